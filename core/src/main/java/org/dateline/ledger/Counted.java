package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;

/// A number in its sentence.
///
/// @param sentence its sentence
/// @param quantity the number
/// @param noun     what is counted: the noun, or the number itself where there is none
/// @param stands   the tokens that may stand for it in an argument: the noun, the number, what it is a part of and
/// what it is coordinated with, innermost first
record Counted(Sentence sentence, Quantity quantity, Token noun, List<Token> stands) {

    private static final Set<String> BESIDE =
            Set.of("along with", "as well as", "together with", "in addition to", "alongside");

    Counted {
        stands = List.copyOf(stands);
    }

    static Counted of(Sentence sentence, Quantity quantity) {
        boolean counts = quantity.counted() >= 0 && quantity.counted() < sentence.size();
        Token noun = sentence.token(counts ? quantity.counted() : quantity.token());
        List<Token> stands = new ArrayList<>(3);
        stands.add(noun);
        Token above = sentence.head(noun);
        while (above != null && stands.size() < sentence.size() && joins(sentence, quantity, stands.getLast(), above)) {
            stands.add(above);
            above = sentence.head(above);
        }
        return new Counted(sentence, quantity, noun, stands);
    }

    private static boolean joins(Sentence sentence, Quantity quantity, Token head, Token above) {
        if (above.pos().verbal()) {
            return false;
        }
        boolean number = quantity.span().overlaps(above.span());
        return number
                || head.is("conj")
                || head.is("appos")
                || head.is("nummod")
                || head.is("nmod") && BESIDE.contains(Predications.preposition(sentence, head));
    }

    /// The word that stands for the number in the clause.
    Token top() {
        return stands.getLast();
    }

    /// Whether any of the heads stands for the number.
    boolean in(List<Token> heads) {
        for (Token head : heads) {
            if (stands.contains(head)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the number comes beside an argument of the verb: "detained a broker along with two men".
    boolean beside() {
        return top().is("obl") && BESIDE.contains(Predications.preposition(sentence, top()));
    }
}
