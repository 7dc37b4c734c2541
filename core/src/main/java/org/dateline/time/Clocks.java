package org.dateline.time;

import java.time.LocalDate;
import java.util.Locale;
import org.dateline.knowledge.Numerals.Numeral;
import org.dateline.knowledge.TimeWords.DayPart;
import org.dateline.model.Days;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.time.Meaning.Loose;
import org.dateline.time.Meaning.On;
import org.dateline.time.Stretch.Grain;
import org.jspecify.annotations.Nullable;

/// Times of day, with the day where one stands beside them: "10:35 a.m.", "9am on Tuesday", "noon", "1400 GMT",
/// "4 in the morning", "8 o'clock". The clock is that of the place that the text writes about.
final class Clocks implements Rule {

    private final Rule days;

    /// @param days reads a day: "Tuesday", "March 4", "yesterday"
    Clocks(Rule days) {
        this.days = days;
    }

    private record Clock(int hour, int minute, int end) {}

    @Override
    public @Nullable Match at(Scene scene, int i) {
        Clock clock = scene.text().digits(i) ? digital(scene, i) : spelled(scene, i);
        if (clock == null || clock.hour > 24 || clock.minute > 59) {
            return null;
        }
        int end = zone(scene, clock.end);
        int at = scene.skip(scene.skip(end, ","), "on");
        Match day = at < scene.text().size() ? days.at(scene, at) : null;
        String time = String.format(Locale.ROOT, "T%02d:%02d", clock.hour, clock.minute);
        if (day != null
                && day.meaning() instanceof On on
                && on.stretch().grain() == Grain.DAY
                && on.kind() == Kind.DATE) {
            return new Match(i, day.end(), new On(Kind.TIME, on.value() + time, on.stretch(), on.days()));
        }
        Stretch behind = behind(scene, end);
        return new Match(
                i,
                end,
                behind != null
                        ? new On(Kind.TIME, behind.value() + time, behind, behind.days())
                        : undated(scene, time));
    }

    /// The day behind a bracket: "2 a.m. (0700 UTC) on Tuesday" tells it of both.
    private @Nullable Stretch behind(Scene scene, int end) {
        int at = end;
        for (int k = end; scene.is(end, "(") && k < end + 8; k++) {
            at = scene.is(k, ")") ? k : at;
        }
        if (!scene.is(at, ")")) {
            return null;
        }
        Match day = days.at(scene, scene.skip(scene.skip(at + 1, ","), "on"));
        return day != null
                        && day.meaning() instanceof On on
                        && on.stretch().grain() == Grain.DAY
                        && on.kind() == Kind.DATE
                ? on.stretch()
                : null;
    }

    /// On the last day named in the same sentence, or else on that of publication.
    private static Meaning undated(Scene scene, String time) {
        Stretch last = scene.memory().within(scene.sentence().index());
        if (last != null && last.grain() == Grain.DAY) {
            return new On(Kind.TIME, last.value() + time, last, last.days());
        }
        LocalDate published = scene.published();
        return published == null
                ? new Loose(Kind.TIME, "XXXX-XX-XX" + time)
                : new On(Kind.TIME, published + time, Stretch.day(published), Days.UNKNOWN);
    }

    private static @Nullable Clock digital(Scene scene, int i) {
        String word = scene.word(i);
        int colon = word.indexOf(':');
        int dot = colon < 0 ? word.indexOf('.') : colon;
        int hour;
        int minute = 0;
        if (dot > 0 && dot <= 2 && word.length() == dot + 3) {
            hour = Integer.parseInt(word.substring(0, dot));
            String rest = word.substring(dot + 1);
            if (rest.charAt(1) < '0') {
                return null;
            }
            minute = Integer.parseInt(rest);
        } else if (word.length() <= 2) {
            hour = Integer.parseInt(word);
        } else if (word.length() == 4 && zoned(scene, i + 1)) {
            int value = (int) org.dateline.knowledge.Numerals.value(word);
            return new Clock(value / 100, value % 100, i + 1);
        } else {
            return null;
        }
        Clock half = meridiem(scene, hour, minute, i + 1);
        if (half != null) {
            return half;
        }
        boolean sure = colon > 0
                        && (scene.is(i - 1, "at")
                                || zoned(scene, i + 1)
                                || scene.is(i - 1, "around")
                                || scene.is(i - 1, "by"))
                || zoned(scene, i + 1) && dot > 0;
        return sure && hour < 24 ? new Clock(hour, minute, i + 1) : null;
    }

    /// "a.m.", "pm", "o'clock", "in the morning".
    private static @Nullable Clock meridiem(Scene scene, int hour, int minute, int at) {
        if (hour > 12) {
            return null;
        }
        if (scene.is(at, "am") && (scene.text().glued(at) || scene.tag(at).length() > 0)) {
            return new Clock(hour % 12, minute, scene.skip(at + 1, "."));
        }
        if (scene.is(at, "pm")) {
            return new Clock(hour % 12 + 12, minute, at + 1);
        }
        if ((scene.is(at, "a") || scene.is(at, "p")) && scene.is(at + 1, "m")) {
            return new Clock(hour % 12 + (scene.is(at, "p") ? 12 : 0), minute, at + 2);
        }
        int next = scene.is(at, "o") && scene.is(at + 1, "'") && scene.is(at + 2, "clock") ? at + 3 : at;
        if (scene.is(next, "in") && scene.is(next + 1, "the")) {
            String code = scene.daypart(next + 2);
            if (!code.isEmpty()) {
                return new Clock(code.equals("MO") ? hour % 12 : hour % 12 + 12, minute, next + 3);
            }
        }
        return next > at ? new Clock(hour, minute, next) : null;
    }

    private static @Nullable Clock spelled(Scene scene, int i) {
        DayPart part = scene.words().dayparts().get(scene.word(i));
        if (part != null && !part.hour().isEmpty()) {
            return new Clock(
                    Integer.parseInt(part.hour().substring(0, 2)),
                    Integer.parseInt(part.hour().substring(3)),
                    i + 1);
        }
        Numeral hour = scene.numerals().cardinal(scene.text(), i);
        return hour == null || hour.value() < 1 || hour.value() > 12 || !hour.whole()
                ? null
                : meridiem(scene, (int) hour.value(), 0, hour.end());
    }

    private static boolean zoned(Scene scene, int i) {
        return zone(scene, i) > i;
    }

    /// Behind "GMT", "EST", "local time".
    private static int zone(Scene scene, int i) {
        return switch (scene.word(i)) {
            case "gmt",
                    "utc",
                    "est",
                    "edt",
                    "cst",
                    "cdt",
                    "mst",
                    "mdt",
                    "pst",
                    "pdt",
                    "cet",
                    "cest",
                    "bst",
                    "eet",
                    "eat",
                    "cat",
                    "wat",
                    "ist",
                    "jst",
                    "et" -> scene.text().written(i).chars().noneMatch(Character::isLowerCase) ? i + 1 : i;
            case "local" -> scene.is(i + 1, "time") ? i + 2 : i;
            default -> i;
        };
    }
}
