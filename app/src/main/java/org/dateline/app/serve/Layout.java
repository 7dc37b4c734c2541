package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.app.render.CsvRecord;

/// How rows look as a table, and on a map.
///
/// @param columns name of each column, and the path of the field in it: `actors.name` takes the name of each actor
/// @param places  field that holds the places of a row, or its place; empty for rows without
record Layout(Map<String, String> columns, String places) {

    private static final Set<String> PINNED = Set.of("point", "city");

    /// @param columns pairs of name and path, each as `name=path` or, where they are the same, `name`
    static Layout of(String places, String... columns) {
        Map<String, String> out = new LinkedHashMap<>();
        for (String column : columns) {
            int at = column.indexOf('=');
            out.put(at < 0 ? column : column.substring(0, at), at < 0 ? column : column.substring(at + 1));
        }
        return new Layout(out, places);
    }

    /// The first line of a table.
    String head() {
        return String.join(",", columns.keySet()) + "\r\n";
    }

    /// A line of a table; cells that a spreadsheet would take for formulas are made harmless.
    String line(ObjectNode row) {
        return columns.values().stream()
                        .map(path -> values(row, path.split("\\.", -1), 0))
                        .map(values -> values.stream().map(Layout::cell).collect(Collectors.joining("; ")))
                        .map(Layout::quoted)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String quoted(String text) {
        boolean plain = text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-' || c == '.')
                && (text.isEmpty() || Character.isDigit(text.charAt(text.length() - 1)));
        return plain ? text : CsvRecord.cell(text);
    }

    private static String cell(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    private static List<JsonNode> values(JsonNode node, String[] path, int depth) {
        if (node.isArray()) {
            List<JsonNode> out = new ArrayList<>();
            node.forEach(one -> out.addAll(values(one, path, depth)));
            return out;
        }
        return depth == path.length ? List.of(node) : values(node.path(path[depth]), path, depth + 1);
    }

    /// The row as features, one for each of its places; one without geometry if it has none. Only towns and sites
    /// get a point.
    List<ObjectNode> features(ObjectNode row) {
        JsonNode where = places.equals(".") ? row : row.path(places);
        List<JsonNode> all = new ArrayList<>();
        if (where.isArray()) {
            where.forEach(all::add);
        } else if (where.isObject()) {
            all.add(where);
        }
        List<ObjectNode> out = new ArrayList<>();
        for (int i = 0; i < Math.max(1, all.size()); i++) {
            ObjectNode feature = Json.object();
            feature.put("type", "Feature");
            feature.put("id", row.path("key").asText() + (all.size() > 1 ? "/" + (i + 1) : ""));
            JsonNode place = i < all.size() ? all.get(i) : Json.object();
            feature.set("geometry", geometry(place));
            ObjectNode properties = Json.object();
            if (!places.equals(".")) {
                properties.set("place", all.isEmpty() ? null : place);
            }
            properties.setAll(row);
            feature.set("properties", properties);
            out.add(feature);
        }
        return out;
    }

    private static JsonNode geometry(JsonNode place) {
        if (!PINNED.contains(place.path("precision").asText())
                || !place.path("lat").isNumber()
                || !place.path("lon").isNumber()) {
            return com.fasterxml.jackson.databind.node.NullNode.instance;
        }
        ObjectNode point = Json.object();
        point.put("type", "Point");
        point.putArray("coordinates").add(place.get("lon")).add(place.get("lat"));
        return point;
    }
}
