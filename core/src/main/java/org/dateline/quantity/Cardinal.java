package org.dateline.quantity;

import org.dateline.knowledge.QuantityWords.Range;

/// A number found, before its hedge and unit are read.
///
/// @param first    index of its first word, a currency sign before it included
/// @param end      index after its last word
/// @param range    its bounds
/// @param currency ISO 4217 code where a sign or code stood before it, else `""`
/// @param form     how it was written
record Cardinal(int first, int end, Range range, String currency, Form form) {

    /// How a number is written.
    enum Form {
        DIGITS,
        WORDS,
        /// "dozens": no number word, yet it counts alone.
        VAGUE,
        /// "several", "both": counts only with a noun.
        DETERMINER,
        /// "a third of", "half": a share of something.
        SHARE
    }

    /// Whether it has no number word.
    boolean vague() {
        return form == Form.VAGUE || form == Form.DETERMINER;
    }

    double value() {
        Double least = range.min();
        Double most = range.max();
        return least != null ? least : most != null ? most : 0;
    }
}
