package org.dateline.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.dateline.model.Article;
import org.jspecify.annotations.Nullable;

/// Reads an article as the record has it.
final class ArticleJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleJson() {}

    /// @param json an article, or a coding with one; `null` comes out if it is neither
    static @Nullable Article of(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            JsonNode article = root.path("article").isObject() ? root.path("article") : root;
            String id = text(article, "id");
            String words = text(article, "text");
            return id == null || words == null
                    ? null
                    : new Article(
                            id,
                            text(article, "publisher"),
                            day(text(article, "published")),
                            text(article, "language"),
                            text(article, "url"),
                            text(article, "headline"),
                            words);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.asText() : null;
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        try {
            return iso == null ? null : LocalDate.parse(iso);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
