package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article's text cut into sentences, tagged, parsed and named.
///
/// @param article   where the text came from
/// @param text      [Article#text()] after clean-up, of the same length, so that spans hold in both
/// @param dateline  the place-and-date opening of a wire report, `null` if it has none
/// @param sentences in reading order, not overlapping
/// @param names     in reading order, not overlapping
public record Document(
        Article article, String text, @Nullable Dateline dateline, List<Sentence> sentences, List<Name> names) {

    /// Copies the lists.
    public Document {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }

    /// The sentence that covers the offset, or the next one; `null` past the last.
    public @Nullable Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() ? sentences.get(low) : null;
    }
}
