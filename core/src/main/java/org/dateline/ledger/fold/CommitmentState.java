package org.dateline.ledger.fold;

/// How a commitment stands on a day.
public enum CommitmentState {
    /// Put forward or demanded, and not taken on.
    PROPOSED,
    /// Taken on, and not yet due.
    OPEN,
    /// Taken on, and due within [CommitmentLine#SOON] days.
    DUE_SOON,
    /// Due before the day, and nothing says that it was done: the calendar alone makes it so.
    LATE,
    /// Somebody says that it was done.
    KEPT,
    /// Somebody says that it was gone back on or called off.
    BROKEN,
    /// Put off to a later day that has not passed, or to none in particular.
    DELAYED,
    /// Another commitment took its place.
    SUPERSEDED
}
