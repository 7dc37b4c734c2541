package org.dateline.ledger.fold;

import java.util.List;
import org.dateline.model.Figure.Measure;

/// A number that sources give for an incident. Numbers that differ stand side by side and are never averaged.
///
/// @param measure what is counted
/// @param amount  how many or how much
/// @param figures who gives it, oldest first
/// @param sources the innermost sources, in the same order
/// @param reports how many reports give it, copies counted once
public record Tally(Measure measure, Filing.Amount amount, List<Ref> figures, List<Voice> sources, int reports) {

    /// Copies the lists.
    public Tally {
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }
}
