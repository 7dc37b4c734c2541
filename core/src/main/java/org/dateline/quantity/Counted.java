package org.dateline.quantity;

import org.dateline.knowledge.Lexemes;
import org.dateline.knowledge.Phrases;
import org.dateline.model.Token;
import org.dateline.quantity.Cardinal.Form;
import org.jspecify.annotations.Nullable;

/// What a number counts or measures.
///
/// @param unit  currency, symbol, or lemma of the noun; `""` if there is none
/// @param token index of the token of the noun or unit; -1 if there is none
/// @param end   index after the last word that belongs to the amount
/// @param measured whether a currency or measure was found, not a noun
/// @param scale what the number must be multiplied by: 0.000001 where the "m" of "5m" was metres
record Counted(String unit, int token, int end, double scale, boolean measured) {

    private static final int REACH = 8;

    static Counted of(Page page, Cardinal number) {
        Lexemes text = page.text();
        int end = number.end();
        if (!number.currency().isEmpty()) {
            return new Counted(number.currency(), text.token(number.first()), end, 1, true);
        }
        if (number.form() == Form.SHARE) {
            Counted noun = noun(page, number, end);
            return noun == null ? new Counted("", -1, end, 1, false) : new Counted("", noun.token, noun.end, 1, false);
        }
        Counted unit = unit(page, number, end);
        if (unit != null) {
            return unit;
        }
        Counted noun = noun(page, number, end);
        Counted metres = metres(page, end, noun);
        return metres != null ? metres : noun != null ? noun : new Counted("", -1, end, 1, false);
    }

    /// Whether what is counted is a plural noun.
    boolean plural(Page page) {
        return token >= 0 && !measured && page.sentence().token(token).plural();
    }

    /// "5m" without a noun behind it is a length.
    private static @Nullable Counted metres(Page page, int end, @Nullable Counted noun) {
        Lexemes text = page.text();
        boolean m = text.is(end - 1, "m") && text.glued(end - 1) && !text.capital(end - 1);
        return m && noun == null ? new Counted("m", text.token(end - 1), end, 0.000001, true) : null;
    }

    private static @Nullable Counted unit(Page page, Cardinal number, int end) {
        Lexemes text = page.text();
        int at = text.is(end, "-") && !text.digits(end + 1) ? end + 1 : end;
        at = text.is(at, "of") && number.vague() ? at + 1 : at;
        Phrases.Found<String> currency = page.words().currencies().at(text, at);
        if (currency != null && !(text.is(at, "$") && text.digits(at + 1))) {
            return new Counted(currency.value(), text.token(currency.end() - 1), currency.end(), 1, true);
        }
        Phrases.Found<String> unit = page.words().units().at(text, at);
        if (unit == null || !measures(page, at, unit)) {
            return null;
        }
        boolean sterling = unit.value().equals("lb") && text.is(at, "pounds") && number.value() >= 100_000;
        return new Counted(sterling ? "GBP" : unit.value(), text.token(unit.end() - 1), unit.end(), 1, true);
    }

    /// Whether a unit's word is meant as one: one-letter signs only glued to the number or alone behind it, "in" never.
    private static boolean measures(Page page, int at, Phrases.Found<String> unit) {
        Lexemes text = page.text();
        if (unit.end() > at + 1) {
            return true;
        }
        String word = text.get(at);
        return switch (word) {
            case "second" -> text.is(at - 1, "-");
            case "point", "points" -> !text.is(at + 1, "of");
            case "m", "g", "l", "b" -> !page.noun(at + 1) && !text.capital(at);
            default -> true;
        };
    }

    /// The head of the noun phrase that the number stands in, or the one behind "of".
    private static @Nullable Counted noun(Page page, Cardinal number, int end) {
        Lexemes text = page.text();
        int at = text.is(end, "of") ? end + 1 : end;
        at = text.is(at, "-") && text.glued(at) ? at + 1 : at;
        Token head = at == end ? governor(page, end - 1) : phraseHead(page, at);
        if (head != null) {
            boolean name = head.tag().equals("NNP") && number.form() == Form.DIGITS;
            return name ? null : at(page, head, at);
        }
        int noun = -1;
        for (int i = at; i < text.size() && i < at + REACH; i++) {
            if (page.timed(i)) {
                break;
            }
            if (page.noun(i)) {
                noun = i;
            } else if (noun >= 0 && !text.is(i, "-") || !modifier(page, i)) {
                break;
            }
        }
        boolean proper = noun == at && page.tag(noun).equals("NNP") && number.form() == Form.DIGITS;
        Token found = noun < 0 || proper ? null : page.token(noun);
        return found == null ? null : new Counted(found.lemma(), found.index(), noun + 1, 1, false);
    }

    /// The noun that the parse says is counted.
    private static @Nullable Token governor(Page page, int number) {
        Token token = page.token(number);
        Token head =
                token == null || !token.is("nummod") ? null : page.sentence().head(token);
        return token != null
                        && head != null
                        && head.index() > token.index()
                        && head.index() - token.index() <= REACH
                        && nominal(head)
                ? head
                : null;
    }

    /// The head of the noun phrase that begins at `at`, behind "of".
    private static @Nullable Token phraseHead(Page page, int at) {
        Token head = page.token(at);
        while (head != null && !head.is("nmod") && !head.is("obl") && !head.is("obj") && !head.is("nsubj")) {
            Token above = page.sentence().head(head);
            boolean ahead = above != null && above.index() > head.index() && above.index() - head.index() <= REACH;
            head = ahead ? above : null;
        }
        return head != null && nominal(head) && !page.timed(at) ? head : null;
    }

    private static boolean nominal(Token token) {
        return token.tag().startsWith("NN");
    }

    private static boolean modifier(Page page, int i) {
        return switch (page.tag(i)) {
            case "JJ", "JJR", "JJS", "VBN", "VBG", "CD", "DT", "PRP$", "POS", "HYPH", "RB", "PDT" -> true;
            case "CC" -> page.tag(i + 1).startsWith("JJ");
            default -> page.is(i, "-") || page.is(i, "\"");
        };
    }

    private static Counted at(Page page, Token head, int from) {
        Lexemes text = page.text();
        int end = text.size();
        while (end > from && text.token(end - 1) > head.index()) {
            end--;
        }
        for (int i = from; i < end; i++) {
            if (text.digits(i) || text.is(i, "to") || text.is(i, "or")) {
                // "from 13.5 to 14.0 mm": the noun is shared, but the words between are another amount's.
                return new Counted(head.lemma(), head.index(), from, 1, false);
            }
        }
        return new Counted(head.lemma(), head.index(), end, 1, false);
    }
}
