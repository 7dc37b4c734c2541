package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.time.Meaning.Loose;
import org.dateline.time.Meaning.On;
import org.dateline.time.Stretch.Grain;
import org.jspecify.annotations.Nullable;

/// Puts days and months named without a year on the calendar, by the publication day and the tense of the clause.
final class Calendar {

    private Calendar() {}

    /// A day with its year; `null` where the month has no such day.
    static @Nullable LocalDate day(int year, Month month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// A day of a month without its year. Told in the past it is the latest one not after publication, told in the
    /// future the next one; where no verb tells, the nearest.
    static Meaning day(Scene scene, int i, Month month, int day) {
        LocalDate published = scene.published();
        if (published == null) {
            return new Loose(Kind.DATE, "XXXX-%02d-%02d".formatted(month.getValue(), day));
        }
        LocalDate best = null;
        Tense tense = scene.tense(i);
        // "Opened on May 3" tells when; "extended to May 3", "set a May 3 deadline" may lie ahead although told in the
        // past.
        boolean event = scene.is(i - 1, "on")
                || scene.tag(i - 1).equals("VBD")
                || scene.tag(i - 1).equals("VBN");
        for (int year = published.getYear() - 4; year <= published.getYear() + 4; year++) {
            LocalDate candidate = day(year, month, day);
            if (candidate != null && better(candidate, best, published, tense, event)) {
                best = candidate;
            }
        }
        return best == null
                ? new Loose(Kind.DATE, "XXXX-%02d-%02d".formatted(month.getValue(), day))
                : On.of(Stretch.day(best));
    }

    private static boolean better(
            LocalDate candidate, @Nullable LocalDate best, LocalDate published, Tense tense, boolean event) {
        // A slip of a few days past publication is a zone or a delay, not another year.
        boolean fits = switch (tense) {
            case PAST, PERFECT, PLUPERFECT -> !event || !candidate.isAfter(published.plusDays(2));
            case FUTURE -> !candidate.isBefore(published.minusDays(2));
            case PRESENT, NONE -> true;
        };
        return fits && (best == null || distance(candidate, published) < distance(best, published));
    }

    /// Days from publication; those ahead count double, for news looks back.
    private static long distance(LocalDate day, LocalDate published) {
        long days = day.toEpochDay() - published.toEpochDay();
        return days > 0 ? 2 * days : -days;
    }

    /// A bare month: the last one before publication or the one of publication, the next one in the future.
    static Meaning month(Scene scene, int i, Month month) {
        LocalDate published = scene.published();
        if (published == null) {
            return new Loose(Kind.DATE, "XXXX-%02d".formatted(month.getValue()));
        }
        Tense tense = scene.tense(i);
        boolean ahead = tense == Tense.FUTURE || tense != Tense.PLUPERFECT && scene.until(i, tense);
        int months = published.getMonthValue() - month.getValue();
        YearMonth found =
                YearMonth.from(published).minusMonths(ahead ? -Math.floorMod(-months, 12) : Math.floorMod(months, 12));
        return On.of(Stretch.around(Grain.MONTH, found.atDay(1)));
    }

    /// A quarter without its year: the latest one begun by publication, the next one in the future.
    static Meaning quarter(Scene scene, int i, int quarter) {
        LocalDate published = scene.published();
        if (published == null) {
            return new Loose(Kind.DATE, "XXXX-Q" + quarter);
        }
        int current = (published.getMonthValue() + 2) / 3;
        boolean ahead = scene.tense(i) == Tense.FUTURE;
        // Companies will report on quarters that are over: only one long over is the next year's.
        int year = published.getYear() + (ahead && quarter < current - 1 ? 1 : !ahead && quarter > current ? -1 : 0);
        return On.of(Stretch.quarter(year, quarter));
    }

    /// A season without its year: this year's, or the one before or after as the tense tells.
    static Meaning season(Scene scene, int i, String code) {
        LocalDate published = scene.published();
        if (published == null) {
            return new Loose(Kind.DATE, "XXXX-" + code);
        }
        int begins = begins(code);
        int month = published.getMonthValue();
        Tense tense = scene.tense(i);
        int year = published.getYear();
        if (tense.over() && begins > month) {
            year--;
        } else if (tense == Tense.FUTURE && begins + 2 < month) {
            year++;
        }
        return On.of(Stretch.season(year, code));
    }

    /// The month that a northern season begins in: only to choose a year, never to say which days are meant.
    static int begins(String code) {
        return switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }
}
