package org.dateline.app.store;

import org.jspecify.annotations.Nullable;

/// A coding to be kept.
///
/// @param json   the coding, article and all, as the contract has it (`dateline-coding/1`), on one line
/// @param origin where the article was read from: a file, a feed, an archive and offset; `null` if nobody asks
public record Submission(String json, @Nullable String origin) {}
