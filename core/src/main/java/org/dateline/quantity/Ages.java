package org.dateline.quantity;

import org.dateline.knowledge.Lexemes;
import org.dateline.quantity.Cardinal.Form;

/// Tells ages, which say how old somebody is and never how many there are: "35-year-old", "aged 35", "Smith, 44,".
final class Ages {

    private static final int OLDEST = 120;

    private Ages() {}

    /// @param list index where a list of ages goes on, -1 if none does: "aged nine, ten and two"
    static boolean isAge(Page page, Cardinal number, int list) {
        return worded(page.text(), number) || behindName(page, number) || list >= 0 && continues(page, number, list);
    }

    private static boolean worded(Lexemes text, Cardinal number) {
        String before = text.get(number.first() - 1);
        boolean aged = before.equals("aged") || before.equals("age") || before.equals("ages");
        return aged || before.equals("of") && text.is(number.first() - 2, "age") || old(text, number.end());
    }

    /// "-year-old", "years old", "years of age".
    private static boolean old(Lexemes text, int end) {
        int at = text.is(end, "-") ? end + 1 : end;
        int old = text.is(at + 1, "-") ? at + 2 : at + 1;
        return switch (text.get(at)) {
            case "year", "years", "month", "months", "week", "weeks", "day", "days" ->
                text.is(old, "old") || text.is(old, "olds") || text.is(old, "of") && text.is(old + 1, "age");
            default -> false;
        };
    }

    /// "Smith, 44,": a number of years between a name and a pause.
    private static boolean behindName(Page page, Cardinal number) {
        Lexemes text = page.text();
        int i = number.first();
        boolean opened = text.is(i - 1, ",") || text.is(i - 1, "(");
        int end = number.end();
        boolean closed = text.is(end, ",") || text.is(end, ".") || text.is(end, ")");
        return opened
                && closed
                && page.tag(i - 2).startsWith("NNP")
                && number.form() == Form.DIGITS
                && number.value() < OLDEST
                && number.value() == Math.rint(number.value());
    }

    private static boolean continues(Page page, Cardinal number, int list) {
        int at = list;
        while (at < number.first()
                && (page.is(at, ",") || page.is(at, "and") || page.is(at, "to") || page.is(at, "or"))) {
            at++;
        }
        return at == number.first() && !page.noun(number.end()) && number.value() < OLDEST;
    }
}
