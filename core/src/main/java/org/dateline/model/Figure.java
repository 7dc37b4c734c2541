package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A count or sum that a source gives for an event. Sources differ, so it is never part of the event.
///
/// @param id       unique in the article, e.g. `f1`
/// @param claim    id of the claim that it belongs to; `null` if none
/// @param measure  what is counted
/// @param quantity how many or how much
/// @param sources  innermost first, the publisher last
public record Figure(String id, @Nullable String claim, Measure measure, Quantity quantity, List<Source> sources) {

    /// What is counted.
    public enum Measure {
        KILLED,
        INJURED,
        MISSING,
        DETAINED,
        DISPLACED,
        TROOPS,
        PARTICIPANTS,
        MONEY,
        DISTANCE,
        OTHER
    }

    /// Copies the list.
    public Figure {
        sources = List.copyOf(sources);
    }
}
