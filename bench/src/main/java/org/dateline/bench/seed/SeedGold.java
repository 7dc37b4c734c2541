package org.dateline.bench.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Article;
import org.dateline.model.Span;

/// What an article says, made by hand.
///
/// @param article  the article, dated and with its publisher
/// @param entities by id
/// @param records  in the order of the file
/// @param furniture page furniture, which says nothing
record SeedGold(Article article, Map<String, Entity> entities, List<GoldRecord> records, List<Span> furniture) {

    /// Someone who acts in the article.
    ///
    /// @param id       e.g. `MLI_GOV`
    /// @param name     for people
    /// @param country  ISO 3166-1 alpha-3, or `EUR` and the like, or `""`
    /// @param sectors  the main one first
    /// @param mentions the words for it
    record Entity(String id, String name, String country, List<String> sectors, List<Span> mentions) {}

    /// One thing that the article says.
    ///
    /// @param id    e.g. `E01`
    /// @param kind  event, claim, quote, posture, commitment or relation
    /// @param tier  core, extended or ambiguous
    /// @param spans where it says so
    /// @param json  the fields
    record GoldRecord(String id, String kind, String tier, List<Span> spans, JsonNode json) {

        /// The record's words, for error lists.
        String words(String text) {
            return spans.getFirst().of(text);
        }
    }

    /// Reads a folder.
    static SeedGold read(Path folder) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        String text = Files.readString(folder.resolve("article.txt"));
        JsonNode document = gold.path("document");
        Article article = new Article(
                "seed",
                document.path("publisher").asText(),
                LocalDate.parse(document.path("dct").asText()),
                null,
                null,
                null,
                text);
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (JsonNode node : gold.path("entities")) {
            List<String> sectors = new ArrayList<>(List.of(node.path("sector").asText("")));
            node.path("other_sectors").forEach(sector -> sectors.add(sector.asText()));
            String id = node.path("id").asText();
            entities.put(
                    id,
                    new Entity(
                            id,
                            node.path("name").asText(),
                            node.path("country").asText("").replace("null", ""),
                            sectors,
                            spans(node.path("mentions"), text)));
        }
        List<GoldRecord> records = new ArrayList<>();
        for (JsonNode node : gold.path("records")) {
            records.add(new GoldRecord(
                    node.path("id").asText(),
                    node.path("kind").asText(),
                    node.path("tier").asText(),
                    spans(node.path("spans"), text),
                    node));
        }
        return new SeedGold(article, entities, records, spans(document.path("non_content"), text));
    }

    private static List<Span> spans(JsonNode nodes, String text) {
        List<Span> out = new ArrayList<>();
        for (JsonNode node : nodes) {
            out.add(new Span(
                    text.offsetByCodePoints(0, node.path("start").asInt()),
                    text.offsetByCodePoints(0, node.path("end").asInt())));
        }
        return out;
    }

    /// The record with this id.
    GoldRecord record(String id) {
        return records.stream()
                .filter(record -> record.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the gold has no record " + id));
    }
}
