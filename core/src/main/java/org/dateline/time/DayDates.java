package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.dateline.knowledge.Holiday;
import org.dateline.knowledge.Lexemes;
import org.dateline.knowledge.Numerals.Numeral;
import org.dateline.knowledge.Phrases;
import org.dateline.model.Days;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.time.Meaning.Lasting;
import org.dateline.time.Meaning.Loose;
import org.dateline.time.Meaning.On;
import org.dateline.time.Scene.DayNumber;
import org.dateline.time.Stretch.Grain;
import org.jspecify.annotations.Nullable;

/// Dates with a day or a month: "March 4, 2025", "17 Feb.", "2025-03-04", "August 2020", "Christmas Eve".
final class DayDates implements Rule {

    @Override
    public @Nullable Match at(Scene scene, int i) {
        if (scene.text().digits(i)) {
            Match numeric = numeric(scene, i);
            return numeric != null ? numeric : dayFirst(scene, i);
        }
        if (scene.weekday(i) != null) {
            return afterWeekday(scene, i);
        }
        if (scene.month(i) != null && !scene.is(i + 1, "day")) {
            return monthFirst(scene, i);
        }
        if (scene.is(i, "the") || scene.numerals().begins(scene.word(i))) {
            return dayFirst(scene, scene.skip(i, "the"));
        }
        return holiday(scene, i);
    }

    /// "Monday, March 4", "Tuesday 4 March 2025". Without a year, the weekday tells which.
    @Nullable
    Match afterWeekday(Scene scene, int i) {
        int next = scene.skip(scene.skip(i + 1, "."), ",");
        next = scene.skip(next, "the");
        Match date = scene.month(next) != null ? monthFirst(scene, next) : dayFirst(scene, next);
        DayOfWeek weekday = scene.weekday(i);
        if (date == null || weekday == null) {
            return null;
        }
        return switch (date.meaning()) {
            case On on ->
                on.stretch().grain() == Grain.DAY ? new Match(i, date.end(), sameYear(scene, on, weekday)) : null;
            case Loose loose -> loose.value().length() == 10 ? date.from(i) : null;
            case Lasting lasting -> null;
        };
    }

    /// The date as it is, or in the year nearby in which it falls on the weekday; years that the text names stay.
    private static Meaning sameYear(Scene scene, On on, DayOfWeek weekday) {
        LocalDate day = on.stretch().from();
        if (day.getDayOfWeek() == weekday
                || scene.published() == null
                || !on.stretch().to().equals(day)) {
            return on;
        }
        for (int shift : new int[] {1, -1}) {
            LocalDate other = day.plusYears(shift);
            if (other.getDayOfWeek() == weekday) {
                return On.of(Stretch.day(other));
            }
        }
        return on;
    }

    /// "March 4, 2025", "Feb. 17", "March 4-6", "August 2020", "June last year".
    private @Nullable Match monthFirst(Scene scene, int i) {
        Month month = scene.month(i);
        if (month == null) {
            return null;
        }
        int next = scene.skip(i + 1, ".");
        DayNumber day = scene.dayNumber(next);
        if (day != null && !counts(scene, day.end())) {
            return withDay(scene, i, month, day);
        }
        int at = scene.skip(scene.skip(next, ","), "of");
        int year = scene.year(at);
        if (year > 0) {
            return new Match(i, at + 1, On.of(Stretch.around(Grain.MONTH, LocalDate.of(year, month, 1))));
        }
        Numeral spelled = scene.numerals().year(scene.text(), at);
        if (spelled != null) {
            return new Match(
                    i,
                    spelled.end(),
                    On.of(Stretch.around(Grain.MONTH, LocalDate.of((int) spelled.value(), month, 1))));
        }
        Match shifted = monthOfYear(scene, i, month, next);
        if (shifted != null) {
            return shifted;
        }
        // "to May's office": a name rather than a month.
        boolean named = scene.is(i + 1, "'") && scene.is(i + 2, "s");
        boolean sure = !scene.words().beside().contains(scene.word(i)) || !named && YearCues.beforeDate(scene, i);
        return sure ? new Match(i, i + 1, Calendar.month(scene, i, month)) : null;
    }

    /// "January this year", "June last year", "May next year".
    private static @Nullable Match monthOfYear(Scene scene, int i, Month month, int next) {
        int at = scene.skip(next, "of");
        int shift = scene.is(at, "this") ? 0 : scene.is(at, "last") ? -1 : scene.is(at, "next") ? 1 : 2;
        LocalDate published = scene.published();
        return shift < 2 && scene.is(at + 1, "year") && published != null
                ? new Match(
                        i,
                        at + 2,
                        On.of(Stretch.around(Grain.MONTH, LocalDate.of(published.getYear() + shift, month, 1))))
                : null;
    }

    /// Whether what follows makes the number before it an amount: "In March 10 percent of".
    private static boolean counts(Scene scene, int end) {
        String next = scene.word(end);
        return next.equals("percent")
                || next.equals("%")
                || next.equals("per")
                || next.equals("million")
                || next.equals("thousand")
                || next.equals("billion");
    }

    private static @Nullable Match withDay(Scene scene, int i, Month month, DayNumber day) {
        DayNumber last = range(scene, day);
        int end = last == null ? day.end() : last.end();
        int at = scene.skip(end, ",");
        int year = scene.year(at);
        LocalDate published = scene.published();
        int shift = year == 0 && published != null ? Eras.yearShift(scene, at) : 2;
        if (shift < 2 && published != null) {
            return build(
                    scene, i, at + 2, month, day.day(), last == null ? 0 : last.day(), published.getYear() + shift);
        }
        if (year == 0 && scene.is(at, "'")) {
            year = shortYear(scene, at + 1);
            at += year > 0 ? 1 : 0;
        }
        return build(scene, i, year > 0 ? at + 1 : end, month, day.day(), last == null ? 0 : last.day(), year);
    }

    private static int shortYear(Scene scene, int i) {
        String word = scene.word(i);
        if (word.length() != 2 || !scene.text().digits(i) || !scene.text().glued(i)) {
            return 0;
        }
        int value = small(word);
        return value >= 40 ? 1900 + value : 2000 + value;
    }

    /// The last day of "4-6" or "4 to 6".
    private static @Nullable DayNumber range(Scene scene, DayNumber first) {
        boolean hyphen = scene.is(first.end(), "-");
        if (!hyphen && !scene.is(first.end(), "to")) {
            return null;
        }
        DayNumber last = scene.dayNumber(first.end() + 1);
        return last != null
                        && last.day() > first.day()
                        && !scene.text().get(first.end() + 1).contains(":")
                ? last
                : null;
    }

    /// "4 March 2025", "17 Feb.", "the 4th of March", "4-6 March".
    private static @Nullable Match dayFirst(Scene scene, int i) {
        DayNumber day = scene.dayNumber(i);
        if (day == null) {
            return null;
        }
        DayNumber last = range(scene, day);
        int end = last == null ? day.end() : last.end();
        int at = scene.skip(scene.skip(end, "-"), "of");
        Month month = scene.month(at);
        if (month == null || scene.is(end, "-") && !scene.text().glued(end)) {
            return null;
        }
        int next = scene.skip(at + 1, ".");
        next = scene.skip(scene.skip(next, ","), "-");
        int year = scene.year(next);
        // "on 5 May 2,000 people" has a comma inside the number, so it is no year.
        return build(scene, i, year > 0 ? next + 1 : at + 1, month, day.day(), last == null ? 0 : last.day(), year);
    }

    private static @Nullable Match build(Scene scene, int i, int end, Month month, int day, int last, int year) {
        if (year == 0) {
            Meaning meaning = Calendar.day(scene, i, month, day);
            if (last > 0 && meaning instanceof On on) {
                return span(
                        i,
                        end,
                        on.stretch().from(),
                        Calendar.day(on.stretch().from().getYear(), month, last));
            }
            return new Match(i, end, meaning);
        }
        LocalDate date = Calendar.day(year, month, day);
        if (date == null) {
            return null;
        }
        return last > 0
                ? span(i, end, date, Calendar.day(year, month, last))
                : new Match(i, end, On.of(Stretch.day(date)));
    }

    private static @Nullable Match span(int i, int end, LocalDate from, @Nullable LocalDate to) {
        if (to == null || to.isBefore(from)) {
            return null;
        }
        Stretch stretch = new Stretch(Grain.DAY, from, to, from + "/" + to);
        return new Match(i, end, new On(Kind.DATE, stretch.value(), stretch, new Days(from, to)));
    }

    /// "2025-03-04", "2025/03/04", "4.3.2025", "13/3/2025"; "4/3/2025" is either of two days.
    private static @Nullable Match numeric(Scene scene, int i) {
        Lexemes text = scene.text();
        String word = text.get(i);
        int dot = word.indexOf('.');
        if (dot > 0 && dot <= 2 && word.indexOf('.', dot + 1) > 0) {
            return dotted(i, word);
        }
        String mark = text.get(i + 1);
        if (!mark.equals("-") && !mark.equals("/")
                || !text.is(i + 3, mark)
                || !text.glued(i + 1)
                || !text.glued(i + 2)
                || !text.glued(i + 3)
                || !text.glued(i + 4)
                || text.glued(i + 5) && text.is(i + 5, mark)) {
            return null;
        }
        int first = small(word);
        int second = small(text.get(i + 2));
        int third = small(text.get(i + 4));
        if (scene.year(i) > 0) {
            return numbered(i, i + 5, first, second, third);
        }
        int year = scene.year(i + 4);
        if (year == 0 && text.get(i + 4).length() == 2 && third >= 0) {
            year = third >= 40 ? 1900 + third : 2000 + third;
        }
        return year == 0 || first < 1 || second < 1 ? null : slashed(i, i + 5, first, second, year);
    }

    private static @Nullable Match slashed(int i, int end, int first, int second, int year) {
        if (first > 12 || first == second) {
            return numbered(i, end, year, second, first);
        }
        if (second > 12) {
            return numbered(i, end, year, first, second);
        }
        return new Match(i, end, new Loose(Kind.DATE, "%04d-XX-XX".formatted(year)));
    }

    private static @Nullable Match dotted(int i, String word) {
        String[] parts = word.split("\\.");
        if (parts.length != 3 || parts[2].length() != 4) {
            return null;
        }
        return numbered(i, i + 1, small(parts[2]), small(parts[1]), small(parts[0]));
    }

    private static @Nullable Match numbered(int i, int end, int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || year < 1) {
            return null;
        }
        LocalDate date = Calendar.day(year, Month.of(month), day);
        return date == null ? null : new Match(i, end, On.of(Stretch.day(date)));
    }

    /// A number of up to four plain digits, -1 otherwise.
    private static int small(String word) {
        if (word.isEmpty() || word.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int k = 0; k < word.length(); k++) {
            char c = word.charAt(k);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /// "Christmas 2020", "Good Friday".
    private static @Nullable Match holiday(Scene scene, int i) {
        if (!scene.text().capital(i)) {
            return null;
        }
        Phrases.Found<Holiday> found = scene.words().holidays().at(scene.text(), i);
        // "Easter Island" and "the Christmas Charity" are names.
        boolean name = found != null
                && scene.tag(found.end()).startsWith("NNP")
                && scene.text().capital(found.end());
        return found == null || name ? null : holiday(scene, i, found.value(), found.end());
    }

    private static Match holiday(Scene scene, int i, Holiday holiday, int end) {
        LocalDate once = holiday.once();
        if (once != null) {
            return new Match(i, end, On.of(Stretch.day(once)));
        }
        // "Good Friday 2022", "Good Friday in 2022".
        int at = scene.is(end, "in") || scene.is(end, "of") || scene.is(end, ",") ? end + 1 : end;
        int year = scene.year(at);
        if (year > 0) {
            return new Match(i, at + 1, On.of(Stretch.day(holiday.in(year))));
        }
        LocalDate published = scene.published();
        if (published == null) {
            return new Match(i, end, new Loose(Kind.DATE, "XXXX-XX-XX"));
        }
        LocalDate best = holiday.in(published.getYear());
        Tense tense = scene.tense(i);
        for (int shift = -1; shift <= 1; shift += 2) {
            LocalDate other = holiday.in(published.getYear() + shift);
            boolean fits =
                    tense.over() ? !other.isAfter(published) : tense != Tense.FUTURE || !other.isBefore(published);
            boolean wrong =
                    tense.over() && best.isAfter(published) || tense == Tense.FUTURE && best.isBefore(published);
            boolean nearer = Math.abs(other.toEpochDay() - published.toEpochDay())
                    < Math.abs(best.toEpochDay() - published.toEpochDay());
            if (fits && (wrong || nearer)) {
                best = other;
            }
        }
        return new Match(i, end, On.of(Stretch.day(best)));
    }
}
