package org.dateline.app.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Gives out the numbers of new rows and remembers those of actors and places. There is one writer, so nobody else
/// gives out any. It goes with its connection, which is closed when a transaction fails: what the transaction gave out
/// is then
/// forgotten too.
final class Numbers {

    private static final int REMEMBERED = 50_000;

    private final Map<String, Long> last = new HashMap<>();
    private final Map<Object, Long> known = new LinkedHashMap<>(1 << 10, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// A number that no row of the table has.
    long next(Sql sql, String table) throws SQLException {
        Long number = last.get(table);
        long next = 1 + (number == null ? sql.number("SELECT coalesce(max(id), 0) FROM " + table) : number);
        last.put(table, next);
        return next;
    }

    /// The number of an actor, who is added if need be.
    long actor(Sql sql, Dialect dialect, Draft.Party party) throws SQLException {
        Draft.Party key = new Draft.Party(0, party.name(), party.country(), party.sector(), party.kind());
        Long number = known.get(key);
        if (number == null) {
            number = sql.number(
                    "SELECT id FROM actor WHERE name = ? AND country = ? AND sector = ? AND kind = ?",
                    party.name(),
                    party.country(),
                    party.sector(),
                    party.kind());
            if (number == 0) {
                number = next(sql, "actor");
                String words = Folded.line(party.name());
                sql.run(
                        "INSERT INTO actor (id, name, country, sector, kind, words) VALUES (?, ?, ?, ?, ?, ?)",
                        number,
                        party.name(),
                        party.country(),
                        party.sector(),
                        party.kind(),
                        words);
                sql.run(dialect.addWords("actor_text"), number, words);
            }
            known.put(key, number);
        }
        return number;
    }

    /// The number of a place, which is added if need be.
    long place(Sql sql, Dialect dialect, Draft.Spot spot) throws SQLException {
        Long number = known.get(spot);
        if (number == null) {
            String at = spot.latitude() + "," + spot.longitude();
            number = sql.number(
                    "SELECT id FROM place WHERE name = ? AND geonames = ? AND country = ? AND spot = ?",
                    spot.name(),
                    spot.geonames(),
                    spot.country(),
                    at);
            if (number == 0) {
                number = next(sql, "place");
                sql.run(
                        "INSERT INTO place (id, name, geonames, country, admin1, latitude, longitude, spot)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        number,
                        spot.name(),
                        spot.geonames(),
                        spot.country(),
                        spot.admin1(),
                        spot.latitude(),
                        spot.longitude(),
                        at);
                dialect.addBox(sql, number, spot);
            }
            known.put(spot, number);
        }
        return number;
    }
}
