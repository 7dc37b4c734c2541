package org.dateline.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps what analysts said of entries.
final class Corrections {

    private static final String COLUMNS = "id, ref, version, action, kind, local, starts, ends, type, words, field,"
            + " before_json, after_json, others, note, analyst, made, undone, undone_by";

    private Corrections() {}

    /// All that was said of an article, the oldest first.
    static List<Correction> of(Sql sql, String ref) throws SQLException {
        return sql.list(
                "SELECT " + COLUMNS + " FROM correction WHERE ref = ? ORDER BY id", List.of(ref), Corrections::read);
    }

    static @Nullable Correction one(Sql sql, long id) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM correction WHERE id = ?", List.of(id), Corrections::read);
    }

    /// The latest first.
    ///
    /// @param before only those with a smaller number
    static List<Correction> list(
            Sql sql,
            @Nullable String ref,
            @Nullable String analyst,
            Correction.@Nullable Action action,
            long before,
            int limit)
            throws SQLException {
        Where where = new Where().and("id < ?", before);
        if (ref != null) {
            where.and("ref = ?", ref);
        }
        if (analyst != null) {
            where.and("analyst = ?", analyst);
        }
        if (action != null) {
            where.and("action = ?", action.label());
        }
        return sql.list(
                "SELECT " + COLUMNS + " FROM correction" + where.sql() + " ORDER BY id DESC LIMIT " + limit,
                where.values(),
                Corrections::read);
    }

    /// Whether each applies to the coding that counts now.
    static List<Correction> judged(Sql sql, List<Correction> corrections) throws SQLException {
        List<Correction> out = new ArrayList<>(corrections.size());
        for (Correction each : corrections) {
            boolean applies = false;
            if (each.undone() == null) {
                Integer version = sql.first(
                        "SELECT version FROM article WHERE ref = ? ORDER BY until DESC, version DESC LIMIT 1",
                        List.of(each.article()),
                        row -> row.getInt(1));
                String json = version == null ? null : Entries.coding(sql, each.article(), version);
                applies = json != null
                        && version != null
                        && Corrected.of(version, Parsed.of(json).items(), of(sql, each.article()))
                                .applied()
                                .contains(each.id());
            }
            out.add(new Correction(
                    each.id(), each.article(), each.version(), each.what(), each.undone(), each.undoneBy(), applies));
        }
        return out;
    }

    private static Correction read(ResultSet row) throws SQLException {
        String others = row.getString("others");
        Correction.Saying saying = new Correction.Saying(
                Correction.Action.of(row.getString("action")),
                Kind.of(row.getInt("kind")),
                row.getString("local"),
                new Correction.Anchor(
                        row.getInt("starts"), row.getInt("ends"), row.getString("type"), row.getString("words")),
                row.getString("field"),
                row.getString("before_json"),
                row.getString("after_json"),
                others.isEmpty() ? List.of() : Arrays.asList(others.split("\n")),
                row.getString("note"),
                row.getString("analyst"),
                Instant.ofEpochMilli(row.getLong("made")));
        long undone = row.getLong("undone");
        return new Correction(
                row.getLong("id"),
                row.getString("ref"),
                row.getInt("version"),
                saying,
                undone == 0 ? null : Instant.ofEpochMilli(undone),
                row.getString("undone_by"),
                undone == 0);
    }

    static void insert(Sql sql, Correction correction) throws SQLException {
        Correction.Saying what = correction.what();
        Instant undone = correction.undone();
        sql.run(
                "INSERT INTO correction (" + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                correction.id(),
                correction.article(),
                correction.version(),
                what.action().label(),
                what.kind().number(),
                what.local(),
                what.anchor().start(),
                what.anchor().end(),
                what.anchor().type(),
                what.anchor().words(),
                what.field(),
                what.before(),
                what.after(),
                String.join("\n", what.others()),
                what.note(),
                what.analyst(),
                what.made().toEpochMilli(),
                undone == null ? null : undone.toEpochMilli(),
                correction.undoneBy());
    }

    /// Makes a correction of a wish.
    ///
    /// @throws IllegalArgumentException if there is no such entry, or the value does not fit
    static Correction made(Sql sql, long id, Correction.Wish wish, Instant now) throws SQLException {
        String[] parts = wish.entry().split(":", 3);
        int version = parts.length > 1 && parts[1].matches("[0-9]{1,6}") ? Integer.parseInt(parts[1]) : 0;
        String json = Entries.coding(sql, parts[0], version);
        if (json == null) {
            throw new IllegalArgumentException("there is no article for \"%s\"".formatted(wish.entry()));
        }
        List<Item> items = Corrected.of(version, Parsed.of(json).items(), of(sql, parts[0]))
                .items();
        if (wish.action() == Correction.Action.ADD) {
            return added(id, wish, parts[0], version, now);
        }
        Item item = items.stream()
                .filter(one -> parts.length == 3 && one.local().equals(parts[2]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no entry \"%s\"".formatted(wish.entry())));
        String field = wish.field();
        JsonNode before = field == null ? null : Corrected.value(item.node(), field);
        String after = wish.after() == null ? null : checked(item, field, wish.after());
        Correction.Saying saying = new Correction.Saying(
                wish.action(),
                item.kind(),
                item.local(),
                Corrected.anchor(item),
                field,
                before == null ? null : before.toString(),
                after,
                wish.others(),
                wish.note(),
                wish.analyst(),
                now);
        return new Correction(id, parts[0], version, saying, null, null, true);
    }

    private static Correction added(long id, Correction.Wish wish, String ref, int version, Instant now) {
        JsonNode value = Corrected.json(wish.after());
        if (!(value instanceof com.fasterxml.jackson.databind.node.ObjectNode node)) {
            throw new IllegalArgumentException("what is added must be a JSON object, with the fields of "
                    + wish.kind().field());
        }
        String local = "u" + id;
        Item item = new Item(wish.kind(), local, node, 0, 0, "added");
        Correction.Saying saying = new Correction.Saying(
                wish.action(),
                wish.kind(),
                local,
                Corrected.anchor(item),
                null,
                null,
                node.toString(),
                List.of(),
                wish.note(),
                wish.analyst(),
                now);
        return new Correction(id, ref, version, saying, null, null, true);
    }

    /// The value in our own writing, if it fits the field: a list stays a list, an object an object.
    private static String checked(Item item, @Nullable String field, String after) throws SQLException {
        JsonNode value = Corrected.json(after);
        JsonNode before = field == null ? null : Corrected.value(item.node(), field);
        boolean shaped = value != null
                && (before == null
                        || before.isNull()
                        || value.isNull() && !before.isArray()
                        || before.getNodeType() == value.getNodeType());
        if (!shaped) {
            throw new IllegalArgumentException("%s is %s, so it cannot become %s".formatted(field, before, after));
        }
        try {
            return new String(Parsed.JSON.writeValueAsBytes(value), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + after, e);
        }
    }
}
