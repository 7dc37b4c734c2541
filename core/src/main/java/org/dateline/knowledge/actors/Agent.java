package org.dateline.knowledge.actors;

import org.dateline.model.Actor;
import org.jspecify.annotations.Nullable;

/// A common noun, of one word or several, that stands for an actor.
///
/// @param words       lemmas, joined by spaces, hyphens left out
/// @param sector      PLOVER sector
/// @param kind        what it stands for
/// @param use         whether it acts by itself
/// @param number      how it agrees
/// @param institution what it is one of a country's: mentions with one country and one institution are one actor;
///                    `null` for nouns that mean somebody else each time
public record Agent(
        String words,
        @Nullable String sector,
        Actor.Kind kind,
        Use use,
        Count number,
        @Nullable String institution) {

    /// Whether a noun acts by itself.
    public enum Use {
        /// By itself, and its sector is its own.
        AGENT,
        /// By itself, but an owner or modifier may tell another sector: "union leader".
        WEAK,
        /// Only with an owner or a modifier that has a sector: "French bases", "the rebels' fleet".
        OWNED,
        /// It counts what its "of" phrase names: "dozens of protesters".
        MEASURE
    }

    /// How a noun agrees with pronouns.
    public enum Count {
        /// "the rebel … he", "rebels … they".
        COUNT,
        /// "the army … it" and "… they".
        COLLECTIVE,
        /// "police … they".
        PLURAL
    }
}
