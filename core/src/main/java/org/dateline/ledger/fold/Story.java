package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles on the same happening.
///
/// @param id        id of its earliest article
/// @param articles  ids, the earliest first
/// @param reports   how many of them are no copies of another
/// @param headline  of the article that is most like all the others, `null` if none has one
/// @param from      the earliest day of publication, `null` if none is known
/// @param to        the latest day of publication, `null` if none is known
/// @param incidents ids of the incidents that at least two of its articles tell of, or its only article does
public record Story(
        String id,
        List<String> articles,
        int reports,
        @Nullable String headline,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> incidents) {

    /// Copies the lists.
    public Story {
        articles = List.copyOf(articles);
        incidents = List.copyOf(incidents);
    }
}
