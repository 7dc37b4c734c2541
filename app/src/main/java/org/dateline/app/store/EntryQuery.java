package org.dateline.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of the entries that a filter lets through, the newest first.
///
/// One condition leads: its index is walked from the newest day on, and the others are asked of each entry that it
/// gives. Days are walked in stretches, each longer than all before, so that a page is found without sorting all that
/// fits.
final class EntryQuery {

    private static final int FIRST_STRETCH = 30;
    /// More actors or places than these give so many entries that walking all is as fast.
    private static final int MOST_LEADERS = 1_000;

    private static final int NO_DAY = Integer.MIN_VALUE;

    private final Sql sql;
    private final Dialect dialect;
    private final Filter filter;
    private final Where where = new Where();
    private String from = "entry e";
    private String day = "e.day";
    private boolean stretches = true;

    EntryQuery(Sql sql, Dialect dialect, Filter filter) {
        this.sql = sql;
        this.dialect = dialect;
        this.filter = filter;
    }

    /// An entry's number and day.
    record Hit(long id, int day) {}

    /// @param after where the page before ended; `null` to begin
    /// @param limit most hits
    List<Hit> hits(Kind kind, @Nullable Cursor after, int limit) throws SQLException {
        where.and("e.kind = " + kind.number());
        conditions();
        return walk(after, limit);
    }

    /// The conditions as a subquery of article numbers, for articles that hold such an entry.
    String articles() throws SQLException {
        conditions();
        return "SELECT e.article FROM " + from + where.sql();
    }

    List<@Nullable Object> values() {
        return where.values();
    }

    private void conditions() throws SQLException {
        where.in("e.type", filter.types()).in("e.status", filter.statuses()).in("e.publisher", filter.publishers());
        visible();
        clock(List.of("event", "since", "until"), filter.event());
        clock(List.of("due"), filter.due());
        clock(List.of("asOf"), filter.asOf());
        Articles.published(where, "e.dated = 1", "e.day", filter.published());
        articlesAndStories();
        parties();
        area();
        countries();
        text();
    }

    private void visible() {
        LocalDate known = filter.knownAsOf();
        if (known == null) {
            where.and("e.until = " + Keeper.FOREVER);
        } else {
            where.and("e.day <= ? AND e.until > ?", known.toEpochDay(), known.toEpochDay());
        }
        if (!filter.copies()) {
            where.and("e.copy = 0");
        }
    }

    /// Times of such a role that touch the window. An open end reaches as far as it may.
    private void clock(List<String> roles, Window window) {
        if (window.any()) {
            return;
        }
        where.in("e.role", roles).and("(e.time_from IS NOT NULL OR e.time_to IS NOT NULL)");
        if (window.from() != null) {
            where.and(
                    "coalesce(e.time_to, CASE WHEN e.role = 'since' THEN 2147483647 ELSE e.time_from END) >= ?",
                    window.from().toEpochDay());
        }
        if (window.to() != null) {
            where.and(
                    "coalesce(e.time_from, CASE WHEN e.role = 'until' THEN -2147483647 ELSE e.time_to END) <= ?",
                    window.to().toEpochDay());
        }
    }

    private void articlesAndStories() {
        if (!filter.articles().isEmpty()) {
            lead("article l", "l.id = e.article", new Where().in("l.ref", filter.articles()), "e.day", false);
        }
        if (!filter.stories().isEmpty()) {
            lead("article l", "l.id = e.article", new Where().in("l.story", filter.stories()), "e.day", false);
        }
    }

    private void parties() throws SQLException {
        Filter.Pair pair = filter.pair();
        if (pair != null) {
            Parties a = Parties.of(sql, dialect, pair.a());
            Parties b = Parties.of(sql, dialect, pair.b());
            lead(a, Draft.DID | Draft.GOT);
            where.and("(%s AND %s OR %s AND %s)"
                    .formatted(a.holds(Draft.DID), b.holds(Draft.GOT), a.holds(Draft.GOT), b.holds(Draft.DID)));
        }
        anyOf(filter.actors(), Draft.DID | Draft.GOT);
        anyOf(filter.sources(), Draft.SAID);
    }

    private void anyOf(List<String> typed, int part) throws SQLException {
        List<Parties> parties = new ArrayList<>();
        for (String one : typed) {
            parties.add(Parties.of(sql, dialect, one));
        }
        if (parties.size() == 1) {
            lead(parties.getFirst(), part);
        }
        if (!parties.isEmpty()) {
            where.and(parties.stream().map(one -> one.holds(part)).collect(Collectors.joining(" OR ", "(", ")")));
        }
    }

    private void lead(Parties parties, int part) {
        Where condition = parties.country().isEmpty()
                ? new Where().and(Where.among("l.actor", parties.actors()))
                : new Where().and("l.country = ?", parties.country());
        condition.and("l.part & " + part + " <> 0");
        String table = parties.country().isEmpty() ? "entry_actor l" : "entry_country l";
        if (parties.actors().size() <= MOST_LEADERS) {
            lead(table, "l.entry = e.id", condition, "l.day", true);
        }
    }

    private void countries() {
        List<String> countries = filter.countries();
        if (!countries.isEmpty()) {
            lead("entry_country l", "l.entry = e.id", new Where().in("l.country", countries), "l.day", true);
            Where any = new Where().in("x.country", countries);
            where.and(
                    "EXISTS (SELECT 1 FROM entry_country x" + any.sql() + " AND x.entry = e.id)",
                    any.values().toArray());
        }
    }

    private void area() throws SQLException {
        Area area = filter.area();
        if (area != null) {
            List<Long> places = Places.in(sql, dialect, area);
            if (places.size() <= MOST_LEADERS) {
                lead("entry_place l", "l.entry = e.id", new Where().and(Where.among("l.place", places)), "l.day", true);
            }
            where.and("EXISTS (SELECT 1 FROM entry_place x WHERE x.entry = e.id AND %s)"
                    .formatted(Where.among("x.place", places)));
        }
    }

    private void text() {
        if (filter.text() != null) {
            where.and(
                    dialect.matches("e.id", "entry_text"),
                    TextQuery.of(filter.text()).to(dialect));
        }
    }

    /// Makes a table lead, unless one does already. Its values come first.
    private void lead(String table, String joined, Where condition, String dayColumn, boolean walked) {
        if (!from.equals("entry e")) {
            if (table.startsWith("article")) {
                where.and(
                        "e.article IN (SELECT l.id FROM " + table + condition.sql() + ")",
                        condition.values().toArray());
            }
            return;
        }
        from = table + (dialect == Dialect.SQLITE ? " CROSS JOIN entry e" : ", entry e");
        where.and(joined);
        where.and(
                condition.sql().substring(" WHERE ".length()),
                condition.values().toArray());
        day = dayColumn;
        stretches = walked;
    }

    private List<Hit> walk(@Nullable Cursor after, int limit) throws SQLException {
        int newest = after == null ? newest() : after.day();
        List<Hit> hits = new ArrayList<>();
        long length = stretches ? FIRST_STRETCH : Integer.MAX_VALUE;
        long high = newest;
        while (hits.size() < limit && high > NO_DAY) {
            boolean last = length > 40_000;
            long low = last ? NO_DAY : high - length;
            hits.addAll(stretch(low, high, after, limit - hits.size()));
            high = low;
            length *= 4;
        }
        return hits;
    }

    private int newest() throws SQLException {
        return (int) sql.number("SELECT coalesce(max(day), 0) FROM article");
    }

    private List<Hit> stretch(long low, long high, @Nullable Cursor after, int limit) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(where.values());
        String bounds = " AND %s > ? AND %s <= ?".formatted(day, day);
        values.add(low);
        values.add(high);
        if (after != null) {
            bounds += " AND (%s < ? OR e.id < ?)".formatted(day);
            values.add(after.day());
            values.add(after.id());
        }
        String id = day.equals("l.day") ? "l.entry" : "e.id";
        String query = "SELECT DISTINCT %s, %s FROM %s%s%s ORDER BY %s DESC, %s DESC LIMIT %d"
                .formatted(id, day, from, where.sql(), bounds, day, id, limit);
        return sql.list(query, values, row -> new Hit(row.getLong(1), row.getInt(2)));
    }
}
