package org.dateline.app.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.model.Quantity;
import org.dateline.model.Scored;
import org.dateline.model.Source;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// Writes the objects that records share: spans, actors, places, times, sources, bounds.
final class JsonParts {

    private final JsonGenerator json;
    private final String text;

    /// @param text what the spans point into
    JsonParts(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
    }

    /// Writes a value's fields into the object that is open.
    interface Writer<T> {
        void write(T value) throws IOException;
    }

    void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /// `start`, `end` and `text`, into the object that is open.
    void span(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", span.of(text));
    }

    /// `text`, `start` and `end`, into the object that is open.
    private void words(Span span) throws IOException {
        json.writeStringField("text", span.of(text));
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    /// The fields of a claim, into the object that is open.
    void claim(Claim claim) throws IOException {
        json.writeStringField("id", claim.id());
        span(claim.span());
        json.writeObjectFieldStart("trigger");
        span(claim.trigger());
        json.writeEndObject();
        event(claim.event());
        json.writeStringField("status", Labels.of(claim.status()));
        json.writeStringField("factuality", claim.factuality().label());
        actors("actors", claim.actors());
        actors("recipients", claim.recipients());
        json.writeArrayFieldStart("places");
        for (Toponym place : claim.places()) {
            place(place);
        }
        json.writeEndArray();
        time("time", claim.time());
        sources(claim.sources());
        strings("figures", claim.figures());
        strings("sameAs", claim.sameAs());
        json.writeObjectFieldStart("why");
        strings("rules", claim.why().rules());
        json.writeNumberField("score", claim.why().score());
        json.writeEndObject();
        assumed(claim.assumed());
    }

    /// `assumed`: a place and a time that the rest of the article suggests, with the reason and a score of its own.
    private void assumed(Claim.Assumed assumed) throws IOException {
        json.writeObjectFieldStart("assumed");
        Scored<Toponym> place = assumed.place();
        json.writeFieldName("place");
        place(place == null ? null : place.value());
        score("place", place);
        Scored<TimeExpression> time = assumed.time();
        time("time", time == null ? null : time.value());
        score("time", time);
        json.writeEndObject();
    }

    private void score(String name, @Nullable Scored<?> scored) throws IOException {
        if (scored != null) {
            json.writeNumberField(name + "Score", scored.score());
            json.writeStringField(name + "Why", scored.why());
        }
    }

    private void event(Event event) throws IOException {
        json.writeObjectFieldStart("event");
        json.writeStringField("type", event.type().name());
        json.writeStringField("mode", event.mode());
        strings("contexts", event.contexts());
        json.writeStringField("cameo", event.cameo());
        json.writeStringField("quad", Labels.of(event.type().quad()));
        json.writeNumberField("score", event.score());
        json.writeEndObject();
    }

    void actors(String name, List<ActorMention> mentions) throws IOException {
        json.writeArrayFieldStart(name);
        for (ActorMention mention : mentions) {
            actor(mention);
        }
        json.writeEndArray();
    }

    void actor(ActorMention mention) throws IOException {
        Actor actor = mention.actor();
        json.writeStartObject();
        words(mention.span());
        json.writeStringField("name", actor.name());
        json.writeStringField("country", actor.country());
        json.writeStringField("sector", actor.sector());
        json.writeStringField("kind", Labels.of(actor.kind()));
        json.writeNumberField("entity", mention.entity());
        json.writeStringField("why", mention.why());
        json.writeEndObject();
    }

    /// The best reading. An unresolved name keeps its words, and everything else is `null`.
    void place(@Nullable Toponym toponym) throws IOException {
        if (toponym == null) {
            json.writeNull();
        } else if (toponym.readings().isEmpty()) {
            json.writeStartObject();
            words(toponym.span());
            json.writeStringField("name", toponym.span().of(text));
            for (String field : List.of("geonamesId", "country", "admin1", "lat", "lon", "precision")) {
                json.writeNullField(field);
            }
            json.writeNumberField("score", 0.0);
            json.writeEndObject();
        } else {
            reading(toponym, 0);
        }
    }

    /// The reading with the index, `null` when there is none.
    void reading(Toponym toponym, int index) throws IOException {
        if (index >= toponym.readings().size()) {
            json.writeNull();
            return;
        }
        Scored<Place> reading = toponym.readings().get(index);
        Place place = reading.value();
        json.writeStartObject();
        words(toponym.span());
        json.writeStringField("name", place.name());
        json.writeFieldName("geonamesId");
        if (place.geonamesId() == 0) {
            json.writeNull();
        } else {
            json.writeNumber(place.geonamesId());
        }
        json.writeStringField("country", place.country());
        json.writeStringField("admin1", place.admin1());
        number("lat", place.latitude());
        number("lon", place.longitude());
        json.writeStringField("precision", Labels.of(place.precision()));
        json.writeNumberField("score", reading.score());
        json.writeStringField("why", reading.why());
        json.writeEndObject();
    }

    void time(String name, @Nullable TimeExpression time) throws IOException {
        json.writeFieldName(name);
        if (time == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        words(time.span());
        json.writeStringField(
                "from", time.days().from() == null ? null : time.days().from().toString());
        json.writeStringField(
                "to", time.days().to() == null ? null : time.days().to().toString());
        json.writeStringField("role", Labels.of(time.role()));
        json.writeBooleanField("resolved", time.resolved());
        json.writeStringField("kind", Labels.of(time.kind()));
        json.writeStringField("value", time.value());
        json.writeEndObject();
    }

    void sources(List<Source> sources) throws IOException {
        json.writeArrayFieldStart("sources");
        for (Source source : sources) {
            json.writeStartObject();
            switch (source) {
                case Source.Publisher(String name) -> {
                    json.writeStringField("kind", "publisher");
                    json.writeNullField("text");
                    json.writeNullField("start");
                    json.writeNullField("end");
                    json.writeStringField("name", name);
                    json.writeNullField("country");
                    json.writeNullField("sector");
                }
                case Source.Named(Actor actor, Span span) -> source("named", actor, span);
                case Source.Unnamed(Actor actor, Span span) -> source("unnamed", actor, span);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void source(String kind, Actor actor, Span span) throws IOException {
        json.writeStringField("kind", kind);
        words(span);
        json.writeStringField("name", actor.name());
        json.writeStringField("country", actor.country());
        json.writeStringField("sector", actor.sector());
    }

    /// `min`, `max` and `approximate`, into the object that is open.
    void bounds(Quantity quantity) throws IOException {
        number("min", quantity.min());
        number("max", quantity.max());
        json.writeBooleanField("approximate", quantity.approximate());
    }

    /// A whole number is written without a decimal point, and what JSON has no number for as `null`.
    private void number(String name, @Nullable Double value) throws IOException {
        if (value == null || value.isNaN() || value.isInfinite()) {
            json.writeNullField(name);
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumberField(name, value.longValue());
        } else {
            json.writeNumberField(name, value);
        }
    }
}
