package org.dateline.time;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.dateline.knowledge.TimeWords.Part;
import org.dateline.model.Days;

/// A piece of the calendar that has a name: a day, a week, a month, a quarter, a decade.
///
/// @param grain what it is
/// @param from  its first day
/// @param to    its last day, inclusive
/// @param value as TIMEX3 writes it
record Stretch(Grain grain, LocalDate from, LocalDate to, String value) {

    enum Grain {
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        QUARTER,
        HALF,
        SEASON,
        YEAR,
        DECADE,
        CENTURY
    }

    static Stretch day(LocalDate day) {
        return new Stretch(Grain.DAY, day, day, day.toString());
    }

    /// The stretch of the grain that holds `day`. A season is found by code, not by day.
    static Stretch around(Grain grain, LocalDate day) {
        int year = day.getYear();
        return switch (grain) {
            case DAY -> day(day);
            case WEEKEND -> {
                LocalDate monday = day.with(previousOrSame(DayOfWeek.MONDAY));
                yield new Stretch(grain, monday.plusDays(5), monday.plusDays(6), week(monday) + "-WE");
            }
            case WEEK -> {
                LocalDate monday = day.with(previousOrSame(DayOfWeek.MONDAY));
                yield new Stretch(grain, monday, monday.plusDays(6), week(monday));
            }
            case MONTH -> {
                YearMonth month = YearMonth.from(day);
                yield new Stretch(grain, month.atDay(1), month.atEndOfMonth(), month.toString());
            }
            case QUARTER -> quarter(year, (day.getMonthValue() + 2) / 3);
            case HALF -> half(year, day.getMonthValue() <= 6 ? 1 : 2);
            case SEASON, YEAR -> years(Grain.YEAR, year, 1, pad(year));
            case DECADE -> years(grain, year / 10 * 10, 10, pad(year).substring(0, 3));
            case CENTURY -> years(grain, year / 100 * 100, 100, pad(year).substring(0, 2));
        };
    }

    static Stretch quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Stretch(Grain.QUARTER, first, first.plusMonths(3).minusDays(1), pad(year) + "-Q" + quarter);
    }

    static Stretch half(int year, int half) {
        LocalDate first = LocalDate.of(year, half * 6 - 5, 1);
        return new Stretch(Grain.HALF, first, first.plusMonths(6).minusDays(1), pad(year) + "-H" + half);
    }

    static Stretch year(int year) {
        return around(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    /// A season of a year. Its months differ between the hemispheres, so it may be anywhere in the year, and winter
    /// (summer in the south) may run into the next.
    static Stretch season(int year, String code) {
        boolean turns = code.equals("WI") || code.equals("SU");
        return new Stretch(
                Grain.SEASON,
                LocalDate.of(year, 1, 1),
                turns ? LocalDate.of(year + 1, 3, 31) : LocalDate.of(year, 12, 31),
                pad(year) + "-" + code);
    }

    private static Stretch years(Grain grain, int first, int count, String value) {
        return new Stretch(grain, LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), value);
    }

    private static String week(LocalDate monday) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String pad(int year) {
        return year >= 1000 && year <= 9999 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
    }

    /// The stretch of the same grain so many further on.
    Stretch plus(int count) {
        return switch (grain) {
            case DAY -> day(from.plusDays(count));
            case WEEKEND, WEEK -> around(grain, from.plusWeeks(count));
            case MONTH -> around(grain, from.plusMonths(count));
            case QUARTER -> around(grain, from.plusMonths(3L * count));
            case HALF -> around(grain, from.plusMonths(6L * count));
            case SEASON -> season(from.getYear() + count, value.substring(value.length() - 2));
            case YEAR -> around(grain, from.plusYears(count));
            case DECADE -> around(grain, from.plusYears(10L * count));
            case CENTURY -> around(grain, from.plusYears(100L * count));
        };
    }

    Days days() {
        return new Days(from, to);
    }

    /// The third of it that "early", "mid" or "late" leaves; of a month, ten days each.
    Days part(Part part) {
        long length = ChronoUnit.DAYS.between(from, to) + 1;
        long first = grain == Grain.MONTH ? 10 : Math.max(1, length / 3);
        long second = grain == Grain.MONTH ? 20 : Math.max(1, length * 2 / 3);
        return switch (part) {
            case START -> new Days(from, from.plusDays(Math.min(length, first) - 1));
            case MID ->
                grain == Grain.DAY
                        ? days()
                        : new Days(from.plusDays(Math.min(length - 1, first)), from.plusDays(second - 1));
            case END -> new Days(grain == Grain.DAY ? from : from.plusDays(second), to);
        };
    }
}
