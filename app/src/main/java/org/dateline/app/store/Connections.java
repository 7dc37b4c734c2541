package org.dateline.app.store;

import java.sql.SQLException;

/// The connections to a store's database.
interface Connections extends AutoCloseable {

    /// What is done with a connection.
    interface Work<T> {
        T with(Sql sql) throws SQLException;
    }

    Dialect dialect();

    /// Reads: all of what it reads is of one moment.
    <T> T read(Work<T> work) throws SQLException;

    /// Writes: all or nothing, and durable when it returns. One at a time.
    <T> T write(Work<T> work) throws SQLException;

    /// Runs outside a transaction on a connection that may write.
    <T> T alone(Work<T> work) throws SQLException;

    /// Reads outside a transaction.
    <T> T outside(Work<T> work) throws SQLException;

    @Override
    void close();
}
