package org.dateline.time;

/// Where the clause around a time lies, seen from publication.
enum Tense {
    /// "met".
    PAST,
    /// "had met".
    PLUPERFECT,
    /// "has met".
    PERFECT,
    /// "meets".
    PRESENT,
    /// "will meet", "plans to meet".
    FUTURE,
    /// No verb to tell.
    NONE;

    /// Whether what is told is over.
    boolean over() {
        return this == PAST || this == PLUPERFECT || this == PERFECT;
    }
}
