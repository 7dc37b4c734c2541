package org.dateline.quantity;

import org.dateline.knowledge.Lexemes;
import org.dateline.knowledge.Numerals.Numeral;
import org.dateline.knowledge.Phrases;
import org.dateline.knowledge.QuantityWords.Amount;
import org.dateline.knowledge.QuantityWords.Range;
import org.dateline.model.Token;
import org.dateline.quantity.Cardinal.Form;
import org.jspecify.annotations.Nullable;

/// Reads the number that begins at a word: digits, words, sums of money, ranges, shares and vague amounts.
final class Cardinals {

    private Cardinals() {}

    static @Nullable Cardinal at(Page page, int i) {
        Cardinal share = share(page, i);
        if (share != null) {
            return share;
        }
        Cardinal money = money(page, i);
        if (money != null) {
            return ranged(page, money);
        }
        if (page.numerals().ordinal(page.text(), i) != null) {
            return null;
        }
        Cardinal plain = plain(page, i, "");
        return plain == null ? null : ranged(page, plain);
    }

    /// An amount phrase or a cardinal number.
    private static @Nullable Cardinal plain(Page page, int i, String currency) {
        Phrases.Found<Amount> vague = page.words().amounts().at(page.text(), i);
        Numeral numeral = page.numerals().cardinal(page.text(), i);
        if (vague != null && (numeral == null || vague.end() > numeral.end())) {
            Form form = vague.value().alone() ? Form.VAGUE : Form.DETERMINER;
            return new Cardinal(i, vague.end(), vague.value().range(), currency, form);
        }
        if (numeral == null) {
            return null;
        }
        int sign = sign(page, i);
        double value = sign < i ? -numeral.value() : numeral.value();
        Form form = numeral.digits() ? Form.DIGITS : Form.WORDS;
        return new Cardinal(sign, numeral.end(), new Range(value, value, false), currency, form);
    }

    /// Index of the first word of a minus sign before the number, `i` if there is none: "minus 5", "minus-5", "-5".
    private static int sign(Page page, int i) {
        Lexemes text = page.text();
        boolean dash = (page.is(i - 1, "-") || page.is(i - 1, "\u2212")) && text.glued(i);
        int word = dash ? i - 2 : i - 1;
        if (page.is(word, "minus")) {
            return word;
        }
        boolean stuck = text.glued(i - 1) && !page.words().currencies().begins(text.get(i - 2));
        return dash && !stuck ? i - 1 : i;
    }

    /// "$4.5bn", "US$ 20", "EUR 5m", "RM23.50".
    private static @Nullable Cardinal money(Page page, int i) {
        Phrases.Found<String> sign = page.words().currencies().at(page.text(), i);
        if (sign == null || !signs(page, i, sign.end())) {
            return null;
        }
        int at = page.is(sign.end(), "-") ? sign.end() + 1 : sign.end();
        at = page.is(at, "=") ? at + 1 : at;
        if (!page.text().digits(at)) {
            return null;
        }
        Cardinal number = plain(page, at, sign.value());
        return number == null ? null : new Cardinal(i, number.end(), number.range(), sign.value(), number.form());
    }

    /// Whether the words can stand before a number as a currency: a sign, or a code in capitals.
    private static boolean signs(Page page, int i, int end) {
        String last = page.text().get(end - 1);
        boolean letters = Character.isLetter(last.charAt(0));
        return !letters || end == i + 1 && page.text().written(i).equals(last.toUpperCase(java.util.Locale.ROOT));
    }

    /// "10-15", "four to six", "between 48,000 and 90,000", "1 to 2 thousand", "15kHz to 17kHz".
    private static Cardinal ranged(Page page, Cardinal first) {
        int joint = joint(page, first);
        if (joint < 0 || first.vague() || page.timed(joint + 1) || ordinal(page, joint + 1)) {
            return first;
        }
        Cardinal second = money(page, joint + 1);
        second = second == null ? plain(page, joint + 1, first.currency()) : second;
        boolean alike = second != null
                && !second.vague()
                && (first.currency().isEmpty() || first.currency().equals(second.currency()));
        if (second == null || !alike) {
            return first;
        }
        double low = first.value();
        double high = second.value();
        double scale = scale(high);
        boolean scaled = low < 1000 && scale > 1 && !page.text().digits(second.end() - 1);
        low = scaled && low < high / scale ? low * scale : low;
        return low < high
                ? new Cardinal(first.first(), second.end(), new Range(low, high, false), first.currency(), first.form())
                : first;
    }

    /// Index of the word that joins the number to a higher one, -1 if there is none. "Rose by $5 to $80" joins nothing.
    private static int joint(Page page, Cardinal first) {
        int before = first.first() - 1;
        if (page.is(before, "from") && changes(page, before)) {
            return -1;
        }
        boolean between = page.is(before, "between");
        boolean change = page.is(before, "by");
        int end = first.end();
        if (joins(page, end, between)) {
            return change && !first.currency().isEmpty() ? -1 : end;
        }
        if (change) {
            return -1;
        }
        Phrases.Found<String> unit = page.words().units().at(page.text(), end);
        return unit != null && joins(page, unit.end(), between) && sameUnit(page, unit) ? unit.end() : -1;
    }

    /// "rose from 4 to 6", "up from 4 to 6": a change, told by a word nearby before "from".
    private static boolean changes(Page page, int from) {
        for (int i = from - 1; i >= 0 && i >= from - 8; i--) {
            Token token = page.token(i);
            if (token != null && page.words().changes().contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(Page page, int i, boolean between) {
        return page.is(i, "to") || page.is(i, "-") || page.is(i, "or") || between && page.is(i, "and");
    }

    private static boolean sameUnit(Page page, Phrases.Found<String> unit) {
        Numeral second = page.numerals().cardinal(page.text(), unit.end() + 1);
        Phrases.Found<String> other =
                second == null ? null : page.words().units().at(page.text(), second.end());
        return other != null && other.value().equals(unit.value());
    }

    private static boolean ordinal(Page page, int i) {
        return page.numerals().ordinal(page.text(), i) != null;
    }

    private static double scale(double value) {
        double out = 1;
        while (out * 1000 <= value) {
            out *= 1000;
        }
        return out;
    }

    /// "a third of", "two-thirds", "half the condos", "one in three", "3 out of 5".
    private static @Nullable Cardinal share(Page page, int i) {
        Lexemes text = page.text();
        if (page.is(i, "half") && page.numerals().cardinal(text, i) == null) {
            boolean share =
                    page.is(i + 1, "of") || page.is(i + 1, "the") || page.is(i + 1, "its") || page.is(i + 1, "their");
            return share ? share(i, i + 1, 0.5) : null;
        }
        boolean article = page.is(i, "a") || page.is(i, "one");
        Numeral above = article ? null : page.numerals().cardinal(text, i);
        if (above != null && (above.value() > 99 || !above.whole()) || !article && above == null) {
            return null;
        }
        int at = article ? i + 1 : above == null ? i : above.end();
        double times = above == null ? 1 : above.value();
        int below = page.is(at, "-") ? at + 1 : at;
        int parts = page.numerals().parts(text.get(below));
        boolean follows = times > 1 ? text.get(below).endsWith("s") || parts > 4 : page.is(below + 1, "of");
        if (parts > times && follows && parts <= 100 && !page.is(below + 1, "-")) {
            return share(i, below + 1, times / parts);
        }
        return outOf(page, i, at, above == null ? page.is(i, "one") ? 1 : 0 : times);
    }

    private static @Nullable Cardinal outOf(Page page, int i, int at, double times) {
        int next = page.is(at, "in") ? at + 1 : page.is(at, "out") && page.is(at + 1, "of") ? at + 2 : 0;
        if (next == 0 || times == 0 || times != Math.rint(times)) {
            return null;
        }
        next = page.is(next, "every") ? next + 1 : next;
        Numeral whole = page.numerals().cardinal(page.text(), next);
        return whole != null
                        && whole.value() > times
                        && whole.value() <= 1000
                        && !page.timed(next)
                        && !page.text().is(whole.end(), "%")
                        && (page.is(at, "out") || whole.value() <= 10 || whole.value() % 100 == 0)
                ? share(i, whole.end(), times / whole.value())
                : null;
    }

    private static Cardinal share(int i, int end, double value) {
        return new Cardinal(i, end, new Range(value, value, false), "", Form.SHARE);
    }
}
