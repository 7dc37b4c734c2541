package org.dateline.ledger;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.ActorMention;
import org.dateline.model.Attribution;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Document;
import org.dateline.model.Quantity;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;

/// Writes what an article's claims add up to.
public final class Ledger {

    public Ledger(Knowledge knowledge) {}

    /// The whole coding; claims come back with the ids of their figures.
    public Coding.Coded enter(
            Document document,
            List<TimeExpression> times,
            List<Toponym> toponyms,
            List<Quantity> quantities,
            List<ActorMention> actors,
            List<Attribution> attributions,
            List<Claim> claims) {
        return new Coding.Coded(
                document,
                times,
                toponyms,
                quantities,
                actors,
                attributions,
                claims,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
