package org.dateline.app.store;

/// The store cannot do what was asked. The message is for a person and says what to do about it.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final State state;

    /// What is the matter with the store.
    public enum State {
        /// There is none.
        MISSING,
        /// Another process writes to it.
        LOCKED,
        /// The disk is full. What was kept is safe; writing works again when there is room.
        FULL,
        /// It may be read but not written. Writing works again when that changes.
        READ_ONLY,
        /// A newer program made it.
        NEWER,
        /// Its file is not what was written.
        DAMAGED,
        /// The server does not answer, or something else that may pass.
        UNAVAILABLE
    }

    StoreException(State state, String message) {
        super(message);
        this.state = state;
    }

    StoreException(State state, String message, Throwable cause) {
        super(message, cause);
        this.state = state;
    }

    /// What is the matter.
    public State state() {
        return state;
    }

    /// Whether the same call may work later without anything being repaired in the store.
    public boolean mayPass() {
        return switch (state) {
            case LOCKED, FULL, READ_ONLY, UNAVAILABLE -> true;
            case MISSING, NEWER, DAMAGED -> false;
        };
    }
}
