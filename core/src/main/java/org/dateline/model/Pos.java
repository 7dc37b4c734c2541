package org.dateline.model;

/// Universal parts of speech (Universal Dependencies 2).
public enum Pos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /// Whether the word can name something: a common noun, a proper noun or a pronoun.
    public boolean nominal() {
        return this == NOUN || this == PROPN || this == PRON;
    }

    /// Whether the word can head a clause by itself.
    public boolean verbal() {
        return this == VERB || this == AUX;
    }
}
