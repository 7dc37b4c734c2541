package org.dateline.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// When a day with a name falls: a day of a month, the Nth weekday of a month, so many days from Easter, or one day
/// in history.
public sealed interface Holiday {

    /// The day in `year`.
    LocalDate in(int year);

    /// "12-25".
    record Fixed(Month month, int day) implements Holiday {
        @Override
        public LocalDate in(int year) {
            YearMonth in = YearMonth.of(year, month);
            return in.atDay(Math.min(day, in.lengthOfMonth()));
        }
    }

    /// "11-4-4+1": the day after the fourth Thursday of November; `nth` 0 is the last.
    record Weekday(Month month, int nth, DayOfWeek day, int shift) implements Holiday {
        @Override
        public LocalDate in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            LocalDate found = first.with(
                    nth == 0 ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(nth, day));
            return found.plusDays(shift);
        }
    }

    /// "easter-2".
    record Easter(int shift) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return easter(year).plusDays(shift);
        }
    }

    /// "2001-09-11".
    record Once(LocalDate day) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return day;
        }
    }

    /// The day if it was one day in history, else `null`.
    default @Nullable LocalDate once() {
        return this instanceof Once(LocalDate day) ? day : null;
    }

    /// Reads a rule.
    ///
    /// @throws IllegalArgumentException if it is none
    static Holiday parse(String rule) {
        if (rule.startsWith("easter")) {
            return new Easter(Integer.parseInt(rule.substring("easter".length())));
        }
        if (rule.length() == 10) {
            return new Once(LocalDate.parse(rule));
        }
        String[] parts = rule.split("[-+]");
        Month month = Month.of(Integer.parseInt(parts[0]));
        if (parts.length == 2) {
            return new Fixed(month, Integer.parseInt(parts[1]));
        }
        if (parts.length < 2 || parts.length > 4) {
            throw new IllegalArgumentException(rule);
        }
        int nth = parts[1].equals("L") ? 0 : Integer.parseInt(parts[1]);
        int shift = parts.length == 3 ? 0 : Integer.parseInt(parts[3]) * (rule.contains("+") ? 1 : -1);
        return new Weekday(month, nth, DayOfWeek.of(Integer.parseInt(parts[2])), shift);
    }

    /// Western Easter Sunday (Meeus, Jones and Butcher).
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
