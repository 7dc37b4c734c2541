package org.dateline.ledger;

import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Mentions of states that go without a name: "its neighbours", "other Baltic nations".
final class NamelessStates {

    private static final Set<String> STATES =
            Set.of("country", "nation", "state", "neighbour", "neighbor", "power", "ally", "government");

    private NamelessStates() {}

    /// `null` if the token heads no such phrase.
    static @Nullable ActorMention mention(Report report, Sentence sentence, Token token) {
        if (!token.plural() || !STATES.contains(token.lemma())) {
            return null;
        }
        Span span = Words.nounPhrase(sentence, token);
        Actor actor = new Actor(report.text(span), null, "GOV", Actor.Kind.UNNAMED);
        return new ActorMention(
                sentence.index(), token.index(), span, actor, ActorMention.Form.NOMINAL, -1, "ledger: nameless states");
    }
}
