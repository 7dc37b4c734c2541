package org.dateline.app.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A small JSON document as maps, lists and strings. Asking for what is not there, or is of another
/// kind, gives nothing instead of failing.
///
/// @param value a map, a list, a string (also for numbers and truth values) or `null`
record JsonTree(@Nullable Object value) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonTree NOTHING = new JsonTree(null);

    /// @throws IOException if it is no JSON
    static JsonTree of(String text) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            return new JsonTree(value(parser));
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> out = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName().toLowerCase(Locale.ROOT);
                parser.nextToken();
                Object value = value(parser);
                out.putIfAbsent(name, value);
            }
            return out;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> out = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                out.add(value(parser));
            }
            return out;
        }
        return token == null || token == JsonToken.VALUE_NULL ? null : parser.getText();
    }

    /// The member of this name, whatever its case.
    JsonTree get(String name) {
        return value instanceof Map<?, ?> map ? new JsonTree(map.get(name.toLowerCase(Locale.ROOT))) : NOTHING;
    }

    /// The elements of a list; of anything else, itself, unless it is nothing.
    List<JsonTree> all() {
        if (value instanceof List<?> list) {
            List<JsonTree> out = new ArrayList<>();
            list.forEach(element -> out.add(new JsonTree(element)));
            return out;
        }
        return value == null ? List.of() : List.of(this);
    }

    /// The text, `null` where it is no text or blank.
    @Nullable
    String text() {
        return value instanceof String text && !text.isBlank() ? text : null;
    }

    boolean isObject() {
        return value instanceof Map<?, ?>;
    }
}
