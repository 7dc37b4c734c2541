package org.dateline.event;

import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.ActorMention;
import org.dateline.model.Document;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/// Tells an interview from a report. What "I" tells of life in it is no news, and what "she" was told is
/// neither.
final class Interviews {

    private static final Set<String> FIRST = Set.of("i", "me", "my", "myself");

    /// Of a hundred words of a text, how many first persons make it an interview.
    private static final double SHARE = 2.0;

    private static final int LEAST = 12;

    private static final Set<String> OFFICE = Set.of("GOV", "LEG", "ELI", "MIL", "REB", "OPP", "PTY", "IGO", "JUD");

    private Interviews() {}

    static boolean is(Document document) {
        int first = 0;
        int words = 0;
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() != Sentence.Kind.FURNITURE) {
                words += sentence.size();
                for (Token token : sentence.tokens()) {
                    first += FIRST.contains(Scene.lower(token)) ? 1 : 0;
                }
            }
        }
        return first >= LEAST && 100.0 * first / words >= SHARE;
    }

    /// Whether a draft tells of what private people say to each other.
    static boolean chat(Draft draft) {
        if (draft.event().type() == EventType.ASSAULT || draft.event().type() == EventType.PROTEST) {
            return draft.actors().isEmpty() && idle(draft);
        }
        return idle(draft);
    }

    private static boolean idle(Draft draft) {
        return Stream.concat(draft.actors().stream(), draft.recipients().stream())
                .anyMatch(side -> side.form() == ActorMention.Form.PRONOUN && !office(side));
    }

    private static boolean office(ActorMention side) {
        String sector = side.actor().sector();
        return sector != null && OFFICE.contains(sector);
    }
}
