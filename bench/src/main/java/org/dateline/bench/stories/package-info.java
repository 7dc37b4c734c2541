/// Scores what many articles add up to: small stories of our own with the ledger that they should give, and clusters
/// of copies and of articles on one happening.
@NullMarked
package org.dateline.bench.stories;

import org.jspecify.annotations.NullMarked;
