package org.dateline.ledger.fold;

import java.util.Comparator;

/// A record of a coding: `kmt-1#c4`.
///
/// @param article id of the article
/// @param id      id of the claim, figure, commitment, posture, relation or quotation in it; `s7` for the sentence at
/// index 7, where no record was made of it
public record Ref(String article, String id) implements Comparable<Ref> {

    private static final Comparator<Ref> ORDER = Comparator.comparing(Ref::article)
            .thenComparingInt(ref -> ref.id.length())
            .thenComparing(Ref::id);

    /// By article, then in the order of the article.
    @Override
    public int compareTo(Ref other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return article + "#" + id;
    }
}
