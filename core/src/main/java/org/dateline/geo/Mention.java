package org.dateline.geo;

import java.util.EnumSet;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/// Words that may be a place name.
///
/// @param sentence   where they stand
/// @param first      index of the first token
/// @param last       index of the last token, inclusive
/// @param span       their characters
/// @param key        what they are looked up by
/// @param form       how they name the place
/// @param candidates what they could mean
/// @param plural     whether a plural noun tells its kind: "Clay and Grant counties"
/// @param clues      what speaks for and against; filled by the recogniser
record Mention(
        Sentence sentence,
        int first,
        int last,
        Span span,
        String key,
        Form form,
        List<Candidate> candidates,
        boolean plural,
        EnumSet<Clue> clues) {

    /// How words name a place.
    enum Form {
        NAME,
        /// "Ind." after a town.
        ABBREVIATION,
        /// "Malian", "Malians".
        PEOPLE
    }

    /// Whether no word stands between this and a comma and the other.
    boolean commaBefore(Mention next) {
        return sentence == next.sentence
                && next.first == last + 2
                && sentence.token(last + 1).form().equals(",");
    }
}
