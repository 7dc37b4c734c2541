package org.dateline.model;

/// How an event stands in a claim.
public enum Status {
    /// Said to have happened or to be going on.
    ASSERTED,
    /// Said not to have happened.
    DENIED,
    /// Held against somebody by a source.
    ALLEGED,
    /// Decided, scheduled or being prepared.
    PLANNED,
    /// Promised to somebody.
    PROMISED,
    /// Put forward for others to take up.
    PROPOSED,
    /// Asked or demanded of somebody.
    REQUESTED,
    /// Threatened.
    THREATENED,
    /// Expected by a source.
    PREDICTED,
    /// Possible, conditional or wished.
    HYPOTHETICAL,
    /// Agreed or promised and gone back on.
    RENEGED
}
