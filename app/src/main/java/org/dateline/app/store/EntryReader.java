package org.dateline.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads from an entry's JSON what the index needs.
final class EntryReader {

    private final JsonNode node;
    private final List<Draft.Party> parties = new ArrayList<>();
    private final List<Draft.Spot> spots = new ArrayList<>();
    private final StringJoiner words = new StringJoiner(" ");

    private EntryReader(JsonNode node) {
        this.node = node;
    }

    /// @param known the entries read before, by id
    static Draft read(Item item, Function<String, @Nullable Draft> known) {
        JsonNode node = item.node();
        Draft draft = new EntryReader(node).draft(item);
        return switch (item.kind()) {
            case CLAIM, QUOTATION, RELATION, POSTURE -> draft;
            case FIGURE, COMMITMENT -> joined(draft, known, text(node, "claim"));
            case CONTRADICTION -> joined(joined(draft, known, text(node, "a")), known, text(node, "b"));
        };
    }

    private static Draft joined(Draft draft, Function<String, @Nullable Draft> known, @Nullable String id) {
        Draft other = id == null ? null : known.apply(id);
        return other == null ? draft : draft.with(other);
    }

    private Draft draft(Item item) {
        add(text(node, "text"));
        sources();
        return switch (item.kind()) {
            case CLAIM -> {
                actors("actors", Draft.DID);
                actors("recipients", Draft.GOT);
                node.path("places").forEach(this::place);
                yield make(item, text(node.path("event"), "type"), "status", "time", node);
            }
            case FIGURE -> make(item, text(node, "measure"), null, null, node);
            case COMMITMENT -> {
                actors("by", Draft.DID);
                actors("to", Draft.GOT);
                add(text(node, "what"));
                yield make(item, null, "state", "due", node);
            }
            case POSTURE -> {
                actor(node.path("actor"), Draft.DID);
                place(node.path("place"));
                yield make(item, null, "status", "asOf", node.path("strength"));
            }
            case RELATION -> {
                actor(node.path("a"), Draft.DID);
                actor(node.path("b"), Draft.GOT);
                yield make(item, null, "trend", "since", node);
            }
            case QUOTATION -> make(item, text(node, "stance"), "form", null, node);
            case CONTRADICTION -> make(item, text(node, "kind"), null, null, node);
        };
    }

    private Draft make(
            Item item, @Nullable String type, @Nullable String status, @Nullable String time, JsonNode numbers) {
        return new Draft(
                item.kind(),
                item.local(),
                text(node, "claim"),
                type,
                status == null ? null : text(node, status),
                node.path("start").isInt() ? node.path("start").asInt() : null,
                time == null ? Draft.When.NEVER : when(node.path(time)),
                decimal(numbers, "min"),
                decimal(numbers, "max"),
                parties.stream().distinct().toList(),
                spots.stream().distinct().toList(),
                Folded.line(words.toString()),
                new Draft.Slice(item.from(), item.to(), item.review(), item.review() == null ? null : node.toString()));
    }

    private void add(@Nullable String text) {
        if (text != null) {
            words.add(text);
        }
    }

    private void actors(String field, int part) {
        node.path(field).forEach(actor -> actor(actor, part));
    }

    private void actor(JsonNode actor, int part) {
        String name = text(actor, "name");
        if (name != null) {
            add(name);
            parties.add(new Draft.Party(part, name, or(actor, "country"), or(actor, "sector"), or(actor, "kind")));
        }
    }

    /// The publisher vouches for everything and is no news.
    private void sources() {
        for (JsonNode source : node.path("sources")) {
            if (!"publisher".equals(text(source, "kind"))) {
                actor(source, Draft.SAID);
            }
        }
    }

    private void place(JsonNode place) {
        String name = text(place, "name");
        if (name != null) {
            add(name);
            spots.add(new Draft.Spot(
                    name,
                    place.path("geonamesId").asLong(0),
                    or(place, "country"),
                    or(place, "admin1"),
                    decimal(place, "lat"),
                    decimal(place, "lon")));
        }
    }

    private static Draft.When when(JsonNode time) {
        Integer from = day(text(time, "from"));
        Integer to = day(text(time, "to"));
        return new Draft.When(text(time, "role"), from, to);
    }

    /// Days since 1970-01-01.
    static @Nullable Integer day(@Nullable String iso) {
        if (iso == null) {
            return null;
        }
        try {
            return Math.toIntExact(LocalDate.parse(iso).toEpochDay());
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.asText() : null;
    }

    private static String or(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? "" : text;
    }

    private static @Nullable Double decimal(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? value.asDouble() : null;
    }
}
