/// Folds claims into the ledger: figures, commitments, postures, relations, quotations and contradictions.
@NullMarked
package org.dateline.ledger;

import org.jspecify.annotations.NullMarked;
