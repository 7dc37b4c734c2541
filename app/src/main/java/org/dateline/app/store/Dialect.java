package org.dateline.app.store;

import java.util.Map;

/// What the two databases say differently.
enum Dialect {
    SQLITE,
    POSTGRES;

    /// What `${…}` stands for in a script.
    Map<String, String> words() {
        return switch (this) {
            case SQLITE ->
                Map.of(
                        "key", "INTEGER PRIMARY KEY",
                        "long", "INTEGER",
                        "bytes", "BLOB",
                        "real", "REAL",
                        "strict", "STRICT",
                        "clustered", "STRICT, WITHOUT ROWID");
            case POSTGRES ->
                Map.of(
                        "key", "BIGINT PRIMARY KEY",
                        "long", "BIGINT",
                        "bytes", "BYTEA",
                        "real", "DOUBLE PRECISION",
                        "strict", "",
                        "clustered", "");
        };
    }

    /// How the names of its own scripts end.
    String suffix() {
        return switch (this) {
            case SQLITE -> "-sqlite.sql";
            case POSTGRES -> "-postgres.sql";
        };
    }

    /// A query for how many tables have the name.
    String countTables(String name) {
        return switch (this) {
            case SQLITE -> "SELECT count(*) FROM sqlite_master WHERE name = '" + name + "'";
            case POSTGRES ->
                "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = '"
                        + name + "'";
        };
    }

    /// A condition on the number of a row: that it is among those whose words match the parameter.
    String matches(String column, String table) {
        return switch (this) {
            case SQLITE -> "%s IN (SELECT rowid FROM %s WHERE %s MATCH ?)".formatted(column, table, table);
            case POSTGRES ->
                "%s IN (SELECT id FROM %s WHERE words @@ to_tsquery('simple', ?))".formatted(column, table);
        };
    }

    /// A query for the numbers of the rows whose words match the parameter.
    String found(String table) {
        return switch (this) {
            case SQLITE -> "SELECT rowid FROM %s WHERE %s MATCH ?".formatted(table, table);
            case POSTGRES -> "SELECT id FROM %s WHERE words @@ to_tsquery('simple', ?)".formatted(table);
        };
    }

    /// How to put words under the number of a row.
    String addWords(String table) {
        return switch (this) {
            case SQLITE -> "INSERT INTO %s (rowid, words) VALUES (?, ?)".formatted(table);
            case POSTGRES -> "INSERT INTO %s (id, words) VALUES (?, to_tsvector('simple', ?))".formatted(table);
        };
    }

    /// How to take them away.
    String dropWords(String table) {
        return switch (this) {
            case SQLITE -> "DELETE FROM %s WHERE rowid = ?".formatted(table);
            case POSTGRES -> "DELETE FROM %s WHERE id = ?".formatted(table);
        };
    }

    /// Puts a place where boxes are looked for.
    void addBox(Sql sql, long id, Draft.Spot spot) throws java.sql.SQLException {
        if (this == SQLITE && spot.latitude() != null && spot.longitude() != null) {
            sql.run(
                    "INSERT INTO place_box (id, south, north, west, east) VALUES (?, ?, ?, ?, ?)",
                    id,
                    spot.latitude(),
                    spot.latitude(),
                    spot.longitude(),
                    spot.longitude());
        }
    }

    /// A query for the places that may lie between two latitudes and two longitudes, a little more than they say.
    String placesBetween() {
        return switch (this) {
            case SQLITE -> "SELECT id FROM place_box WHERE north >= ? AND south <= ? AND east >= ? AND west <= ?";
            case POSTGRES ->
                "SELECT id FROM place WHERE latitude >= ? AND latitude <= ? AND longitude >= ? AND longitude <= ?";
        };
    }
}
