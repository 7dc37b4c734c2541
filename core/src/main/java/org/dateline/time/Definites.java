package org.dateline.time;

import java.time.LocalDate;
import org.dateline.knowledge.TimeWords.Base;
import org.dateline.model.Days;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.time.Meaning.Lasting;
import org.dateline.time.Meaning.Loose;
import org.dateline.time.Meaning.On;
import org.dateline.time.Stretch.Grain;
import org.jspecify.annotations.Nullable;

/// Times that the article has made definite: "the quarter", "the latest quarter", "the year-earlier period",
/// "the weekend", "overnight".
final class Definites implements Rule {

    @Override
    public @Nullable Match at(Scene scene, int i) {
        if (scene.is(i, "overnight")) {
            LocalDate published = scene.published();
            return published == null
                    ? new Match(i, i + 1, new Loose(Kind.TIME, "XXXX-XX-XXTNI"))
                    : new Match(i, i + 1, overnight(published));
        }
        int at = scene.skip(i, "the");
        boolean definite = at > i;
        if (scene.is(at, "year") && scene.is(at + 1, "-") && (scene.is(at + 2, "earlier") || scene.is(at + 2, "ago"))) {
            return yearEarlier(scene, i, at);
        }
        boolean fiscal = scene.is(at, "fiscal") || scene.is(at, "full");
        if (definite && fiscal && scene.is(at + 1, "year") && scene.year(at + 2) == 0) {
            Match end = yearEnd(scene, i, at + 1, true);
            LocalDate published = scene.published();
            return end != null
                    ? end
                    : published == null ? null : new Match(i, at + 2, On.of(Stretch.year(published.getYear())));
        }
        if (scene.is(at, "year")) {
            Match end = yearEnd(scene, i, at, definite);
            if (end != null) {
                return end;
            }
        }
        int year = definite ? scene.year(at) : 0;
        Stretch last = scene.memory().quarter();
        if (year > 0 && last != null && (scene.is(at + 1, "quarter") || scene.is(at + 1, "period"))) {
            return new Match(i, at + 2, On.of(last.plus(4 * (year - last.from().getYear()))));
        }
        if (definite && scene.is(at, "weekend") && !scene.is(at + 1, "of")) {
            LocalDate published = scene.published();
            return published == null ? null : new Match(i, at + 1, weekend(scene, i, published));
        }
        boolean latest = scene.is(at, "latest") || scene.is(at, "current");
        int noun = latest || scene.is(at, "that") ? at + 1 : at;
        if ((definite || latest)
                && (scene.is(noun, "quarter") || latest && scene.is(noun, "period"))
                && !scene.is(noun + 1, "of")) {
            LocalDate published = scene.published();
            boolean over = scene.is(at, "latest")
                    && published != null
                    && scene.memory().quarter() != null;
            return over && published != null
                    ? new Match(
                            i,
                            noun + 1,
                            On.of(Stretch.around(Grain.QUARTER, published).plus(-1)))
                    : quarter(scene, i, noun + 1);
        }
        return null;
    }

    /// "year-end", "the year's end", "the year 2000", "the full year"; "the year" where a year is spoken of as a span.
    private static @Nullable Match yearEnd(Scene scene, int i, int at, boolean definite) {
        LocalDate published = scene.published();
        int hyphen = scene.is(at + 1, "-") ? at + 2 : scene.is(at + 1, "'") && scene.is(at + 2, "s") ? at + 3 : at + 1;
        if (scene.is(hyphen, "end") && published != null && !scene.is(hyphen + 1, "of")) {
            Stretch year = Stretch.year(published.getYear());
            return new Match(
                    i,
                    hyphen + 1,
                    new On(Kind.DATE, year.value(), year, new Days(year.to().withDayOfMonth(1), year.to())));
        }
        boolean ended = scene.is(at + 1, "ended") || scene.is(at + 1, "ending") || scene.is(at + 1, "through");
        if (definite && ended) {
            return new Match(i, at + 1, new Lasting(new Amount(1, 1, Base.YEAR, null), Days.UNKNOWN));
        }
        if (definite && scene.year(at + 1) > 0) {
            return new Match(i, at + 2, On.of(Stretch.year(scene.year(at + 1))));
        }
        return null;
    }

    private static Meaning overnight(LocalDate published) {
        Stretch day = Stretch.day(published);
        return new On(Kind.TIME, published.minusDays(1) + "TNI", day, new Days(published.minusDays(1), published));
    }

    private static @Nullable Match quarter(Scene scene, int i, int end) {
        Stretch quarter = scene.memory().quarter();
        return quarter == null ? null : new Match(i, end, On.of(quarter));
    }

    private static Meaning weekend(Scene scene, int i, LocalDate published) {
        boolean ahead = scene.tense(i) == Tense.FUTURE;
        int day = published.getDayOfWeek().getValue();
        Stretch weekend = Stretch.around(Grain.WEEKEND, published);
        return On.of(ahead || day >= 6 ? weekend : weekend.plus(-1));
    }

    /// "the year-earlier quarter": the same of the year before.
    private static @Nullable Match yearEarlier(Scene scene, int i, int at) {
        int noun = at + 3;
        org.dateline.knowledge.Numerals.Numeral ordinal = scene.numerals().ordinal(scene.text(), noun);
        if (ordinal != null && scene.is(ordinal.end(), "quarter")) {
            Meaning quarter = Calendar.quarter(scene, i, (int) Math.min(4, ordinal.value()));
            return quarter instanceof On on
                    ? new Match(i, ordinal.end() + 1, On.of(on.stretch().plus(-4)))
                    : null;
        }
        int end = scene.is(noun, "quarter") || scene.is(noun, "period") ? noun + 1 : noun;
        Stretch quarter = scene.memory().quarter();
        LocalDate published = scene.published();
        if (quarter != null) {
            return new Match(i, end, On.of(quarter.plus(-4)));
        }
        return published == null ? null : new Match(i, end, On.of(Stretch.year(published.getYear() - 1)));
    }
}
