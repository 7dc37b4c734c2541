package org.dateline.text;

import java.util.Locale;
import java.util.Set;

/// Words that are written with a final period.
final class Abbreviations {

    /// Stand before a name, so never end a sentence.
    private static final Set<String> BEFORE_NAME = Set.of(
            "mr", "mrs", "ms", "messrs", "mme", "mlle", "dr", "drs", "prof", "rev", "hon", "st", "ste", "gen", "col",
            "lt", "maj", "capt", "cpt", "cmdr", "cdr", "adm", "sgt", "cpl", "pvt", "pfc", "brig", "gov", "sens", "rep",
            "reps", "supt", "insp", "atty", "asst", "vs", "lt-gen", "maj-gen", "ft", "mt", "sr", "fr", "sen");

    /// Stand before a number; without one they are words.
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "no", "nos", "vol", "vols", "pp", "p", "fig", "figs", "art", "sec", "ch", "c", "ca", "para", "est", "ext");

    /// May end a sentence or not.
    private static final Set<String> EITHER = Set.of(
            "jan", "feb", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu",
            "thur", "thurs", "fri", "inc", "corp", "co", "cos", "ltd", "bros", "plc", "llc", "jr", "esq", "etc", "al",
            "ave", "blvd", "rd", "hwy", "pkwy", "calif", "conn", "fla", "mich", "minn", "tenn", "tex", "va", "wis",
            "ariz", "ala", "colo", "ga", "kan", "neb", "nev", "okla", "univ", "assn", "govt", "intl", "mins", "hrs",
            "yrs", "oz", "lb", "lbs", "tel", "eds", "dist", "div", "mfg", "ret", "esp", "misc", "bldg", "dept",
            "approx", "attn", "cf", "det", "pres", "amb");

    /// Abbreviations only with a capital: in small letters they are words.
    private static final Set<String> CAPITAL = Set.of(
            "mar", "sat", "sun", "ill", "wash", "ore", "mass", "pa", "mo", "md", "la", "miss", "del", "ed", "sep");

    private Abbreviations() {}

    /// Whether the word takes the period behind it.
    ///
    /// @param number whether a number follows
    static boolean isOne(String word, boolean number) {
        return !word.isEmpty() && word.length() <= 12 && (dotted(word) || initial(word) || known(word, number));
    }

    /// Whether a word with its period cannot be the last of a sentence: a title or an initial.
    static boolean goesOn(String word) {
        return initial(word) || BEFORE_NAME.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean known(String word, boolean number) {
        String lower = word.toLowerCase(Locale.ROOT);
        return EITHER.contains(lower)
                || BEFORE_NAME.contains(lower) && (Character.isUpperCase(word.charAt(0)) || lower.equals("vs"))
                || number && BEFORE_NUMBER.contains(lower)
                || CAPITAL.contains(lower)
                        && Character.isUpperCase(word.charAt(0))
                        && (number
                                || lower.length() > 3
                                || word.equals("Pa")
                                || word.equals("Md")
                                || word.equals("La"));
    }

    private static boolean initial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I';
    }

    /// "U.S", "a.m", "D.C", "Ph.D".
    private static boolean dotted(String word) {
        int letters = 0;
        boolean dot = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                if (letters == 0) {
                    return false;
                }
                letters = 0;
                dot = true;
            } else if (!Character.isLetter(c) || ++letters > 2) {
                return false;
            }
        }
        return dot && letters > 0;
    }
}
