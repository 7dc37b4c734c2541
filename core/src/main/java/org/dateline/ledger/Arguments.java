package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.LedgerWords.Mood;
import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.Slot;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;

/// Fills the slots of a lexicon entry from a predication.
final class Arguments {

    private Arguments() {}

    /// The heads in the first slot that is filled; prepositions that follow one another count as one slot.
    static List<Token> fill(Sentence sentence, Predication predication, List<Slot> slots, Lexicon<Mood> moods) {
        List<Token> under = new ArrayList<>(2);
        for (Slot slot : slots) {
            if (slot instanceof Slot.Under(String preposition)) {
                for (Predication.Oblique oblique : predication.obliques()) {
                    if (oblique.preposition().equals(preposition)) {
                        under.add(oblique.head());
                    }
                }
                continue;
            }
            if (!under.isEmpty()) {
                return under;
            }
            List<Token> found = role(sentence, predication, slot, moods);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return under;
    }

    private static List<Token> role(Sentence sentence, Predication predication, Slot slot, Lexicon<Mood> moods) {
        return switch (slot) {
            case Slot.Under under -> List.of();
            case Slot.Role role ->
                switch (role) {
                    case AGENT -> agents(sentence, predication, moods);
                    case PATIENT -> predication.patients();
                    case BENEFICIARY -> predication.beneficiaries();
                    // Whoever reads these slots knows how.
                    case OWNER, CLAUSE, FUTURE, DEED, GRANTER -> List.of();
                };
        };
    }

    /// The subject; for an event noun also an adjective of nationality ("the French withdrawal") or the subject of
    /// the verb that has it in hand ("they are scheduled for departure", "they are coordinating a withdrawal").
    private static List<Token> agents(Sentence sentence, Predication predication, Lexicon<Mood> moods) {
        Token head = predication.head();
        if (!predication.agents().isEmpty() || head.pos() != Pos.NOUN) {
            return predication.agents();
        }
        for (Token child : sentence.children(head)) {
            if ((child.is("amod") || child.is("compound"))
                    && child.pos() != Pos.NUM
                    && Character.isUpperCase(child.form().charAt(0))) {
                return List.of(child);
            }
        }
        Token verb = sentence.head(head);
        if (verb == null || !(head.is("obj") || head.is("obl")) || !hasInHand(sentence, verb, moods)) {
            return List.of();
        }
        Predication above = Predications.of(sentence, verb);
        return above.passive() && head.is("obl") ? above.patients() : above.agents();
    }

    private static boolean hasInHand(Sentence sentence, Token verb, Lexicon<Mood> moods) {
        for (Mood mood : Words.entries(moods, sentence, verb)) {
            if (mood == Mood.PLANNED || mood == Mood.PROMISED || mood == Mood.BEGUN || mood == Mood.DONE) {
                return true;
            }
        }
        return false;
    }

    /// The heads of the prepositional phrases on `head` that begin with one of the slots' prepositions.
    static List<Token> under(Sentence sentence, Token head, List<Slot> slots) {
        List<Token> out = new ArrayList<>(2);
        for (Token child : sentence.children(head)) {
            if (child.is("nmod") && !child.relation().equals("nmod:poss") || child.is("obl")) {
                if (slots.contains(new Slot.Under(Predications.preposition(sentence, child)))) {
                    out.addAll(Predications.coordinates(sentence, List.of(child)));
                }
            }
        }
        return out;
    }
}
