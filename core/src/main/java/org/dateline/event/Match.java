package org.dateline.event;

import java.util.List;
import org.dateline.knowledge.events.EventRule;
import org.dateline.model.Token;

/// A rule that fits a predicate.
///
/// @param head  the predicate
/// @param words the tokens of the rule's entry, in text order where it is a noun
/// @param likely 0 to 1, how far the rule's own score is to be trusted here
record Match(EventRule rule, Token head, List<Token> words, Roles roles, double likely) {

    /// How far to trust a rule whose conditions do not hold.
    private static final double GUESSED = 0.6;

    Match(EventRule rule, Token head, List<Token> words, Roles roles) {
        this(rule, head, words, roles, 1);
    }

    /// The same match although the rule's conditions do not hold.
    Match guessed() {
        return new Match(rule, head, words, roles, GUESSED);
    }
}
