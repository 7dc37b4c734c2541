package org.dateline.ledger;

import java.util.List;
import org.dateline.knowledge.LedgerWords.Bind;
import org.dateline.model.ActorMention;
import org.dateline.model.Commitment.State;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// A commitment as it was read, before it is numbered and compared with the others.
///
/// @param sentence its sentence
/// @param trigger  the word that binds
/// @param content  head of what is to be done
/// @param words    what is to be done
/// @param kind     how it binds
/// @param by       who is bound
/// @param to       to whom
/// @param due      when it must be done, `null` if not said
/// @param state    what became of it
/// @param told     whether the text itself says what became of it
/// @param instead  whether it is said to take the place of another
/// @param span     the words from who is bound to what is to be done
/// @param vouched  the words whose sources vouch for it
record Pledge(
        Sentence sentence,
        Token trigger,
        Token content,
        Span words,
        Bind.Tie kind,
        List<ActorMention> by,
        List<ActorMention> to,
        @Nullable TimeExpression due,
        State state,
        boolean told,
        boolean instead,
        Span span,
        Span vouched) {

    Pledge {
        by = List.copyOf(by);
        to = List.copyOf(to);
    }

    /// The same with another outcome.
    Pledge become(State state, boolean told) {
        return new Pledge(sentence, trigger, content, words, kind, by, to, due, state, told, instead, span, vouched);
    }
}
