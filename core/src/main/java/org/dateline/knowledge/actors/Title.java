package org.dateline.knowledge.actors;

import org.jspecify.annotations.Nullable;

/// A word before a name, or alone, that says what office somebody holds.
///
/// @param words  lemmas, lower case
/// @param sector PLOVER sector; `null` for "Mr"
/// @param role   the office; `null` for "Mr"
/// @param gender of who bears it, if it tells
public record Title(
        String words, @Nullable String sector, @Nullable String role, Gender gender) {}
