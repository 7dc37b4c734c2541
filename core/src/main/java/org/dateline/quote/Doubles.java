package org.dateline.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Two cues of the same words: "voiced support for the deal" is one report, not one of "voiced" and one of "support".
final class Doubles {

    private Doubles() {}

    /// Leaves out a noun that is part of a longer cue, or all of whose content is another cue's object.
    static void drop(List<Reported> reports) {
        Map<Integer, List<Reported>> bySentence = new HashMap<>();
        for (Reported reported : reports) {
            bySentence
                    .computeIfAbsent(reported.sentence.index(), index -> new java.util.ArrayList<>(2))
                    .add(reported);
        }
        reports.removeIf(reported -> !reported.word.pos().verbal()
                && bySentence.getOrDefault(reported.sentence.index(), List.of()).stream()
                        .anyMatch(other -> other != reported
                                && other.words.last() > other.words.first()
                                && other.word.pos().verbal()
                                && other.words.has(reported.word.index())));
    }
}
