package org.dateline.quote;

import org.dateline.knowledge.Cue;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;

/// What a cue says of its source's stand once negation is taken in.
final class Stances {

    private Stances() {}

    static Stance of(Sentence sentence, Token word, Cue cue) {
        return Predications.negated(sentence, word) ? negated(cue.stance()) : cue.stance();
    }

    /// "did not say" leaves it open, "does not believe" denies, "does not plan to" refuses.
    static Stance negated(Stance stance) {
        return switch (stance) {
            case ASSERTS, ALLEGES, ASKS -> Stance.ASKS;
            case SUPPOSES, PREDICTS -> Stance.DENIES;
            case DENIES -> Stance.SUPPOSES;
            case PROMISES, PLANS, PROPOSES, WISHES, THREATENS -> Stance.REFUSES;
            case REFUSES -> Stance.PLANS;
            case REQUESTS, JUDGES -> stance;
        };
    }
}
