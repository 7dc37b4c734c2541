package org.dateline.bench.stories;

/// One thing that a story expects.
///
/// @param kind  which part of the ledger it is of
/// @param what  what is expected, and what was found where that is something else
/// @param holds whether it was found
/// @param known whether the story says that it is not found yet
record Finding(String kind, String what, boolean holds, boolean known) {}
