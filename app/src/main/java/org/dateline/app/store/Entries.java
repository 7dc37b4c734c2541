package org.dateline.app.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads entries and codings.
final class Entries {

    private static final String SELECT =
            "SELECT e.id AS entry, e.kind, e.local, e.json_from, e.json_to, e.review, e.json, "
                    + Articles.COLUMNS + " FROM entry e JOIN "
                    + Articles.TABLES.replace("article a JOIN", "article a ON a.id = e.article JOIN");

    private Entries() {}

    /// The entries with these numbers, in their order.
    static List<Entry> read(Sql sql, List<EntryQuery.Hit> hits) throws SQLException {
        if (hits.isEmpty()) {
            return List.of();
        }
        String ids = hits.stream().map(hit -> String.valueOf(hit.id())).collect(Collectors.joining(", "));
        Map<Long, Row> rows = new HashMap<>();
        sql.list(SELECT + " WHERE e.id IN (" + ids + ")", List.of(), row -> {
            Row read = Row.of(row);
            rows.put(read.id(), read);
            return read;
        });
        Map<Long, byte[]> codings = new HashMap<>();
        List<Entry> out = new ArrayList<>(hits.size());
        for (EntryQuery.Hit hit : hits) {
            Row row = rows.get(hit.id());
            if (row != null) {
                out.add(row.entry(sql, codings));
            }
        }
        return out;
    }

    static @Nullable Entry entry(Sql sql, String ref) throws SQLException {
        String[] parts = ref.split(":", 3);
        if (parts.length < 3 || !parts[1].matches("[0-9]{1,6}")) {
            return null;
        }
        Row row = sql.first(
                SELECT + " WHERE a.ref = ? AND a.version = ? AND e.local = ?",
                List.of(parts[0], Integer.parseInt(parts[1]), parts[2]),
                Row::of);
        return row == null ? null : row.entry(sql, new HashMap<>());
    }

    static @Nullable String coding(Sql sql, String ref, int version) throws SQLException {
        Long coding = sql.first(
                "SELECT c.id FROM article a JOIN coding c ON c.article = a.id AND c.superseded IS NULL"
                        + " WHERE a.ref = ? AND a.version = ?",
                List.of(ref, version),
                row -> row.getLong(1));
        return coding == null ? null : new String(bytes(sql, coding), StandardCharsets.UTF_8);
    }

    static @Nullable String corrected(Sql sql, String ref, int version) throws SQLException {
        String json = coding(sql, ref, version);
        List<Correction> corrections = json == null ? List.of() : Corrections.of(sql, ref);
        if (json == null || corrections.isEmpty()) {
            return json;
        }
        ObjectNode root = (ObjectNode) java.util.Objects.requireNonNull(Corrected.json(json));
        List<Item> items =
                Corrected.of(version, Parsed.of(json).items(), corrections).items();
        for (Kind kind : Kind.values()) {
            ArrayNode list = Parsed.JSON.createArrayNode();
            for (Item item : items) {
                if (item.kind() == kind) {
                    list.add(
                            item.review() == null
                                    ? item.node()
                                    : item.node().deepCopy().put("review", item.review()));
                }
            }
            root.set(kind.field(), list);
        }
        return root.toString();
    }

    /// The JSON of the coding with the number.
    static byte[] bytes(Sql sql, long coding) throws SQLException {
        byte[] bytes = sql.first(
                "SELECT json, size FROM coding WHERE id = ?",
                List.of(coding),
                row -> Packed.unpack(row.getBytes(1), row.getInt(2)));
        return bytes == null ? new byte[0] : bytes;
    }

    /// A row of the index, and where its words are.
    private record Row(
            long id,
            Kind kind,
            String local,
            int from,
            int to,
            @Nullable String review,
            @Nullable String json,
            long coding,
            StoredArticle article) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("entry"),
                    Kind.of(row.getInt("kind")),
                    row.getString("local"),
                    row.getInt("json_from"),
                    row.getInt("json_to"),
                    row.getString("review"),
                    row.getString("json"),
                    row.getLong("coding"),
                    Articles.read(row));
        }

        Entry entry(Sql sql, Map<Long, byte[]> codings) throws SQLException {
            String shown = json;
            if (shown == null) {
                byte[] bytes = codings.get(coding);
                if (bytes == null) {
                    bytes = bytes(sql, coding);
                    codings.put(coding, bytes);
                }
                shown = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            }
            String ref = article.ref() + ":" + article.version() + ":" + local;
            return new Entry(ref, kind, local, article, review, shown);
        }
    }
}
