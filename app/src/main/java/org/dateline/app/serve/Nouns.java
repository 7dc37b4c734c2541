package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.dateline.app.store.StoredArticle;
import org.dateline.ledger.fold.Evidence;
import org.dateline.ledger.fold.Filing;
import org.dateline.ledger.fold.Ref;
import org.dateline.ledger.fold.Voice;
import org.dateline.model.Actor;
import org.dateline.model.Days;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/// Writes what the folds are made of with the names of the contract.
final class Nouns {

    private Nouns() {}

    static String label(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ArrayNode actors(List<Actor> actors) {
        ArrayNode out = Json.array();
        actors.forEach(actor -> out.add(actor(actor)));
        return out;
    }

    static ObjectNode actor(Actor actor) {
        return Json.object()
                .put("name", actor.name())
                .put("country", actor.country())
                .put("sector", actor.sector())
                .put("kind", label(actor.kind()));
    }

    static com.fasterxml.jackson.databind.JsonNode place(@Nullable Place place) {
        if (place == null) {
            return NullNode.instance;
        }
        return Json.object()
                .put("name", place.name())
                .put("geonamesId", place.geonamesId() == 0 ? null : place.geonamesId())
                .put("country", place.country())
                .put("admin1", place.admin1())
                .put("lat", place.latitude())
                .put("lon", place.longitude())
                .put("precision", label(place.precision()));
    }

    static com.fasterxml.jackson.databind.JsonNode time(Days days, String role) {
        if (days.unknown()) {
            return NullNode.instance;
        }
        return Json.object()
                .put("from", Rows.string(days.from()))
                .put("to", Rows.string(days.to()))
                .put("role", role)
                .put("resolved", true);
    }

    static ArrayNode voices(List<Voice> voices) {
        ArrayNode out = Json.array();
        voices.forEach(voice -> out.addObject()
                .put("kind", label(voice.kind()))
                .put("name", voice.name())
                .put("country", voice.country())
                .put("sector", voice.sector()));
        return out;
    }

    static com.fasterxml.jackson.databind.JsonNode bounds(Filing.@Nullable Amount amount) {
        return amount == null
                ? NullNode.instance
                : number(number(Json.object(), "min", amount.min()), "max", amount.max())
                        .put("approximate", amount.approximate());
    }

    /// A whole number is written without a decimal point.
    static ObjectNode number(ObjectNode out, String field, @Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            return out.putNull(field);
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? out.put(field, value.longValue())
                : out.put(field, value);
    }

    /// Words of an article, with where they are from.
    static ObjectNode evidence(LedgerView view, Ref ref, String words) {
        ObjectNode out = Json.object();
        StoredArticle article = view.article(ref.article());
        out.set("article", article == null ? reference(ref) : Rows.reference(article));
        out.put("claim", ref.id().startsWith("c") ? view.key(ref) : null);
        out.put("id", ref.id());
        out.put("text", words);
        return out;
    }

    static ObjectNode evidence(LedgerView view, Evidence evidence) {
        return evidence(view, evidence.ref(), evidence.words());
    }

    private static ObjectNode reference(Ref ref) {
        return Json.object()
                .put("key", ref.article())
                .put("id", ref.article())
                .putNull("publisher")
                .putNull("published")
                .putNull("url")
                .putNull("headline");
    }
}
