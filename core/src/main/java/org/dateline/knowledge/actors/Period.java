package org.dateline.knowledge.actors;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A stretch of days, both ends included.
///
/// @param from first day, `null` when it is open
/// @param to   last day, `null` when it is open; never before `from`
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /// Always.
    public static final Period ALWAYS = new Period(null, null);

    /// Checks the order of the days.
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("%s is before %s".formatted(to, from));
        }
    }

    /// Reads two cells, each empty, a year, a month or a day in ISO form. A year or month begins on its first day and
    /// ends on its last.
    ///
    /// @throws IllegalArgumentException        when a cell has another shape or the second is before the first
    /// @throws java.time.DateTimeException when there is no such day
    static Period parse(String from, String to) {
        return new Period(from.isEmpty() ? null : day(from, false), to.isEmpty() ? null : day(to, true));
    }

    private static LocalDate day(String text, boolean last) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), last ? 12 : 1, last ? 31 : 1);
            case 7 ->
                last
                        ? YearMonth.parse(text).atEndOfMonth()
                        : YearMonth.parse(text).atDay(1);
            case 10 -> LocalDate.parse(text);
            default -> throw new IllegalArgumentException("\"%s\" is not a year, month or day".formatted(text));
        };
    }

    /// Whether the day lies in it.
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /// Whether the two share at least `days` days.
    public boolean overlaps(Period other, int days) {
        LocalDate latest =
                from == null ? other.from : other.from == null || from.isAfter(other.from) ? from : other.from;
        LocalDate first = to == null ? other.to : other.to == null || to.isBefore(other.to) ? to : other.to;
        return latest == null || first == null || !first.isBefore(latest.plusDays(days - 1L));
    }
}
