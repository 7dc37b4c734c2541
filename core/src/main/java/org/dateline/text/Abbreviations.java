package org.dateline.text;

import java.util.Locale;
import java.util.Set;

/// Words that are written with a final period.
final class Abbreviations {

    /// Stand before a name or number, so never end a sentence.
    private static final Set<String> BEFORE = Set.of(
            "mr", "mrs", "ms", "messrs", "mme", "mlle", "dr", "drs", "prof", "rev", "fr", "hon", "st", "ste", "mt",
            "ft", "gen", "col", "lt", "maj", "capt", "cpt", "cmdr", "cdr", "adm", "sgt", "cpl", "pvt", "pfc", "brig",
            "gov", "sen", "sens", "rep", "reps", "pres", "supt", "det", "insp", "amb", "atty", "asst", "vs", "no",
            "nos", "vol", "pp", "fig", "art", "sec", "cf", "approx", "dept", "attn", "lt-gen", "maj-gen");

    /// May end a sentence or not.
    private static final Set<String> EITHER = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
            "wed", "thu", "thur", "thurs", "fri", "inc", "corp", "co", "cos", "ltd", "bros", "plc", "llc", "jr", "sr",
            "esq", "ph.d", "etc", "al", "e.g", "i.e", "ca", "est", "ave", "blvd", "rd", "hwy", "pkwy", "calif", "conn",
            "fla", "ill", "mich", "minn", "mo", "pa", "tenn", "tex", "va", "wis", "ariz", "ala", "colo", "ga", "kan",
            "md", "neb", "nev", "okla", "ore", "wash", "univ", "assn", "govt", "intl", "mins", "hrs", "yrs", "oz", "lb",
            "lbs", "tel", "ext", "ed", "eds", "dist", "div", "mfg", "ret", "esp", "misc", "max", "min", "bldg", "a.k.a",
            "n.d");

    private Abbreviations() {}

    /// Whether the word before a period takes that period.
    static boolean isOne(String word) {
        if (word.isEmpty() || word.length() > 12) {
            return false;
        }
        return dotted(word) || initial(word) || known(word);
    }

    /// Whether a word with its period cannot be the last of a sentence: a title or an initial.
    static boolean goesOn(String word) {
        return initial(word) || BEFORE.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean known(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (EITHER.contains(lower) || BEFORE.contains(lower)) {
            // "no.", "art.", "sec." in small letters are words more often than not.
            return !(word.equals("no")
                    || word.equals("art")
                    || word.equals("sec")
                    || word.equals("min")
                    || word.equals("max")
                    || word.equals("ill")
                    || word.equals("wash")
                    || word.equals("mar")
                    || word.equals("pa")
                    || word.equals("mo")
                    || word.equals("fig")
                    || word.equals("ore")
                    || word.equals("ed")
                    || word.equals("est")
                    || word.equals("sen"));
        }
        return false;
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
