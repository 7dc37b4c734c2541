package org.dateline.app.store;

import java.util.List;
import java.util.Map;

/// Counts of the claims that a filter lets through.
///
/// @param claims how many there are
/// @param by     for each way of counting that was asked for: days in order, everything else the most frequent first
public record Counts(int claims, Map<By, List<Count>> by) {

    /// Copies the map.
    public Counts {
        by = Map.copyOf(by);
    }
}
