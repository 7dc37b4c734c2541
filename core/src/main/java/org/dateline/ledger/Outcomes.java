package org.dateline.ledger;

import java.util.List;
import org.dateline.knowledge.LedgerWords;
import org.dateline.knowledge.LedgerWords.Fate;
import org.dateline.knowledge.LedgerWords.Mood;
import org.dateline.model.Commitment.State;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Reads in the words around a commitment what became of it.
final class Outcomes {

    private final LedgerWords words;
    private final Moods moods;

    Outcomes(LedgerWords words, Moods moods) {
        this.words = words;
        this.moods = moods;
    }

    /// What became of the commitment that the noun names, and the verb that says so.
    record Outcome(State state, Token verb) {}

    /// `null` if the words do not say.
    @Nullable
    Outcome of(Report report, Sentence sentence, Token noun) {
        Token verb = sentence.head(noun);
        if (verb == null) {
            return null;
        }
        List<Fate> fates = Words.entries(words.fates(), sentence, verb);
        if (fates.isEmpty()) {
            return null;
        }
        Predication predication = Predications.of(sentence, verb);
        for (Fate fate : fates) {
            List<Token> slot = Arguments.fill(sentence, predication, fate.slot(), words.moods());
            if (slot.contains(noun) || noun.is("obj") && predication.patients().contains(noun) && slot.contains(noun)) {
                State state = state(fate.state(), moods.of(report, sentence, verb));
                return state == null ? null : new Outcome(state, verb);
            }
        }
        return null;
    }

    private static @Nullable State state(State said, Mood mood) {
        return switch (mood) {
            case ACTUAL, BEGUN, DONE -> said;
            // "failed to honour", "did not keep".
            case NEGATED -> said == State.KEPT ? State.BROKEN : null;
            case PLANNED, PROMISED, PROPOSED, REQUESTED, THREATENED, PREDICTED, DENIED, HYPOTHETICAL -> null;
        };
    }
}
