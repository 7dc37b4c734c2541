package org.dateline.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Puts the entries of a coding into the index, and takes them out.
final class Indexer {

    private final Sql sql;
    private final Dialect dialect;
    private final Numbers numbers;

    Indexer(Sql sql, Dialect dialect, Numbers numbers) {
        this.sql = sql;
        this.dialect = dialect;
        this.numbers = numbers;
    }

    /// What entries have from their article.
    ///
    /// @param day   day of publication, or on which it was kept
    /// @param until first day on which another version had taken its place
    record Frame(long article, @Nullable String publisher, boolean dated, int day, int until, boolean copy) {}

    void add(Frame frame, List<Draft> drafts) throws SQLException {
        changed(frame.article());
        for (Draft draft : drafts) {
            add(frame, draft);
        }
    }

    private void add(Frame frame, Draft draft) throws SQLException {
        long id = numbers.next(sql, "entry");
        sql.run(
                "INSERT INTO entry (id, article, kind, local, claim, type, status, starts, role, time_from, time_to,"
                        + " low, high, publisher, dated, day, until, copy, json_from, json_to, review, json)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                frame.article(),
                draft.kind().number(),
                draft.local(),
                draft.claim(),
                draft.type(),
                draft.status(),
                draft.starts(),
                draft.time().role(),
                draft.time().from(),
                draft.time().to(),
                draft.low(),
                draft.high(),
                frame.publisher(),
                frame.dated(),
                frame.day(),
                frame.until(),
                frame.copy(),
                draft.json().from(),
                draft.json().to(),
                draft.json().review(),
                draft.json().instead());
        sql.run(dialect.addWords("entry_text"), id, draft.words());
        Map<String, Integer> countries = new TreeMap<>();
        actors(frame, draft, id, countries);
        places(frame, draft, id, countries);
        for (Map.Entry<String, Integer> country : countries.entrySet()) {
            sql.run(
                    "INSERT INTO entry_country (country, day, entry, part) VALUES (?, ?, ?, ?)",
                    country.getKey(),
                    frame.day(),
                    id,
                    country.getValue());
        }
    }

    private void actors(Frame frame, Draft draft, long id, Map<String, Integer> countries) throws SQLException {
        Map<Long, Integer> actors = new TreeMap<>();
        for (Draft.Party party : draft.actors()) {
            actors.merge(numbers.actor(sql, dialect, party), party.part(), (a, b) -> a | b);
            if (party.part() != Draft.SAID && !party.country().isEmpty()) {
                countries.merge(party.country(), party.part(), (a, b) -> a | b);
            }
        }
        for (Map.Entry<Long, Integer> actor : actors.entrySet()) {
            sql.run(
                    "INSERT INTO entry_actor (actor, day, entry, part) VALUES (?, ?, ?, ?)",
                    actor.getKey(),
                    frame.day(),
                    id,
                    actor.getValue());
        }
    }

    private void places(Frame frame, Draft draft, long id, Map<String, Integer> countries) throws SQLException {
        Map<Long, Integer> places = new TreeMap<>();
        for (Draft.Spot spot : draft.places()) {
            places.put(numbers.place(sql, dialect, spot), 0);
            if (!spot.country().isEmpty()) {
                countries.merge(spot.country(), Draft.HERE, (a, b) -> a | b);
            }
        }
        for (Long place : places.keySet()) {
            sql.run("INSERT INTO entry_place (place, day, entry) VALUES (?, ?, ?)", place, frame.day(), id);
        }
    }

    /// Notes that the entries of an article are others than before.
    void changed(long article) throws SQLException {
        sql.run("INSERT INTO change (id, article) VALUES (?, ?)", numbers.next(sql, "change"), article);
    }

    /// Takes out all entries of an article.
    void remove(long article) throws SQLException {
        for (Long entry : sql.list("SELECT id FROM entry WHERE article = ?", List.of(article), row -> row.getLong(1))) {
            sql.run(dialect.dropWords("entry_text"), entry);
        }
        for (String table : List.of("entry_actor", "entry_place", "entry_country")) {
            sql.run("DELETE FROM %s WHERE entry IN (SELECT id FROM entry WHERE article = ?)".formatted(table), article);
        }
        sql.run("DELETE FROM entry WHERE article = ?", article);
    }
}
