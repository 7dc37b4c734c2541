package org.dateline.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One news report as it was published.
///
/// @param id        unique among the articles of a run
/// @param publisher who published it, as people call them; `null` if unknown
/// @param published the day of publication; `null` if unknown, and then no relative date is resolved
/// @param language  ISO 639-1 code; `null` if it was not given
/// @param url       where it stands; `null` if unknown
/// @param headline  its headline where the input keeps it apart from the text, else `null`
/// @param text      the text as published, markup removed; every [Span] points into it
public record Article(
        String id,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String url,
        @Nullable String headline,
        String text) {}
