package org.dateline.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Document;
import org.dateline.model.Place;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// Reads a country that stands as a side of an event as its government: "Iran" in "threatened Iran".
/// Whether a name acts is seen only from what it is a side of.
final class Countries {

    /// Numbers of actors that no mention has given.
    private static final int FIRST = 1 << 20;

    private final Document document;
    private final Map<String, ActorMention> known = new HashMap<>();
    private final Map<String, Integer> entities = new HashMap<>();

    Countries(Document document, List<ActorMention> actors) {
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
}
