package org.dateline.ledger.fold;

import java.util.List;

/// The ledger: all that the filings add up to. Every list is in an order of its own (days, then ids), which does not
/// depend on how the articles came.
///
/// @param copies         clusters of at least two articles
/// @param supersessions  articles that were corrected, updated or retracted
/// @param stories        every article is in one
/// @param incidents      every claim that something happened is in one
/// @param commitments    every commitment is in one
/// @param postures       every posture is in one
/// @param relations      every relation is in one
/// @param contradictions within and across articles
public record Folded(
        List<CopyCluster> copies,
        List<Supersession> supersessions,
        List<Story> stories,
        List<Incident> incidents,
        List<CommitmentLine> commitments,
        List<PostureLine> postures,
        List<RelationLine> relations,
        List<ContradictionPair> contradictions) {

    /// Copies the lists.
    public Folded {
        copies = List.copyOf(copies);
        supersessions = List.copyOf(supersessions);
        stories = List.copyOf(stories);
        incidents = List.copyOf(incidents);
        commitments = List.copyOf(commitments);
        postures = List.copyOf(postures);
        relations = List.copyOf(relations);
        contradictions = List.copyOf(contradictions);
    }
}
