package org.dateline.ledger;

import org.dateline.knowledge.LedgerWords.Mood;
import org.dateline.model.Pos;
import org.dateline.model.Posture.Presence;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// What a predicate in its mood says of a force at a place.
final class Presences {

    private Presences() {}

    /// `null` when it says nothing.
    static @Nullable Presence of(Sentence sentence, Token head, Presence said, Mood mood, Force force) {
        return switch (said) {
            case PRESENT -> present(sentence, head, mood);
            case ARRIVING -> arriving(mood);
            case LEAVING -> leaving(sentence, head, mood, force);
            case ABSENT -> mood == Mood.ACTUAL ? Presence.ABSENT : null;
        };
    }

    private static @Nullable Presence present(Sentence sentence, Token head, Mood mood) {
        return switch (mood) {
            case ACTUAL, BEGUN, DONE -> gone(sentence, head) ? null : Presence.PRESENT;
            // "will remain" speaks of those who are there, "will be stationed" of those who are not yet.
            case PLANNED, PROMISED -> stays(head) ? Presence.PRESENT : Presence.ARRIVING;
            case NEGATED -> head.pos() == Pos.VERB && !Predications.passive(sentence, head) ? null : Presence.ABSENT;
            case PROPOSED, REQUESTED, THREATENED, PREDICTED, DENIED, HYPOTHETICAL -> null;
        };
    }

    private static boolean stays(Token head) {
        return switch (head.lemma()) {
            case "remain", "stay", "keep", "maintain", "retain", "leave", "leave behind", "linger", "sustain" -> true;
            default -> false;
        };
    }

    /// "had been stationed", "served": no longer.
    private static boolean gone(Sentence sentence, Token head) {
        if (head.lemma().equals("serve") && head.past() && sentence.child(head, "aux") == null) {
            return true;
        }
        for (Token child : sentence.children(head, "aux")) {
            if (child.lemma().equals("have") && child.tag().equals("VBD")) {
                return true;
            }
        }
        for (Token child : sentence.children(head, "advmod")) {
            if (child.lemma().equals("formerly")
                    || child.lemma().equals("previously")
                    || child.lemma().equals("once")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Presence arriving(Mood mood) {
        return switch (mood) {
            case ACTUAL, BEGUN, DONE, PLANNED, PROMISED -> Presence.ARRIVING;
            case PROPOSED, REQUESTED, THREATENED, PREDICTED, NEGATED, DENIED, HYPOTHETICAL -> null;
        };
    }

    private static @Nullable Presence leaving(Sentence sentence, Token head, Mood mood, Force force) {
        return switch (mood) {
            case ACTUAL -> done(sentence, head) && !force.part() ? Presence.ABSENT : Presence.LEAVING;
            case DONE -> force.part() ? Presence.LEAVING : Presence.ABSENT;
            case BEGUN, PLANNED, PROMISED -> Presence.LEAVING;
            // Who is asked to leave, or might, is there.
            case PROPOSED, REQUESTED, THREATENED, PREDICTED, NEGATED, HYPOTHETICAL -> Presence.PRESENT;
            case DENIED -> null;
        };
    }

    /// Whether the verb reports it as done: "left", "have left", "were withdrawn".
    private static boolean done(Sentence sentence, Token head) {
        if (head.pos() != Pos.VERB || !head.past()) {
            return false;
        }
        if (head.tag().equals("VBD")) {
            return true;
        }
        for (Token child : sentence.children(head, "aux")) {
            boolean perfect = child.lemma().equals("have");
            boolean past = child.lemma().equals("be") && child.tag().equals("VBD");
            if (perfect || past) {
                return true;
            }
        }
        return false;
    }
}
