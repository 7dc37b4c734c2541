package org.dateline.time;

import org.dateline.knowledge.Numerals.Numeral;
import org.dateline.knowledge.Phrases;
import org.dateline.knowledge.TimeWords.Base;
import org.dateline.knowledge.TimeWords.Hedge;
import org.dateline.knowledge.TimeWords.TimeUnit;
import org.dateline.model.Days;
import org.dateline.time.Meaning.Lasting;
import org.jspecify.annotations.Nullable;

/// Lengths of time: "four to six months", "almost a decade", "a year and a half", "two-week", "years".
final class Lengths implements Rule {

    /// How many, before the unit is read.
    ///
    /// @param end index after its last word
    private record Count(double least, double most, int end, boolean digits) {}

    @Override
    public @Nullable Match at(Scene scene, int i) {
        Phrases.Found<Hedge> hedge = scene.words().hedges().at(scene.text(), i);
        int at = hedge == null ? i : hedge.end();
        Match match = hedge == null ? ranked(scene, at) : null;
        match = match == null ? bare(scene, at) : match;
        if (match == null || hedge == null) {
            return match;
        }
        boolean through =
                scene.is(i, "over") && match.meaning() instanceof Lasting(Amount some, Days none) && some.vague();
        return !through && match.meaning() instanceof Lasting(Amount amount, Days days)
                ? new Match(i, match.end(), new Lasting(amount.with(hedge.value()), days))
                : null;
    }

    /// "the first nine months", "the last two hours of the siege".
    private @Nullable Match ranked(Scene scene, int i) {
        int at = scene.skip(i, "the");
        if (!scene.is(at, "first") && !scene.is(at, "final") && !scene.is(at, "opening")) {
            return null;
        }
        Match length = at + 1 < scene.text().size() && !scene.is(at + 1, "the") ? bare(scene, at + 1) : null;
        return length == null ? null : length.from(i);
    }

    /// Without words before it that bound it.
    @Nullable
    Match bare(Scene scene, int i) {
        if (scene.is(i, "half")) {
            return half(scene, i);
        }
        Count count = count(scene, scene.skip(i, "the"));
        if (count == null) {
            return plural(scene, scene.skip(i, "the"), i);
        }
        int at = count.end;
        boolean more = scene.is(at, "+");
        at = hyphen(scene, scene.skip(at, "+"));
        at = adjectives(scene, at);
        TimeUnit unit = scene.unit(at);
        if (unit == null || !fits(scene, at, count, unit)) {
            return null;
        }
        Match match = finish(scene, i, at, count, unit);
        return more && match != null && match.meaning() instanceof Lasting(Amount amount, Days days)
                ? new Match(i, match.end(), new Lasting(amount.with(Hedge.EQUAL_OR_MORE), days))
                : match;
    }

    private static int hyphen(Scene scene, int i) {
        return scene.is(i, "-") ? i + 1 : i;
    }

    /// "two more weeks", "eight trading days".
    private static int adjectives(Scene scene, int i) {
        return switch (scene.word(i)) {
            case "more",
                    "additional",
                    "further",
                    "full",
                    "whole",
                    "trading",
                    "working",
                    "business",
                    "consecutive",
                    "straight",
                    "long",
                    "calendar",
                    "other",
                    "extra",
                    "successive" -> i + 1;
            default -> i;
        };
    }

    private static @Nullable Match finish(Scene scene, int i, int at, Count count, TimeUnit unit) {
        int end = at + 1;
        double more = 0;
        if (scene.is(end, "and") && scene.is(end + 1, "a") && scene.is(end + 2, "half")) {
            more = 0.5;
            end += 3;
        }
        if (age(scene, end)) {
            return null;
        }
        double times = unit.count();
        Amount amount = new Amount((count.least + more) * times, (count.most + more) * times, unit.base(), null);
        return new Match(i, end, new Lasting(amount, Days.UNKNOWN));
    }

    /// "35-year-old", "two years of age", "3 months old": how old somebody is, not when something was.
    private static boolean age(Scene scene, int end) {
        int at = hyphen(scene, end);
        return scene.is(at, "old")
                || scene.is(at, "olds")
                || scene.is(end, "of") && scene.is(end + 1, "age")
                || scene.is(end, "'") && scene.is(end + 1, "old");
    }

    /// Whether number and unit agree and the unit is not another word: "a second", "a quarter".
    private static boolean fits(Scene scene, int at, Count count, TimeUnit unit) {
        String word = scene.word(at);
        boolean plural = word.endsWith("s");
        boolean hyphened = scene.is(at - 1, "-");
        if (word.length() <= 4
                && (word.startsWith("sec") && !word.equals("second")
                        || word.startsWith("min") && word.length() < 5 && !word.startsWith("minu"))) {
            return count.digits;
        }
        if (unit.base() == Base.QUARTER) {
            return plural
                    && count.most > 1
                    && !Double.isNaN(count.most)
                    && !(count.most == 3 && scene.is(at + 1, "of"));
        }
        if (word.equals("second")) {
            return hyphened && count.digits;
        }
        return plural || hyphened || count.most <= 1 || !scene.tag(at).equals("NNS") || Double.isNaN(count.most);
    }

    private static @Nullable Count count(Scene scene, int i) {
        Count vague = vague(scene, i);
        if (vague != null) {
            return vague;
        }
        if (scene.is(i, "a") || scene.is(i, "an") || scene.is(i, "another")) {
            Numeral big = scene.numerals().cardinal(scene.text(), i);
            return big != null ? new Count(big.value(), big.value(), big.end(), false) : new Count(1, 1, i + 1, false);
        }
        Numeral first = scene.numerals().cardinal(scene.text(), i);
        if (first == null
                || scene.text().glued(i)
                        && !scene.is(i - 1, "-")
                        && !scene.is(i - 1, "(")
                        && !scene.is(i - 1, "\"")
                        && !scene.is(i - 1, "~")) {
            return null;
        }
        int joint = first.end();
        boolean range = scene.is(joint, "to") || scene.is(joint, "-") || scene.is(joint, "or");
        Numeral last = range ? scene.numerals().cardinal(scene.text(), joint + 1) : null;
        return last != null && last.value() > first.value()
                ? new Count(first.value(), last.value(), last.end(), first.digits())
                : new Count(first.value(), first.value(), first.end(), first.digits());
    }

    /// "several", "a few", "many", "a couple of".
    private static @Nullable Count vague(Scene scene, int i) {
        int at = scene.is(i, "a") ? i + 1 : i;
        return switch (scene.word(at)) {
            case "several", "many", "some", "various", "numerous", "countless" ->
                at == i ? new Count(Double.NaN, Double.NaN, hundreds(scene, at + 1), false) : null;
            case "few" -> new Count(Double.NaN, Double.NaN, hundreds(scene, at + 1), false);
            case "hundreds", "thousands", "millions", "billions", "dozens", "scores", "tens" ->
                scene.is(at + 1, "of") ? new Count(Double.NaN, Double.NaN, many(scene, at + 2), false) : null;
            case "couple" -> new Count(2, 2, scene.skip(at + 1, "of"), false);
            default -> null;
        };
    }

    /// Behind "hundred" in "several hundred years".
    private static int hundreds(Scene scene, int i) {
        return scene.is(i, "hundred") || scene.is(i, "thousand") || scene.is(i, "million") || scene.is(i, "dozen")
                ? i + 1
                : i;
    }

    /// Behind "thousands of" in "tens of thousands of years".
    private static int many(Scene scene, int i) {
        boolean magnitude = scene.is(i, "thousands") || scene.is(i, "millions") || scene.is(i, "billions");
        return magnitude && scene.is(i + 1, "of") ? i + 2 : i;
    }

    /// "years", "for decades", "weeks or months", "week-long", "years-long".
    private static @Nullable Match plural(Scene scene, int i, int start) {
        TimeUnit unit = scene.unit(i);
        if (unit == null) {
            return null;
        }
        String word = scene.word(i);
        boolean lasting = scene.is(i + 1, "-") && scene.is(i + 2, "long");
        if (lasting) {
            double count = word.endsWith("s") ? Double.NaN : unit.count();
            return new Match(i, i + 1, new Lasting(new Amount(count, count, unit.base(), null), Days.UNKNOWN));
        }
        if (scene.text().capital(i)
                && (i > 0 && !scene.is(i - 1, "\"") || scene.text().capital(i + 1))) {
            return null;
        }
        boolean plain = word.endsWith("s") && word.length() > 4 || word.equals("centuries") || word.equals("days");
        if (!plain
                || unit.base() == Base.SECOND
                || unit.base() == Base.QUARTER
                || unit.base() == Base.WEEKEND
                || word.equals("nights")
                || age(scene, i + 1)) {
            return null;
        }
        return new Match(
                start, i + 1, new Lasting(new Amount(Double.NaN, Double.NaN, unit.base(), null), Days.UNKNOWN));
    }

    /// "half an hour", "half a century", "half-hour".
    private static @Nullable Match half(Scene scene, int i) {
        int at = i + 1;
        at = scene.is(at, "a") || scene.is(at, "an") || scene.is(at, "-") ? at + 1 : at;
        TimeUnit unit = scene.unit(at);
        if (unit == null
                || at == i + 1 && !scene.is(at, "hour")
                || scene.word(at).endsWith("s")
                || unit.base() == Base.SECOND
                || unit.base() == Base.QUARTER) {
            return null;
        }
        double count = unit.count() / 2.0;
        return new Match(i, at + 1, new Lasting(new Amount(count, count, unit.base(), null), Days.UNKNOWN));
    }
}
