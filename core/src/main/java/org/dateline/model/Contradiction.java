package org.dateline.model;

/// Two records of an article that cannot both hold, or that pull against each other.
///
/// @param a    id of a claim, figure, quotation or commitment
/// @param b    id of another
/// @param kind what is between them
public record Contradiction(String a, String b, Kind kind) {

    /// What is between two records.
    public enum Kind {
        /// One says that it happened, the other that it did not.
        DENIAL,
        /// Two counts of the same thing whose bounds do not meet.
        FIGURES,
        /// A commitment and what took its place.
        SUPERSEDED,
        /// Two times for the same event that do not meet.
        TIMES
    }
}
