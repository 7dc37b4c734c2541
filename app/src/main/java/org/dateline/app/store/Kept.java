package org.dateline.app.store;

/// What the store did with a coding, once it is durable.
///
/// @param ref     of the article
/// @param version of the article
/// @param what    what was done
public record Kept(String ref, int version, What what) {

    /// What was done.
    public enum What {
        /// An article that the store did not have.
        NEW,
        /// The text of an article that the store has was changed: a version of it.
        VERSION,
        /// An article whose words the store has from elsewhere, to the character. It was kept.
        COPY,
        /// The store has this article with this text. Nothing was changed.
        ALREADY,
        /// The same text, coded anew: it took the place of the coding before.
        RECODED
    }
}
