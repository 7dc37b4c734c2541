package org.dateline.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import org.dateline.knowledge.Numerals.Numeral;
import org.dateline.knowledge.TimeWords.TimeUnit;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.time.Meaning.Loose;
import org.jspecify.annotations.Nullable;

/// What comes back: "every Monday", "each year", "daily", "twice a week", "on Fridays".
final class Recurrences implements Rule {

    @Override
    public @Nullable Match at(Scene scene, int i) {
        String word = scene.word(i);
        String value = scene.words().sets().get(word);
        if (value != null && !(scene.text().capital(i) && scene.tag(i).startsWith("NNP"))) {
            return new Match(i, i + 1, new Loose(Kind.SET, value));
        }
        if (word.equals("every") || word.equals("each")) {
            return every(scene, i, i + 1);
        }
        if ((word.equals("a") || word.equals("an") || word.equals("per")) && rate(scene, i)) {
            TimeUnit unit = scene.unit(i + 1);
            return unit == null ? null : set(i, i + 2, unit, 1);
        }
        if (word.endsWith("s") && word.length() > 6) {
            DayOfWeek day = scene.words().weekdays().get(word.substring(0, word.length() - 1));
            if (day != null) {
                return new Match(i, i + 1, new Loose(Kind.SET, "XXXX-WXX-" + day.getValue()));
            }
        }
        return null;
    }

    private static Match set(int i, int end, TimeUnit unit, double count) {
        Amount amount = new Amount(count * unit.count(), count * unit.count(), unit.base(), null);
        return new Match(i, end, new Loose(Kind.SET, amount.value()));
    }

    private static @Nullable Match every(Scene scene, int i, int at) {
        Numeral number = scene.numerals().cardinal(scene.text(), at);
        double count = scene.is(at, "other") ? 2 : number == null ? 1 : number.value();
        int next = scene.is(at, "other") || scene.is(at, "single") ? at + 1 : number == null ? at : number.end();
        TimeUnit unit = scene.unit(next);
        if (unit != null && !scene.is(next, "second") && !scene.is(i + 1, "quarter of")) {
            return set(i, next + 1, unit, count);
        }
        DayOfWeek day = scene.weekday(next);
        if (day != null) {
            String code = scene.daypart(next + 1);
            return new Match(
                    i,
                    code.isEmpty() ? next + 1 : next + 2,
                    new Loose(Kind.SET, "XXXX-WXX-" + day.getValue() + (code.isEmpty() ? "" : "T" + code)));
        }
        Month month = scene.month(next);
        if (month != null) {
            return new Match(
                    i, next + 1, new Loose(Kind.SET, String.format(Locale.ROOT, "XXXX-%02d", month.getValue())));
        }
        String season = scene.words().seasons().get(scene.word(next));
        if (season != null) {
            return new Match(i, next + 1, new Loose(Kind.SET, "XXXX-" + season));
        }
        String code = scene.daypart(next);
        return code.isEmpty() ? null : new Match(i, next + 1, new Loose(Kind.SET, "XXXX-XX-XXT" + code));
    }

    /// Whether "a year" says how often: "twice a year", "$40 a year", "5 percent a year".
    private static boolean rate(Scene scene, int i) {
        String before = scene.word(i - 1);
        return switch (before) {
            case "times", "once", "twice", "thrice", "percent", "%", "dollars", "euros", "cents", "pounds" -> true;
            case "million", "billion", "thousand", "hundred" -> true;
            default -> scene.text().digits(i - 1) && scene.year(i - 1) == 0;
        };
    }
}
