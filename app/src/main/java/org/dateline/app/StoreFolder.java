package org.dateline.app;

import java.nio.file.Path;
import org.dateline.app.store.Address;
import org.jspecify.annotations.Nullable;

/// Where a store is, and the folder for what belongs to it and is not in it: users, the audit log.
final class StoreFolder {

    private StoreFolder() {}

    /// @param given what the command line says; `null` for the user's own store
    static Address address(@Nullable String given) {
        return given == null || given.isEmpty() ? Address.usual(System.getenv()) : Address.of(given);
    }

    /// The folder of the store.
    static Path of(@Nullable String given) {
        return switch (address(given)) {
            case Address.Folder folder -> folder.path();
            case Address.Server server -> throw server.refused();
        };
    }
}
