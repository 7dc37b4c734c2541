package org.dateline.ledger.fold;

import java.util.Collection;
import java.util.List;

/// Folds filings into the ledger.
public final class Fold {

    private Fold() {}

    /// The ledger of all these articles, the same for any order of them.
    ///
    /// @param filings one an article; of several with the same id one is taken, whichever order they come in
    public static Folded of(Collection<Filing> filings) {
        Files files = new Files(filings);
        List<Incident> incidents = Incidents.of(files);
        return new Folded(
                files.copies(),
                files.supersessions(),
                Stories.of(files, incidents),
                incidents,
                Commitments.of(files),
                Postures.of(files),
                Relations.of(files),
                Contradictions.of(files, incidents));
    }
}
