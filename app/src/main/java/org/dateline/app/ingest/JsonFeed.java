package org.dateline.app.ingest;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads the items of a JSON Feed (jsonfeed.org, versions 1 and 1.1).
final class JsonFeed {

    private JsonFeed() {}

    static void read(String text, Envelope envelope, Consumer<Found> sink) {
        JsonTree feed;
        try {
            feed = JsonTree.of(text);
        } catch (IOException e) {
            sink.accept(
                    new Found.Fault(envelope.where(), "is not JSON: " + Excerpt.of(String.valueOf(e.getMessage()))));
            return;
        }
        List<JsonTree> items = feed.get("items").all();
        if (items.isEmpty()) {
            sink.accept(new Found.Passed(envelope.where(), "feed without items"));
        }
        for (int i = 0; i < items.size(); i++) {
            JsonTree item = items.get(i);
            Draft draft = new Draft(
                    new Envelope(envelope.where() + "#" + (i + 1), envelope.defaults(), null, null), Format.JSON_FEED);
            draft.set("id", item.get("id").text());
            draft.set("id", item.get("url").text());
            draft.set("url", item.get("url").text());
            draft.set("url", item.get("external_url").text());
            draft.set("headline", item.get("title").text());
            draft.set("published", item.get("date_published").text());
            draft.set("published", item.get("date_modified").text());
            draft.set("author", author(item));
            draft.set("author", author(feed));
            draft.set("publisher", feed.get("title").text());
            draft.set("language", item.get("language").text());
            draft.set("language", feed.get("language").text());
            String markup = item.get("content_html").text();
            draft.set("body", item.get("content_text").text());
            draft.set("body", markup == null ? null : PageBody.fragment(markup));
            draft.set("body", item.get("summary").text());
            draft.finish(sink);
        }
    }

    private static @Nullable String author(JsonTree of) {
        for (JsonTree author : of.get("authors").all()) {
            if (author.get("name").text() != null) {
                return author.get("name").text();
            }
        }
        return of.get("author").get("name").text();
    }
}
