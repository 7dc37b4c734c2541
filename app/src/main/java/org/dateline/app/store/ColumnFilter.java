package org.dateline.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Finds the claims in memory that a filter lets through: the same that [EntryQuery] finds.
final class ColumnFilter {

    private final Sql sql;
    private final Dialect dialect;
    private final Columns columns;
    private final List<IntPredicate> tests = new ArrayList<>();

    private ColumnFilter(Sql sql, Dialect dialect, Columns columns) {
        this.sql = sql;
        this.dialect = dialect;
        this.columns = columns;
    }

    /// Positions of the claims.
    static BitSet of(Sql sql, Dialect dialect, Columns columns, Filter filter) throws SQLException {
        ColumnFilter out = new ColumnFilter(sql, dialect, columns);
        out.visible(filter);
        out.fields(filter);
        out.clock(filter.event(), List.of("event", "since", "until"));
        out.clock(filter.due(), List.of("due"));
        out.clock(filter.asOf(), List.of("asOf"));
        out.parties(filter);
        out.area(filter.area());
        return out.run(out.words(filter.text()));
    }

    private BitSet run(@Nullable BitSet among) {
        BitSet out = new BitSet(columns.entries.size());
        IntPredicate[] all = tests.toArray(IntPredicate[]::new);
        for (int i = 0; i < columns.entries.size(); i++) {
            if ((among == null || among.get(i)) && passes(all, i)) {
                out.set(i);
            }
        }
        return out;
    }

    private static boolean passes(IntPredicate[] all, int claim) {
        for (IntPredicate test : all) {
            if (!test.test(claim)) {
                return false;
            }
        }
        return true;
    }

    private void visible(Filter filter) {
        Columns c = columns;
        LocalDate known = filter.knownAsOf();
        int day = known == null ? 0 : Math.toIntExact(known.toEpochDay());
        tests.add(
                known == null
                        ? i -> c.untils.get(i) == Keeper.FOREVER
                        : i -> c.days.get(i) <= day && c.untils.get(i) > day);
        tests.add(i -> !c.gone.get(i));
        if (!filter.copies()) {
            tests.add(i -> !c.copies.get(i));
        }
        Window window = filter.published();
        if (!window.any()) {
            long first = window.from() == null ? Long.MIN_VALUE : window.from().toEpochDay();
            long last = window.to() == null ? Long.MAX_VALUE : window.to().toEpochDay();
            tests.add(i -> c.dated.get(i) && c.days.get(i) >= first && c.days.get(i) <= last);
        }
    }

    private void fields(Filter filter) throws SQLException {
        word(columns.types, columns.typeNames, filter.types());
        word(columns.statuses, columns.statusNames, filter.statuses());
        word(columns.publishers, columns.publisherNames, filter.publishers());
        if (!filter.countries().isEmpty()) {
            boolean[] wanted = columns.countryNames.among(filter.countries());
            tests.add(i -> any(columns.countries, i, wanted, -1));
        }
        articles("ref", filter.articles());
        articles("story", filter.stories());
    }

    private void articles(String column, List<String> wanted) throws SQLException {
        if (!wanted.isEmpty()) {
            BitSet ids = new BitSet();
            Where where = new Where().in(column, wanted);
            sql.each("SELECT id FROM article" + where.sql(), where.values(), row -> ids.set(row.getInt(1)));
            tests.add(i -> ids.get(columns.articles.get(i)));
        }
    }

    private void word(Ints column, Dictionary names, List<String> wanted) {
        if (!wanted.isEmpty()) {
            boolean[] among = names.among(wanted);
            tests.add(i -> among[column.get(i)]);
        }
    }

    private void clock(Window window, List<String> roles) {
        if (window.any()) {
            return;
        }
        Columns c = columns;
        boolean[] wanted = c.roleNames.among(roles);
        int since = c.roleNames.number("since");
        int until = c.roleNames.number("until");
        long first = window.from() == null ? Long.MIN_VALUE : window.from().toEpochDay();
        long last = window.to() == null ? Long.MAX_VALUE : window.to().toEpochDay();
        tests.add(i -> {
            int from = c.from.get(i);
            int to = c.to.get(i);
            int role = c.roles.get(i);
            if (role >= wanted.length || !wanted[role] || from == Columns.NONE && to == Columns.NONE) {
                return false;
            }
            long start = from != Columns.NONE ? from : role == until ? Long.MIN_VALUE : to;
            long end = to != Columns.NONE ? to : role == since ? Long.MAX_VALUE : from;
            return start <= last && end >= first;
        });
    }

    private void parties(Filter filter) throws SQLException {
        Filter.Pair pair = filter.pair();
        if (pair != null) {
            Named a = new Named(List.of(pair.a()));
            Named b = new Named(List.of(pair.b()));
            tests.add(i -> a.is(i, Draft.DID) && b.is(i, Draft.GOT) || a.is(i, Draft.GOT) && b.is(i, Draft.DID));
        }
        if (!filter.actors().isEmpty()) {
            Named actors = new Named(filter.actors());
            tests.add(i -> actors.is(i, Draft.DID | Draft.GOT));
        }
        if (!filter.sources().isEmpty()) {
            Named sources = new Named(filter.sources());
            tests.add(i -> sources.is(i, Draft.SAID));
        }
    }

    /// Parties that a person typed.
    private final class Named {

        private final BitSet actors = new BitSet();
        private final boolean[] countries;

        Named(List<String> typed) throws SQLException {
            List<String> whole = new ArrayList<>();
            for (String one : typed) {
                Parties parties = Parties.of(sql, dialect, one);
                parties.actors().forEach(id -> actors.set(id.intValue()));
                if (!parties.country().isEmpty()) {
                    whole.add(parties.country());
                }
            }
            countries = columns.countryNames.among(whole);
        }

        boolean is(int claim, int part) {
            Columns.Side side = columns.actors;
            for (int at = side.first(claim); at < side.end(claim); at++) {
                if ((side.parts.get(at) & part) != 0 && actors.get(side.values.get(at))) {
                    return true;
                }
            }
            return any(columns.countries, claim, countries, part);
        }
    }

    private static boolean any(Columns.Side side, int claim, boolean[] wanted, int part) {
        for (int at = side.first(claim); at < side.end(claim); at++) {
            int value = side.values.get(at);
            if (value < wanted.length && wanted[value] && (side.parts.get(at) & part) != 0) {
                return true;
            }
        }
        return false;
    }

    private void area(@Nullable Area area) throws SQLException {
        if (area != null) {
            BitSet within = new BitSet();
            Places.in(sql, dialect, area).forEach(id -> within.set(id.intValue()));
            Columns.Side side = columns.places;
            tests.add(i -> {
                for (int at = side.first(i); at < side.end(i); at++) {
                    if (within.get(side.values.get(at))) {
                        return true;
                    }
                }
                return false;
            });
        }
    }

    private @Nullable BitSet words(@Nullable String text) throws SQLException {
        if (text == null) {
            return null;
        }
        BitSet out = new BitSet(columns.entries.size());
        sql.each(dialect.found("entry_text"), List.of(TextQuery.of(text).to(dialect)), row -> {
            int at = columns.position(row.getInt(1));
            if (at >= 0) {
                out.set(at);
            }
        });
        return out;
    }
}
