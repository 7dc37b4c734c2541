package org.dateline.app.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// A document that the reader or the coder failed on.
///
/// @param name      tells it from others: where it was read from, or its article's id
/// @param since     when it was set aside
/// @param coder     version of the program that failed
/// @param knowledge fingerprint of the knowledge that it failed with
/// @param stack     how it failed
/// @param document  what is needed to try again: the article as JSON, or words of whoever set it aside
public record Quarantined(String name, Instant since, String coder, String knowledge, String stack, String document) {

    /// Those that another version failed on than this one, the oldest first.
    static List<Quarantined> others(Sql sql, String coder, String knowledge, int limit) throws SQLException {
        return sql.list(
                "SELECT name, since, coder, knowledge, stack, size, document FROM quarantine"
                        + " WHERE coder <> ? OR knowledge <> ? ORDER BY since, name LIMIT " + limit,
                List.of(coder, knowledge),
                row -> new Quarantined(
                        row.getString(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        new String(Packed.unpack(row.getBytes(7), row.getInt(6)), StandardCharsets.UTF_8)));
    }
}
