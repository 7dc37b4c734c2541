package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.actors.Agent;
import org.dateline.knowledge.actors.PhraseTrie;
import org.dateline.model.ActorMention;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;

/// Lays out the sentences of a document with what the stages before have found in each.
final class Scenes {

    private final PhraseTrie<Agent> agents;
    private final SentenceCoder coder;

    Scenes(PhraseTrie<Agent> agents, SentenceCoder coder) {
        this.agents = agents;
        this.coder = coder;
    }

    /// In text order, without furniture.
    List<Scene> of(Document document, List<TimeExpression> times, List<Toponym> toponyms, List<ActorMention> actors) {
        BySentence<TimeExpression> timesAt = new BySentence<>(document, times, TimeExpression::sentence);
        BySentence<Toponym> toponymsAt = new BySentence<>(document, toponyms, Toponym::sentence);
        BySentence<ActorMention> actorsAt = new BySentence<>(document, actors, ActorMention::sentence);
        Implied implied = new Implied(agents, document, actors);
        List<Scene> out = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() != Sentence.Kind.FURNITURE) {
                out.add(new Scene(
                        coder.corrected(sentence),
                        actorsAt.in(sentence.index()),
                        toponymsAt.in(sentence.index()),
                        timesAt.in(sentence.index()),
                        implied));
            }
        }
        return out;
    }
}
