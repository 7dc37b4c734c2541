package org.dateline.app.store;

import org.jspecify.annotations.Nullable;

/// A claim, commitment, posture or other entry of a coding, as corrected, and the article that it is in.
///
/// @param ref       names it: the article's ref, its version and the entry's id in it, `3f…:1:c4`
/// @param kind      what it is
/// @param id        its id in the coding, `c4`
/// @param article   the article
/// @param review    `confirmed`, `corrected` or `added` by an analyst; `null` while nobody looked at it
/// @param json      the entry as the contract has it: one JSON object
public record Entry(
        String ref,
        Kind kind,
        String id,
        StoredArticle article,
        @Nullable String review,
        String json) {}
