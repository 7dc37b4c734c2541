package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Checks JSON against the schemas of the document, as far as JSON Schema 2020-12 is used there.
final class Schema {

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private final JsonNode document;

    /// @param document what `$ref` points into
    Schema(JsonNode document) {
        this.document = document;
    }

    /// What is wrong with a value.
    ///
    /// @param path    where in the value, `claims.3.status`; empty for the value itself
    /// @param detail  what it should be, as a sentence
    /// @param allowed what it may be, where that can be listed
    record Fault(String path, String detail, List<String> allowed) {}

    /// All that is wrong; nothing when it fits.
    List<Fault> check(JsonNode schema, JsonNode value) {
        List<Fault> faults = new ArrayList<>();
        check(schema, value, "", faults);
        return faults;
    }

    /// What a `$ref` stands for, or the node itself.
    JsonNode resolve(JsonNode node) {
        JsonNode at = node;
        while (at.has("$ref")) {
            String ref = at.get("$ref").asText();
            at = document.at(ref.substring(1));
            if (at.isMissingNode()) {
                throw new IllegalStateException("the document has no " + ref);
            }
        }
        return at;
    }

    private void check(JsonNode given, JsonNode value, String path, List<Fault> faults) {
        JsonNode schema = resolve(given);
        schema.path("allOf").forEach(part -> check(part, value, path, faults));
        if (schema.has("anyOf") && !any(schema.get("anyOf"), value, path, faults)) {
            return;
        }
        if (schema.has("type") && !isType(schema.get("type"), value)) {
            faults.add(new Fault(path, "It must be %s.".formatted(types(schema.get("type"))), List.of()));
            return;
        }
        if (schema.has("enum")
                && StreamSupport.stream(schema.get("enum").spliterator(), false).noneMatch(value::equals)) {
            List<String> allowed = new ArrayList<>();
            schema.get("enum").forEach(one -> allowed.add(one.asText()));
            faults.add(new Fault(path, "It must be one of: %s.".formatted(String.join(", ", allowed)), allowed));
        }
        if (value.isTextual()) {
            text(schema, value.asText(), path, faults);
        } else if (value.isNumber()) {
            number(schema, value.asDouble(), path, faults);
        } else if (value.isArray()) {
            array(schema, value, path, faults);
        } else if (value.isObject()) {
            object(schema, value, path, faults);
        }
    }

    private boolean any(JsonNode schemas, JsonNode value, String path, List<Fault> faults) {
        List<Fault> first = List.of();
        for (JsonNode schema : schemas) {
            List<Fault> of = new ArrayList<>();
            check(schema, value, path, of);
            if (of.isEmpty()) {
                return true;
            }
            first = first.isEmpty() ? of : first;
        }
        faults.addAll(first);
        return false;
    }

    private static boolean isType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false).anyMatch(one -> isType(one, value));
        }
        return switch (type.asText()) {
            case "null" -> value.isNull();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new IllegalStateException("no type: " + type);
        };
    }

    private static String types(JsonNode type) {
        if (!type.isArray()) {
            return noun(type.asText());
        }
        List<String> nouns = new ArrayList<>();
        type.forEach(one -> nouns.add(noun(one.asText())));
        return String.join(" or ", nouns);
    }

    private static String noun(String type) {
        return switch (type) {
            case "integer" -> "a whole number";
            case "array" -> "an array";
            case "object" -> "an object";
            case "null" -> "null";
            default -> "a " + type;
        };
    }

    private static void text(JsonNode schema, String value, String path, List<Fault> faults) {
        int length = value.codePointCount(0, value.length());
        if (length < schema.path("minLength").asInt(0)) {
            faults.add(new Fault(path, "It must not be empty.", List.of()));
        }
        if (length > schema.path("maxLength").asInt(Integer.MAX_VALUE)) {
            faults.add(new Fault(
                    path,
                    "It may have %d characters, not %d."
                            .formatted(schema.get("maxLength").asInt(), length),
                    List.of()));
        } else if (schema.has("pattern")
                && !PATTERNS.computeIfAbsent(schema.get("pattern").asText(), Pattern::compile)
                        .matcher(value)
                        .matches()) {
            faults.add(new Fault(
                    path, "It must match %s.".formatted(schema.get("pattern").asText()), List.of()));
        }
        String wrong = format(schema.path("format").asText(), value);
        if (wrong != null) {
            faults.add(new Fault(path, wrong, List.of()));
        }
    }

    private static @Nullable String format(String format, String value) {
        try {
            switch (format) {
                case "date" -> {
                    if (value.length() != 10) {
                        return "It must be a day such as 2025-03-04.";
                    }
                    LocalDate.parse(value);
                }
                case "date-time" -> Instant.parse(value);
                default -> {}
            }
            return null;
        } catch (DateTimeException e) {
            return format.equals("date")
                    ? "It must be a day such as 2025-03-04."
                    : "It must be a time such as 2025-03-04T12:00:00Z.";
        }
    }

    private static void number(JsonNode schema, double value, String path, List<Fault> faults) {
        boolean low = value < schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
                || schema.has("exclusiveMinimum")
                        && value <= schema.get("exclusiveMinimum").asDouble();
        boolean high = value > schema.path("maximum").asDouble(Double.POSITIVE_INFINITY);
        if (low || high) {
            String least = schema.has("minimum")
                    ? "from " + schema.get("minimum").asText()
                    : schema.has("exclusiveMinimum")
                            ? "above " + schema.get("exclusiveMinimum").asText()
                            : "";
            String most = schema.has("maximum") ? " to " + schema.get("maximum").asText() : "";
            faults.add(new Fault(path, "It must be %s%s.".formatted(least, most), List.of()));
        }
    }

    private void array(JsonNode schema, JsonNode value, String path, List<Fault> faults) {
        if (value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
            faults.add(new Fault(
                    path,
                    "There may be %d, not %d.".formatted(schema.get("maxItems").asInt(), value.size()),
                    List.of()));
            return;
        }
        if (schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.get("items"), value.get(i), join(path, Integer.toString(i)), faults);
            }
        }
    }

    private void object(JsonNode schema, JsonNode value, String path, List<Fault> faults) {
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asText())) {
                faults.add(new Fault(join(path, name.asText()), "It is missing.", List.of()));
            }
        }
        JsonNode properties = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        value.properties().forEach(entry -> {
            String at = join(path, entry.getKey());
            if (properties.has(entry.getKey())) {
                check(properties.get(entry.getKey()), entry.getValue(), at, faults);
            } else if (others.isBoolean() && !others.asBoolean()) {
                List<String> allowed = new ArrayList<>();
                properties.fieldNames().forEachRemaining(allowed::add);
                faults.add(new Fault(
                        at, "There is no such field; there are: %s.".formatted(String.join(", ", allowed)), allowed));
            } else if (others.isObject()) {
                check(others, entry.getValue(), at, faults);
            }
        });
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
