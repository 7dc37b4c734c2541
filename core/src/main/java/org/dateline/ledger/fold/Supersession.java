package org.dateline.ledger.fold;

import org.jspecify.annotations.Nullable;

/// An article that no longer stands as printed.
///
/// @param article id of the article
/// @param by      id of the one that corrects, updates or retracts it
/// @param notice  what that one says that it does
/// @param copyOf  id of the article that was corrected, where this one only copied it; `null` otherwise
public record Supersession(
        String article,
        String by,
        Filing.Notice notice,
        @Nullable String copyOf) {}
