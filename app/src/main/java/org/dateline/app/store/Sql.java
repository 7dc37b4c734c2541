package org.dateline.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Runs statements on one connection. Values go in by `?` only. Statements are kept, since most run many times.
final class Sql {

    private static final int KEPT = 100;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(64, 0.75f, true);

    private final Numbers numbers = new Numbers();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// Makes something of the row that the result stands at.
    interface Row<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }

    Connection connection() {
        return connection;
    }

    /// The numbers that were given out on this connection.
    Numbers numbers() {
        return numbers;
    }

    <T extends @Nullable Object> List<T> list(String sql, List<? extends @Nullable Object> values, Row<T> row)
            throws SQLException {
        PreparedStatement statement = prepared(sql, values);
        List<T> out = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                out.add(row.read(rows));
            }
        }
        return out;
    }

    /// What is done with a row.
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    void each(String sql, List<? extends @Nullable Object> values, Each each) throws SQLException {
        PreparedStatement statement = prepared(sql, values);
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                each.row(rows);
            }
        }
    }

    void each(String sql, Each each) throws SQLException {
        each(sql, List.of(), each);
    }

    /// The first row, `null` if there is none.
    <T extends @Nullable Object> @Nullable T first(String sql, List<? extends @Nullable Object> values, Row<T> row)
            throws SQLException {
        PreparedStatement statement = prepared(sql, values);
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? row.read(rows) : null;
        }
    }

    /// The number that a query gives, 0 if it gives none.
    long number(String sql, @Nullable Object... values) throws SQLException {
        Long number = first(sql, Arrays.asList(values), row -> row.getLong(1));
        return number == null ? 0 : number;
    }

    int run(String sql, @Nullable Object... values) throws SQLException {
        return prepared(sql, Arrays.asList(values)).executeUpdate();
    }

    private PreparedStatement prepared(String sql, List<? extends @Nullable Object> values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            if (statements.size() >= KEPT) {
                var eldest = statements.entrySet().iterator();
                eldest.next().getValue().close();
                eldest.remove();
            }
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.size(); i++) {
            bind(statement, i + 1, values.get(i));
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(at, null);
            case String text -> statement.setString(at, text);
            case Integer number -> statement.setInt(at, number);
            case Long number -> statement.setLong(at, number);
            case Double number -> statement.setDouble(at, number);
            case Boolean yes -> statement.setInt(at, yes ? 1 : 0);
            case byte[] bytes -> statement.setBytes(at, bytes);
            default -> throw new IllegalArgumentException("no value for a database: " + value);
        }
    }

    /// The number in a column, `null` where it has none.
    static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // Nothing can be done with a connection that does not even close.
            statements.clear();
        }
    }
}
