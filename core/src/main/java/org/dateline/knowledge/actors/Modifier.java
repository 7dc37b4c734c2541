package org.dateline.knowledge.actors;

import org.jspecify.annotations.Nullable;

/// A word before a noun that says what side an actor is on.
///
/// @param words  lower case
/// @param sector PLOVER sector that it gives
/// @param effect what it does to the noun
public record Modifier(String words, @Nullable String sector, Effect effect) {

    /// What a modifier does to its noun.
    public enum Effect {
        /// It gives a weak or owned noun its sector.
        SECTOR,
        /// It puts the holder of an office out of it.
        FORMER,
        /// It says that the actor is not known.
        HOLLOW
    }
}
