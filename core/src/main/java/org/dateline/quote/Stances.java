package org.dateline.quote;

import org.dateline.knowledge.Cue;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// What a cue says of its source's stand once negation is taken in.
final class Stances {

    private Stances() {}

    static Stance of(Sentence sentence, Token word, Cue cue) {
        return Predications.negated(sentence, word) ? negated(cue.stance()) : cue.stance();
    }

    /// "announced that it will close", "said they are preparing to leave": the source's own future is a plan. A cue
    /// that may have its plan as an object ("announced a strike") plans for others too.
    ///
    /// @param content the head of what is said
    static Stance of(Sentence sentence, Token word, Cue cue, Token content, @Nullable Token source) {
        Stance stance = of(sentence, word, cue);
        if (stance != Stance.ASSERTS || !cue.plans() || !ahead(sentence, content)) {
            return stance;
        }
        Token subject = sentence.child(content, "nsubj");
        boolean own = subject != null
                && (subject.tag().equals("PRP")
                        || source != null && subject.lemma().equals(source.lemma()));
        return own || cue.takes("obj") ? Stance.PLANS : stance;
    }

    private static boolean ahead(Sentence sentence, Token verb) {
        boolean going = verb.tag().equals("VBG");
        for (Token aux : sentence.children(verb, "aux")) {
            String lemma = aux.lemma();
            if (lemma.equals("will") || lemma.equals("shall") || aux.form().equals("would")) {
                return true;
            }
            if (going
                    && lemma.equals("be")
                    && (aux.tag().equals("VBP") || aux.tag().equals("VBZ"))) {
                return true;
            }
        }
        return false;
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
