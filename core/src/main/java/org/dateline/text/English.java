package org.dateline.text;

import java.util.Locale;
import java.util.Set;

/// Guesses cheaply whether a text is English, from its commonest words and its script. Doubt is in favour of English.
final class English {

    /// The verdicts.
    enum Verdict {
        ENGLISH,
        OTHER,
        GARBAGE
    }

    private static final int ENOUGH_WORDS = 25;
    private static final int LOOK_AT = 4000;

    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "to", "in", "is", "was", "that", "for", "it", "with", "as", "his", "on", "be", "at",
            "by", "had", "not", "are", "but", "from", "or", "have", "an", "they", "which", "one", "you", "were", "all",
            "her", "she", "there", "would", "their", "we", "him", "been", "has", "when", "who", "will", "no", "more",
            "if", "out", "so", "said", "what", "its", "about", "than", "into", "them", "can", "only", "other", "time",
            "new", "some", "could", "these", "two", "may", "first", "then", "do", "any", "like", "my", "now", "over",
            "such", "our", "after", "this");

    private English() {}

    static Verdict of(String text) {
        int letters = 0;
        int latin = 0;
        int bad = 0;
        int seen = Math.min(text.length(), 5 * LOOK_AT);
        for (int i = 0; i < seen; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                latin += c < 0x250 ? 1 : 0;
            } else if (c == '\uFFFD' || c == 0 || c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                bad++;
            }
        }
        if (bad > 10 && bad > seen / 20) {
            return Verdict.GARBAGE;
        }
        if (letters >= 20 && latin < letters / 2) {
            return Verdict.OTHER;
        }
        return words(text);
    }

    private static Verdict words(String text) {
        int words = 0;
        int common = 0;
        int at = 0;
        int end = Math.min(text.length(), 5 * LOOK_AT);
        while (at < end && words < LOOK_AT) {
            int from = at;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                words++;
                common += at - from <= 6
                                && COMMON.contains(text.substring(from, at).toLowerCase(Locale.ROOT))
                        ? 1
                        : 0;
            }
            at++;
        }
        return words >= ENOUGH_WORDS && common < words / 12 ? Verdict.OTHER : Verdict.ENGLISH;
    }
}
