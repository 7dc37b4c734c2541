package org.dateline.model;

import org.jspecify.annotations.Nullable;

/// An amount with the bounds that the words allow: "at least 12" is 12 or more.
///
/// @param sentence    index of its sentence
/// @param span        the words: hedge, number and unit or noun counted
/// @param token       index of the number's last token
/// @param counted     index of the token of the noun counted, -1 if there is none ("millions fled")
/// @param min         least value meant, inclusive; `null` when not bounded below
/// @param max         greatest value meant, inclusive; `null` when not bounded above
/// @param approximate whether the words say that the number is rough
/// @param unit        ISO 4217 currency, SI symbol, `%`, or the lemma of the noun counted; `""` if none
public record Quantity(
        int sentence,
        Span span,
        int token,
        int counted,
        @Nullable Double min,
        @Nullable Double max,
        boolean approximate,
        String unit) {}
