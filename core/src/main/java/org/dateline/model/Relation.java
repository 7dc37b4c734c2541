package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How two actors get on, as a source sees it.
///
/// @param id       unique in the article, e.g. `r1`
/// @param a        one
/// @param b        the other
/// @param trend    which way it goes
/// @param since    since when, or when; `null` if not said
/// @param sentence index of its sentence
/// @param span     the words
/// @param sources  innermost first, the publisher last
public record Relation(
        String id,
        ActorMention a,
        ActorMention b,
        Trend trend,
        @Nullable TimeExpression since,
        int sentence,
        Span span,
        List<Source> sources) {

    /// Which way a relation goes.
    public enum Trend {
        BETTER,
        WORSE
    }

    /// Copies the list.
    public Relation {
        sources = List.copyOf(sources);
    }
}
