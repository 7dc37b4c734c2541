package org.dateline.app.serve;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the server needs of the package that reads feeds, which it does not know.
public interface Feeding {

    /// Checks an address that somebody gave, and gives it as it is fetched.
    ///
    /// @throws IllegalArgumentException when it is none that may be fetched; the message says why
    String address(String given);

    /// The feeds that a list (OPML) names; none where the text is no such list.
    List<Named> outlines(String opml);

    /// How a feed does.
    ///
    /// @param note what the ingest noted of it; `null` for nothing
    Health health(@Nullable String note);

    /// A feed of a list.
    ///
    /// @param title `null` if the list does not say
    record Named(String url, @Nullable String title) {}

    /// How a feed does.
    ///
    /// @param state     in a word
    /// @param lastRead  when it last gave something; `null` for never
    /// @param lastError why it gave nothing the last time; `null` if it did
    record Health(
            State state,
            @Nullable Instant lastRead,
            @Nullable String lastError) {}

    /// How a feed does, in a word.
    enum State {
        NEW,
        HEALTHY,
        FAILING,
        DISABLED
    }
}
