package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Counts claims by something, and by quad.
final class Tally {

    private final Map<String, Item> items = new HashMap<>();

    private static final class Item {

        private final String label;
        private final ObjectNode more;
        private final Map<String, Integer> quads = new TreeMap<>();
        private int count;

        Item(String label, ObjectNode more) {
            this.label = label;
            this.more = more;
        }
    }

    /// One more.
    ///
    /// @param more further fields of the item, asked for once
    void add(String key, String label, String quad, Supplier<ObjectNode> more) {
        Item item = items.computeIfAbsent(key, fresh -> new Item(label, more.get()));
        item.count++;
        item.quads.merge(quad, 1, Integer::sum);
    }

    void add(String key, String quad) {
        add(key, key, quad, Json::object);
    }

    int size() {
        return items.size();
    }

    /// The largest, the largest first.
    ArrayNode largest(int most) {
        return nodes(items.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Item> entry) -> -entry.getValue().count)
                        .thenComparing(entry -> entry.getValue().label)
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .toList());
    }

    /// All, by their keys.
    ArrayNode byKey() {
        return nodes(
                items.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList());
    }

    private static ArrayNode nodes(List<Map.Entry<String, Item>> entries) {
        ArrayNode out = Json.array();
        entries.forEach(entry -> {
            ObjectNode node = out.addObject();
            node.put("key", entry.getKey());
            node.put("label", entry.getValue().label);
            node.put("count", entry.getValue().count);
            ObjectNode quads = node.putObject("quads");
            entry.getValue().quads.forEach(quads::put);
            node.setAll(entry.getValue().more);
        });
        return out;
    }

    /// The field of a node as text, empty where it has none.
    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.asText() : "";
    }
}
