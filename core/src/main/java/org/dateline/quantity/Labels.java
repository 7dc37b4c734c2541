package org.dateline.quantity;

import org.dateline.knowledge.Lexemes;
import org.dateline.quantity.Cardinal.Form;

/// Tells numbers that name something from numbers that count it: "Route 66", "F-16", "Resolution 2100", "iPhone 14",
/// "the 747", "3-1", "555-1234", "[3]".
final class Labels {

    private Labels() {}

    /// @param hedged whether a hedge stands beside the number
    static boolean isName(Page page, Cardinal number, Counted counted, boolean hedged) {
        boolean counts = counted.token() >= 0 || hedged;
        int i = number.first();
        Lexemes text = page.text();
        if (!number.currency().isEmpty() || number.form() == Form.SHARE || number.vague()) {
            return false;
        }
        return stuck(page, number)
                || !counted.measured() && (labelled(page, i, counted) || page.insideName(i))
                || serial(text, i)
                || !counts
                        && (named(page, i)
                                || model(page, number)
                                || note(text, number)
                                || score(page, number)
                                || text.is(number.end(), "/")
                                || item(page, number));
    }

    /// "F-16", "G5", "5G", "737s".
    private static boolean stuck(Page page, Cardinal number) {
        Lexemes text = page.text();
        int i = number.first();
        if (text.glued(i)) {
            String before = text.get(i - 1);
            boolean hyphen = before.equals("-");
            int word = hyphen ? i - 2 : i - 1;
            boolean touches = !hyphen || text.glued(i - 1);
            if (touches
                    && word >= 0
                    && !text.get(word).isEmpty()
                    && Character.isLetterOrDigit(text.get(word).charAt(0))) {
                return !hyphen
                        || text.digits(i) && !page.is(word, "sub") && !page.is(word, "minus") && !page.is(word, "mid");
            }
            if (before.equals(".") || before.equals("/") || before.equals("#") || before.equals("@")) {
                return true;
            }
        }
        int end = number.end();
        return text.glued(end)
                && text.digits(end - 1)
                && (text.is(end, "g") && text.capital(end)
                        || text.is(end, "s")
                        || text.is(end, "x")
                        || text.is(end, "d") && text.capital(end)
                        || text.is(end, "/"));
    }

    private static boolean labelled(Page page, int i, Counted counted) {
        Lexemes text = page.text();
        int before = text.is(i - 1, ".") ? i - 2 : i - 1;
        String word = text.get(before);
        if (word.equals("no") || word.equals("nos")) {
            return text.written(before).endsWith(".") || before == i - 2 || text.capital(before) && text.digits(i);
        }
        boolean label = page.words().labels().contains(word) && (text.capital(before) || !counted.plural(page));
        return label || word.equals("#");
    }

    /// "007", "0612345678": digits that nobody counts with.
    private static boolean serial(Lexemes text, int i) {
        String word = text.get(i);
        boolean zero = word.length() > 1 && word.charAt(0) == '0' && word.charAt(1) != '.';
        boolean phone = text.is(i + 1, "-")
                && text.glued(i + 1)
                && text.is(i + 3, "-")
                && text.glued(i + 3)
                && text.digits(i + 4);
        return text.digits(i) && (zero || phone || word.length() > 9 && word.indexOf(',') < 0 && word.indexOf('.') < 0);
    }

    /// "iPhone 14", "Formula 1": digits right behind a name.
    private static boolean named(Page page, int i) {
        return page.text().digits(i)
                && page.tag(i - 1).startsWith("NNP")
                && page.text().get(i).indexOf(',') < 0;
    }

    /// "the 747 was": one thing, so the number is its name.
    private static boolean model(Page page, Cardinal number) {
        Lexemes text = page.text();
        int end = number.end();
        boolean one = page.tag(end).equals("VBZ") || text.is(end, "was");
        return text.is(number.first() - 1, "the") && text.digits(number.first()) && number.value() >= 100 && one;
    }

    /// "[3]": a note.
    private static boolean note(Lexemes text, Cardinal number) {
        return text.is(number.first() - 1, "[") && text.is(number.end(), "]");
    }

    /// "3-1", "89-89".
    private static boolean score(Page page, Cardinal number) {
        Lexemes text = page.text();
        return text.digits(number.first())
                && (text.is(number.end(), "-") && text.digits(number.end() + 1)
                        || text.is(number.first() - 1, "-") && text.digits(number.first() - 2)
                        || text.is(number.first() + 1, "-"));
    }

    /// "1." or "2)" at the start of an item.
    private static boolean item(Page page, Cardinal number) {
        Lexemes text = page.text();
        return number.first() == 0 && text.digits(0) && (text.is(number.end(), ".") || text.is(number.end(), ")"));
    }
}
