package org.dateline.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Place;
import org.dateline.model.Scored;
import org.dateline.model.Toponym;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GeoJsonTest {

    private static JsonNode read(Coding coding) throws IOException {
        return new ObjectMapper().readTree(GeoJson.HEAD + new GeoJson().features(coding) + GeoJson.TAIL);
    }

    /// The fixture with another place for its first claim.
    static Coding.Coded placed(Place place) {
        Coding.Coded coded = Fixture.coded();
        Claim claim = coded.claims().getFirst();
        Toponym toponym =
                new Toponym(0, Fixture.span("Kisumu"), Toponym.Use.LITERAL, List.of(new Scored<>(place, 0.9, "")));
        Claim moved = new Claim(
                claim.id(),
                claim.sentence(),
                claim.span(),
                claim.trigger(),
                claim.token(),
                claim.event(),
                claim.status(),
                claim.factuality(),
                claim.actors(),
                claim.recipients(),
                List.of(toponym),
                claim.time(),
                claim.sources(),
                claim.figures(),
                claim.sameAs(),
                claim.why());
        return new Coding.Coded(
                coded.document(),
                coded.times(),
                coded.toponyms(),
                coded.quantities(),
                coded.actors(),
                coded.attributions(),
                List.of(moved),
                coded.figures(),
                coded.commitments(),
                List.of(),
                coded.relations(),
                coded.quotations(),
                coded.contradictions());
    }

    static Place place(Place.Precision precision) {
        return new Place("Somewhere", 7, "X", "KEN", null, -0.1, 34.75, 0, precision);
    }

    @Test
    void aTownIsAPointWithLongitudeFirst() throws IOException {
        JsonNode feature = read(Fixture.coded()).at("/features/0");
        assertThat(feature.at("/id").asText()).isEqualTo("daily/1#c1.1");
        assertThat(feature.at("/geometry").toString())
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[34.76171,-0.10221]}");
    }

    @Test
    void thePropertiesAreTheClaim() throws IOException {
        JsonNode properties = read(Fixture.coded()).at("/features/0/properties");
        JsonNode claim = new ObjectMapper()
                .readTree(new JsonRecord("1", "k").line(Fixture.coded()))
                .at("/claims/0");
        claim.fieldNames()
                .forEachRemaining(name -> assertThat(properties.get(name)).isEqualTo(claim.get(name)));
        assertThat(properties.at("/precision").asText()).isEqualTo("city");
        assertThat(properties.at("/from").asText()).isEqualTo("2025-03-03");
        assertThat(properties.at("/place/country").asText()).isEqualTo("KEN");
    }

    @ParameterizedTest
    @EnumSource(
            value = Place.Precision.class,
            names = {"ADMIN1", "ADMIN2", "COUNTRY", "REGION"})
    void whatIsLargerThanATownHasNoPoint(Place.Precision precision) throws IOException {
        assertThat(read(placed(place(precision))).at("/features/0/geometry").isNull())
                .isTrue();
    }

    @Test
    void claimsWithoutAPlaceAreNotInIt() throws IOException {
        assertThat(read(Fixture.coded()).at("/features")).hasSize(1);
        assertThat(read(Fixture.skipped()).at("/features")).isEmpty();
    }
}
