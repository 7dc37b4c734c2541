package org.dateline.app.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.app.store.Entry;
import org.dateline.app.store.StoredArticle;

/// An entry of the store as one line of JSON: what the record has of it, with `ref`, `review` and `article` before.
public final class EntryJson {

    static final ObjectMapper JSON = new ObjectMapper();

    private EntryJson() {}

    /// Without an end of line.
    public static String line(Entry entry) {
        ObjectNode out = JSON.createObjectNode();
        out.put("ref", entry.ref());
        out.put("review", entry.review());
        article(out.putObject("article"), entry.article());
        out.setAll((ObjectNode) node(entry));
        return out.toString();
    }

    private static void article(ObjectNode out, StoredArticle article) {
        out.put("ref", article.ref());
        out.put("version", article.version());
        out.put("id", article.id());
        out.put("publisher", article.publisher());
        out.put(
                "published",
                article.published() == null ? null : article.published().toString());
        out.put("url", article.url());
        out.put("headline", article.headline());
        out.put("copyOf", article.copyOf());
        out.put("story", article.story());
    }

    static JsonNode node(Entry entry) {
        try {
            return JSON.readTree(entry.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store holds no JSON for " + entry.ref(), e);
        }
    }
}
