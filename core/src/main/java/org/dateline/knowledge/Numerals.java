package org.dateline.knowledge;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads numbers in words and digits: "two hundred and five", "4,300", "1.5 million", "two and a half", "21st".
public final class Numerals {

    /// What a number word does in a number.
    enum Kind {
        UNIT,
        TEEN,
        TEN,
        HUNDRED,
        MAGNITUDE,
        DOZEN,
        ORDINAL,
        FRACTION
    }

    record Word(Kind kind, double value) {}

    /// A number found.
    ///
    /// @param value  its value
    /// @param end    index after its last word
    /// @param digits whether it was written in digits, with or without a magnitude word
    public record Numeral(double value, int end, boolean digits) {

        /// Whether it is a whole number.
        public boolean whole() {
            return value == Math.rint(value);
        }
    }

    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    /// Magnitudes that are other words unless glued to digits.
    private static final Set<String> GLUED_ONLY = Set.of("k", "m", "b");

    private final Map<String, Word> words;

    private Numerals(Map<String, Word> words) {
        this.words = Map.copyOf(words);
    }

    static Numerals load(Path file, Faults faults) {
        Map<String, Word> words = new HashMap<>();
        for (Table.Row row :
                Table.read(file, faults, "word", "kind", "value", "note").rows()) {
            Kind kind = row.parse("kind", text -> Kind.valueOf(text.toUpperCase(Locale.ROOT)));
            Double value = row.parse("value", Double::valueOf);
            if (kind != null && value != null) {
                words.put(row.get("word"), new Word(kind, value));
            }
        }
        return new Numerals(words);
    }

    /// Whether a number can begin with the word.
    public boolean begins(String word) {
        return !word.isEmpty() && (digit(word.charAt(0)) || words.containsKey(word));
    }

    /// The cardinal number that begins at `at`, `null` if none does. "a hundred" and "half a million" are numbers,
    /// "a" and "half" alone are not.
    public @Nullable Numeral cardinal(Lexemes text, int at) {
        String first = text.get(at);
        if (first.isEmpty()) {
            return null;
        }
        if (digit(first.charAt(0))) {
            return digits(text, at);
        }
        if (first.equals("a") || first.equals("an")) {
            Word next = words.get(text.get(at + 1));
            return next != null && (next.kind == Kind.HUNDRED || next.kind == Kind.MAGNITUDE && scale(text, at + 1))
                    ? spelled(text, at + 1, 1)
                    : null;
        }
        if (first.equals("half")) {
            return half(text, at);
        }
        Word word = words.get(first);
        return word == null ? null : spelled(text, at, 0);
    }

    /// Whether the magnitude at `i` is meant as one: "k", "m" and "b" only right behind digits.
    private static boolean scale(Lexemes text, int i) {
        return !GLUED_ONLY.contains(text.get(i)) || text.glued(i) && text.digits(i - 1);
    }

    /// "half a million", "half-million".
    private @Nullable Numeral half(Lexemes text, int at) {
        int next = text.is(at + 1, "a") || text.is(at + 1, "-") ? at + 2 : at + 1;
        Word word = words.get(text.get(next));
        return word != null && word.kind == Kind.MAGNITUDE && scale(text, next)
                ? new Numeral(word.value / 2, next + 1, false)
                : null;
    }

    private @Nullable Numeral digits(Lexemes text, int at) {
        double value = value(text.get(at));
        if (Double.isNaN(value)) {
            return null;
        }
        int end = at + 1;
        while (grouped(text, at, end)) {
            value = value * 1000 + Double.parseDouble(text.get(end));
            end++;
        }
        if (end == at + 1) {
            Numeral fraction = vulgar(text, at, value);
            if (fraction != null) {
                value = fraction.value;
                end = fraction.end;
            }
        }
        return magnified(text, end, value, true);
    }

    /// Whether `end` is one more group of three digits, as in "4 300": blanks separate thousands.
    private static boolean grouped(Lexemes text, int at, int end) {
        String group = text.get(end);
        String first = text.get(at);
        return group.length() == 3
                && plain(group)
                && first.length() <= 3
                && plain(first)
                && first.charAt(0) != '0'
                && text.start(end) == text.end(end - 1) + 1
                && !digit(text.get(end + 1).isEmpty() ? ' ' : text.get(end + 1).charAt(0))
                && !text.is(at - 1, ",");
    }

    /// "2 1/2", "1/2" and "2½" with the whole part already read.
    private static @Nullable Numeral vulgar(Lexemes text, int at, double whole) {
        String sign = text.get(at + 1);
        double part = switch (sign) {
            case "\u00bd" -> 0.5;
            case "\u00bc" -> 0.25;
            case "\u00be" -> 0.75;
            default -> 0;
        };
        if (part > 0) {
            return new Numeral(whole + part, at + 2, true);
        }
        if (text.is(at + 2, "/")
                && text.glued(at + 2)
                && text.glued(at + 3)
                && plain(sign)
                && plain(text.get(at + 3))
                && sign.length() == 1
                && text.get(at + 3).length() <= 2
                && !text.is(at + 4, "/")) {
            double below = Double.parseDouble(text.get(at + 3));
            double above = Double.parseDouble(sign);
            return above < below ? new Numeral(whole + above / below, at + 4, true) : null;
        }
        return null;
    }

    /// The value of a number in digits, not a number if it is none: "4,300" but neither "10:35" nor "1.2.3".
    public static double value(String word) {
        int commas = 0;
        int points = 0;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (digit(c)) {
                run++;
            } else if (c == ',' && points == 0 && run <= 3 && (commas == 0 || run == 3)) {
                commas++;
                run = 0;
            } else if (c == '.' && points == 0 && (commas == 0 || run == 3)) {
                points++;
                run = 0;
            } else {
                return Double.NaN;
            }
        }
        if (word.isEmpty() || commas > 0 && points == 0 && run != 3 || word.length() > 30) {
            return Double.NaN;
        }
        return Double.parseDouble(commas > 0 ? word.replace(",", "") : word);
    }

    private static boolean plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!digit(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Multiplies by the magnitude words that follow: "4.5 million", "$4.5bn", "two-million", "3 dozen".
    private Numeral magnified(Lexemes text, int at, double value, boolean digits) {
        int end = at;
        double out = value;
        while (true) {
            int next = text.is(end, "-") && text.glued(end + 1) ? end + 1 : end;
            Word word = words.get(text.get(next));
            boolean scales = word != null
                    && (word.kind == Kind.MAGNITUDE && scale(text, next)
                            || word.kind == Kind.DOZEN
                            || word.kind == Kind.HUNDRED);
            if (word == null || !scales) {
                return new Numeral(out, end, digits);
            }
            out *= word.value;
            end = next + 1;
        }
    }

    /// "two hundred and five thousand", "twenty-four", "two and a half million".
    private @Nullable Numeral spelled(Lexemes text, int at, double opening) {
        double total = 0;
        double group = opening;
        double last = Double.MAX_VALUE;
        int end = at;
        int i = at;
        while (i < text.size()) {
            int here = i > at && joins(text, i) ? i + 1 : i;
            Word word = words.get(text.get(here));
            if (word == null) {
                break;
            }
            boolean fits = switch (word.kind) {
                case UNIT -> group % 10 == 0 && group % 100 != 10 && (word.value > 0 || group + total == 0);
                case TEEN, TEN -> group % 100 == 0;
                case HUNDRED -> group > 0 && group < 100;
                case MAGNITUDE -> group > 0 && word.value < last && scale(text, here);
                case DOZEN -> group > 0 && group < 100 && total == 0;
                case ORDINAL, FRACTION -> false;
            };
            if (!fits || here > i && word.kind.compareTo(Kind.TEN) > 0 && text.is(i, "and")) {
                break;
            }
            switch (word.kind) {
                case UNIT, TEEN, TEN -> group += word.value;
                case HUNDRED, DOZEN -> group *= word.value;
                case MAGNITUDE -> {
                    total += group * word.value;
                    group = 0;
                    last = word.value;
                }
                case ORDINAL, FRACTION -> throw new IllegalStateException("not part of a cardinal");
            }
            i = here + 1;
            end = i;
        }
        if (end == at) {
            return null;
        }
        return withHalf(text, new Numeral(total + group, end, false));
    }

    /// "and" in "two hundred and five", the hyphen in "twenty-four".
    private boolean joins(Lexemes text, int i) {
        Word before = words.get(text.get(i - 1));
        return text.is(i, "-") && text.glued(i + 1)
                || text.is(i, "and")
                        && before != null
                        && (before.kind == Kind.HUNDRED || before.kind == Kind.MAGNITUDE);
    }

    /// "two and a half", "one and a half million", "two and a quarter".
    private Numeral withHalf(Lexemes text, Numeral whole) {
        int at = whole.end;
        if (text.is(at, "and") && text.is(at + 1, "a")) {
            double part = text.is(at + 2, "half") ? 0.5 : text.is(at + 2, "quarter") ? 0.25 : 0;
            if (part > 0) {
                double unit = whole.value >= 1000 ? magnitude(whole.value) : 1;
                return magnified(text, at + 3, whole.value + part * unit, false);
            }
        }
        return whole;
    }

    private static double magnitude(double value) {
        double out = 1000;
        while (out * 1000 <= value) {
            out *= 1000;
        }
        return out;
    }

    /// The ordinal number that begins at `at`, `null` if none does: "third", "twenty-first", "21st".
    public @Nullable Numeral ordinal(Lexemes text, int at) {
        String first = text.get(at);
        if (first.isEmpty()) {
            return null;
        }
        if (digit(first.charAt(0))) {
            return plain(first) && first.length() < 10 && text.glued(at + 1) && SUFFIXES.contains(text.get(at + 1))
                    ? new Numeral(Double.parseDouble(first), at + 2, true)
                    : null;
        }
        Word word = words.get(first);
        if (word == null) {
            return null;
        }
        if (word.kind == Kind.ORDINAL) {
            return new Numeral(word.value, at + 1, false);
        }
        Word next = text.is(at + 1, "-") ? words.get(text.get(at + 2)) : words.get(text.get(at + 1));
        if (word.kind == Kind.TEN && next != null && next.kind == Kind.ORDINAL && next.value < 10) {
            return new Numeral(word.value + next.value, text.is(at + 1, "-") ? at + 3 : at + 2, false);
        }
        return null;
    }

    /// A year in words, `null` if none begins at `at`: "nineteen ninety-six", "twenty twenty-one", "two thousand".
    public @Nullable Numeral year(Lexemes text, int at) {
        Word first = words.get(text.get(at));
        if (first == null || first.value < 11 || first.value > 20) {
            return null;
        }
        int next = text.is(at + 1, "-") ? at + 2 : at + 1;
        Word second = words.get(text.get(next));
        if (second == null || second.kind != Kind.TEN && second.kind != Kind.TEEN) {
            return null;
        }
        Numeral rest = spelled(text, next, 0);
        return rest == null || rest.value < 10 || rest.value > 99
                ? null
                : new Numeral(first.value * 100 + rest.value, rest.end, false);
    }

    /// Into how many parts the word divides, 0 if it is no fraction word: "thirds" 3, "quarter" 4.
    public int parts(String word) {
        Word found = words.get(word);
        if (word.equals("quarter")) {
            return 4;
        }
        return found != null && (found.kind == Kind.FRACTION || found.kind == Kind.ORDINAL && found.value > 2)
                ? (int) found.value
                : 0;
    }
}
