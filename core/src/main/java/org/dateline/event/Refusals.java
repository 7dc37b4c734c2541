package org.dateline.event;

import java.util.Set;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Status;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Hears a refusal in "will not negotiate" and "cannot stay": somebody says that they will not do
/// something friendly.
final class Refusals {

    private static final Set<String> WILL = Set.of("will", "wo", "would", "can", "ca", "shall", "'ll");

    private static final Set<EventType> REFUSED = Set.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT);

    private Refusals() {}

    static boolean refuses(Sentence sentence, Match match, Token carrier, EventType type, Standing.Verdict verdict) {
        return verdict.status() == Status.DENIED
                && REFUSED.contains(type)
                && !match.roles().agents().isEmpty()
                && willNot(sentence, carrier);
    }

    /// The auxiliary may stand on a verb above: "cannot remain engaged".
    private static boolean willNot(Sentence sentence, Token carrier) {
        @Nullable Token at = carrier;
        for (int steps = 0; at != null && steps < 3; steps++) {
            boolean modal = sentence.children(at, "aux").stream().anyMatch(aux -> WILL.contains(Scene.lower(aux)));
            if (modal && Predications.negated(sentence, at)) {
                return true;
            }
            at = at.is("xcomp") || at.is("ccomp") && at.tag().equals("VBN") ? sentence.head(at) : null;
        }
        return false;
    }
}
