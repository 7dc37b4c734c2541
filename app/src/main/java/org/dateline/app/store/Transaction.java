package org.dateline.app.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// What is written together, all or nothing. It is good only inside [Store#write].
public final class Transaction {

    private final Sql sql;
    private final Dialect dialect;

    Transaction(Sql sql, Dialect dialect) {
        this.sql = sql;
        this.dialect = dialect;
    }

    /// What is done.
    public interface Work<T extends @org.jspecify.annotations.Nullable Object> {
        T in(Transaction transaction) throws SQLException;
    }

    /// Keeps codings; see [Store#keep(List)].
    public List<Kept> keep(List<Submission> submissions) throws SQLException {
        return each(submissions, false);
    }

    /// Keeps codings; those of articles that are there take the place of what was there.
    public List<Kept> recode(List<Submission> submissions) throws SQLException {
        return each(submissions, true);
    }

    private List<Kept> each(List<Submission> submissions, boolean again) throws SQLException {
        Keeper keeper = new Keeper(sql, dialect, sql.numbers(), System.currentTimeMillis());
        List<Kept> out = new ArrayList<>(submissions.size());
        for (Submission submission : submissions) {
            out.add(keeper.keep(submission, again));
        }
        return out;
    }

    /// Notes something down, in place of what was noted under the name before.
    ///
    /// @param scope whose notes they are: `ingest`, `feeds`
    public void note(String scope, String name, String value) throws SQLException {
        sql.run("DELETE FROM note WHERE scope = ? AND name = ?", scope, name);
        sql.run("INSERT INTO note (scope, name, value) VALUES (?, ?, ?)", scope, name, value);
    }

    /// Takes a note away.
    public void forget(String scope, String name) throws SQLException {
        sql.run("DELETE FROM note WHERE scope = ? AND name = ?", scope, name);
    }

    /// Keeps what an analyst says of an entry.
    ///
    /// @throws IllegalArgumentException if there is no such entry, or the value does not fit its field
    public Correction correct(Correction.Wish wish) throws SQLException {
        Correction correction = Corrections.made(
                sql, sql.numbers().next(sql, "correction"), wish, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        Corrections.insert(sql, correction);
        reindex(correction.article());
        return correction;
    }

    /// Takes back what an analyst said. It stays in the history.
    ///
    /// @throws IllegalArgumentException if there is no such correction, or it was taken back before
    public Correction undo(long id, String analyst) throws SQLException {
        int done = sql.run(
                "UPDATE correction SET undone = ?, undone_by = ? WHERE id = ? AND undone IS NULL",
                System.currentTimeMillis(),
                analyst,
                id);
        Correction correction = Corrections.one(sql, id);
        if (done == 0 || correction == null) {
            throw new IllegalArgumentException("there is no correction %d that holds".formatted(id));
        }
        reindex(correction.article());
        return correction;
    }

    int load(List<String> lines) throws SQLException {
        Keeper keeper = new Keeper(sql, dialect, sql.numbers(), System.currentTimeMillis());
        Dump dump = new Dump(sql);
        int added = 0;
        for (String line : lines) {
            added += dump.read(line, this, keeper) ? 1 : 0;
        }
        return added;
    }

    /// Makes the index of an article anew.
    void reindex(String ref) throws SQLException {
        Keeper keeper = new Keeper(sql, dialect, sql.numbers(), System.currentTimeMillis());
        record Version(long id, int version) {}
        for (Version each : sql.list(
                "SELECT id, version FROM article WHERE ref = ?",
                List.of(ref),
                row -> new Version(row.getLong(1), row.getInt(2)))) {
            String json = Entries.coding(sql, ref, each.version());
            if (json != null) {
                keeper.reindex(ref, each.version(), each.id(), Parsed.of(json));
            }
        }
    }

    /// Sets a document aside that the reader or the coder failed on, to be tried again by another version.
    public void quarantine(Quarantined document) throws SQLException {
        byte[] bytes = document.document().getBytes(StandardCharsets.UTF_8);
        sql.run("DELETE FROM quarantine WHERE name = ?", document.name());
        sql.run(
                "INSERT INTO quarantine (name, since, coder, knowledge, stack, size, document) VALUES (?, ?, ?, ?, ?, ?, ?)",
                document.name(),
                document.since().toEpochMilli(),
                document.coder(),
                document.knowledge(),
                document.stack(),
                bytes.length,
                Packed.pack(bytes));
    }

    /// Takes a document out of quarantine: it was read after all, or is given up.
    public boolean release(String name) throws SQLException {
        return sql.run("DELETE FROM quarantine WHERE name = ?", name) > 0;
    }
}
