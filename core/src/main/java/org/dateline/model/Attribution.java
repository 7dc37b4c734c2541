package org.dateline.model;

import org.jspecify.annotations.Nullable;

/// Reported speech or belief: a source, the cue word, and the content attributed (PARC, PolNeAR).
/// Where one attribution's content covers another's, the inner source speaks through the outer one.
///
/// @param sentence index of the sentence of its content
/// @param source   who is said to have said it
/// @param cue      "said", "according to", "accused"; empty span at the content's start when a quotation goes on
/// without one
/// @param cueLemma the cue's entry in the lexicon, e.g. `say`, `deny`, `according to`
/// @param content  what they are said to have said, without quotation marks' outer punctuation
/// @param form     whether the words are theirs
/// @param stance   what the cue says of the source's stand
/// @param quoted   the characters inside quotation marks, `null` if there are none
public record Attribution(
        int sentence,
        Source source,
        Span cue,
        String cueLemma,
        Span content,
        Form form,
        Stance stance,
        @Nullable Span quoted) {

    /// Whether the content is inside quotation marks.
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /// What a cue says of its source's stand towards the content.
    public enum Stance {
        /// "said", "confirmed".
        ASSERTS,
        /// "denied", "rejected claims".
        DENIES,
        /// "accused", "alleged": the source holds it against somebody.
        ALLEGES,
        /// "believes", "thinks it likely".
        SUPPOSES,
        /// "expects", "anticipates", "warned that".
        PREDICTS,
        /// "promised", "vowed".
        PROMISES,
        /// "plans", "announced that it will".
        PLANS,
        /// "proposed", "suggested".
        PROPOSES,
        /// "asked", "urged", "demanded".
        REQUESTS,
        /// "threatened".
        THREATENS,
        /// "asked whether", "wondered".
        ASKS,
        /// "hopes", "wants": the source would like it so.
        WISHES,
        /// "refused to", "declined to": the source will not.
        REFUSES,
        /// "welcomed", "condemned", "supports": the source judges something and claims nothing, so
        /// it vouches for no event inside the content.
        JUDGES
    }
}
