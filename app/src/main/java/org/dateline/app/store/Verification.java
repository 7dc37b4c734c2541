package org.dateline.app.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Looks at all of a store.
final class Verification {

    private final Sql sql;
    private final Dialect dialect;
    private final List<String> faults = new ArrayList<>();
    private long codings;

    Verification(Sql sql, Dialect dialect) {
        this.sql = sql;
        this.dialect = dialect;
    }

    Verdict all() throws SQLException {
        if (dialect == Dialect.SQLITE) {
            sql.each("PRAGMA integrity_check(20)", row -> {
                if (!"ok".equals(row.getString(1))) {
                    fault("the file is damaged: " + row.getString(1));
                }
            });
            sql.each(
                    "PRAGMA foreign_key_check", row -> fault("a row of %s points nowhere".formatted(row.getString(1))));
        }
        record Article(long id, String ref, int version, int claims) {}
        List<Article> articles = sql.list(
                "SELECT id, ref, version, claims FROM article ORDER BY ref, version",
                List.of(),
                row -> new Article(row.getLong(1), row.getString(2), row.getInt(3), row.getInt(4)));
        for (Article article : articles) {
            if (faults.size() < Verdict.MOST) {
                article(article.id(), article.ref(), article.version(), article.claims());
            }
        }
        references();
        return new Verdict(articles.size(), codings, faults);
    }

    private void fault(String fault) {
        if (faults.size() < Verdict.MOST) {
            faults.add(fault);
        }
    }

    private void article(long id, String ref, int version, int claims) throws SQLException {
        String name = "article %s:%d".formatted(ref, version);
        record Coding(long id, String checksum, boolean counts) {}
        Parsed current = null;
        for (Coding coding : sql.list(
                "SELECT id, checksum, superseded FROM coding WHERE article = ? ORDER BY id",
                List.of(id),
                row -> new Coding(row.getLong(1), row.getString(2), row.getObject(3) == null))) {
            codings++;
            Parsed parsed = sound(name, coding.id(), coding.checksum());
            current = coding.counts() ? parsed : current;
        }
        if (current == null) {
            fault(name + " has no coding that counts");
            return;
        }
        long counted = current.items().stream()
                .filter(item -> item.kind() == Kind.CLAIM)
                .count();
        if (counted != claims) {
            fault("%s has %d claims, but its row says %d".formatted(name, counted, claims));
        }
        index(
                name,
                id,
                Corrected.of(version, current.items(), Corrections.of(sql, ref)).items());
    }

    private @org.jspecify.annotations.Nullable Parsed sound(String name, long coding, String checksum)
            throws SQLException {
        try {
            byte[] bytes = Entries.bytes(sql, coding);
            if (!Folded.hash(bytes, checksum.length()).equals(checksum)) {
                fault("%s: the bytes of coding %d are not those that were written".formatted(name, coding));
                return null;
            }
            return Parsed.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (StoreException | IllegalArgumentException e) {
            fault("%s: coding %d cannot be read: %s".formatted(name, coding, e.getMessage()));
            return null;
        }
    }

    /// Whether the index has what the coding has.
    private void index(String name, long article, List<Item> items) throws SQLException {
        Set<String> wanted = new TreeSet<>();
        for (Draft draft : Parsed.drafts(items)) {
            wanted.add("%s %s %s %s %d %d %d"
                    .formatted(
                            draft.kind(),
                            draft.local(),
                            draft.type(),
                            draft.status(),
                            draft.actors().stream()
                                    .map(party -> party.name() + party.country() + party.sector() + party.kind())
                                    .distinct()
                                    .count(),
                            draft.places().stream().distinct().count(),
                            draft.json().to()));
        }
        Set<String> there = new TreeSet<>(sql.list(
                "SELECT e.kind, e.local, e.type, e.status, e.json_to,"
                        + " (SELECT count(*) FROM entry_actor x WHERE x.entry = e.id),"
                        + " (SELECT count(*) FROM entry_place x WHERE x.entry = e.id) FROM entry e WHERE e.article = ?",
                List.of(article),
                row -> "%s %s %s %s %d %d %d"
                        .formatted(
                                Kind.of(row.getInt(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getInt(6),
                                row.getInt(7),
                                row.getInt(5))));
        if (!wanted.equals(there)) {
            Set<String> missing = new TreeSet<>(wanted);
            missing.removeAll(there);
            there.removeAll(wanted);
            fault("%s: the index lacks %s and has %s too much".formatted(name, missing, there));
        }
    }

    private void references() throws SQLException {
        long lost = sql.number(
                "SELECT count(*) FROM entry e WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.id = e.article)");
        if (lost > 0) {
            fault("%d entries of the index belong to no article".formatted(lost));
        }
        long twice = sql.number(
                "SELECT count(*) FROM (SELECT ref FROM article WHERE until = %d GROUP BY ref HAVING count(*) > 1) x"
                        .formatted(Keeper.FOREVER));
        if (twice > 0) {
            fault("%d articles have two versions that count".formatted(twice));
        }
        for (String table : List.of("entry_actor", "entry_place", "entry_country")) {
            long stray =
                    sql.number("SELECT count(*) FROM %s x WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.id = x.entry)"
                            .formatted(table));
            if (stray > 0) {
                fault("%d rows of %s belong to no entry".formatted(stray, table));
            }
        }
    }
}
