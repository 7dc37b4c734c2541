package org.dateline.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A window of calendar days, both ends included, as calendars and the coding say it. It has no
/// zone: news says "Monday", on the calendar of the place that it writes about.
///
/// @param from first day; `null` when open or not known
/// @param to   last day; `null` when open or not known; never before `from`
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    /// Nothing is known.
    public static final Days UNKNOWN = new Days(null, null);

    /// Checks the order of the two days.
    public Days {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("not a window of days: %s to %s".formatted(from, to));
        }
    }

    /// One day.
    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /// Whether neither end is known.
    public boolean unknown() {
        return from == null && to == null;
    }
}
