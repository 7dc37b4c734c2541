package org.dateline.model;

/// A date, time or duration in the text, anchored on the calendar where there is ground for it.
///
/// @param sentence index of its sentence
/// @param span     the words, without a preposition
/// @param kind     date, time, duration or set
/// @param value    TIMEX3 value, e.g. `2022-02-17`, `P4M`; of the words alone where they cannot be resolved
/// (`XXXX-WXX-4`)
/// @param days     the days that it denotes; [Days#UNKNOWN] where it cannot be resolved
/// @param role     what it says of what it belongs to
/// @param resolved whether it stands on the calendar
public record TimeExpression(int sentence, Span span, Kind kind, String value, Days days, Role role, boolean resolved) {

    /// The types of TIMEX3.
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /// What a time says of an event.
    public enum Role {
        /// When it happened: "on Thursday".
        EVENT,
        /// Until when it must happen: "by Friday", "within six months".
        DUE,
        /// When something was counted or seen: "as of Monday".
        AS_OF,
        /// From when on it has been so: "since 2012", "for almost a decade".
        SINCE,
        /// Until when it will be so: "until 2025".
        UNTIL,
        /// The day of publication, in a dateline or byline.
        PUBLISHED
    }
}
