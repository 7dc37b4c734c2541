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

    /// The key of an actor: its name, country and sector.
    static String actor(JsonNode actor) {
        return ACTOR + packed(actor, "name", "country", "sector");
    }

    /// The key of a place: its name, country, division and id.
    static String place(JsonNode place) {
        return PLACE + packed(place, "name", "country", "admin1", "geonamesId", "lat", "lon", "precision");
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

    /// Name, country and sector of the actor with the key; `null` if it is no such key.
    static String @Nullable [] actor(String key) {
        return unpacked(key, ACTOR, 3);
    }

    /// Name, country, division, id, latitude, longitude and precision of the place; `null` if it is no such key.
    static String @Nullable [] place(String key) {
        return unpacked(key, PLACE, 7);
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
