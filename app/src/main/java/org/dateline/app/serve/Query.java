package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parameters of a request, within the bounds that the document sets. An empty one counts as not given.
final class Query {

    private final Map<String, JsonNode> values;

    private Query(Map<String, JsonNode> values) {
        this.values = values;
    }

    /// @throws Problem naming the first that is wrong, or that the route does not have
    static Query of(Operation operation, Map<String, List<String>> given, Schema schema) {
        Map<String, Operation.Parameter> known = new LinkedHashMap<>();
        operation.parameters().forEach(parameter -> known.put(parameter.name(), parameter));
        Map<String, JsonNode> values = new LinkedHashMap<>();
        given.forEach((name, all) -> {
            Operation.Parameter parameter = known.get(name);
            if (parameter == null) {
                throw unknown(name, List.copyOf(known.keySet()));
            }
            List<String> said = all.stream().filter(value -> !value.isEmpty()).toList();
            if (!said.isEmpty()) {
                values.put(name, value(parameter, said, schema));
            }
        });
        known.values().forEach(parameter -> {
            JsonNode usual = parameter.schema().get("default");
            if (!values.containsKey(parameter.name()) && usual != null) {
                values.put(parameter.name(), usual);
            }
            if (!values.containsKey(parameter.name()) && parameter.required()) {
                throw Problem.wrong(
                        parameter.name(),
                        "The parameter \"%s\" is needed.".formatted(parameter.name()),
                        allowed(parameter));
            }
        });
        return new Query(values);
    }

    private static Problem unknown(String name, List<String> known) {
        String detail = known.isEmpty()
                ? "This route takes no parameters."
                : "There is no such parameter. There are: %s.".formatted(String.join(", ", known));
        return Problem.wrong(name, detail, known);
    }

    private static List<String> allowed(Operation.Parameter parameter) {
        List<String> out = new ArrayList<>();
        parameter.schema().path("enum").forEach(one -> out.add(one.asText()));
        return out;
    }

    private static JsonNode value(Operation.Parameter parameter, List<String> said, Schema schema) {
        JsonNode value;
        if (parameter.many()) {
            ArrayNode array = Json.array();
            JsonNode items = schema.resolve(parameter.schema().get("items"));
            said.forEach(one -> array.add(scalar(parameter.name(), items, one)));
            value = array;
        } else if (said.size() > 1) {
            throw Problem.wrong(
                    parameter.name(), "It is given %d times, and may be given once.".formatted(said.size()));
        } else {
            value = scalar(parameter.name(), parameter.schema(), said.getFirst());
        }
        List<Schema.Fault> faults = schema.check(parameter.schema(), value);
        if (!faults.isEmpty()) {
            throw Problem.wrong(
                    parameter.name(),
                    faults.getFirst().detail(),
                    faults.getFirst().allowed());
        }
        return value;
    }

    private static JsonNode scalar(String name, JsonNode schema, String text) {
        if (text.indexOf('\0') >= 0) {
            throw Problem.wrong(name, "It holds a character with the number 0, which no text has.");
        }
        try {
            return switch (schema.path("type").asText()) {
                case "integer" -> LongNode.valueOf(Long.parseLong(text));
                case "number" -> finite(Double.parseDouble(text));
                case "boolean" -> BooleanNode.valueOf(Boolean.parseBoolean(text));
                default -> TextNode.valueOf(text);
            };
        } catch (NumberFormatException e) {
            throw Problem.wrong(name, "It must be a number, and \"%s\" is none.".formatted(Problem.shortened(text)));
        }
    }

    private static JsonNode finite(double value) {
        if (!Double.isFinite(value)) {
            throw new NumberFormatException("not a number to reckon with");
        }
        return DoubleNode.valueOf(value);
    }

    /// The value as text; `null` if it is not given.
    @Nullable
    String text(String name) {
        JsonNode value = values.get(name);
        return value == null ? null : value.asText();
    }

    /// The values of one that may be repeated.
    List<String> texts(String name) {
        JsonNode value = values.get(name);
        if (value == null) {
            return List.of();
        }
        List<String> out = new ArrayList<>();
        value.forEach(one -> out.add(one.asText()));
        return out;
    }

    /// The value as a day; `null` if it is not given.
    @Nullable
    LocalDate day(String name) {
        String text = text(name);
        return text == null ? null : LocalDate.parse(text);
    }

    /// The value as a number; `null` if it is not given.
    @Nullable
    Double number(String name) {
        JsonNode value = values.get(name);
        return value == null ? null : value.asDouble();
    }

    /// The value as a whole number.
    int whole(String name, int otherwise) {
        JsonNode value = values.get(name);
        return value == null ? otherwise : value.asInt();
    }

    /// The same without one of them.
    Query without(String name) {
        Map<String, JsonNode> left = new LinkedHashMap<>(values);
        left.remove(name);
        return new Query(left);
    }

    /// Whether it is given, or has a usual value.
    boolean has(String name) {
        return values.containsKey(name);
    }

    /// All values in the order of their names: two queries that mean the same have the same.
    String canonical() {
        return new java.util.TreeMap<>(values).toString();
    }
}
