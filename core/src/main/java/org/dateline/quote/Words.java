package org.dateline.quote;

import java.util.Set;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/// What words and marks of punctuation are.
final class Words {

    private static final Set<String> QUESTION =
            Set.of("whether", "if", "what", "who", "whom", "whose", "which", "why", "how", "when", "where", "whatever");

    /// Words that stand for people by themselves: "most said".
    private static final Set<String> QUANTITY =
            Set.of("some", "most", "many", "few", "several", "all", "both", "none", "others", "half", "neither");

    private Words() {}

    static boolean quantity(Token token) {
        return QUANTITY.contains(token.lemma());
    }

    /// Whether the word may stand within a name or before a noun.
    static boolean insideName(Token token) {
        return token.pos() == Pos.PROPN
                || token.pos() == Pos.NOUN
                || token.pos() == Pos.ADJ
                || token.pos() == Pos.DET
                || token.pos() == Pos.NUM
                || token.tag().equals("PRP$")
                || token.tag().equals("POS")
                || token.tag().equals("HYPH");
    }

    /// Whether the word is finite by its form.
    static boolean finite(Token token) {
        return switch (token.tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    static boolean quotationMark(Token token) {
        String form = token.form();
        return form.equals("\"")
                || form.equals("''")
                || form.equals("``")
                || form.equals("“")
                || form.equals("”")
                || form.equals("«")
                || form.equals("»")
                || (token.tag().equals("``") || token.tag().equals("''")) && form.length() <= 2;
    }

    /// Whether the words at `left` and `right` stand on two sides of a quotation mark: an odd number is between them.
    static boolean acrossMark(Sentence sentence, int left, int right) {
        int marks = 0;
        for (int i = left + 1; i < right; i++) {
            Token token = sentence.token(i);
            // Two single marks in a row are one.
            boolean second = token.form().length() == 1
                    && i > left + 1
                    && token.form().charAt(0) != '"'
                    && sentence.token(i - 1).form().equals(token.form());
            if (quotationMark(token) && !second) {
                marks++;
            }
        }
        return marks % 2 == 1;
    }

    /// Whether a quotation of a word or two opens here and closes before `last`: “Takuba” force.
    static boolean closesShort(Sentence sentence, int mark, int last) {
        return closing(sentence, mark, last) >= 0;
    }

    /// Index of the mark that closes a quotation of a few words without a verb that opens at `mark`, -1 without one.
    static int closing(Sentence sentence, int mark, int last) {
        int first = mark + 1;
        while (first <= last && quotationMark(sentence.token(first))) {
            first++;
        }
        for (int i = first; i <= Math.min(last, first + 8); i++) {
            Token token = sentence.token(i);
            if (quotationMark(token)) {
                boolean twice = i < last && quotationMark(sentence.token(i + 1));
                return twice ? i + 1 : i;
            }
            if (finite(token)) {
                return -1;
            }
        }
        return -1;
    }

    static boolean trailing(Token token) {
        return token.pos() == Pos.PUNCT
                && !token.form().equals(")")
                && !token.form().equals("]");
    }

    static boolean comma(Token token) {
        String form = token.form();
        return form.equals(",") || form.startsWith("-") || form.equals("–") || form.equals("—");
    }

    static boolean ends(Token token) {
        String form = token.form();
        return form.equals(".") || form.equals("!") || form.equals("?") || form.equals(";");
    }

    static boolean questionWord(Token token) {
        return QUESTION.contains(token.lemma())
                || token.tag().startsWith("W") && !token.lemma().equals("that");
    }

    static boolean negation(Token token) {
        String lemma = token.lemma();
        return lemma.equals("not") || lemma.equals("n't") || lemma.equals("never");
    }
}
