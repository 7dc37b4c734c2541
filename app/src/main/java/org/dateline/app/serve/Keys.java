package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Keys of actors and places: they are no rows of the store, so their key holds what tells them apart.
final class Keys {

    private static final String ACTOR = "a~";
    private static final String PLACE = "p~";

    private Keys() {}

    /// The name of an actor, and what tells it from others of the name.
    record Actor(String name, String country, String sector) {}

    /// A place; one without a point has `NaN` for its coordinates.
    record Place(String name, String country, double latitude, double longitude) {

        boolean hasPoint() {
            return !Double.isNaN(latitude) && !Double.isNaN(longitude);
        }
    }

    static String actor(JsonNode actor) {
        return ACTOR + packed(actor, "name", "country", "sector");
    }

    static String place(JsonNode place) {
        return PLACE + packed(place, "name", "country", "geonamesId", "lat", "lon");
    }

    private static String packed(JsonNode node, String... fields) {
        StringBuilder out = new StringBuilder();
        for (String field : fields) {
            JsonNode value = node.path(field);
            out.append(
                            value.isMissingNode() || value.isNull()
                                    ? ""
                                    : value.asText().replace('\n', ' '))
                    .append('\n');
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// The actor with the key; `null` if it is none of ours.
    static @Nullable Actor actor(String key) {
        String[] parts = unpacked(key, ACTOR, 3);
        return parts == null || isEmpty(parts[0]) ? null : new Actor(parts[0], parts[1], parts[2]);
    }

    /// The place with the key; `null` if it is none of ours.
    static @Nullable Place place(String key) {
        String[] parts = unpacked(key, PLACE, 5);
        if (parts == null || isEmpty(parts[0])) {
            return null;
        }
        try {
            double latitude = parts[3].isEmpty() ? Double.NaN : Double.parseDouble(parts[3]);
            double longitude = parts[4].isEmpty() ? Double.NaN : Double.parseDouble(parts[4]);
            boolean onEarth = !(Math.abs(latitude) > 90) && !(Math.abs(longitude) > 180);
            return onEarth ? new Place(parts[0], parts[1], latitude, longitude) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isEmpty(String name) {
        return name.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String @Nullable [] unpacked(String key, String prefix, int fields) {
        if (!key.startsWith(prefix)) {
            return null;
        }
        try {
            String text =
                    new String(Base64.getUrlDecoder().decode(key.substring(prefix.length())), StandardCharsets.UTF_8);
            String[] parts = text.split("\n", -1);
            return parts.length == fields + 1 ? parts : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
