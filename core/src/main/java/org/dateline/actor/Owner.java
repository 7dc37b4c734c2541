package org.dateline.actor;

import org.dateline.knowledge.actors.Named;
import org.jspecify.annotations.Nullable;

/// Whose a noun is, by its possessor, complement, adjective or apposition.
///
/// @param country ISO 3166-1 alpha-3, `null` if the owner has none
/// @param sector  the owner's sector, `null` for a country
/// @param body    the owner where it is a body of the tables
/// @param human   whether it is a person
record Owner(@Nullable String country, @Nullable String sector, Named.@Nullable Body body, boolean human) {}
