/// Folds what many articles say into one ledger: incidents, commitments with their state, postures, relations,
/// contradictions, copies and stories. In go [Filing]s, one an article; out come records that name their members.
/// Every fold is a function of the set of filings alone: the order in which they came plays no part. Nothing here
/// reads text, knows a database or keeps state.
@NullMarked
package org.dateline.ledger.fold;

import org.jspecify.annotations.NullMarked;
