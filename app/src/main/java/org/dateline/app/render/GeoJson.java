package org.dateline.app.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Place;
import org.dateline.model.Scored;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// The places of claims as a FeatureCollection (RFC 7946): one place of one claim a feature. Only towns and sites have
/// a point. A country, a division, a region and a name that could not be resolved have the geometry `null`: no point
/// stands for them, and none for a place that is only assumed (`placeAssumed`). The properties are the fields of the
/// claim, after some that map programs can use as they are.
public final class GeoJson {

    /// What comes before the first feature.
    public static final String HEAD = "{\"type\":\"FeatureCollection\",\"features\":[\n";

    /// What comes after the last feature.
    public static final String TAIL = "\n]}\n";

    private static final JsonFactory JSON = new JsonFactory();

    /// Has no state.
    public GeoJson() {}

    /// The features of one article, one a line with commas between them; `""` when no claim has a place.
    public String features(Coding coding) {
        List<String> out = new ArrayList<>();
        if (coding instanceof Coding.Coded coded) {
            for (Claim claim : coded.claims()) {
                for (int i = 0; i < claim.places().size(); i++) {
                    out.add(feature(coded.article(), claim, claim.places().get(i), i + 1));
                }
                Scored<Toponym> assumed = claim.assumed().place();
                if (assumed != null) {
                    out.add(feature(coded.article(), claim, assumed.value(), 0));
                }
            }
        }
        return String.join(",\n", out);
    }

    /// @param number of the place in the claim, from 1; 0 for one that is only assumed, which has no point
    private static String feature(Article article, Claim claim, Toponym toponym, int number) {
        StringWriter out = new StringWriter(1 << 10);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "Feature");
            json.writeStringField("id", "%s#%s.%d".formatted(article.id(), claim.id(), number));
            geometry(json, number == 0 ? null : toponym.place());
            json.writeObjectFieldStart("properties");
            flat(json, article, claim, toponym);
            json.writeBooleanField("placeAssumed", number == 0);
            JsonParts parts = new JsonParts(json, article.text());
            json.writeFieldName("place");
            parts.place(toponym);
            parts.claim(claim);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void geometry(JsonGenerator json, @Nullable Place place) throws IOException {
        json.writeFieldName("geometry");
        Double latitude = place == null ? null : place.latitude();
        Double longitude = place == null ? null : place.longitude();
        boolean pin = place != null
                && switch (place.precision()) {
                    case POINT, CITY -> true;
                    case ADMIN1, ADMIN2, COUNTRY, REGION -> false;
                };
        if (!pin || latitude == null || longitude == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(longitude);
        json.writeNumber(latitude);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void flat(JsonGenerator json, Article article, Claim claim, Toponym toponym) throws IOException {
        Place place = toponym.place();
        json.writeStringField("article", article.id());
        json.writeStringField("publisher", article.publisher());
        json.writeStringField("published", string(article.published()));
        json.writeStringField("url", article.url());
        json.writeStringField("name", place == null ? toponym.span().of(article.text()) : place.name());
        json.writeStringField("precision", place == null ? null : Labels.of(place.precision()));
        json.writeStringField("country", place == null ? null : place.country());
        json.writeStringField("type", claim.event().type().name());
        json.writeStringField(
                "from", claim.time() == null ? null : string(claim.time().days().from()));
        json.writeStringField(
                "to", claim.time() == null ? null : string(claim.time().days().to()));
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
