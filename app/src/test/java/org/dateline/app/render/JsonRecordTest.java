package org.dateline.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

final class JsonRecordTest {

    private final JsonRecord record = new JsonRecord("0.1.0", "abcdef");

    private JsonNode coded() throws Exception {
        String line = record.line(Fixture.coded());
        assertThat(line).doesNotContain("\n");
        return new ObjectMapper().readTree(line);
    }

    @Test
    void namesAndOrderAreThoseOfTheContract() throws Exception {
        JsonNode record = coded();
        assertThat(record.fieldNames())
                .toIterable()
                .containsExactly(
                        "schema",
                        "article",
                        "coder",
                        "outcome",
                        "reason",
                        "detail",
                        "claims",
                        "figures",
                        "commitments",
                        "postures",
                        "relations",
                        "quotations",
                        "toponyms",
                        "times",
                        "contradictions");
        assertThat(record.path("article").fieldNames())
                .toIterable()
                .containsExactly("id", "publisher", "published", "language", "url", "headline", "text");
        assertThat(record.path("claims").get(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "start",
                        "end",
                        "text",
                        "trigger",
                        "event",
                        "status",
                        "factuality",
                        "actors",
                        "recipients",
                        "places",
                        "time",
                        "sources",
                        "figures",
                        "sameAs",
                        "why",
                        "assumed");
    }

    @Test
    void aClaimSaysEverythingOfItsEvent() throws Exception {
        assertThat(coded().path("claims").get(0)).isEqualTo(new ObjectMapper().readTree("""
                {"id":"c1","start":0,"end":52,"text":"Police killed at least 12 rebels in Kisumu on Monday",
                 "trigger":{"start":7,"end":13,"text":"killed"},
                 "event":{"type":"ASSAULT","mode":"firearms","contexts":["military","terrorism"],"cameo":"190",
                          "quad":"material conflict","score":-10.0},
                 "status":"asserted","factuality":"CT+",
                 "actors":[{"text":"Police","start":0,"end":6,"name":"Kenya Police Service","country":"KEN",
                            "sector":"COP","kind":"organisation","entity":0,"why":"agents.tsv"}],
                 "recipients":[{"text":"rebels","start":26,"end":32,"name":"rebels","country":null,
                                "sector":"REB","kind":"unnamed","entity":1,"why":"agents.tsv"}],
                 "places":[{"text":"Kisumu","start":36,"end":42,"name":"Kisumu","geonamesId":191245,"country":"KEN",
                            "admin1":"Kisumu County","lat":-0.10221,"lon":34.76171,"precision":"city","score":0.9,
                            "why":"largest"}],
                 "time":{"text":"Monday","start":46,"end":52,"from":"2025-03-03","to":"2025-03-03","role":"event",
                         "resolved":true,"kind":"date","value":"2025-03-03"},
                 "sources":[{"kind":"unnamed","text":"a witness","start":54,"end":63,"name":"a witness",
                             "country":null,"sector":null},
                            {"kind":"publisher","text":null,"start":null,"end":null,"name":"The Daily",
                             "country":null,"sector":null}],
                 "figures":["f1"],"sameAs":["c2"],"why":{"rules":["assault.kill"],"score":0.875},
                 "assumed":{"place":null,"time":null}}
                """));
    }

    @Test
    void whatIsNotKnownIsNull() throws Exception {
        JsonNode record = coded();
        assertThat(record.path("claims").get(1).path("time").isNull()).isTrue();
        assertThat(record.path("claims").get(1).path("event").path("mode").isNull())
                .isTrue();
        assertThat(record.path("figures").get(0).path("max").isNull()).isTrue();
        assertThat(record.path("commitments").get(0).path("due").path("from").isNull())
                .isTrue();
        assertThat(record.path("toponyms")
                        .get(0)
                        .path("alternatives")
                        .get(0)
                        .path("geonamesId")
                        .isNull())
                .isTrue();
        JsonNode unresolved = record.path("postures").get(0).path("place");
        assertThat(unresolved.path("name").asText()).isEqualTo("Kisumu");
        assertThat(unresolved.path("lat").isNull()).isTrue();
        assertThat(unresolved.path("country").isNull()).isTrue();
    }

    @Test
    void boundsAreWholeNumbersWhereTheyCanBe() throws Exception {
        assertThat(coded().path("figures").get(0)).isEqualTo(new ObjectMapper().readTree("""
                {"id":"f1","claim":"c1","measure":"killed","min":12,"max":null,"approximate":false,
                 "start":14,"end":32,"text":"at least 12 rebels",
                 "sources":[{"kind":"unnamed","text":"a witness","start":54,"end":63,"name":"a witness",
                             "country":null,"sector":null},
                            {"kind":"publisher","text":null,"start":null,"end":null,"name":"The Daily",
                             "country":null,"sector":null}],
                 "unit":"rebel"}
                """));
    }

    @Test
    void aSkippedArticleKeepsTheShapeAndSaysWhy() throws Exception {
        JsonNode record = new ObjectMapper().readTree(this.record.line(Fixture.skipped()));
        assertThat(record.path("outcome").asText()).isEqualTo("skipped");
        assertThat(record.path("reason").asText()).isEqualTo("no-text");
        assertThat(record.path("detail").asText()).isEqualTo("there is no text in it");
        assertThat(record.path("claims").isArray()).isTrue();
        assertThat(record.path("claims")).isEmpty();
        assertThat(record.path("contradictions")).isEmpty();
    }
}
