package org.dateline.ledger.fold;

import org.dateline.model.Contradiction;
import org.jspecify.annotations.Nullable;

/// Two records that cannot both hold, or that pull against each other.
///
/// @param a        the older
/// @param b        the younger
/// @param kind     what is between them
/// @param ground   what exactly, for people
/// @param incident id of the incident that both tell of; `null` if they are of one article and of none
public record ContradictionPair(
        Ref a,
        Ref b,
        Contradiction.Kind kind,
        String ground,
        @Nullable String incident) {}
