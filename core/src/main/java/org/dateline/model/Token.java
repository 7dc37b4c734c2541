package org.dateline.model;

/// One word of a sentence, with its lemma, parts of speech and place in the parse.
///
/// @param index    its position in the sentence, 0-based
/// @param span     its characters
/// @param form     the word as written, apostrophes and quotation marks made straight
/// @param lemma    dictionary form, lower case except for proper nouns
/// @param pos      universal part of speech
/// @param tag      Penn Treebank tag as English UD has it, e.g. `VBD`, `NNP`
/// @param head     index of the governing token in the sentence, or [#ROOT]
/// @param relation universal dependency, e.g. `nsubj`, `nsubj:pass`, `obl:agent`
public record Token(int index, Span span, String form, String lemma, Pos pos, String tag, int head, String relation) {

    /// The head of the sentence's main word.
    public static final int ROOT = -1;

    /// Whether the relation is `name` or a subtype of it: `nsubj:pass` is an `nsubj`.
    public boolean is(String name) {
        return relation.startsWith(name)
                && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
    }

    /// Whether the word is a past tense or past participle.
    public boolean past() {
        return tag.equals("VBD") || tag.equals("VBN");
    }

    /// Whether the word is a plural noun.
    public boolean plural() {
        return tag.equals("NNS") || tag.equals("NNPS");
    }
}
