package org.dateline.app.store;

import java.sql.SQLException;
import java.util.List;

/// Who is meant by what a person typed: a country, a sector, both, or words of a name.
///
/// @param country of a whole country; `""` where actors are meant
/// @param actors  their numbers, where not a whole country is meant
record Parties(String country, List<Long> actors) {

    /// Copies the list.
    Parties {
        actors = List.copyOf(actors);
    }

    static Parties of(Sql sql, Dialect dialect, String typed) throws SQLException {
        String term = typed.strip();
        boolean code = term.length() == 3 && term.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (code) {
            List<Long> sector = sql.list("SELECT id FROM actor WHERE sector = ?", List.of(term), row -> row.getLong(1));
            return sector.isEmpty() ? new Parties(term, List.of()) : new Parties("", sector);
        }
        if (term.length() == 7 && term.matches("[A-Z]{3} [A-Z]{3}")) {
            return new Parties(
                    "",
                    sql.list(
                            "SELECT id FROM actor WHERE country = ? AND sector = ?",
                            List.of(term.substring(0, 3), term.substring(4)),
                            row -> row.getLong(1)));
        }
        return new Parties(
                "",
                sql.list(
                        "SELECT id FROM actor WHERE " + dialect.matches("id", "actor_text"),
                        List.of(TextQuery.name(term).to(dialect)),
                        row -> row.getLong(1)));
    }

    /// A condition on an entry.
    ///
    /// @param part parts that will do, added up
    String holds(int part) {
        return country.isEmpty()
                ? "EXISTS (SELECT 1 FROM entry_actor x WHERE x.entry = e.id AND %s AND x.part & %d <> 0)"
                        .formatted(Where.among("x.actor", actors), part)
                : "EXISTS (SELECT 1 FROM entry_country x WHERE x.entry = e.id AND x.country = '%s' AND x.part & %d <> 0)"
                        .formatted(country, part);
    }
}
