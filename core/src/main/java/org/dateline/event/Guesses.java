package org.dateline.event;

import java.util.List;
import java.util.Set;
import org.dateline.knowledge.events.EventRule;

/// Makes the rule that a guess of the statistical model amounts to.
final class Guesses {

    /// A guess that is made counts for less than a rule.
    private static final double WEIGHT = 0.8;

    private static final List<String> RECIPIENTS =
            List.of("patient", "beneficiary", "to", "with", "on", "against", "for", "from", "of", "complement", "in");

    private Guesses() {}

    static EventRule rule(TypeJudge.Opinion opinion) {
        return new EventRule(
                "model",
                opinion.type(),
                opinion.mode(),
                null,
                List.of(),
                Set.of(),
                Set.of(),
                List.of(),
                List.of("agent"),
                RECIPIENTS,
                EventRule.Side.AGENT,
                EventRule.Side.PATIENT,
                List.of(),
                null,
                false,
                WEIGHT * opinion.likely(),
                0,
                List.of());
    }
}
