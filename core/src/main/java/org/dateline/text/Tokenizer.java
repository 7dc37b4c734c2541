package org.dateline.text;

import java.util.Set;
import java.util.function.IntPredicate;

/// Cuts a stretch of clean text into words the way English Web Treebank does: contractions and hyphens apart, periods
/// with abbreviations, web addresses whole.
final class Tokenizer {

    private static final String OPENING = "\"'([{<";
    private static final String CLOSING = "\"')]}>,;:!?.%";
    private static final String CURRENCY = "$\u00A3\u20AC\u00A5\u20B9\u20AA\u20BA\u20BD";

    /// A longer run of letters is cut, so that hostile input stays cheap.
    private static final int LONGEST = 400;

    private static final Set<String> PREFIXES = Set.of(
            "anti", "co", "ex", "extra", "inter", "intra", "mid", "mini", "multi", "neo", "mis", "non", "over", "pan",
            "post", "pre", "pro", "pseudo", "quasi", "re", "semi", "sub", "trans", "ultra", "un", "under", "e", "t",
            "bi", "counter", "micro", "macro", "mega", "tri", "uni");

    private static final Set<String> TENS =
            Set.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Set<String> UNITS =
            Set.of("am", "pm", "km", "kg", "mm", "cm", "mph", "kph", "lbs", "lb", "hrs", "ft", "mg", "ml", "gb", "mb");

    private static final Set<String> WITHOUT_APOSTROPHE = Set.of(
            "dont",
            "didnt",
            "doesnt",
            "isnt",
            "wasnt",
            "arent",
            "werent",
            "wouldnt",
            "couldnt",
            "shouldnt",
            "hasnt",
            "havent",
            "hadnt",
            "cant",
            "wont");

    private final String text;
    private final Spans out;

    Tokenizer(String text, Spans out) {
        this.text = text;
        this.out = out;
    }

    /// Adds the words between two offsets to the list.
    void cut(int from, int to) {
        int at = from;
        while (at < to) {
            while (at < to && space(text.charAt(at))) {
                at++;
            }
            int end = at;
            while (end < to && !space(text.charAt(end)) && end - at < LONGEST) {
                end++;
            }
            if (end < to && end - at == LONGEST && Character.isLowSurrogate(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                chunk(at, end);
            }
            at = end;
        }
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private void chunk(int start, int end) {
        if (end - start <= 4 && smiles(text, start, end)) {
            out.add(start, end);
            return;
        }
        int from = start;
        while (from < end && opens(from, end)) {
            from = run(from, end);
        }
        if (from >= end) {
            return;
        }
        int to = end;
        Spans tail = new Spans();
        while (to > from && closes(from, to)) {
            int begin = to - 1;
            while (begin > from && together(text.charAt(begin - 1), text.charAt(to - 1))) {
                begin--;
            }
            tail.add(begin, to);
            to = begin;
        }
        if (to > from) {
            inner(from, to);
        }
        for (int i = tail.size() - 1; i >= 0; i--) {
            out.add(tail.start(i), tail.end(i));
        }
    }

    /// Whether two marks are part of one run: "...", "?!", "***".
    private static boolean together(char a, char b) {
        return a == b ? ".!?*<>$-=~".indexOf(a) >= 0 : (a == '!' || a == '?') && (b == '!' || b == '?');
    }

    /// Whether it is a face made of marks: ":-)", ";)", ":P".
    static boolean smiles(String text, int start, int end) {
        int length = end - start;
        if (length < 2 || length > 4 || ":;=".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        int at = start + (length > 2 && "-'o".indexOf(text.charAt(start + 1)) >= 0 ? 2 : 1);
        char mouth = text.charAt(at);
        for (int i = at; i < end; i++) {
            if (text.charAt(i) != mouth) {
                return false;
            }
        }
        return ")(DPp/|*".indexOf(mouth) >= 0;
    }

    /// Whether the character begins no word but stands before one.
    private boolean opens(int at, int end) {
        char c = text.charAt(at);
        if (c == '\'') {
            return !shortened(at, end);
        }
        if (OPENING.indexOf(c) >= 0 || CURRENCY.indexOf(c) >= 0) {
            return true;
        }
        if (c == '-' && at + 1 < end && Character.isDigit(text.charAt(at + 1))) {
            return false;
        }
        return mark(c) && c != '@' && c != '#' && c != '&' && c != '_';
    }

    /// "'90s", "'s", "'em".
    private boolean shortened(int at, int end) {
        return at + 1 < end
                && (Character.isDigit(text.charAt(at + 1))
                        || clitic(at, end) && end - at <= 3
                        || text.startsWith("'em", at) && end - at == 3
                        || text.startsWith("'til", at));
    }

    /// Adds a mark, or a run of the same mark where runs are one word: "--", "...".
    private int run(int at, int end) {
        char c = text.charAt(at);
        int to = at + 1;
        if (c == '!' || c == '?') {
            while (to < end && (text.charAt(to) == '!' || text.charAt(to) == '?')) {
                to++;
            }
        } else if ("-.*=_~+<>$|#".indexOf(c) >= 0) {
            while (to < end && text.charAt(to) == c) {
                to++;
            }
        } else if (Character.isHighSurrogate(c) && to < end && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        out.add(at, to);
        return to;
    }

    private boolean closes(int from, int to) {
        char c = text.charAt(to - 1);
        if (c == '.') {
            return !abbreviated(from, to);
        }
        if (c == '\'' && to - 2 > from && text.charAt(to - 2) == 's') {
            return true;
        }
        return CLOSING.indexOf(c) >= 0
                || (to - 1 > from && mark(c) && c != '+' && c != '#' && c != '/' && c != '_' && c != '&');
    }

    private boolean abbreviated(int from, int to) {
        if (to - from < 2) {
            return false;
        }
        int begin = to - 1;
        while (begin > from && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
            begin--;
        }
        int after = to;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        boolean number = after < text.length() && Character.isDigit(text.charAt(after));
        return Abbreviations.isOne(text.substring(begin, to - 1), number);
    }

    private static boolean mark(char c) {
        if (c < 128) {
            return c > ' ' && !(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /// Cuts what is left of a chunk after the marks around it were taken off.
    private void inner(int from, int to) {
        if (address(from, to)) {
            out.add(from, to);
            return;
        }
        int begin = from;
        for (int i = from; i < to; i++) {
            int gap = gap(begin, i, from, to);
            if (gap > 0) {
                if (i > begin) {
                    word(begin, i);
                }
                out.add(i, i + gap);
                begin = i + gap;
                i = begin - 1;
            }
        }
        if (begin < to) {
            word(begin, to);
        }
    }

    private boolean address(int from, int to) {
        int at = text.indexOf('@', from, to);
        if (at >= from && to - from > 1 && text.indexOf('.', at, to) >= 0) {
            return true;
        }
        int scheme = text.indexOf("://", from, to);
        return scheme > from && scheme - from < 8 || text.startsWith("www.", from) || to - from > 4 && domain(from, to);
    }

    private boolean domain(int from, int to) {
        for (String end : new String[] {".com", ".org", ".net", ".edu", ".gov"}) {
            int at = text.indexOf(end, from, to);
            if (at > from && (at + 4 == to || text.charAt(at + 4) == '/')) {
                return true;
            }
        }
        return false;
    }

    /// How many characters at `i` part two words, 0 for none.
    private int gap(int begin, int i, int from, int to) {
        char c = text.charAt(i);
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
            return 0;
        }
        return switch (c) {
            case '-' -> {
                int run = same(i, to);
                yield run > 1 ? run : hyphen(begin, i, from, to) ? 1 : 0;
            }
            case '.' -> {
                int run = same(i, to);
                yield run > 1 ? run : fullStop(begin, i, to) ? 1 : 0;
            }
            case '/' -> i - begin > 1 && between(i, to, Character::isLetter) ? 1 : 0;
            case '\'', '@', '#', '&', '_', '*', '+' -> 0;
            case ',', ':' -> i > begin && between(i, to, Character::isDigit) ? 0 : 1;
            default -> other(c, i, to);
        };
    }

    private int other(char c, int i, int to) {
        if (Character.isHighSurrogate(c) && i + 1 < to) {
            return Character.isLetter(text.codePointAt(i)) ? 0 : 2;
        }
        return mark(c) ? 1 : 0;
    }

    private int same(int i, int to) {
        int run = 1;
        while (i + run < to && text.charAt(i + run) == text.charAt(i)) {
            run++;
        }
        return run;
    }

    private boolean between(int i, int to, IntPredicate kind) {
        return i > 0 && i + 1 < to && kind.test(text.charAt(i - 1)) && kind.test(text.charAt(i + 1));
    }

    /// A period between two sentences that lack a blank: "left.The".
    private boolean fullStop(int begin, int i, int to) {
        return i - begin > 2
                && i + 2 < to
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2))
                && Character.isUpperCase(text.charAt(i + 1))
                && Character.isLowerCase(text.charAt(i + 2));
    }

    private boolean hyphen(int begin, int i, int from, int to) {
        if (i == begin || i + 1 >= to) {
            return i > from;
        }
        boolean digits = true;
        int hyphens = 0;
        for (int k = from; k < to; k++) {
            char c = text.charAt(k);
            digits &= Character.isDigit(c) || c == '-';
            hyphens += c == '-' ? 1 : 0;
        }
        if (digits && hyphens > 1) {
            return false;
        }
        if (digits) {
            return !(i - from <= 3 && to - i >= 5);
        }
        String before = lower(begin, i);
        if (TENS.contains(before)) {
            return false;
        }
        return !(PREFIXES.contains(before) && begin == from);
    }

    private String lower(int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            out.append(Character.toLowerCase(text.charAt(i)));
        }
        return out.toString();
    }

    /// Adds one word, its contractions apart.
    private void word(int from, int to) {
        int length = to - from;
        if (length >= 3 && length < 20) {
            char last = text.charAt(to - 1);
            if ((last == 't' || last == 'T') && negated(from, to)) {
                return;
            }
            if (length == 6 && text.regionMatches(true, from, "cannot", 0, 6)) {
                parts(from, from + 3, to);
                return;
            }
            if (length == 5
                    && (text.regionMatches(true, from, "gonna", 0, 5)
                            || text.regionMatches(true, from, "wanna", 0, 5)
                            || text.regionMatches(true, from, "gotta", 0, 5))) {
                parts(from, from + 3, to);
                return;
            }
        }
        for (int k = 2; k <= 3 && k < length; k++) {
            if (text.charAt(to - k) == '\'' && clitic(to - k, to)) {
                word(from, to - k);
                out.add(to - k, to);
                return;
            }
        }
        if (length <= 5 && glued(from, length)) {
            return;
        }
        if (Character.isDigit(text.charAt(from)) && unit(from, to)) {
            return;
        }
        out.add(from, to);
    }

    /// "im", "thats": written without the apostrophe.
    private boolean glued(int from, int length) {
        int cut = switch (length) {
            case 2 -> text.startsWith("im", from) ? 1 : 0;
            case 3 -> text.startsWith("ive", from) ? 1 : 0;
            case 4 -> text.startsWith("alot", from) ? 1 : 0;
            case 5 -> text.regionMatches(true, from, "thats", 0, 5) ? 4 : 0;
            default -> 0;
        };
        if (cut > 0) {
            parts(from, from + cut, from + length);
        }
        return cut > 0;
    }

    private boolean negated(int from, int to) {
        if (text.regionMatches(true, to - 3, "n't", 0, 3) && to - from > 3) {
            parts(from, to - 3, to);
            return true;
        }
        if (to - from > 3 && WITHOUT_APOSTROPHE.contains(lower(from, to))) {
            parts(from, to - 2, to);
            return true;
        }
        return false;
    }

    private void parts(int from, int middle, int to) {
        out.add(from, middle);
        out.add(middle, to);
    }

    private boolean clitic(int at, int to) {
        int length = to - at;
        if (length == 2) {
            char c = Character.toLowerCase(text.charAt(at + 1));
            return c == 's' || c == 'd' || c == 'm';
        }
        return length == 3
                && (text.regionMatches(true, at, "'re", 0, 3)
                        || text.regionMatches(true, at, "'ve", 0, 3)
                        || text.regionMatches(true, at, "'ll", 0, 3));
    }

    /// "5pm", "30km".
    private boolean unit(int from, int to) {
        int digits = from;
        while (digits < to && (Character.isDigit(text.charAt(digits)) || ".:,".indexOf(text.charAt(digits)) >= 0)) {
            digits++;
        }
        if (digits < to && to - digits <= 4 && UNITS.contains(lower(digits, to))) {
            parts(from, digits, to);
            return true;
        }
        return false;
    }
}
