package org.dateline.app.store;

import java.sql.SQLException;
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
}
