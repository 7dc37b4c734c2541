package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.dateline.knowledge.Lexemes;
import org.dateline.knowledge.Numerals;
import org.dateline.knowledge.Numerals.Numeral;
import org.dateline.knowledge.TimeWords;
import org.dateline.knowledge.TimeWords.DayPart;
import org.dateline.knowledge.TimeWords.TimeUnit;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/// A sentence as the rules see it: its words, what they can mean, and where on the calendar it was written.
final class Scene {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private static final Set<String> ENDURE = Set.of(
            "lasted",
            "continued",
            "stayed",
            "remained",
            "raged",
            "ruled",
            "ran",
            "served",
            "lived",
            "fought",
            "worked",
            "waited",
            "reigned",
            "governed",
            "existed",
            "occurred",
            "persisted",
            "on",
            "held");

    private final Sentence sentence;
    private final Lexemes text;
    private final TimeWords words;
    private final Numerals numerals;
    private final Clauses clauses;
    private final @Nullable LocalDate published;
    private final Memory memory;

    Scene(
            Sentence sentence,
            Lexemes text,
            TimeWords words,
            Numerals numerals,
            Clauses clauses,
            @Nullable LocalDate published,
            Memory memory) {
        this.sentence = sentence;
        this.text = text;
        this.words = words;
        this.numerals = numerals;
        this.clauses = clauses;
        this.published = published;
        this.memory = memory;
    }

    Sentence sentence() {
        return sentence;
    }

    Lexemes text() {
        return text;
    }

    TimeWords words() {
        return words;
    }

    Numerals numerals() {
        return numerals;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    Memory memory() {
        return memory;
    }

    /// The tense of the clause around the word at `i`.
    Tense tense(int i) {
        return clauses.tense(sentence, text.token(Math.min(i, text.size() - 1)));
    }

    /// Whether the word at `i` belongs to what somebody undertook: "promised elections within a year".
    boolean promised(int i) {
        return clauses.undertaken(sentence, text.token(Math.min(i, text.size() - 1)));
    }

    /// Whether the word at `i` tells when something was announced.
    boolean announced(int i) {
        return clauses.announced(sentence, text.token(Math.min(i, text.size() - 1)));
    }

    /// What a deadline counts from: the announcement that the article is about, or publication.
    @Nullable
    LocalDate anchor() {
        return memory.announced() == null ? published : memory.announced();
    }

    String word(int i) {
        return text.get(i);
    }

    boolean is(int i, String word) {
        return text.is(i, word);
    }

    String tag(int i) {
        return i < 0 || i >= text.size() ? "" : sentence.token(text.token(i)).tag();
    }

    /// `i`, or the next place where a full stop or comma of an abbreviation or date stands at `i`.
    int skip(int i, String mark) {
        return text.is(i, mark) ? i + 1 : i;
    }

    /// The month that the word at `i` names where something else in the date makes it sure.
    @Nullable
    Month month(int i) {
        Month month = words.months().get(text.get(i));
        return month != null && (text.capital(i) || !words.beside().contains(text.get(i))) ? month : null;
    }

    @Nullable
    DayOfWeek weekday(int i) {
        DayOfWeek day = words.weekdays().get(text.get(i));
        return day != null && (text.capital(i) || !words.beside().contains(text.get(i))) ? day : null;
    }

    /// The TIMEX3 code of the part of a day at `i`, `""` if there is none.
    String daypart(int i) {
        DayPart part = words.dayparts().get(text.get(i));
        return part == null ? "" : part.code();
    }

    @Nullable
    TimeUnit unit(int i) {
        return words.units().get(text.get(i));
    }

    /// The year in digits at `i`, 0 if there is none: four digits and nothing stuck to them but a hyphen or dash.
    int year(int i) {
        String word = text.get(i);
        if (word.length() != 4) {
            return 0;
        }
        int year = 0;
        for (int k = 0; k < 4; k++) {
            char c = word.charAt(k);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = year * 10 + c - '0';
        }
        boolean stuck = text.glued(i + 1) && Character.isLetter(text.get(i + 1).charAt(0))
                || text.is(i - 1, "$")
                || text.is(i - 1, "\u20ac")
                || text.is(i - 1, "\u00a3")
                || text.is(i - 1, "#")
                || text.is(i + 1, "%");
        return stuck || year < FIRST_YEAR || year > LAST_YEAR ? 0 : year;
    }

    /// A day of a month.
    ///
    /// @param end index after its last word
    record DayNumber(int day, int end) {}

    /// The day of a month at `i`: "4", "4th", "fourth"; `null` if there is none.
    @Nullable
    DayNumber dayNumber(int i) {
        Numeral ordinal = numerals.ordinal(text, i);
        if (ordinal != null) {
            return ordinal.value() >= 1 && ordinal.value() <= 31
                    ? new DayNumber((int) ordinal.value(), ordinal.end())
                    : null;
        }
        String word = text.get(i);
        if (!text.digits(i) || word.length() > 2) {
            return null;
        }
        double value = Numerals.value(word);
        boolean stuck = text.glued(i + 1)
                && (Character.isLetter(text.get(i + 1).charAt(0)) || text.is(i + 1, "%") || text.is(i + 1, "/"));
        return value >= 1 && value <= 31 && !stuck ? new DayNumber((int) value, i + 1) : null;
    }

    /// The latest `day` not after publication, or the next one where `ahead`.
    static LocalDate weekday(DayOfWeek day, LocalDate published, boolean ahead) {
        int back = Math.floorMod(published.getDayOfWeek().getValue() - day.getValue(), 7);
        return ahead ? published.plusDays((7 - back) % 7) : published.minusDays(back);
    }

    /// Whether the clause at `i` looks ahead for a weekday or month: it is in the future, or in the present tense of
    /// running text ("meets on Monday"; headlines tell the past in it).
    boolean ahead(int i) {
        Tense tense = tense(i);
        return tense == Tense.FUTURE
                || tense == Tense.PRESENT && sentence.kind() == Sentence.Kind.PROSE
                || tense != Tense.PLUPERFECT && until(i, tense);
    }

    /// "Postponed until Tuesday", "as early as 9 a.m. Tuesday", "by mid-May": ends and deadlines lie ahead, whoever
    /// told
    /// them when.
    boolean until(int i, Tense tense) {
        for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
            String word = text.get(k);
            boolean early = word.equals("as") && (is(k - 1, "early") || is(k - 1, "soon"));
            if (early || word.equals("until") || word.equals("till")) {
                // "lasted until Friday" is over, "postponed until Friday" is not.
                return early || !tense.over() || !ENDURE.contains(text.get(k - 1));
            }
            if (word.equals("by") || word.equals("through")) {
                return !tense.over();
            }
            boolean part = text.digits(k)
                    || words.parts().containsKey(word)
                    || words.dayparts().containsKey(word);
            boolean clock = word.equals("am") || word.equals("pm") || word.equals("-") || word.equals("the");
            if (!part && !clock && text.written(k).chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return false;
    }
}
