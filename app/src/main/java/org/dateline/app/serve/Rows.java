package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.app.store.Entry;
import org.dateline.app.store.StoredArticle;
import org.jspecify.annotations.Nullable;

/// Makes rows of what the store holds.
final class Rows {

    private static final int WORDS_OF_HEADLINE = 120;

    private Rows() {}

    /// An article, as other rows point at it.
    static ObjectNode reference(StoredArticle article) {
        return Json.object()
                .put("key", article.ref())
                .put("id", article.id())
                .put("publisher", article.publisher())
                .put("published", string(article.published()))
                .put("url", article.url())
                .put("headline", article.headline());
    }

    /// An article in a list.
    static ObjectNode line(StoredArticle article, @Nullable String story, @Nullable String copyOf) {
        return reference(article)
                .put("language", article.language())
                .put("claims", article.claims())
                .put("story", story)
                .put("copyOf", copyOf)
                .put("outcome", article.outcome())
                .put("reason", article.reason())
                .put("version", article.version())
                .put("origin", article.origin())
                .put("kept", article.kept().toString());
    }

    /// An entry: its key, its article, then its own fields.
    static ObjectNode entry(Entry entry) {
        ObjectNode out = Json.object();
        out.put("key", entry.ref());
        out.set("article", reference(entry.article()));
        JsonNode own = Json.own(entry.json());
        own.properties().forEach(field -> out.set(field.getKey(), field.getValue()));
        return out;
    }

    /// A day, or whatever else is written as it prints itself.
    static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /// The beginning of a text, as a headline for an article that has none.
    static String beginning(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        if (line.length() <= WORDS_OF_HEADLINE) {
            return line;
        }
        int end = line.lastIndexOf(' ', WORDS_OF_HEADLINE);
        return line.substring(0, end > 0 ? end : WORDS_OF_HEADLINE) + " …";
    }
}
