package org.dateline.event;

import java.util.Set;
import org.dateline.knowledge.events.WordClasses;
import org.dateline.model.ActorMention;
import org.dateline.model.Document;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/// Tells whether a document is about an accident, a disease or the weather: then people are killed and
/// wounded in it, but nobody does it.
final class Disasters {

    private static final int LEAST = 3;

    /// How many words of harm without intent come on one of violence.
    private static final int TIMES = 2;

    private final Set<String> hazards;
    private final Set<String> violence;

    Disasters(WordClasses classes) {
        hazards = classes.words("disaster");
        violence = classes.words("violence");
    }

    boolean tells(Document document) {
        int harmless = 0;
        int harmful = 0;
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() != Sentence.Kind.FURNITURE) {
                for (Token token : sentence.tokens()) {
                    String lemma = Scene.lower(token);
                    harmless += hazards.contains(lemma) ? 1 : 0;
                    harmful += violence.contains(lemma) ? 1 : 0;
                }
            }
        }
        return harmless >= LEAST && harmless > TIMES * harmful;
    }

    /// Whether a draft tells of harm that nobody is named for; "it" is the storm or the virus.
    static boolean blameless(Draft draft) {
        return draft.event().type() == EventType.ASSAULT
                && draft.event().mode() == null
                && draft.actors().stream().allMatch(actor -> actor.form() == ActorMention.Form.PRONOUN);
    }
}
