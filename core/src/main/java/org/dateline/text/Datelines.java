package org.dateline.text;

import java.util.Locale;
import java.util.Set;
import org.dateline.model.Dateline;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/// Finds the opening of a wire report: a place, perhaps a day and an agency in brackets, then a dash.
final class Datelines {

    private static final int MOST_WORDS = 18;

    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Set<String> DAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final String text;
    private final Spans tokens;

    Datelines(String text, Spans tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /// How many words the dateline at the front of the block has, its dash included; 0 where there is none.
    int words() {
        int limit = Math.min(tokens.size() - 1, MOST_WORDS);
        boolean brackets = false;
        boolean sure = false;
        for (int i = 0; i < limit; i++) {
            String word = word(i);
            char c = word.charAt(0);
            if (c == '(') {
                if (i == 0 || brackets) {
                    return 0;
                }
                brackets = true;
                sure = true;
            } else if (word.equals("-") || word.equals("--") || word.equals("\u2013") || word.equals("\u2014")) {
                if (joined(i)) {
                    continue;
                }
                return i > 0 && (sure || shouted(0)) ? i + 1 : 0;
            } else if (month(word)) {
                sure |= i > 1;
            } else if (!(Character.isUpperCase(c)
                    || Character.isDigit(c)
                    || ",.)/':".indexOf(c) >= 0
                    || brackets
                    || Set.of("of", "de", "the", "la", "al", "el", "and").contains(word))) {
                return 0;
            }
        }
        return 0;
    }

    /// "Al-Jazeera": no dash but a hyphen.
    private boolean joined(int i) {
        return i > 0
                && tokens.end(i - 1) == tokens.start(i)
                && i + 1 < tokens.size()
                && tokens.start(i + 1) == tokens.end(i);
    }

    private boolean shouted(int i) {
        int letters = 0;
        for (int k = tokens.start(i); k < tokens.end(i); k++) {
            if (Character.isLowerCase(text.charAt(k))) {
                return false;
            }
            letters += Character.isLetter(text.charAt(k)) ? 1 : 0;
        }
        return letters > 2;
    }

    /// Takes the first `words` words apart.
    Dateline read(int words) {
        int placeEnd = 0;
        while (placeEnd < words - 1
                && !",(-\u2013\u2014".contains(word(placeEnd).substring(0, 1))
                && !(placeEnd > 0 && month(word(placeEnd)))
                && !(placeEnd > 0 && Character.isDigit(word(placeEnd).charAt(0)))) {
            placeEnd++;
        }
        return new Dateline(span(0, words - 1), span(0, Math.max(0, placeEnd - 1)), day(words), agency(words));
    }

    private @Nullable Span day(int words) {
        for (int i = 1; i < words; i++) {
            if (month(word(i))) {
                int first = i;
                int last = i;
                if (number(first - 1)) {
                    first--;
                }
                if (number(last + 1)) {
                    last++;
                } else if (word(last + 1).equals(".") && number(last + 2)) {
                    last += 2;
                }
                if (word(last + 1).equals(",") && number(last + 2)) {
                    last += 2;
                } else if (number(last + 1)) {
                    last++;
                }
                return last > first ? span(first, Math.min(last, words - 1)) : null;
            }
        }
        for (int i = 1; i < words; i++) {
            String word = word(i);
            if (word.length() >= 3
                    && DAYS.contains(word.substring(0, 3).toLowerCase(Locale.ROOT))
                    && word.endsWith("day")) {
                return span(i, i);
            }
        }
        return null;
    }

    private @Nullable Span agency(int words) {
        for (int i = 1; i < words; i++) {
            if (word(i).equals("(")) {
                int to = i + 1;
                while (to < words && !word(to).equals(")")) {
                    to++;
                }
                return to > i + 1 ? span(i + 1, to - 1) : null;
            }
        }
        return null;
    }

    private boolean number(int i) {
        return i >= 0 && i < tokens.size() && Character.isDigit(word(i).charAt(0));
    }

    private static boolean month(String word) {
        if (word.length() < 3 || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String full = "january february march april may june july august september october november december sept. ";
        return MONTHS.contains(lower.substring(0, 3))
                && (word.length() == 3
                        || word.length() == 4 && word.endsWith(".")
                        || full.contains(lower + " ")
                        || lower.equals("sept"));
    }

    private Span span(int first, int last) {
        return new Span(tokens.start(first), tokens.end(last));
    }

    private String word(int i) {
        return i >= 0 && i < tokens.size() ? text.substring(tokens.start(i), tokens.end(i)) : " ";
    }
}
