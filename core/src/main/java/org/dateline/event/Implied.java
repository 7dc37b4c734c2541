package org.dateline.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.actors.Agent;
import org.dateline.knowledge.actors.PhraseTrie;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Document;
import org.dateline.model.Place;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// Reads as actors what only its place in an event makes one: the country in "threatened Iran", the noun
/// before an event in "police firing".
final class Implied {

    /// Numbers of actors that no mention has given.
    private static final int FIRST = 1 << 20;

    private final PhraseTrie<Agent> agents;
    private final Document document;
    private int numbered;
    private final Map<String, ActorMention> known = new HashMap<>();
    private final Map<String, Integer> entities = new HashMap<>();

    Implied(PhraseTrie<Agent> agents, Document document, List<ActorMention> actors) {
        this.agents = agents;
        this.document = document;
        for (ActorMention mention : actors) {
            String country = mention.actor().country();
            if (mention.actor().kind() == Actor.Kind.STATE && country != null) {
                known.putIfAbsent(country, mention);
            }
        }
    }

    /// A mention of the government of the country that the toponym names; `null` if it names none.
    @Nullable
    ActorMention government(Toponym toponym, Token head) {
        Place place = toponym.place();
        if (place == null || place.country() == null || place.precision() != Place.Precision.COUNTRY) {
            return null;
        }
        ActorMention before = known.get(place.country());
        Actor actor = before == null
                ? new Actor(toponym.span().of(document.text()), place.country(), "GOV", Actor.Kind.STATE)
                : before.actor();
        int entity = before == null
                ? entities.computeIfAbsent(place.country(), country -> FIRST + entities.size())
                : before.entity();
        return new ActorMention(
                toponym.sentence(),
                head.index(),
                toponym.span(),
                actor,
                ActorMention.Form.NAME,
                entity,
                "country as a side of an event");
    }

    /// A mention of whom a noun before an event noun names: the police of "police firing". `null` if nobody.
    @Nullable
    ActorMention modifier(Sentence sentence, Token noun) {
        if (noun.pos() != Pos.NOUN || !noun.is("compound")) {
            return null;
        }
        for (Agent agent : agents.get(List.of(Scene.lower(noun)))) {
            if (agent.use() == Agent.Use.AGENT) {
                numbered++;
                return new ActorMention(
                        sentence.index(),
                        noun.index(),
                        noun.span(),
                        new Actor(noun.form(), null, agent.sector(), agent.kind()),
                        ActorMention.Form.NOMINAL,
                        2 * FIRST + numbered,
                        "noun before an event");
            }
        }
        return null;
    }
}
