package org.dateline.bench.train;

import java.util.LinkedHashSet;
import java.util.Set;

/// Undoes regular English inflection: which base forms an inflected form may come from, the likelier first.
final class Inflection {

    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /// The base forms that a form with this Penn tag may come from, if it were regular.
    static Set<String> bases(String form, String tag) {
        return switch (tag) {
            case "VBD", "VBN" -> stripped(form, "ed");
            case "VBG" -> stripped(form, "ing");
            case "VBZ", "NNS", "NNPS" -> singular(form);
            case "JJR", "RBR" -> stripped(form, "er");
            case "JJS", "RBS" -> stripped(form, "est");
            default -> Set.of();
        };
    }

    private static Set<String> stripped(String form, String ending) {
        Set<String> out = new LinkedHashSet<>();
        int length = form.length() - ending.length();
        if (length < 3 || !form.endsWith(ending)) {
            return out;
        }
        String stem = form.substring(0, length);
        char last = stem.charAt(length - 1);
        char before = stem.charAt(length - 2);
        if (last == before && VOWELS.indexOf(last) < 0) {
            // "killed" but "stopped", "installed" but "expelled": the vocabulary decides among what is likely.
            String single = stem.substring(0, length - 1);
            boolean twice =
                    "sfz".indexOf(last) >= 0 || last == 'l' && (stem.charAt(length - 3) != 'e' || syllables(stem) == 1);
            out.add(twice ? stem : single);
            out.add(twice ? single : stem);
        } else if (last == 'i' && !ending.equals("ing")) {
            out.add(stem.substring(0, length - 1) + "y");
            out.add(stem + "e");
        } else if (takesE(stem)) {
            out.add(stem + "e");
            if (syllables(stem) > 1 || last == 's') {
                out.add(stem);
            }
        } else {
            out.add(stem);
            out.add(stem + "e");
        }
        return out;
    }

    /// Whether the stem of a regular verb more likely lost an "e": "bas-ed", "chang-ed", "provok-ed", "settl-ed".
    private static boolean takesE(String stem) {
        int length = stem.length();
        char last = stem.charAt(length - 1);
        char before = stem.charAt(length - 2);
        boolean vowel = VOWELS.indexOf(before) >= 0;
        boolean pair = vowel && length > 2 && VOWELS.indexOf(stem.charAt(length - 3)) >= 0;
        if ("cuvz".indexOf(last) >= 0) {
            return true;
        }
        if (last == 's') {
            return before != 's' && !(stem.endsWith("focus") || stem.endsWith("bias") || stem.endsWith("canvas"));
        }
        if (last == 'g') {
            return before != 'n' || stem.endsWith("ang") || stem.endsWith("eng") || stem.endsWith("ing") && length > 5;
        }
        if (last == 'l') {
            return !vowel && before != 'l' && before != 'r' && before != 'w';
        }
        // One vowel before one consonant would have doubled in a short verb: "hop-ed" is of "hope".
        return vowel && !pair && "wxy".indexOf(last) < 0 && syllables(stem) == 1;
    }

    private static int syllables(String stem) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < stem.length(); i++) {
            boolean vowel = VOWELS.indexOf(stem.charAt(i)) >= 0 || stem.charAt(i) == 'y' && i > 0;
            count += vowel && !inside ? 1 : 0;
            inside = vowel;
        }
        return count;
    }

    private static Set<String> singular(String form) {
        Set<String> out = new LinkedHashSet<>();
        int length = form.length();
        if (length < 3 || !form.endsWith("s") || form.endsWith("ss")) {
            return out;
        }
        if (form.endsWith("ies") && length > 4) {
            out.add(form.substring(0, length - 3) + "y");
            out.add(form.substring(0, length - 1));
        } else if (form.endsWith("sses")
                || form.endsWith("shes")
                || form.endsWith("xes")
                || form.endsWith("ches")
                || form.endsWith("zzes")) {
            out.add(form.substring(0, length - 2));
            out.add(form.substring(0, length - 1));
        } else {
            out.add(form.substring(0, length - 1));
            if (form.endsWith("es")) {
                out.add(form.substring(0, length - 2));
            }
        }
        return out;
    }
}
