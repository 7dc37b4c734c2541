package org.dateline.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds articles.
final class Articles {

    /// Where the columns that [#read] needs come from.
    static final String COLUMNS =
            "a.id, a.ref, a.version, a.until, a.name, a.url, a.publisher, a.published, a.language,"
                    + " a.headline, a.kept, a.origin, a.story, a.outcome, a.reason, a.claims, a.day, o.ref AS original,"
                    + " c.id AS coding, c.coder, c.knowledge";

    static final String TABLES = "article a JOIN coding c ON c.article = a.id AND c.superseded IS NULL"
            + " LEFT JOIN article o ON o.id = a.copy_of";

    private Articles() {}

    static StoredArticle read(ResultSet row) throws SQLException {
        Integer published = Sql.integer(row, "published");
        return new StoredArticle(
                row.getString("ref"),
                row.getInt("version"),
                row.getInt("until") == Keeper.FOREVER,
                row.getString("name"),
                row.getString("url"),
                row.getString("publisher"),
                published == null ? null : LocalDate.ofEpochDay(published),
                row.getString("language"),
                row.getString("headline"),
                Instant.ofEpochMilli(row.getLong("kept")),
                row.getString("origin"),
                row.getString("original"),
                row.getString("story"),
                row.getString("outcome"),
                row.getString("reason"),
                row.getInt("claims"),
                row.getString("coder"),
                row.getString("knowledge"));
    }

    /// All versions of an article, the one that counts first, then the newest first.
    static List<StoredArticle> versions(Sql sql, String ref) throws SQLException {
        return sql.list(
                "SELECT %s FROM %s WHERE a.ref = ? ORDER BY a.until DESC, a.version DESC".formatted(COLUMNS, TABLES),
                List.of(ref),
                Articles::read);
    }

    static Page<StoredArticle> find(Sql sql, Dialect dialect, Filter filter, @Nullable Cursor after, int limit)
            throws SQLException {
        Where where = new Where();
        where.in("a.ref", filter.articles()).in("a.story", filter.stories()).in("a.publisher", filter.publishers());
        published(where, "a.published IS NOT NULL", "a.day", filter.published());
        LocalDate known = filter.knownAsOf();
        if (known == null) {
            where.and("a.until = " + Keeper.FOREVER);
        } else {
            where.and("a.day <= ? AND a.until > ?", known.toEpochDay(), known.toEpochDay());
        }
        if (!filter.copies()) {
            where.and("a.copy_of IS NULL");
        }
        if (filter.text() != null) {
            where.and(
                    dialect.matches("a.id", "article_text"),
                    TextQuery.of(filter.text()).to(dialect));
        }
        if (ofEntries(filter)) {
            Filter entries = new Filter(
                    filter.countries(),
                    filter.area(),
                    filter.actors(),
                    filter.pair(),
                    filter.types(),
                    filter.statuses(),
                    filter.sources(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    filter.published(),
                    filter.event(),
                    filter.due(),
                    filter.asOf(),
                    known,
                    true);
            EntryQuery query = new EntryQuery(sql, dialect, entries);
            String articles = query.articles();
            where.and("a.id IN (" + articles + ")", query.values().toArray());
        }
        if (after != null) {
            where.and("(a.day < ? OR a.day = ? AND a.id < ?)", after.day(), after.day(), after.id());
        }
        List<Cursor> cursors = new ArrayList<>();
        List<StoredArticle> found = sql.list(
                "SELECT %s FROM %s%s ORDER BY a.day DESC, a.id DESC LIMIT %d"
                        .formatted(COLUMNS, TABLES, where.sql(), limit + 1),
                where.values(),
                row -> {
                    cursors.add(new Cursor(row.getInt("day"), row.getLong("id")));
                    return read(row);
                });
        boolean more = found.size() > limit;
        return new Page<>(
                more ? found.subList(0, limit) : found,
                more ? cursors.get(limit - 1).text() : null);
    }

    /// Whether a filter asks for something that only entries have.
    private static boolean ofEntries(Filter filter) {
        return !filter.countries().isEmpty()
                || filter.area() != null
                || !filter.actors().isEmpty()
                || filter.pair() != null
                || !filter.types().isEmpty()
                || !filter.statuses().isEmpty()
                || !filter.sources().isEmpty()
                || !filter.event().any()
                || !filter.due().any()
                || !filter.asOf().any();
    }

    /// That the day of publication is known and in the window.
    static void published(Where where, String known, String day, Window window) {
        if (window.any()) {
            return;
        }
        where.and(known);
        if (window.from() != null) {
            where.and(day + " >= ?", window.from().toEpochDay());
        }
        if (window.to() != null) {
            where.and(day + " <= ?", window.to().toEpochDay());
        }
    }
}
