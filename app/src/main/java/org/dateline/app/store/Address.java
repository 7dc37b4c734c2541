package org.dateline.app.store;

import java.nio.file.Path;
import java.util.Map;

/// Where a store is.
public sealed interface Address {

    /// A folder on this machine. People see it as they gave it.
    record Folder(Path path) implements Address {

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /// A PostgreSQL server. [Store#open] refuses it as long as no store can be on one; it is told from a folder so that
    /// nobody gets a folder with the name of a database.
    ///
    /// @param url as JDBC has it: `jdbc:postgresql://host/database?user=...`
    record Server(String url) implements Address {

        /// Why it cannot be used.
        public StoreException refused() {
            return new StoreException(
                    StoreException.State.MISSING,
                    "stores on PostgreSQL do not work yet, so %s cannot be used. Give a folder instead: --store DIR"
                            .formatted(this));
        }

        /// Without what may be a password.
        @Override
        public String toString() {
            int question = url.indexOf('?');
            return question < 0 ? url : url.substring(0, question);
        }
    }

    /// Reads what a user gave.
    static Address of(String given) {
        return given.startsWith("jdbc:postgresql:") ? new Server(given) : new Folder(Path.of(given));
    }

    /// The store of a user who names none: `$DATELINE_STORE`, else `dateline/store` among their data.
    static Address usual(Map<String, String> environment) {
        String own = environment.getOrDefault("DATELINE_STORE", "");
        if (!own.isEmpty()) {
            return of(own);
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = data.isEmpty() ? Path.of(System.getProperty("user.home", "."), ".local", "share") : Path.of(data);
        return new Folder(base.resolve("dateline"));
    }
}
