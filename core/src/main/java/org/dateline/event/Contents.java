package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.EventType;
import org.dateline.model.Token;

/// Drops what a whole has swallowed: a promise to fight somebody together is an agreement, and no
/// promised assault.
final class Contents {

    private static final Set<EventType> FRIENDLY = Set.of(EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE);

    private Contents() {}

    static List<Draft> settle(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>(drafts);
        out.removeIf(draft -> drafts.stream().anyMatch(whole -> whole != draft && swallows(whole, draft)));
        return out;
    }

    private static boolean swallows(Draft whole, Draft part) {
        if (!FRIENDLY.contains(whole.event().type())
                || part.event().type().quad() != EventType.Quad.MATERIAL_CONFLICT) {
            return false;
        }
        Token below = whole.match().head();
        return whole.scene() == part.scene()
                && part.verdict().status() != org.dateline.model.Status.ASSERTED
                && part.match().head().index() > below.index()
                && whole.scene().sentence().dominates(below, part.match().head());
    }
}
