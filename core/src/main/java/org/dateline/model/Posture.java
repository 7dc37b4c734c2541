package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a force is, how strong, as of when, according to whom.
///
/// @param id       unique in the article, e.g. `p1`
/// @param force    the force
/// @param owner    ISO 3166-1 alpha-3 of the state, or the name of the organisation, that it belongs to; `null` if
/// unknown
/// @param place    where; `null` if the text does not say
/// @param strength how many, `null` if not said; its scope is this force at this place and no other
/// @param asOf     as of when; `null` if not known
/// @param status   what it is doing there
/// @param sentence index of its sentence
/// @param span     the words
/// @param sources  innermost first, the publisher last
public record Posture(
        String id,
        ActorMention force,
        @Nullable String owner,
        @Nullable Toponym place,
        @Nullable Quantity strength,
        @Nullable TimeExpression asOf,
        Presence status,
        int sentence,
        Span span,
        List<Source> sources) {

    /// What a force is doing at a place.
    public enum Presence {
        PRESENT,
        ARRIVING,
        LEAVING,
        ABSENT
    }

    /// Copies the list.
    public Posture {
        sources = List.copyOf(sources);
    }
}
