package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.dateline.knowledge.Numerals.Numeral;
import org.dateline.knowledge.TimeWords.Base;
import org.dateline.knowledge.TimeWords.TimeUnit;
import org.dateline.model.Days;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.time.Meaning.On;
import org.dateline.time.Stretch.Grain;
import org.jspecify.annotations.Nullable;

/// A day, week or weekend of a month by its number: "the first week of April", "the last weekend of July 2019", "the
/// second Monday in May".
final class Nth implements Rule {

    private static final int LAST = 0;

    @Override
    public @Nullable Match at(Scene scene, int i) {
        int at = scene.skip(i, "the");
        boolean last = scene.is(at, "last") || scene.is(at, "final");
        Numeral ordinal = last ? null : scene.numerals().ordinal(scene.text(), at);
        if (!last && (ordinal == null || ordinal.value() > 31)) {
            return null;
        }
        int unit = ordinal == null ? at + 1 : ordinal.end();
        int month = scene.is(unit + 1, "of") || scene.is(unit + 1, "in") ? unit + 2 : 0;
        Month named = month == 0 ? null : scene.month(month);
        return named == null ? null : ofMonth(scene, i, unit, month, ordinal == null ? LAST : (int) ordinal.value());
    }

    private static @Nullable Match ofMonth(Scene scene, int i, int unit, int at, int nth) {
        Month month = scene.month(at);
        int year = scene.year(at + 1);
        int end = year > 0 ? at + 2 : at + 1;
        Meaning whole = month == null
                ? null
                : year > 0
                        ? On.of(Stretch.around(Grain.MONTH, LocalDate.of(year, month, 1)))
                        : Calendar.month(scene, at, month);
        if (!(whole instanceof On on)) {
            return null;
        }
        Days days = days(scene, unit, on.stretch(), nth);
        if (days == null || days.from() == null || days.to() == null) {
            return null;
        }
        Stretch stretch = days.from().equals(days.to()) ? Stretch.day(days.from()) : on.stretch();
        return new Match(i, end, new On(Kind.DATE, stretch.value(), stretch, days));
    }

    private static @Nullable Days days(Scene scene, int unit, Stretch month, int nth) {
        DayOfWeek weekday = scene.weekday(unit);
        if (weekday != null) {
            LocalDate day = weekday(month, weekday, nth);
            return day == null ? null : Days.of(day);
        }
        TimeUnit named = scene.unit(unit);
        if (named == null || named.count() != 1 || scene.word(unit).endsWith("s")) {
            return null;
        }
        if (named.base() == Base.WEEKEND) {
            LocalDate saturday = weekday(month, DayOfWeek.SATURDAY, nth);
            return saturday == null ? null : new Days(saturday, saturday.plusDays(1));
        }
        int length = named.base() == Base.WEEK ? 7 : named.base() == Base.DAY ? 1 : 0;
        return length == 0 ? null : part(month, length, nth);
    }

    private static @Nullable LocalDate weekday(Stretch month, DayOfWeek weekday, int nth) {
        if (nth == LAST) {
            return month.to().minusDays(Math.floorMod(month.to().getDayOfWeek().getValue() - weekday.getValue(), 7));
        }
        LocalDate first = month.from()
                .plusDays(Math.floorMod(
                        weekday.getValue() - month.from().getDayOfWeek().getValue(), 7));
        LocalDate day = first.plusWeeks(nth - 1L);
        return day.isAfter(month.to()) ? null : day;
    }

    private static @Nullable Days part(Stretch month, int length, int nth) {
        if (nth == LAST) {
            return new Days(month.to().minusDays(length - 1L), month.to());
        }
        LocalDate from = month.from().plusDays((nth - 1L) * length);
        if (from.isAfter(month.to())) {
            return null;
        }
        LocalDate to = from.plusDays(Math.min(length - 1L, ChronoUnit.DAYS.between(from, month.to())));
        return new Days(from, to);
    }
}
