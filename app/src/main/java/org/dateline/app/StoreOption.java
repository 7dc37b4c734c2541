package org.dateline.app;

import org.dateline.app.store.Address;
import org.dateline.app.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which store a command works on.
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The store, a folder. Default: $DATELINE_STORE, else ~/.local/share/dateline.")
    private @Nullable String given;

    Address address() {
        return given == null ? Address.usual(System.getenv()) : Address.of(given);
    }

    Store open(Store.Mode mode) {
        return Store.open(address(), mode);
    }
}
