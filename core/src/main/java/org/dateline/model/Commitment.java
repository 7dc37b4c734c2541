package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that somebody is bound to do, kept so that its outcome can be looked for.
///
/// @param id         unique in the article, e.g. `k1`
/// @param claim      id of the claim that it comes from; `null` if none
/// @param by         who is bound
/// @param to         to whom
/// @param what       what is to be done, in the article's words
/// @param due        when it must be done; `null` if not said
/// @param state      computed from the article's other claims and its date
/// @param supersedes id of the commitment that it takes the place of; `null` if none
/// @param sentence   index of its sentence
/// @param span       the words
/// @param sources    innermost first, the publisher last
public record Commitment(
        String id,
        @Nullable String claim,
        List<ActorMention> by,
        List<ActorMention> to,
        String what,
        @Nullable TimeExpression due,
        State state,
        @Nullable String supersedes,
        int sentence,
        Span span,
        List<Source> sources) {

    /// What became of it.
    public enum State {
        PROPOSED,
        OPEN,
        KEPT,
        LATE,
        BROKEN,
        SUPERSEDED
    }

    /// Copies the lists.
    public Commitment {
        by = List.copyOf(by);
        to = List.copyOf(to);
        sources = List.copyOf(sources);
    }
}
