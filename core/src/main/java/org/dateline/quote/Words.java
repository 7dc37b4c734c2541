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

    /// Whether a quotation of a word or two opens here and closes before `last`: “Takuba” force.
    static boolean closesShort(Sentence sentence, int mark, int last) {
        for (int i = mark + 1; i <= Math.min(last, mark + 4); i++) {
            if (quotationMark(sentence.token(i))) {
                return true;
            }
        }
        return false;
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
