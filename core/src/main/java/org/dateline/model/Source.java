package org.dateline.model;

import org.jspecify.annotations.Nullable;

/// Who vouches for something in a report.
public sealed interface Source {

    /// The report speaking in its own voice.
    ///
    /// @param name the publisher, `null` if unknown
    record Publisher(@Nullable String name) implements Source {}

    /// Someone whom the report identifies.
    ///
    /// @param actor who
    /// @param span  the words naming them
    record Named(Actor actor, Span span) implements Source {}

    /// Someone whom the report keeps nameless: "a hospital official", "experts".
    ///
    /// @param actor the description as an actor: country and sector as far as the words tell
    /// @param span  the description
    record Unnamed(Actor actor, Span span) implements Source {}
}
