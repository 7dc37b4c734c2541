package org.dateline.app.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.app.store.Entry;

/// Entries of the store as features of GeoJSON (RFC 7946), one a place. Only points and towns have a geometry: a
/// country
/// is no pin.
public final class EntryGeoJson {

    /// What comes before the first feature.
    public static final String HEAD = "{\"type\":\"FeatureCollection\",\"features\":[\n";

    /// What comes after the last.
    public static final String TAIL = "\n]}\n";

    private EntryGeoJson() {}

    /// The features of an entry, `""` if it has no place.
    public static String features(Entry entry) {
        List<JsonNode> places = new EntryView(entry).places();
        List<String> out = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            out.add(feature(entry, places.get(i), i + 1));
        }
        return String.join(",\n", out);
    }

    private static String feature(Entry entry, JsonNode place, int number) {
        ObjectNode out = EntryJson.JSON.createObjectNode();
        out.put("type", "Feature");
        out.put("id", entry.ref() + "." + number);
        String precision = EntryView.text(place, "precision");
        Double latitude = EntryView.decimal(place, "lat");
        Double longitude = EntryView.decimal(place, "lon");
        boolean pin = precision.equals("point") || precision.equals("city");
        if (pin && latitude != null && longitude != null) {
            out.putObject("geometry")
                    .put("type", "Point")
                    .putArray("coordinates")
                    .add(longitude)
                    .add(latitude);
        } else {
            out.putNull("geometry");
        }
        ObjectNode properties = out.putObject("properties");
        properties.set("place", place);
        try {
            properties.setAll((ObjectNode) EntryJson.JSON.readTree(EntryJson.line(entry)));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("we wrote no JSON", e);
        }
        return out.toString();
    }
}
