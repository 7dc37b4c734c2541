package org.dateline.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts claims.
final class Counting {

    private static final int QUADS = 4;

    private final Sql sql;
    private final Columns columns;
    private final BitSet claims;
    private final int[] quads;

    private Counting(Sql sql, Columns columns, BitSet claims) {
        this.sql = sql;
        this.columns = columns;
        this.claims = claims;
        quads = columns.quads();
    }

    /// @param most of each list
    static Counts of(Sql sql, Columns columns, BitSet claims, Set<By> by, int most) throws SQLException {
        Counting counting = new Counting(sql, columns, claims);
        Map<By, List<Count>> out = new EnumMap<>(By.class);
        for (By each : by) {
            out.put(each, counting.by(each, most));
        }
        return new Counts(claims.cardinality(), out);
    }

    private List<Count> by(By by, int most) throws SQLException {
        Map<Long, int[]> counts = new HashMap<>();
        for (int i = claims.nextSetBit(0); i >= 0; i = claims.nextSetBit(i + 1)) {
            count(by, i, counts);
        }
        List<Map.Entry<Long, int[]>> all = new ArrayList<>(counts.entrySet());
        if (by == By.PUBLISHED || by == By.EVENT) {
            all.sort(Map.Entry.comparingByKey());
        } else {
            all.sort(Comparator.comparingInt((Map.Entry<Long, int[]> entry) -> -entry.getValue()[QUADS])
                    .thenComparing(Map.Entry.comparingByKey()));
        }
        boolean days = by == By.PUBLISHED || by == By.EVENT;
        List<Count> out = new ArrayList<>();
        for (Map.Entry<Long, int[]> entry : days || all.size() <= most ? all : all.subList(0, most)) {
            out.add(named(by, entry.getKey(), entry.getValue()));
        }
        return out;
    }

    private void count(By by, int claim, Map<Long, int[]> counts) {
        switch (by) {
            case PUBLISHED -> {
                if (columns.dated.get(claim)) {
                    add(counts, columns.days.get(claim), claim);
                }
            }
            case EVENT -> {
                int day = columns.from.get(claim) == Columns.NONE ? columns.to.get(claim) : columns.from.get(claim);
                boolean happened = switch (columns.roleNames.word(columns.roles.get(claim))) {
                    case "event", "since", "until" -> true;
                    default -> false;
                };
                if (day != Columns.NONE && happened) {
                    add(counts, day, claim);
                }
            }
            case TYPE -> add(counts, columns.types.get(claim), claim);
            case STATUS -> add(counts, columns.statuses.get(claim), claim);
            case PUBLISHER -> add(counts, columns.publishers.get(claim), claim);
            case COUNTRY -> each(columns.countries, claim, -1, counts);
            case PLACE -> each(columns.places, claim, 0, counts);
            case ACTOR -> each(columns.actors, claim, Draft.DID | Draft.GOT, counts);
            case DOER -> each(columns.actors, claim, Draft.DID, counts);
            case RECIPIENT -> each(columns.actors, claim, Draft.GOT, counts);
            case PAIR -> pairs(claim, counts);
        }
    }

    private void each(Columns.Side side, int claim, int part, Map<Long, int[]> counts) {
        for (int at = side.first(claim); at < side.end(claim); at++) {
            if (part == 0 || (side.parts.get(at) & part) != 0) {
                add(counts, side.values.get(at), claim);
            }
        }
    }

    private void pairs(int claim, Map<Long, int[]> counts) {
        Columns.Side side = columns.actors;
        for (int a = side.first(claim); a < side.end(claim); a++) {
            for (int b = side.first(claim); b < side.end(claim); b++) {
                boolean acts = (side.parts.get(a) & Draft.DID) != 0 && (side.parts.get(b) & Draft.GOT) != 0;
                if (acts && a != b) {
                    add(counts, (long) side.values.get(a) << 32 | side.values.get(b), claim);
                }
            }
        }
    }

    private void add(Map<Long, int[]> counts, long key, int claim) {
        int[] count = counts.computeIfAbsent(key, k -> new int[QUADS + 1]);
        int quad = quads[columns.types.get(claim)];
        if (quad >= 0) {
            count[quad]++;
        }
        count[QUADS]++;
    }

    private Count named(By by, long key, int[] counts) throws SQLException {
        List<Integer> byQuad = List.of(counts[0], counts[1], counts[2], counts[3]);
        int number = (int) key;
        List<String> name = switch (by) {
            case PUBLISHED, EVENT -> List.of(LocalDate.ofEpochDay(key).toString());
            case TYPE -> List.of(columns.typeNames.word(number));
            case STATUS -> List.of(columns.statusNames.word(number));
            case PUBLISHER -> List.of(columns.publisherNames.word(number));
            case COUNTRY -> List.of(columns.countryNames.word(number));
            case ACTOR, DOER, RECIPIENT -> actor(number);
            case PAIR -> {
                List<String> a = actor((int) (key >>> 32));
                List<String> b = actor(number);
                yield List.of(a.get(0), a.get(1), b.get(0), b.get(1));
            }
            case PLACE -> List.of();
        };
        return by == By.PLACE ? place(number, counts[QUADS], byQuad) : new Count(name, counts[QUADS], byQuad, null);
    }

    private List<String> actor(int id) throws SQLException {
        List<String> actor = sql.first(
                "SELECT name, country, sector, kind FROM actor WHERE id = ?",
                List.of(id),
                row -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
        return actor == null ? List.of("", "", "", "") : actor;
    }

    private Count place(int id, int claims, List<Integer> byQuad) throws SQLException {
        Count count = sql.first(
                "SELECT name, country, geonames, latitude, longitude FROM place WHERE id = ?",
                List.of(id),
                row -> new Count(
                        List.of(row.getString(1), row.getString(2), row.getString(3)), claims, byQuad, point(row)));
        return count == null ? new Count(List.of("", "", "0"), claims, byQuad, null) : count;
    }

    private static Count.@org.jspecify.annotations.Nullable Point point(ResultSet row) throws SQLException {
        double latitude = row.getDouble(4);
        if (row.wasNull()) {
            return null;
        }
        return new Count.Point(latitude, row.getDouble(5));
    }
}
