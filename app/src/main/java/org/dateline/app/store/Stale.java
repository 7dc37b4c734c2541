package org.dateline.app.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/// An article that was coded by another version of the program, or with other knowledge.
///
/// @param ref     of the article
/// @param version of the article
/// @param coding  the coding that it has
public record Stale(String ref, int version, String coding) {

    static List<Stale> list(Sql sql, String coder, String knowledge, String after, int limit) throws SQLException {
        return sql.list(
                "SELECT a.ref, a.version, c.json, c.size FROM article a"
                        + " JOIN coding c ON c.article = a.id AND c.superseded IS NULL"
                        + " WHERE a.until = " + Keeper.FOREVER + " AND a.ref > ? AND (c.coder <> ? OR c.knowledge <> ?)"
                        + " ORDER BY a.ref LIMIT " + limit,
                List.of(after, coder, knowledge),
                row -> new Stale(
                        row.getString(1),
                        row.getInt(2),
                        new String(Packed.unpack(row.getBytes(3), row.getInt(4)), StandardCharsets.UTF_8)));
    }
}
