package org.dateline.app.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;

/// Says what is the matter with a store, in words for a person.
final class Troubles {

    private static final int BUSY = 5;
    private static final int READ_ONLY = 8;
    private static final int DAMAGED = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NO_DATABASE = 26;

    private Troubles() {}

    static StoreException of(Address address, IOException e) {
        boolean denied = e instanceof AccessDeniedException
                || e instanceof java.nio.file.FileSystemException fault
                        && String.valueOf(fault.getReason()).contains("Read-only");
        return denied
                ? readOnly(address, e)
                : String.valueOf(e.getMessage()).contains("No space") ? full(address, e) : unavailable(address, e);
    }

    static StoreException of(Address address, SQLException e) {
        return switch (e.getErrorCode() & 0xFF) {
            case BUSY ->
                new StoreException(
                        StoreException.State.LOCKED,
                        "the store %s is being written by another program: try again when it is done"
                                .formatted(address),
                        e);
            case READ_ONLY, CANNOT_OPEN -> readOnly(address, e);
            case FULL -> full(address, e);
            case DAMAGED, NO_DATABASE ->
                new StoreException(
                        StoreException.State.DAMAGED,
                        "the file of the store %s is damaged: \"dateline verify\" says what is, \"dateline restore\" brings back a backup"
                                .formatted(address),
                        e);
            default -> unavailable(address, e);
        };
    }

    private static StoreException readOnly(Address address, Exception e) {
        return new StoreException(
                StoreException.State.READ_ONLY,
                "the store %s cannot be written: the folder or its disk is read-only for this user".formatted(address),
                e);
    }

    private static StoreException full(Address address, Exception e) {
        return new StoreException(
                StoreException.State.FULL,
                "the disk of the store %s is full. What was kept is safe; make room and go on".formatted(address),
                e);
    }

    private static StoreException unavailable(Address address, Exception e) {
        return new StoreException(
                StoreException.State.UNAVAILABLE,
                "the store %s cannot be used: %s".formatted(address, e.getMessage()),
                e);
    }
}
