package org.dateline.app.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that a store holds as JSON Lines, and back: first a line that says what it is, then each version of each article
/// with all its codings (the bytes as they were kept), then what analysts said, then what is in quarantine. The same
/// store gives the same lines, wherever it is.
public final class Dump {

    static final String HEAD = "{\"schema\":\"dateline-export/1\"}";

    private final Sql sql;

    Dump(Sql sql) {
        this.sql = sql;
    }

    /// Takes a line without its end.
    public interface Sink {
        void line(String line) throws IOException;
    }

    void write(Sink sink) throws SQLException, IOException {
        sink.line(HEAD);
        long[] ids = sql.list("SELECT id FROM article ORDER BY ref, version", List.of(), row -> row.getLong(1)).stream()
                .mapToLong(Long::longValue)
                .toArray();
        for (long id : ids) {
            sink.line(article(id));
        }
        for (Long id : sql.list("SELECT id FROM correction ORDER BY id", List.of(), row -> row.getLong(1))) {
            Correction correction = Corrections.one(sql, id);
            if (correction != null) {
                sink.line(Parsed.JSON
                        .createObjectNode()
                        .set("correction", json(correction))
                        .toString());
            }
        }
        for (Quarantined each : Quarantined.others(sql, "", "", Integer.MAX_VALUE)) {
            sink.line(Parsed.JSON
                    .createObjectNode()
                    .set("quarantined", json(each))
                    .toString());
        }
    }

    private String article(long id) throws SQLException {
        ObjectNode head = sql.first(
                "SELECT a.ref, a.version, a.kept, a.origin, a.day, a.until, a.story, o.ref, o.version FROM article a"
                        + " LEFT JOIN article o ON o.id = a.copy_of WHERE a.id = ?",
                List.of(id),
                Dump::head);
        if (head == null) {
            throw new IllegalStateException("no article " + id);
        }
        ArrayNode keys = head.putArray("keys");
        sql.list(
                        "SELECT name FROM article_key WHERE ref = ? ORDER BY name",
                        List.of(head.path("ref").asText()),
                        row -> row.getString(1))
                .forEach(keys::add);
        String start = head.toString();
        StringBuilder out = new StringBuilder(1 << 12);
        out.append("{\"article\":").append(start).append(",\"codings\":[");
        String comma = "";
        record Kept(long id, long made, long superseded) {}
        for (Kept coding : sql.list(
                "SELECT id, made, coalesce(superseded, 0) FROM coding WHERE article = ? ORDER BY id",
                List.of(id),
                row -> new Kept(row.getLong(1), row.getLong(2), row.getLong(3)))) {
            out.append(comma)
                    .append("{\"made\":")
                    .append(coding.made())
                    .append(",\"superseded\":")
                    .append(coding.superseded())
                    .append(",\"coding\":")
                    .append(new String(Entries.bytes(sql, coding.id()), StandardCharsets.UTF_8))
                    .append('}');
            comma = ",";
        }
        return out.append("]}").toString();
    }

    private static ObjectNode head(ResultSet row) throws SQLException {
        ObjectNode out = Parsed.JSON.createObjectNode();
        out.put("ref", row.getString(1));
        out.put("version", row.getInt(2));
        out.put("kept", row.getLong(3));
        out.put("origin", row.getString(4));
        out.put("day", row.getInt(5));
        out.put("until", row.getInt(6));
        out.put("story", row.getString(7));
        String original = row.getString(8);
        out.put("copyOf", original == null ? null : original + ":" + row.getInt(9));
        return out;
    }

    private static ObjectNode json(Correction correction) {
        Correction.Saying what = correction.what();
        ObjectNode out = Parsed.JSON.createObjectNode();
        out.put("id", correction.id());
        out.put("article", correction.article());
        out.put("version", correction.version());
        out.put("action", what.action().label());
        out.put("kind", what.kind().noun());
        out.put("local", what.local());
        out.put("start", what.anchor().start());
        out.put("end", what.anchor().end());
        out.put("type", what.anchor().type());
        out.put("words", what.anchor().words());
        out.put("field", what.field());
        out.put("before", what.before());
        out.put("after", what.after());
        ArrayNode others = out.putArray("others");
        what.others().forEach(others::add);
        out.put("note", what.note());
        out.put("analyst", what.analyst());
        out.put("made", what.made().toEpochMilli());
        out.put("undone", correction.undone() == null ? 0 : correction.undone().toEpochMilli());
        out.put("undoneBy", correction.undoneBy());
        return out;
    }

    private static Correction correction(JsonNode node) {
        List<String> others = new ArrayList<>();
        node.path("others").forEach(other -> others.add(other.asText()));
        Correction.Saying what = new Correction.Saying(
                Correction.Action.of(node.path("action").asText()),
                Kind.valueOf(node.path("kind").asText().toUpperCase(java.util.Locale.ROOT)),
                node.path("local").asText(),
                new Correction.Anchor(
                        node.path("start").asInt(),
                        node.path("end").asInt(),
                        EntryReader.text(node, "type"),
                        node.path("words").asText()),
                EntryReader.text(node, "field"),
                EntryReader.text(node, "before"),
                EntryReader.text(node, "after"),
                others,
                EntryReader.text(node, "note"),
                node.path("analyst").asText(),
                Instant.ofEpochMilli(node.path("made").asLong()));
        long undone = node.path("undone").asLong();
        return new Correction(
                node.path("id").asLong(),
                node.path("article").asText(),
                node.path("version").asInt(),
                what,
                undone == 0 ? null : Instant.ofEpochMilli(undone),
                EntryReader.text(node, "undoneBy"),
                undone == 0);
    }

    private static ObjectNode json(Quarantined each) {
        return Parsed.JSON
                .createObjectNode()
                .put("name", each.name())
                .put("since", each.since().toEpochMilli())
                .put("coder", each.coder())
                .put("knowledge", each.knowledge())
                .put("stack", each.stack())
                .put("document", each.document());
    }

    /// Takes a line in. What the store has already stays as it is.
    ///
    /// @return whether anything was added
    /// @throws IllegalArgumentException if it is no line of an export
    boolean read(String line, Transaction transaction, Keeper keeper) throws SQLException {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = Parsed.JSON.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT || parser.nextToken() != JsonToken.FIELD_NAME) {
                throw new IllegalArgumentException("it is no JSON object");
            }
            String what = parser.currentName();
            parser.nextToken();
            return switch (what) {
                case "schema" -> checked(parser.getText());
                case "article" -> keeper.restore(Parsed.JSON.readTree(parser), codings(parser, bytes));
                case "correction" -> correct(correction(Parsed.JSON.readTree(parser)), transaction);
                case "quarantined" -> quarantine(Parsed.JSON.readTree(parser), transaction);
                default -> throw new IllegalArgumentException("\"%s\" is nothing that an export has".formatted(what));
            };
        } catch (IOException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getMessage(), e);
        }
    }

    private static boolean checked(@Nullable String schema) {
        if (!"dateline-export/1".equals(schema)) {
            throw new IllegalArgumentException("it is of schema \"%s\", not dateline-export/1".formatted(schema));
        }
        return false;
    }

    private static List<Keeper.Old> codings(JsonParser parser, byte[] bytes) throws IOException {
        List<Keeper.Old> out = new ArrayList<>();
        parser.nextToken();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            long made = 0;
            long superseded = 0;
            String coding = "";
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "made" -> made = parser.getLongValue();
                    case "superseded" -> superseded = parser.getLongValue();
                    default -> {
                        int from = (int) parser.currentTokenLocation().getByteOffset();
                        parser.skipChildren();
                        int to = (int) parser.currentLocation().getByteOffset();
                        coding = new String(bytes, from, to - from, StandardCharsets.UTF_8);
                    }
                }
            }
            out.add(new Keeper.Old(made, superseded, coding));
        }
        return out;
    }

    private boolean correct(Correction correction, Transaction transaction) throws SQLException {
        Correction there = Corrections.one(sql, correction.id());
        if (there != null && there.equals(correction)) {
            return false;
        }
        long id = there == null ? correction.id() : sql.numbers().next(sql, "correction");
        Corrections.insert(
                sql,
                new Correction(
                        id,
                        correction.article(),
                        correction.version(),
                        correction.what(),
                        correction.undone(),
                        correction.undoneBy(),
                        true));
        transaction.reindex(correction.article());
        return true;
    }

    private static boolean quarantine(JsonNode node, Transaction transaction) throws SQLException {
        transaction.quarantine(new Quarantined(
                node.path("name").asText(),
                Instant.ofEpochMilli(node.path("since").asLong()),
                node.path("coder").asText(),
                node.path("knowledge").asText(),
                node.path("stack").asText(),
                node.path("document").asText()));
        return true;
    }
}
