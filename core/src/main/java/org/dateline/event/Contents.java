package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.EventType;
import org.dateline.model.Status;

/// Drops what a whole has swallowed: a promise to fight somebody together is an agreement, and no
/// promised assault.
final class Contents {

    private static final Set<EventType> FRIENDLY = Set.of(EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE);

    private Contents() {}

    static List<Draft> settle(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>(drafts);
        out.removeIf(draft -> drafts.stream().anyMatch(whole -> !whole.equals(draft) && swallows(whole, draft)));
        return out;
    }

    private static boolean swallows(Draft whole, Draft part) {
        boolean within = whole.scene() == part.scene()
                && part.verdict().status() != Status.ASSERTED
                && part.match().head().index() > whole.match().head().index()
                && whole.scene()
                        .sentence()
                        .dominates(whole.match().head(), part.match().head());
        return within && part(whole.event().type(), part.event().type());
    }

    private static boolean part(EventType whole, EventType part) {
        if (!FRIENDLY.contains(whole)) {
            return false;
        }
        return switch (part.quad()) {
            case MATERIAL_CONFLICT -> true;
            // A concession or a withdrawal to come is worth its own claim.
            case VERBAL_COOPERATION, MATERIAL_COOPERATION ->
                whole == EventType.AGREE && part != EventType.RETREAT && part != EventType.CONCEDE;
            case VERBAL_CONFLICT -> false;
        };
    }
}
