package org.dateline.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;

/// Copies a store's file while it is in use, and puts it back.
final class Backup {

    private Backup() {}

    static void write(Connections connections, Path file) throws SQLException {
        if (connections.dialect() != Dialect.SQLITE) {
            throw new StoreException(
                    StoreException.State.UNAVAILABLE,
                    "a PostgreSQL store is backed up with pg_dump, or with \"dateline export\"");
        }
        if (Files.exists(file)) {
            throw new StoreException(
                    StoreException.State.READ_ONLY, "%s is there already: name a file that is not".formatted(file));
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            connections.outside(sql -> {
                // It writes to another file, which a connection that only reads must be allowed to do.
                SqliteConnections.execute(sql, "PRAGMA query_only = OFF");
                sql.run("VACUUM INTO ?", part.toString());
                SqliteConnections.execute(sql, "PRAGMA query_only = ON");
                return true;
            });
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Troubles.of(new Address.Folder(file), e);
        }
    }

    // The lock is held, and nothing is asked of it.
    @SuppressWarnings("try")
    static void restore(Path backup, Address.Folder folder, String name, boolean replace) {
        if (!Files.isRegularFile(backup)) {
            throw new StoreException(StoreException.State.MISSING, "there is no backup %s".formatted(backup));
        }
        check(backup);
        Path file = folder.path().resolve(name);
        if (Files.exists(file) && !replace) {
            throw new StoreException(
                    StoreException.State.READ_ONLY,
                    "there is a store in %s: --replace puts the backup in its place".formatted(folder));
        }
        try {
            Files.createDirectories(folder.path());
            try (FolderLock lock = FolderLock.take(folder.path())) {
                Path part = folder.path().resolve(name + ".part");
                Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
                for (String log : List.of("-wal", "-shm")) {
                    Files.deleteIfExists(folder.path().resolve(name + log));
                }
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw Troubles.of(folder, e);
        }
    }

    private static void check(Path backup) {
        Address.Folder address = new Address.Folder(backup);
        try (SqliteConnections connections = new SqliteConnections(backup)) {
            connections.read(sql -> {
                int version = Migrations.version(sql, Dialect.SQLITE);
                if (version > Migrations.NEWEST) {
                    throw Migrations.newer(backup.toString(), version);
                }
                String sound = sql.first("PRAGMA quick_check(1)", List.of(), row -> row.getString(1));
                if (version == 0 || !"ok".equals(sound)) {
                    throw new StoreException(
                            StoreException.State.DAMAGED, "%s is no sound backup of a store".formatted(backup));
                }
                return true;
            });
        } catch (SQLException e) {
            throw Troubles.of(address, e);
        }
    }
}
