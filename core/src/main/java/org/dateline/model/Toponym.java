package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place name in the text.
///
/// @param sentence index of its sentence
/// @param span     the words
/// @param use      whether the name stands for the place
/// @param readings gazetteer entries, best first; empty when unresolved
public record Toponym(int sentence, Span span, Use use, List<Scored<Place>> readings) {

    /// How a place name is used (Gritta, Pilehvar and Collier 2020).
    public enum Use {
        /// The place itself: "clashes in Kisumu".
        LITERAL,
        /// Something named after it or acting for it: "Paris said", "the Geneva Convention", "Malian".
        ASSOCIATIVE
    }

    /// Copies the list.
    public Toponym {
        readings = List.copyOf(readings);
    }

    /// The best reading, `null` when unresolved.
    public @Nullable Place place() {
        return readings.isEmpty() ? null : readings.getFirst().value();
    }
}
