package org.dateline.app.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.app.store.Entry;
import org.jspecify.annotations.Nullable;

/// The parts of an entry that layouts for people and spreadsheets have in common, whatever its kind.
final class EntryView {

    private final Entry entry;
    private final JsonNode node;

    EntryView(Entry entry) {
        this.entry = entry;
        node = EntryJson.node(entry);
    }

    /// What it is, in a word: a type, a state.
    String type() {
        return switch (entry.kind()) {
            case CLAIM -> text(node.path("event"), "type");
            case FIGURE -> text(node, "measure");
            case COMMITMENT -> text(node, "state");
            case POSTURE -> text(node, "status");
            case RELATION -> text(node, "trend");
            case QUOTATION -> text(node, "form");
            case CONTRADICTION -> text(node, "kind");
        };
    }

    String mode() {
        return text(node.path("event"), "mode");
    }

    String status() {
        return switch (entry.kind()) {
            case CLAIM -> text(node, "status");
            case FIGURE, COMMITMENT, POSTURE, RELATION, QUOTATION, CONTRADICTION -> "";
        };
    }

    String factuality() {
        return text(node, "factuality");
    }

    /// Who does it, is bound, is there.
    List<JsonNode> actors() {
        return switch (entry.kind()) {
            case CLAIM -> list("actors");
            case COMMITMENT -> list("by");
            case POSTURE -> one("actor");
            case RELATION -> one("a");
            case FIGURE, QUOTATION, CONTRADICTION -> List.of();
        };
    }

    /// The other party.
    List<JsonNode> recipients() {
        return switch (entry.kind()) {
            case CLAIM -> list("recipients");
            case COMMITMENT -> list("to");
            case RELATION -> one("b");
            case POSTURE, FIGURE, QUOTATION, CONTRADICTION -> List.of();
        };
    }

    List<JsonNode> places() {
        return switch (entry.kind()) {
            case CLAIM -> list("places");
            case POSTURE -> one("place");
            case COMMITMENT, RELATION, FIGURE, QUOTATION, CONTRADICTION -> List.of();
        };
    }

    /// The time, a node without fields where there is none.
    JsonNode time() {
        return switch (entry.kind()) {
            case CLAIM -> node.path("time");
            case COMMITMENT -> node.path("due");
            case POSTURE -> node.path("asOf");
            case RELATION -> node.path("since");
            case FIGURE, QUOTATION, CONTRADICTION -> node.path("none");
        };
    }

    /// Named and nameless sources, innermost first, without the publisher.
    List<String> sources() {
        List<String> out = new ArrayList<>();
        for (JsonNode source : node.path("sources")) {
            if (!text(source, "kind").equals("publisher")) {
                out.add(text(source, "name"));
            }
        }
        return out;
    }

    /// A number and what it counts; `""` without one.
    String amount() {
        JsonNode bounds = entry.kind() == org.dateline.app.store.Kind.POSTURE ? node.path("strength") : node;
        String low = number(bounds.path("min"));
        String high = number(bounds.path("max"));
        if (low.isEmpty() && high.isEmpty()) {
            return "";
        }
        String about = bounds.path("approximate").asBoolean() ? "about " : "";
        String range = low.equals(high)
                ? low
                : high.isEmpty() ? "at least " + low : low.isEmpty() ? "at most " + high : low + "–" + high;
        return about + range;
    }

    private static String number(JsonNode value) {
        if (!value.isNumber()) {
            return "";
        }
        double number = value.asDouble();
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.format(java.util.Locale.ROOT, "%,d", (long) number)
                : value.asText();
    }

    /// Its words in the article; of contradictions the two entries.
    String words() {
        String text = text(node, "text");
        return text.isEmpty() && node.hasNonNull("a") && node.path("a").isTextual()
                ? text(node, "a") + " / " + text(node, "b")
                : text;
    }

    /// Ids of the two entries that a contradiction is between.
    List<String> sides() {
        return List.of(text(node, "a"), text(node, "b"));
    }

    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.asText() : "";
    }

    static @Nullable Double decimal(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? value.asDouble() : null;
    }

    private List<JsonNode> list(String field) {
        List<JsonNode> out = new ArrayList<>();
        node.path(field).forEach(out::add);
        return out;
    }

    private List<JsonNode> one(String field) {
        JsonNode value = node.path(field);
        return value.isObject() ? List.of(value) : List.of();
    }
}
