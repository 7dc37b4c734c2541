package org.dateline.model;

import org.jspecify.annotations.Nullable;

/// The place-and-date opening of a wire report: "NAIROBI, March 4 (Agency) -".
///
/// @param span   all of it
/// @param place  the place name
/// @param day    the day, `null` if it names none
/// @param agency the news agency, `null` if it names none
public record Dateline(
        Span span, Span place, @Nullable Span day, @Nullable Span agency) {}
