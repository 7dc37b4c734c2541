package org.dateline.app;

import java.util.List;
import org.dateline.app.ingest.FeedList;
import org.dateline.app.ingest.FeedState;
import org.dateline.app.ingest.web.Refused;
import org.dateline.app.ingest.web.WebAddress;
import org.dateline.app.serve.Feeding;
import org.jspecify.annotations.Nullable;

/// Tells the server what the ingest knows of feeds.
final class FeedDesk implements Feeding {

    @Override
    public String address(String given) {
        try {
            return WebAddress.of(given).toString();
        } catch (Refused e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    @Override
    public List<Named> outlines(String opml) {
        return FeedList.links(opml).stream()
                .map(link -> new Named(link.url(), link.publisher()))
                .toList();
    }

    @Override
    public Health health(@Nullable String note) {
        FeedState state = FeedState.of(note);
        State word = state.isDisabled()
                ? State.DISABLED
                : state.failures() > 0 ? State.FAILING : state.equals(FeedState.NEW) ? State.NEW : State.HEALTHY;
        return new Health(word, state.read(), state.fault());
    }
}
