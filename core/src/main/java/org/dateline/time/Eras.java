package org.dateline.time;

import java.time.LocalDate;
import org.dateline.knowledge.Numerals.Numeral;
import org.dateline.time.Meaning.On;
import org.dateline.time.Stretch.Grain;
import org.jspecify.annotations.Nullable;

/// Years and what is made of them: "2021", "the 1990s", "the 20th century", "the third quarter of 2021",
/// "spring 2020", "the first half of last year".
final class Eras implements Rule {

    @Override
    public @Nullable Match at(Scene scene, int i) {
        int at = scene.skip(i, "the");
        at = scene.is(at, "its") || scene.is(at, "their") ? at + 1 : at;
        Match match = bare(scene, at);
        // "The 2021 election", "the third-quarter loss": the article is the noun's.
        boolean adjective =
                match != null && (match.end() == at + 1 && scene.year(at) > 0 || scene.is(match.end() - 2, "-"));
        return match == null ? null : adjective && at > i ? null : match.from(i);
    }

    private @Nullable Match bare(Scene scene, int i) {
        String word = scene.word(i);
        int shift = yearShift(scene, i);
        if (shift < 2) {
            return ofYear(scene, i, shift);
        }
        if (scene.text().digits(i)) {
            Match named = decade(scene, i);
            named = named == null ? yearFirst(scene, i) : named;
            named = named == null ? ordinal(scene, i) : named;
            return named == null ? year(scene, i) : named;
        }
        if (word.equals("'")) {
            return shortDecade(scene, i);
        }
        if (word.equals("q")) {
            return numberedQuarter(scene, i);
        }
        if (scene.words().seasons().containsKey(word)) {
            return season(scene, i);
        }
        if (word.equals("fiscal") || word.equals("calendar") || word.equals("financial")) {
            return fiscal(scene, i);
        }
        Integer decade = scene.words().decades().get(word);
        if (decade != null) {
            return scene.is(i - 1, "the")
                    ? new Match(i, i + 1, On.of(Stretch.around(Grain.DECADE, LocalDate.of(decade, 1, 1))))
                    : null;
        }
        Match ordinal = ordinal(scene, i);
        return ordinal != null ? ordinal : spelledYear(scene, i);
    }

    /// -1, 0 or 1 at "last year", "this year", "next year", else 2.
    static int yearShift(Scene scene, int i) {
        int shift = scene.is(i, "this") ? 0 : scene.is(i, "last") ? -1 : scene.is(i, "next") ? 1 : 2;
        return shift < 2 && scene.is(i + 1, "year") && scene.published() != null ? shift : 2;
    }

    /// "this year's third quarter", "next year's first half".
    private static @Nullable Match ofYear(Scene scene, int i, int shift) {
        LocalDate published = scene.published();
        int at = scene.is(i + 2, "'") && scene.is(i + 3, "s") ? i + 4 : i + 3;
        Numeral ordinal = scene.numerals().ordinal(scene.text(), at);
        if (ordinal == null || published == null || at == i + 3 && !scene.is(i + 2, "'")) {
            return null;
        }
        int unit = scene.skip(ordinal.end(), "-");
        Stretch part = part(scene, unit, (int) ordinal.value(), published.getYear() + shift);
        return part == null ? null : new Match(i, unit + 1, On.of(part));
    }

    /// "1990s".
    private static @Nullable Match decade(Scene scene, int i) {
        String word = scene.word(i);
        if (word.length() != 4 || !word.endsWith("0")) {
            return null;
        }
        int s = scene.is(i + 1, "'") ? i + 2 : i + 1;
        if (!scene.is(s, "s") || !scene.text().glued(s)) {
            return null;
        }
        int first = Integer.parseInt(word);
        Grain grain = first % 100 == 0 && first < 2000 ? Grain.CENTURY : Grain.DECADE;
        return first < 1000 || first > 2190
                ? null
                : new Match(i, s + 1, On.of(Stretch.around(grain, LocalDate.of(first, 1, 1))));
    }

    /// "'80s".
    private static @Nullable Match shortDecade(Scene scene, int i) {
        String word = scene.word(i + 1);
        boolean decade = scene.text().digits(i + 1)
                && word.length() == 2
                && word.endsWith("0")
                && scene.text().glued(i + 1)
                && scene.is(i + 2, "s")
                && scene.text().glued(i + 2);
        if (!decade) {
            return null;
        }
        int tens = Integer.parseInt(word);
        int first = tens >= 30 ? 1900 + tens : 2000 + tens;
        return new Match(i, i + 3, On.of(Stretch.around(Grain.DECADE, LocalDate.of(first, 1, 1))));
    }

    /// "1988 third quarter", "the 2021 spring", "2012-15", "2012-2015".
    private static @Nullable Match yearFirst(Scene scene, int i) {
        int year = scene.year(i);
        if (year == 0) {
            return null;
        }
        Numeral ordinal = scene.numerals().ordinal(scene.text(), i + 1);
        if (ordinal != null) {
            int unit = scene.skip(ordinal.end(), "-");
            Stretch part = part(scene, unit, (int) ordinal.value(), year);
            if (part != null) {
                return new Match(i, unit + 1, On.of(part));
            }
        }
        boolean range = (scene.is(i + 1, "-") || scene.is(i + 1, "/"))
                && scene.text().glued(i + 1)
                && scene.text().glued(i + 2);
        String second = scene.word(i + 2);
        if (!range || !scene.text().digits(i + 2) || second.length() != 2 && second.length() != 4) {
            return null;
        }
        double last = org.dateline.knowledge.Numerals.value(second);
        int end = second.length() == 4 ? (int) last : year / 100 * 100 + (int) last;
        if (Double.isNaN(last)
                || end <= year
                || end > year + 200
                || scene.text().glued(i + 3) && (scene.is(i + 3, "-") || scene.is(i + 3, "/"))) {
            return null;
        }
        Stretch stretch =
                new Stretch(Grain.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(end, 12, 31), year + "/" + end);
        return new Match(i, i + 3, On.of(stretch));
    }

    private static @Nullable Stretch part(Scene scene, int unit, int number, int year) {
        if ((scene.is(unit, "quarter") || scene.is(unit, "fiscal")) && number <= 4) {
            return Stretch.quarter(year, number);
        }
        return scene.is(unit, "half") && number <= 2 ? Stretch.half(year, number) : null;
    }

    /// "third quarter of 2021", "first-quarter", "20th century", "first half of the year".
    private static @Nullable Match ordinal(Scene scene, int i) {
        if (scene.is(i, "last") || scene.is(i, "final")) {
            return lastOf(scene, i);
        }
        Numeral ordinal = scene.numerals().ordinal(scene.text(), i);
        if (ordinal == null || !ordinal.whole()) {
            return null;
        }
        int number = (int) ordinal.value();
        int unit = scene.skip(ordinal.end(), "-");
        unit = scene.is(unit, "fiscal") ? scene.skip(unit + 1, "-") : unit;
        String word = scene.word(unit);
        if (word.equals("century") && number <= 22) {
            return new Match(
                    i,
                    unit + 1,
                    On.of(Stretch.around(Grain.CENTURY, LocalDate.of(Math.max(1, number * 100 - 99), 1, 1))));
        }
        if (word.equals("quarter") && number <= 4) {
            return quarter(scene, i, unit + 1, number);
        }
        if (word.equals("half") && number <= 2 && scene.is(unit + 1, "of")) {
            Year year = year(scene, unit + 2, true);
            return year == null ? null : new Match(i, year.end, On.of(Stretch.half(year.year, number)));
        }
        return null;
    }

    /// "last half of 2021", "final quarter of the year".
    private static @Nullable Match lastOf(Scene scene, int i) {
        boolean half = scene.is(i + 1, "half");
        if (!half && !scene.is(i + 1, "quarter") || !scene.is(i + 2, "of")) {
            return null;
        }
        Year year = year(scene, i + 3, true);
        return year == null
                ? null
                : new Match(i, year.end, On.of(half ? Stretch.half(year.year, 2) : Stretch.quarter(year.year, 4)));
    }

    private static Match quarter(Scene scene, int i, int end, int number) {
        int at = scene.skip(scene.skip(end, ","), "of");
        Year year = year(scene, at, at > end);
        return year == null
                ? new Match(i, end, Calendar.quarter(scene, i, number))
                : new Match(i, year.end, On.of(Stretch.quarter(year.year, number)));
    }

    private record Year(int year, int end) {}

    /// "2021", "last year", and after "of" also "the year".
    private static @Nullable Year year(Scene scene, int i, boolean of) {
        int year = scene.year(i);
        if (year > 0) {
            return new Year(year, i + 1);
        }
        int at = scene.skip(i, "the");
        at = scene.is(at, "fiscal") || scene.is(at, "current") ? at + 1 : at;
        if (scene.year(at) > 0 && at > i) {
            return new Year(scene.year(at), at + 1);
        }
        LocalDate published = scene.published();
        if (published == null) {
            return null;
        }
        if (of && at > i && scene.is(at, "year")) {
            return new Year(published.getYear(), at + 1);
        }
        int shift = yearShift(scene, i);
        return shift < 2 ? new Year(published.getYear() + shift, i + 2) : null;
    }

    /// "Q3", "Q3 2021".
    private static @Nullable Match numberedQuarter(Scene scene, int i) {
        String word = scene.word(i + 1);
        boolean quarter = scene.text().glued(i + 1)
                && word.length() == 1
                && word.charAt(0) >= '1'
                && word.charAt(0) <= '4'
                && !scene.text().glued(i + 2)
                && scene.text().capital(i);
        return quarter ? quarter(scene, i, i + 2, word.charAt(0) - '0') : null;
    }

    /// "summer 2020", "spring of 2021", "the winter of nineteen ninety-four"; alone only after "the" or "in".
    private static @Nullable Match season(Scene scene, int i) {
        String code = scene.words().seasons().getOrDefault(scene.word(i), "");
        int at = scene.skip(scene.skip(i + 1, ","), "of");
        int year = scene.year(at);
        if (year > 0) {
            return new Match(i, at + 1, On.of(Stretch.season(year, code)));
        }
        Numeral spelled = scene.numerals().year(scene.text(), at);
        if (spelled != null) {
            return new Match(i, spelled.end(), On.of(Stretch.season((int) spelled.value(), code)));
        }
        boolean verb = scene.is(i, "fall") || scene.is(i, "spring");
        boolean alone = scene.is(i - 1, "in")
                || scene.is(i - 1, "the")
                        && (scene.is(i - 2, "in")
                                || scene.is(i - 2, "during")
                                || scene.is(i - 2, "over")
                                || scene.is(i - 2, "by")
                                || scene.is(i - 2, "until")
                                || scene.is(i - 2, "before")
                                || scene.is(i - 2, "since"))
                || !verb && YearCues.beforeDate(scene, i) && !scene.is(i - 1, "of") && !scene.is(i - 1, "for");
        return alone && !scene.is(i + 1, "of") ? new Match(i, i + 1, Calendar.season(scene, i, code)) : null;
    }

    /// "fiscal 1989", "fiscal year 2021".
    private static @Nullable Match fiscal(Scene scene, int i) {
        int at = scene.is(i + 1, "year") ? i + 2 : scene.skip(i + 1, "-");
        int year = scene.year(at);
        if (year > 0) {
            return new Match(i, at + 1, On.of(Stretch.year(year)));
        }
        Match ordinal = ordinal(scene, at);
        return ordinal == null ? null : ordinal.from(i);
    }

    private static @Nullable Match spelledYear(Scene scene, int i) {
        Numeral year = scene.numerals().year(scene.text(), i);
        boolean plausible = year != null && year.value() >= 1100 && year.value() < 2100;
        boolean counted = year != null && (scene.tag(year.end()).equals("NNS") || scene.is(year.end(), "hundred"));
        return year == null || !plausible || counted
                ? null
                : new Match(i, year.end(), On.of(Stretch.year((int) year.value())));
    }

    /// "2021", unless it is an amount.
    private static @Nullable Match year(Scene scene, int i) {
        int year = scene.year(i);
        return year > 0 && YearCues.isYear(scene, i, year) ? new Match(i, i + 1, On.of(Stretch.year(year))) : null;
    }
}
