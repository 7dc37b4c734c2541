package org.dateline.app.store;

/// What claims are counted by.
public enum By {
    /// Day of publication.
    PUBLISHED,
    /// First day of when it is said to have happened, where the words give one; its last where they give no first.
    EVENT,
    /// Type of event.
    TYPE,
    /// Status of the claim.
    STATUS,
    /// Country of a place, actor or recipient, each once a claim.
    COUNTRY,
    /// Actor or recipient, each once a claim: name, country, sector and kind.
    ACTOR,
    /// The same, only as who did it.
    DOER,
    /// The same, only as to whom it was done.
    RECIPIENT,
    /// An actor and a recipient, in this order: name and country of each.
    PAIR,
    /// Place: name, country, number in GeoNames (0 if it has none).
    PLACE,
    /// Publisher.
    PUBLISHER
}
