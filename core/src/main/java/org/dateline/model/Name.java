package org.dateline.model;

/// A proper name found by the name tagger.
///
/// @param sentence index of its sentence
/// @param first    index of its first token
/// @param last     index of its last token, inclusive
/// @param span     its characters
/// @param kind     what it names
public record Name(int sentence, int first, int last, Span span, Kind kind) {

    /// What a name names (CoNLL 2003).
    public enum Kind {
        PER,
        LOC,
        ORG,
        MISC
    }
}
