package org.dateline.app.store;

import java.sql.SQLException;

/// How much a store holds.
///
/// @param articles that count: the last version of each
/// @param versions that others took the place of
/// @param copies   articles whose words are those of another
/// @param skipped  articles that were not coded
/// @param claims   of articles that count
public record Totals(long articles, long versions, long copies, long skipped, long claims) {

    static Totals of(Sql sql) throws SQLException {
        Totals totals = sql.first(
                "SELECT count(CASE WHEN until = 2147483647 THEN 1 END), count(CASE WHEN until < 2147483647 THEN 1 END),"
                        + " count(copy_of), count(CASE WHEN outcome = 'skipped' THEN 1 END),"
                        + " coalesce(sum(CASE WHEN until = 2147483647 THEN claims ELSE 0 END), 0) FROM article",
                java.util.List.of(),
                row -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
        return totals == null ? new Totals(0, 0, 0, 0, 0) : totals;
    }
}
