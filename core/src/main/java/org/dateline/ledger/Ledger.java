package org.dateline.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.LedgerWords;
import org.dateline.model.ActorMention;
import org.dateline.model.Attribution;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Commitment;
import org.dateline.model.Document;
import org.dateline.model.Figure;
import org.dateline.model.Posture;
import org.dateline.model.Quantity;
import org.dateline.model.Quotation;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;

/// Writes what an article's claims add up to: figures, commitments, postures, relations, quotations, and what
/// stands against what.
public final class Ledger {

    private final LedgerWords words;
    private final Figures figures;
    private final Commitments commitments;
    private final Postures postures;
    private final Relations relations;

    /// @param knowledge its tables of `knowledge/ledger/`
    public Ledger(Knowledge knowledge) {
        words = knowledge.ledger();
        Moods moods = new Moods(words);
        figures = new Figures(words);
        commitments = new Commitments(words, moods);
        postures = new Postures(knowledge, moods);
        relations = new Relations(words, moods);
    }

    /// The whole coding; claims come back with the ids of their figures.
    public Coding.Coded enter(
            Document document,
            List<TimeExpression> times,
            List<Toponym> toponyms,
            List<Quantity> quantities,
            List<ActorMention> actors,
            List<Attribution> attributions,
            List<Claim> claims) {
        Report report = new Report(document, times, toponyms, quantities, actors, attributions, claims);
        List<Figure> counted = figures.find(report);
        List<Posture> stands = postures.find(report);
        List<Commitment> bound = commitments.find(report, stands);
        List<Quotation> said = Quotations.of(report);
        return new Coding.Coded(
                document,
                times,
                toponyms,
                quantities,
                actors,
                attributions,
                withFigures(claims, counted),
                counted,
                bound,
                stands,
                relations.find(report),
                said,
                Contradictions.of(words, report, counted, said, bound));
    }

    private static List<Claim> withFigures(List<Claim> claims, List<Figure> figures) {
        Map<String, List<String>> byClaim = new HashMap<>();
        for (Figure figure : figures) {
            if (figure.claim() != null) {
                byClaim.computeIfAbsent(figure.claim(), key -> new ArrayList<>(1))
                        .add(figure.id());
            }
        }
        List<Claim> out = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            List<String> ids = byClaim.get(claim.id());
            out.add(ids == null ? claim : withFigures(claim, ids));
        }
        return out;
    }

    private static Claim withFigures(Claim claim, List<String> ids) {
        return new Claim(
                claim.id(),
                claim.sentence(),
                claim.span(),
                claim.trigger(),
                claim.token(),
                claim.event(),
                claim.status(),
                claim.factuality(),
                claim.actors(),
                claim.recipients(),
                claim.places(),
                claim.time(),
                claim.sources(),
                ids,
                claim.sameAs(),
                claim.why(),
                claim.assumed());
    }
}
