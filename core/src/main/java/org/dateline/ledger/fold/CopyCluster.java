package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles that print one text, whole, cut or lightly changed: one report, however many printed it.
///
/// @param id         id of its earliest article
/// @param articles   ids, the earliest first
/// @param original   id of the article that the others most likely copied: by credit, then by time
/// @param publishers different ones, in the order of the articles
/// @param published  the earliest day, `null` if none is known
public record CopyCluster(
        String id,
        List<String> articles,
        String original,
        List<String> publishers,
        @Nullable LocalDate published) {

    /// Copies the lists.
    public CopyCluster {
        articles = List.copyOf(articles);
        publishers = List.copyOf(publishers);
    }
}
