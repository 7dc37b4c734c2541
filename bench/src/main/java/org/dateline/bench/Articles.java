package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.jspecify.annotations.Nullable;

/// Reads JSON Lines of articles: `id, publisher, published, url, headline, body`.
public final class Articles {

    private Articles() {}

    /// All articles of a file.
    public static List<Article> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Article> out = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode node = json.readTree(line);
                String published = text(node, "published");
                out.add(new Article(
                        node.path("id").asText(),
                        text(node, "publisher"),
                        published == null ? null : LocalDate.parse(published.substring(0, 10)),
                        text(node, "language"),
                        text(node, "url"),
                        text(node, "headline"),
                        node.path("body").asText()));
            }
        }
        return out;
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.path(key).asText() : null;
    }
}
