package org.dateline.app.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Connections to one SQLite file: one that writes, a few that read.
final class SqliteConnections implements Connections {

    private static final int READERS = 8;

    private final Path file;
    private final ConcurrentLinkedDeque<Sql> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore readers = new Semaphore(READERS, true);
    private final ReentrantLock writing = new ReentrantLock();
    private @Nullable Sql writer;
    private volatile boolean closed;

    SqliteConnections(Path file) {
        this.file = file;
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public <T> T read(Work<T> work) throws SQLException {
        return outside(sql -> {
            execute(sql, "BEGIN");
            T result = work.with(sql);
            execute(sql, "COMMIT");
            return result;
        });
    }

    @Override
    public <T> T outside(Work<T> work) throws SQLException {
        readers.acquireUninterruptibly();
        try {
            Sql sql = idle.pollFirst();
            if (sql == null) {
                sql = open(false);
            }
            boolean sound = false;
            try {
                T result = work.with(sql);
                sound = true;
                return result;
            } finally {
                if (sound && !closed) {
                    idle.addFirst(sql);
                } else {
                    sql.close();
                }
            }
        } finally {
            readers.release();
        }
    }

    @Override
    public <T> T write(Work<T> work) throws SQLException {
        return alone(sql -> {
            boolean sound = false;
            try {
                execute(sql, "BEGIN IMMEDIATE");
                T result = work.with(sql);
                execute(sql, "COMMIT");
                sound = true;
                return result;
            } finally {
                if (!sound) {
                    // Closing rolls back, whatever state a failed write left it in.
                    sql.close();
                    writer = null;
                }
            }
        });
    }

    @Override
    public <T> T alone(Work<T> work) throws SQLException {
        writing.lock();
        try {
            Sql sql = writer;
            if (sql == null) {
                sql = open(true);
                writer = sql;
            }
            return work.with(sql);
        } finally {
            writing.unlock();
        }
    }

    private Sql open(boolean toWrite) throws SQLException {
        Properties properties = new Properties();
        boolean fixed = !toWrite && !Files.isWritable(file.toAbsolutePath().getParent());
        String url = "jdbc:sqlite:" + file;
        if (fixed) {
            // A folder that nobody can write to has no room for the log's index, and needs none.
            url = "jdbc:sqlite:file:" + file.toAbsolutePath() + "?immutable=1";
            properties.setProperty("open_mode", "1");
        }
        Connection connection = DriverManager.getConnection(url, properties);
        Sql sql = new Sql(connection);
        execute(sql, "PRAGMA busy_timeout = 10000");
        execute(sql, "PRAGMA cache_size = " + (toWrite ? -131_072 : -32_768));
        execute(sql, "PRAGMA temp_store = MEMORY");
        if (toWrite) {
            execute(sql, "PRAGMA journal_mode = WAL");
            execute(sql, "PRAGMA synchronous = FULL");
            execute(sql, "PRAGMA foreign_keys = ON");
        } else if (!fixed) {
            execute(sql, "PRAGMA query_only = ON");
        }
        return sql;
    }

    static void execute(Sql sql, String statement) throws SQLException {
        try (Statement run = sql.connection().createStatement()) {
            run.execute(statement);
        }
    }

    @Override
    public void close() {
        closed = true;
        writing.lock();
        try {
            if (writer != null) {
                writer.close();
                writer = null;
            }
        } finally {
            writing.unlock();
        }
        for (Sql sql = idle.pollFirst(); sql != null; sql = idle.pollFirst()) {
            sql.close();
        }
    }
}
