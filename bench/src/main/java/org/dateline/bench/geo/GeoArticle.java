package org.dateline.bench.geo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.model.Article;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/// An article with its gold toponyms.
///
/// @param article  the article
/// @param toponyms in text order
record GeoArticle(Article article, List<Gold> toponyms) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /// A gold toponym.
    ///
    /// @param span      its characters
    /// @param phrase    its words
    /// @param latitude  `null` where the annotators found no place
    /// @param longitude `null` where the annotators found no place
    /// @param country   name of the country, `null` where the file gives none
    record Gold(
            Span span,
            String phrase,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String country) {}

    /// Reads JSON Lines: `id, date, text, toponyms: [{start, end, phrase, lat, lon, country}]`.
    static List<GeoArticle> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<GeoArticle> out = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode node = json.readTree(line);
            String date = node.path("date").asText("");
            LocalDate published = DAY.matcher(date).lookingAt() ? LocalDate.parse(date.substring(0, 10)) : null;
            String text = node.path("text").asText();
            List<Gold> toponyms = new ArrayList<>();
            for (JsonNode toponym : node.path("toponyms")) {
                toponyms.add(new Gold(
                        span(
                                text,
                                toponym.path("start").asInt(),
                                toponym.path("end").asInt()),
                        toponym.path("phrase").asText(),
                        toponym.hasNonNull("lat") ? toponym.path("lat").asDouble() : null,
                        toponym.hasNonNull("lon") ? toponym.path("lon").asDouble() : null,
                        toponym.hasNonNull("country") ? toponym.path("country").asText() : null));
            }
            toponyms.sort((a, b) -> a.span().compareTo(b.span()));
            String id = node.path("id").asText();
            out.add(new GeoArticle(new Article(id, null, published, "en", null, null, text), toponyms));
        }
        return out;
    }

    /// Offsets of the files count code points.
    private static Span span(String text, int start, int end) {
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            return new Span(start, end);
        }
        return new Span(
                text.offsetByCodePoints(0, Math.min(start, points)), text.offsetByCodePoints(0, Math.min(end, points)));
    }
}
