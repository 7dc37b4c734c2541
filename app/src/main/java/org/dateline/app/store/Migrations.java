package org.dateline.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/// Brings a store's tables up to date, one version after the other. A script that was once released is never
/// changed: the next version changes what it made.
final class Migrations {

    /// The version that this program works with.
    static final int NEWEST = 1;

    private Migrations() {}

    /// The version of a store's tables; 0 where there are none.
    static int version(Sql sql, Dialect dialect) throws SQLException {
        if (sql.number(dialect.countTables("migration")) == 0) {
            return 0;
        }
        return (int) sql.number("SELECT max(version) FROM migration");
    }

    /// Makes the tables, or changes them into those of this program.
    static void run(Sql sql, Dialect dialect, String where) throws SQLException {
        int version = version(sql, dialect);
        if (version > NEWEST) {
            throw newer(where, version);
        }
        for (int next = version + 1; next <= NEWEST; next++) {
            step(sql, dialect, next);
        }
    }

    static StoreException newer(String where, int version) {
        return new StoreException(
                StoreException.State.NEWER,
                "the store %s was made by a newer dateline (its tables are version %d, this program knows %d): use that one"
                        .formatted(where, version, NEWEST));
    }

    private static void step(Sql sql, Dialect dialect, int version) throws SQLException {
        Connection connection = sql.connection();
        connection.setAutoCommit(false);
        try {
            if (version == 1) {
                execute(connection, "CREATE TABLE migration (version INTEGER PRIMARY KEY, ran BIGINT NOT NULL)");
            }
            script(connection, dialect, "V" + version + ".sql");
            script(connection, dialect, "V" + version + dialect.suffix());
            sql.run("INSERT INTO migration VALUES (?, ?)", version, System.currentTimeMillis());
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void script(Connection connection, Dialect dialect, String name) throws SQLException {
        String script = read(name);
        for (Map.Entry<String, String> word : dialect.words().entrySet()) {
            script = script.replace("${" + word.getKey() + "}", word.getValue());
        }
        StringBuilder bare = new StringBuilder();
        for (String line : script.split("\n")) {
            if (!line.startsWith("--")) {
                bare.append(line).append('\n');
            }
        }
        for (String statement : bare.toString().split(";\n")) {
            if (!statement.isBlank()) {
                execute(connection, statement);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
