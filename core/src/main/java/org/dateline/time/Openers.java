package org.dateline.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Lexemes;
import org.dateline.knowledge.Numerals;
import org.dateline.knowledge.TimeWords;

/// Which words an expression can begin with, so that the rules are tried at few. Most openers ("the", "two") begin one
/// only if a word of time follows soon.
final class Openers {

    /// How far behind an opener the word of time may stand: "the first two and a half years".
    private static final int REACH = 7;

    private static final Set<String> BEFORE_TIME = Set.of(
            "the",
            "a",
            "an",
            "last",
            "past",
            "this",
            "next",
            "coming",
            "upcoming",
            "following",
            "previous",
            "preceding",
            "that",
            "recent",
            "current",
            "latest",
            "several",
            "many",
            "some",
            "few",
            "couple",
            "half",
            "another",
            "first",
            "final",
            "every",
            "each",
            "per",
            "fiscal",
            "financial",
            "calendar",
            "various",
            "numerous",
            "countless",
            "these",
            "those",
            "its",
            "their",
            "hundreds",
            "thousands",
            "millions",
            "dozens",
            "tens",
            "scores",
            "one");

    private static final Set<String> CLOCK =
            Set.of("am", "pm", "gmt", "utc", "clock", "local", "est", "edt", "cet", "period");

    private enum Word {
        NONE,
        OPENS,
        OPENS_BEFORE_TIME,
        TIME,
        TIME_AND_OPENS
    }

    private final Map<String, Word> words = new HashMap<>();
    private final Numerals numerals;

    Openers(TimeWords time, Numerals numerals) {
        this.numerals = numerals;
        Set<String> ends = new HashSet<>(CLOCK);
        time.references().lasts().forEach(ends::add);
        ends.forEach(word -> words.put(word, Word.TIME));
        BEFORE_TIME.forEach(word -> words.merge(word, Word.OPENS_BEFORE_TIME, Openers::both));
        for (Set<String> set : List.of(
                time.parts().keySet(), time.hedges().firsts(), time.references().firsts())) {
            set.forEach(word -> words.merge(word, Word.OPENS_BEFORE_TIME, Openers::both));
        }
        for (Set<String> set : List.of(
                time.months().keySet(),
                time.weekdays().keySet(),
                time.units().keySet(),
                time.seasons().keySet(),
                time.dayparts().keySet(),
                time.deictics().keySet(),
                time.sets().keySet(),
                time.decades().keySet(),
                time.holidays().firsts())) {
            set.forEach(word -> words.put(word, Word.TIME_AND_OPENS));
        }
        time.weekdays().keySet().forEach(day -> words.put(day + "s", Word.TIME_AND_OPENS));
        // "nineteen ninety-six"
        words.put("nineteen", Word.TIME_AND_OPENS);
        words.put("twenty", Word.TIME_AND_OPENS);
        words.put("then", Word.OPENS);
        words.put("q", Word.OPENS);
        words.put("'", Word.OPENS);
        words.put("overnight", Word.TIME_AND_OPENS);
    }

    private static Word both(Word a, Word b) {
        return a == b ? a : Word.TIME_AND_OPENS;
    }

    /// Marks the words of `text` at which the rules must be tried.
    boolean[] mark(Lexemes text) {
        int size = text.size();
        boolean[] out = new boolean[size];
        int time = Integer.MAX_VALUE;
        for (int i = size - 1; i >= 0; i--) {
            boolean digits = text.digits(i);
            Word word = digits ? digits(text, i) : word(text.get(i));
            if (word == Word.TIME || word == Word.TIME_AND_OPENS) {
                time = i;
            }
            out[i] = word == Word.OPENS
                    || word == Word.TIME_AND_OPENS
                    || word == Word.OPENS_BEFORE_TIME && time - i <= REACH;
        }
        return out;
    }

    private Word word(String word) {
        Word found = words.get(word);
        return found != null ? found : numerals.begins(word) ? Word.OPENS_BEFORE_TIME : Word.NONE;
    }

    /// Years, clock times and dates in digits stand alone; other numbers need a unit or a month.
    private static Word digits(Lexemes text, int i) {
        String word = text.get(i);
        boolean alone = word.length() == 4 || word.indexOf(':') > 0 || word.indexOf('.') > 0;
        boolean joined = text.glued(i + 1) && (text.is(i + 1, "/") || text.is(i + 1, "-") || text.is(i + 1, "s"));
        return alone || joined ? Word.TIME_AND_OPENS : Word.OPENS_BEFORE_TIME;
    }
}
