package org.dateline.app.store;

/// A claim, commitment, posture or other entry of a coding, as corrected, and the article that it is in.
///
/// @param ref       names it: the article's ref, its version and the entry's id in it, `3f…:1:c4`
/// @param kind      what it is
/// @param id        its id in the coding, `c4`
/// @param article   the article
/// @param corrected whether an analyst changed it
/// @param json      the entry as the contract has it: one JSON object
public record Entry(String ref, Kind kind, String id, StoredArticle article, boolean corrected, String json) {}
