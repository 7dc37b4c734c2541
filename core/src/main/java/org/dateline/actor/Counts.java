package org.dateline.actor;

import java.util.Set;
import org.dateline.knowledge.actors.Agent;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;

/// Reads words that count: "dozens of protesters" are protesters, "thousands fled" are people.
final class Counts {

    private static final Set<String> UNCOUNTED = Set.of("hundred", "thousand", "million", "dozen", "score");

    private final Resolver resolver;
    private final Scene scene;

    Counts(Resolver resolver) {
        this.resolver = resolver;
        scene = resolver.scene;
    }

    /// "dozens of protesters": the phrase stands for what it counts.
    boolean measured(Mention mention) {
        Sentence sentence = mention.words.sentence();
        for (Token child : sentence.children(sentence.token(mention.head))) {
            if (child.index() > mention.head
                    && child.is("nmod")
                    && Predications.preposition(sentence, child).equals("of")) {
                Mention counted = scene.at(mention.sentence, child.index());
                if (counted == null) {
                    return false;
                }
                resolver.resolve(counted);
                if (counted.entity == null || counted.kind == Actor.Kind.STATE) {
                    return false;
                }
                mention.country = counted.country;
                mention.sector = counted.sector;
                mention.name = counted.name;
                mention.kind = Actor.Kind.GROUP;
                mention.plural = true;
                mention.why = counted.why;
                mention.entity = counted.form() == ActorMention.Form.NAME
                        ? resolver.entities.create(mention.name, mention.country, mention.sector, mention.kind)
                        : counted.entity;
                counted.inside = true;
                return true;
            }
        }
        return false;
    }

    /// Whether a counting word can stand for people by itself: "thousands fled", "killing dozens".
    static boolean alone(Mention mention) {
        Agent agent = mention.agent;
        Token token = mention.words.sentence().token(mention.head);
        if (agent == null || mention.words.sentence().child(token, "nmod") != null) {
            return false;
        }
        return UNCOUNTED.contains(agent.words()) && token.plural() && (token.is("nsubj") || token.is("obj"))
                || agent.number() == Agent.Count.COLLECTIVE && "CVL".equals(agent.sector());
    }
}
