package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.dateline.knowledge.Holiday;
import org.dateline.knowledge.Phrases;
import org.dateline.knowledge.TimeWords.Base;
import org.dateline.knowledge.TimeWords.Deictic;
import org.dateline.knowledge.TimeWords.TimeUnit;
import org.dateline.model.Days;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.time.Meaning.Lasting;
import org.dateline.time.Meaning.Loose;
import org.dateline.time.Meaning.On;
import org.dateline.time.Stretch.Grain;
import org.jspecify.annotations.Nullable;

/// Times counted from publication: "yesterday", "Thursday", "last week", "the past decade", "this summer".
final class Relatives implements Rule {

    private static final Amount ONE = new Amount(1, 1, Base.DAY, null);

    private final Lengths lengths;
    private final DayDates dates;

    Relatives(Lengths lengths, DayDates dates) {
        this.lengths = lengths;
        this.dates = dates;
    }

    /// Which way a word before a unit points.
    private enum Way {
        LAST,
        THIS,
        NEXT,
        PAST,
        COMING,
        FOLLOWING,
        PREVIOUS,
        THAT,
        RECENT
    }

    @Override
    public @Nullable Match at(Scene scene, int i) {
        Deictic deictic = scene.words().deictics().get(scene.word(i));
        if (deictic != null) {
            return new Match(i, i + 1, daypart(from(scene, deictic.days()), deictic.daypart()));
        }
        DayOfWeek weekday = scene.weekday(i);
        if (weekday != null && !scene.words().beside().contains(scene.word(i))) {
            return new Match(i, i + 1, weekday(scene, i, weekday));
        }
        int at = scene.is(i, "the") || scene.is(i, "these") || scene.is(i, "those") ? i + 1 : i;
        if (scene.is(at, "day") && at > i) {
            Match near = dayBefore(scene, i, at);
            if (near != null) {
                return near;
            }
        }
        Way way = way(scene, at);
        // "is expected to last several months"
        boolean verb = way == Way.LAST
                && !scene.is(at - 1, "the")
                && (scene.tag(at).startsWith("VB") || scene.is(at - 1, "to") && scene.unit(at + 1) == null);
        if (verb || way == null || way == Way.THAT && at > i) {
            return null;
        }
        int next = at + 1;
        if (way == Way.THIS && (scene.is(next, "past") || scene.is(next, "coming") || scene.is(next, "last"))) {
            way = scene.is(next, "coming") ? Way.NEXT : Way.LAST;
            next++;
        }
        return pointed(scene, i, next, way);
    }

    private static @Nullable Way way(Scene scene, int i) {
        return switch (scene.word(i)) {
            case "last" -> Way.LAST;
            case "past" -> Way.PAST;
            case "this", "current" -> Way.THIS;
            case "next" -> Way.NEXT;
            case "coming", "upcoming" -> Way.COMING;
            case "following" -> Way.FOLLOWING;
            case "previous", "preceding" -> Way.PREVIOUS;
            case "that" -> Way.THAT;
            case "recent" -> Way.RECENT;
            default -> null;
        };
    }

    /// "the day before yesterday", "the day after tomorrow".
    private static @Nullable Match dayBefore(Scene scene, int i, int at) {
        if (scene.is(at + 1, "before") && scene.is(at + 2, "yesterday")) {
            return new Match(i, at + 3, from(scene, -2));
        }
        return scene.is(at + 1, "after") && scene.is(at + 2, "tomorrow") ? new Match(i, at + 3, from(scene, 2)) : null;
    }

    private static Meaning from(Scene scene, int days) {
        LocalDate published = scene.published();
        return published == null
                ? new Loose(Kind.DATE, days < 0 ? "PAST_REF" : days > 0 ? "FUTURE_REF" : "PRESENT_REF")
                : On.of(Stretch.day(published.plusDays(days)));
    }

    /// A time of day on the day meant.
    static Meaning daypart(Meaning day, String code) {
        if (code.isEmpty()) {
            return day;
        }
        return day instanceof On on
                ? new On(Kind.TIME, on.value() + "T" + code, on.stretch(), on.days())
                : new Loose(Kind.TIME, (day.value().endsWith("REF") ? "XXXX-XX-XX" : day.value()) + "T" + code);
    }

    private static Meaning weekday(Scene scene, int i, DayOfWeek day) {
        LocalDate published = scene.published();
        return published == null
                ? new Loose(Kind.DATE, "XXXX-WXX-" + day.getValue())
                : On.of(Stretch.day(Scene.weekday(day, published, scene.ahead(i))));
    }

    private @Nullable Match pointed(Scene scene, int i, int at, Way way) {
        DayOfWeek weekday = scene.weekday(at);
        if (weekday != null && !scene.words().beside().contains(scene.word(at))) {
            Match date = dates.afterWeekday(scene, at);
            return date != null ? date.from(i) : new Match(i, at + 1, weekday(scene, at, weekday, way));
        }
        Month month = scene.month(at);
        if (month != null) {
            return lastDate(scene, i, at, month, way);
        }
        String season = scene.words().seasons().get(scene.word(at));
        if (season != null) {
            return new Match(i, at + 1, season(scene, season, way));
        }
        Phrases.Found<Holiday> holiday = scene.words().holidays().at(scene.text(), at);
        if (holiday != null && (way == Way.LAST || way == Way.NEXT || way == Way.THIS)) {
            return holiday(scene, i, holiday, way);
        }
        if (scene.words().dayparts().containsKey(scene.word(at))) {
            return daypart(scene, i, at, way);
        }
        TimeUnit unit = scene.unit(at);
        if (unit != null && !scene.word(at).endsWith("s") && !scene.word(at).equals("centuries")) {
            return spans(scene, i, unit, way) ? window(scene, i, at, way) : unit(scene, i, at, unit, way);
        }
        return window(scene, i, at, way);
    }

    private static Meaning weekday(Scene scene, int i, DayOfWeek day, Way way) {
        LocalDate published = scene.published();
        if (published == null) {
            return new Loose(Kind.DATE, "XXXX-WXX-" + day.getValue());
        }
        LocalDate back = Scene.weekday(day, published.minusDays(1), false);
        LocalDate ahead = Scene.weekday(day, published.plusDays(1), true);
        LocalDate here = published
                .with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(day.getValue() - 1L);
        return On.of(Stretch.day(
                switch (way) {
                    case LAST, PAST, PREVIOUS, RECENT -> back;
                    case NEXT, COMING, FOLLOWING -> ahead;
                    case THIS ->
                        switch (scene.tense(i)) {
                            case PAST, PERFECT, PLUPERFECT -> Scene.weekday(day, published, false);
                            case FUTURE -> Scene.weekday(day, published, true);
                            case PRESENT, NONE -> here;
                        };
                    case THAT -> Scene.weekday(day, published, false);
                }));
    }

    /// "last May", and "last May 3".
    private static Match lastDate(Scene scene, int i, int at, Month month, Way way) {
        Meaning whole = month(scene, month, way);
        Scene.DayNumber day = scene.dayNumber(scene.skip(at + 1, "."));
        LocalDate date = day != null && whole instanceof On on
                ? Calendar.day(on.stretch().from().getYear(), month, day.day())
                : null;
        return day == null || date == null
                ? new Match(i, at + 1, whole)
                : new Match(i, day.end(), On.of(Stretch.day(date)));
    }

    private static Meaning month(Scene scene, Month month, Way way) {
        LocalDate published = scene.published();
        if (published == null) {
            return new Loose(Kind.DATE, "XXXX-%02d".formatted(month.getValue()));
        }
        YearMonth here = YearMonth.from(published);
        int back = Math.floorMod(here.getMonthValue() - month.getValue(), 12);
        YearMonth found = switch (way) {
            case LAST, PAST, PREVIOUS, RECENT -> here.minusMonths(back == 0 ? 12 : back);
            case NEXT, COMING, FOLLOWING -> here.plusMonths(12 - back);
            case THIS -> YearMonth.of(here.getYear(), month);
            case THAT -> here.minusMonths(back);
        };
        return On.of(Stretch.around(Grain.MONTH, found.atDay(1)));
    }

    private static Meaning season(Scene scene, String code, Way way) {
        LocalDate published = scene.published();
        if (published == null || way == Way.THAT) {
            return new Loose(Kind.DATE, "XXXX-" + code);
        }
        int year = published.getYear();
        boolean begun = Calendar.begins(code) <= published.getMonthValue();
        boolean over = Calendar.begins(code) + 2 < published.getMonthValue();
        return On.of(Stretch.season(
                switch (way) {
                    case LAST, PAST, PREVIOUS, RECENT -> over ? year : year - 1;
                    case NEXT, COMING, FOLLOWING -> begun ? year + 1 : year;
                    case THIS, THAT -> year;
                },
                code));
    }

    private static Match holiday(Scene scene, int i, Phrases.Found<Holiday> found, Way way) {
        LocalDate published = scene.published();
        if (published == null) {
            return new Match(i, found.end(), new Loose(Kind.DATE, "XXXX-XX-XX"));
        }
        LocalDate day = found.value().in(published.getYear());
        if (way == Way.LAST && !day.isBefore(published)) {
            day = found.value().in(published.getYear() - 1);
        } else if (way == Way.NEXT && !day.isAfter(published)) {
            day = found.value().in(published.getYear() + 1);
        }
        return new Match(i, found.end(), On.of(Stretch.day(day)));
    }

    /// "this morning", "last night", "the next morning".
    private static @Nullable Match daypart(Scene scene, int i, int at, Way way) {
        String code = scene.daypart(at);
        if (code.isEmpty() || scene.word(at).endsWith("s")) {
            return null;
        }
        Meaning day = switch (way) {
            case THIS -> from(scene, 0);
            case LAST -> from(scene, -1);
            case FOLLOWING, NEXT -> near(scene, ONE, 1);
            case PREVIOUS -> near(scene, ONE, -1);
            case THAT -> near(scene, ONE, 0);
            case PAST, COMING, RECENT -> null;
        };
        return day == null ? null : new Match(i, at + 1, daypart(day, code));
    }

    /// "over the last year", "in the last decade": counted back from publication, not the year or decade before.
    private static boolean spans(Scene scene, int i, TimeUnit unit, Way way) {
        boolean over = scene.is(i - 1, "over") || scene.is(i - 1, "during") || scene.is(i - 1, "for");
        return way == Way.LAST && scene.is(i, "the") && (over || unit.count() > 1);
    }

    private @Nullable Match unit(Scene scene, int i, int at, TimeUnit unit, Way way) {
        if (unit.base() == Base.HOUR || unit.base() == Base.MINUTE || unit.base() == Base.SECOND) {
            return way == Way.PAST || way == Way.NEXT || way == Way.LAST ? window(scene, i, at, way) : null;
        }
        Grain grain = grain(unit);
        if (way == Way.PAST || unit.base() == Base.DAY && (way == Way.LAST || way == Way.COMING) || grain == null) {
            return window(scene, i, at, way);
        }
        LocalDate published = scene.published();
        boolean near = way == Way.FOLLOWING
                || way == Way.PREVIOUS
                || way == Way.THAT
                || way == Way.NEXT && unit.base() == Base.DAY;
        int steps = way == Way.FOLLOWING || way == Way.NEXT || way == Way.COMING
                ? 1
                : way == Way.PREVIOUS || way == Way.LAST ? -1 : 0;
        if (near) {
            return new Match(i, at + 1, near(scene, new Amount(unit.count(), unit.count(), unit.base(), null), steps));
        }
        if (way == Way.RECENT) {
            return null;
        }
        if (way == Way.THIS && grain == Grain.WEEKEND && published != null) {
            return new Match(i, at + 1, thisWeekend(scene, i, published));
        }
        return new Match(
                i,
                at + 1,
                published == null
                        ? new Loose(Kind.DATE, steps < 0 ? "PAST_REF" : steps > 0 ? "FUTURE_REF" : "PRESENT_REF")
                        : On.of(Stretch.around(grain, published).plus(steps)));
    }

    /// Told in the past on a weekday, "this weekend" is the one just over.
    private static Meaning thisWeekend(Scene scene, int i, LocalDate published) {
        boolean over = scene.tense(i).over() && published.getDayOfWeek().getValue() < 6;
        return On.of(Stretch.around(Grain.WEEKEND, published).plus(over ? -1 : 0));
    }

    private static @Nullable Grain grain(TimeUnit unit) {
        return switch (unit.base()) {
            case DAY -> Grain.DAY;
            case WEEKEND -> Grain.WEEKEND;
            case WEEK -> unit.count() == 1 ? Grain.WEEK : null;
            case MONTH -> unit.count() == 1 ? Grain.MONTH : null;
            case QUARTER -> Grain.QUARTER;
            case YEAR ->
                unit.count() == 1
                        ? Grain.YEAR
                        : unit.count() == 10 ? Grain.DECADE : unit.count() == 100 ? Grain.CENTURY : null;
            case SECOND, MINUTE, HOUR -> null;
        };
    }

    /// So many units on from the last time named nearby; unresolved where there is none.
    static Meaning near(Scene scene, Amount amount, int steps) {
        Stretch last = scene.memory().near(scene.sentence().index());
        if (last == null) {
            return new Loose(Kind.DATE, steps < 0 ? "PAST_REF" : steps > 0 ? "FUTURE_REF" : "XXXX-XX-XX");
        }
        LocalDate moved = amount.shift(last.from(), steps * amount.most());
        return On.of(Stretch.around(coarser(amount.grain(), last.grain()), moved));
    }

    /// Counting days from a month says no day.
    static Grain coarser(Grain a, Grain b) {
        Grain plain = b == Grain.HALF || b == Grain.SEASON ? Grain.YEAR : b;
        return a.compareTo(plain) > 0 ? a : plain;
    }

    /// "the past decade", "the next two weeks", "the last few months", "recent years", "the coming days".
    private @Nullable Match window(Scene scene, int i, int at, Way way) {
        TimeUnit unit = scene.unit(at);
        boolean plural = unit != null && scene.word(at).endsWith("s");
        if (unit != null && plural && unit.base() != Base.SECOND) {
            boolean back = way == Way.RECENT || way == Way.PAST || way == Way.LAST || way == Way.PREVIOUS;
            boolean ahead = way == Way.COMING || way == Way.NEXT;
            Amount some = new Amount(Double.NaN, Double.NaN, unit.base(), null);
            // "Recent years" is an era, "recent weeks" a count of weeks that is not told.
            Meaning meaning = back && unit.base() == Base.YEAR
                    ? new Loose(Kind.DATE, "PAST_REF")
                    : new Lasting(some, Days.UNKNOWN);
            return back || ahead ? new Match(i, at + 1, meaning) : null;
        }
        Match length = unit != null ? single(at, unit) : lengths.bare(scene, at);
        if (length == null || !(length.meaning() instanceof Lasting(Amount amount, Days none)) || !none.unknown()) {
            return null;
        }
        int end = length.end();
        LocalDate published = scene.published();
        Days days = switch (way) {
            case PAST, LAST, RECENT -> published == null ? Days.UNKNOWN : amount.before(published);
            case NEXT, COMING -> published == null ? Days.UNKNOWN : amount.after(published);
            case THIS, FOLLOWING, PREVIOUS, THAT -> Days.UNKNOWN;
        };
        return way == Way.THAT || way == Way.THIS ? null : new Match(i, end, new Lasting(amount, days));
    }

    private static Match single(int at, TimeUnit unit) {
        return new Match(
                at, at + 1, new Lasting(new Amount(unit.count(), unit.count(), unit.base(), null), Days.UNKNOWN));
    }
}
