package org.dateline.app.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A coding as the contract has it, taken apart for the index.
///
/// @param json    all of it
/// @param article the article's fields
/// @param items   what it holds, in its order
record Parsed(
        byte[] json,
        JsonNode article,
        String coder,
        String knowledge,
        String outcome,
        @Nullable String reason,
        List<Item> items) {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        for (Kind kind : Kind.values()) {
            KINDS.put(kind.field(), kind);
        }
    }

    /// @throws IllegalArgumentException if it is none
    static Parsed of(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = JSON.createParser(bytes)) {
            return new Reading(bytes).all(parser);
        } catch (IOException e) {
            throw new IllegalArgumentException("no coding: " + e.getMessage(), e);
        }
    }

    /// A field of the article, `null` where it has none.
    @Nullable
    String field(String name) {
        return EntryReader.text(article, name);
    }

    /// The article's words.
    String text() {
        String text = field("text");
        return text == null ? "" : text;
    }

    /// Its entries, made ready for the index.
    static List<Draft> drafts(List<Item> items) {
        Map<String, Draft> known = new HashMap<>();
        List<Draft> out = new ArrayList<>(items.size());
        for (Item item : items) {
            Draft draft = EntryReader.read(item, known::get);
            known.putIfAbsent(draft.local(), draft);
            out.add(draft);
        }
        return out;
    }

    /// The reading of one coding.
    private static final class Reading {

        private final byte[] bytes;
        private final Map<String, JsonNode> heads = new HashMap<>();
        private final List<Item> items = new ArrayList<>();

        Reading(byte[] bytes) {
            this.bytes = bytes;
        }

        Parsed all(JsonParser parser) throws IOException {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no coding: it is not a JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                Kind kind = KINDS.get(name);
                parser.nextToken();
                if (kind == null) {
                    heads.put(name, JSON.readTree(parser));
                } else {
                    entries(parser, kind);
                }
            }
            JsonNode article = heads.get("article");
            JsonNode coder = heads.get("coder");
            JsonNode outcome = heads.get("outcome");
            if (article == null || coder == null || outcome == null || !article.hasNonNull("id")) {
                throw new IllegalArgumentException("no coding: it lacks article.id, coder or outcome");
            }
            JsonNode reason = heads.get("reason");
            return new Parsed(
                    bytes,
                    article,
                    coder.path("version").asText(""),
                    coder.path("knowledge").asText(""),
                    outcome.asText(),
                    reason == null || reason.isNull() ? null : reason.asText(),
                    items);
        }

        private void entries(JsonParser parser, Kind kind) throws IOException {
            int number = 0;
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                number++;
                int from = (int) parser.currentTokenLocation().getByteOffset();
                ObjectNode node = JSON.readTree(parser);
                int to = (int) parser.currentLocation().getByteOffset();
                JsonNode id = node.path("id");
                String local = id.isTextual() ? id.asText() : "x" + number;
                items.add(new Item(kind, local, node, from, to, null));
            }
        }
    }
}
