package org.dateline.app.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Consumer;

/// Reads articles from JSON: an object with `id, publisher, published, language, url, headline` and
/// `body` or `text`, an array of such objects, or a coding, whose `article` is read again. Other keys
/// are passed over.
final class JsonArticles {

    private static final JsonFactory JSON = new JsonFactory();

    private final Envelope envelope;

    JsonArticles(Envelope envelope) {
        this.envelope = envelope;
    }

    /// Reads one line of JSON Lines.
    void line(String line, Consumer<Found> sink) {
        String where = envelope.where();
        if (Format.isNinjs(line)) {
            Ninjs.read(line, envelope, sink);
            return;
        }
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                sink.accept(new Found.Fault(where, "is not a JSON object: " + Excerpt.of(line)));
                return;
            }
            Draft draft = object(parser, where);
            if (parser.nextToken() != null) {
                sink.accept(new Found.Fault(where, "goes on after the JSON object: " + Excerpt.of(line)));
                return;
            }
            finish(draft, where, sink);
        } catch (JsonProcessingException e) {
            sink.accept(new Found.Fault(where, "is not JSON: %s: %s".formatted(reason(e), Excerpt.of(line))));
        } catch (IOException e) {
            sink.accept(new Found.Fault(where, "cannot be read: " + e.getMessage()));
        }
    }

    /// Reads a whole file of JSON, however it is laid out.
    void file(String text, Consumer<Found> sink) {
        String name = envelope.where();
        try (JsonParser parser = JSON.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                finish(object(parser, name), name, sink);
            }
            while (first == JsonToken.START_ARRAY && parser.nextToken() != JsonToken.END_ARRAY) {
                String where = name + ":" + parser.currentLocation().getLineNr();
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    finish(object(parser, where), where, sink);
                } else {
                    sink.accept(new Found.Fault(where, "is not a JSON object: " + Excerpt.of(parser.getText())));
                    parser.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            sink.accept(new Found.Fault(name + ":" + line, "is not JSON: " + reason(e)));
        } catch (IOException e) {
            sink.accept(new Found.Fault(name, "cannot be read: " + e.getMessage()));
        }
    }

    private static void finish(Draft draft, String where, Consumer<Found> sink) {
        if (draft.sawArticle()) {
            draft.finish(sink);
        } else {
            sink.accept(new Found.Fault(where, "has none of \"body\", \"text\" and \"headline\""));
        }
    }

    /// Reads the object that the parser has just entered, up to its end.
    private Draft object(JsonParser parser, String where) throws IOException {
        Draft draft = new Draft(new Envelope(where, envelope.defaults(), envelope.url(), null), Format.JSON);
        fields(parser, draft, true);
        return draft;
    }

    private static void fields(JsonParser parser, Draft draft, boolean outer) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && outer && field.equals("article")) {
                fields(parser, draft, false);
            } else if (value.isStructStart()) {
                parser.skipChildren();
            } else {
                draft.set(field, value == JsonToken.VALUE_NULL ? null : parser.getText());
            }
        }
    }

    private static String reason(JsonProcessingException e) {
        return Excerpt.of(e.getOriginalMessage());
    }
}
