package org.dateline.event;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.ActorMention;
import org.dateline.model.Attribution;
import org.dateline.model.Claim;
import org.dateline.model.Document;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;

/// Finds claims of events.
public final class EventCoder {

    public EventCoder(Knowledge knowledge) {}

    /// In text order of their triggers, with no figures yet.
    public List<Claim> code(
            Document document,
            List<TimeExpression> times,
            List<Toponym> toponyms,
            List<ActorMention> actors,
            List<Attribution> attributions) {
        return List.of();
    }
}
