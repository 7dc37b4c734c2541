package org.dateline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The document and the server say the same.
class ContractTest {

    private static final Contract CONTRACT = Contract.load();
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.open();
    }

    @AfterAll
    static void stop() {
        site.close();
        assertThat(site.failures).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentedReadIsAnsweredAsDocumented() {
        Map<String, String> keys = site.keys();
        return CONTRACT.operations().stream()
                .filter(operation ->
                        operation.method().equals("GET") && !operation.id().equals("events"))
                .flatMap(operation -> operation.media().stream()
                        .map(media -> DynamicTest.dynamicTest(
                                operation.path() + " as " + media, () -> check(operation, media, keys))));
    }

    private static void check(Operation operation, String media, Map<String, String> keys) {
        Site.Said said = site.get(path(operation, keys), "Accept", media);
        assertThat(said.status()).as(said.body()).isEqualTo(200);
        assertThat(said.type()).startsWith(media);
        JsonNode schema = CONTRACT.document()
                .at("/paths/" + operation.path().replace("/", "~1") + "/get/responses/200/content/"
                        + media.replace("/", "~1") + "/schema");
        if (!schema.isMissingNode()) {
            assertThat(CONTRACT.schema().check(schema, said.json()))
                    .as(said.body())
                    .isEmpty();
        }
    }

    private static String path(Operation operation, Map<String, String> keys) {
        String path = operation.path().replace("{key}", keys.getOrDefault(operation.id(), "none"));
        return switch (operation.id()) {
            case "search" -> path + "?q=mali";
            case "counts" -> path + "?by=pair";
            default -> path;
        };
    }

    @Test
    void aListHasWhatThereIs() {
        for (String list : List.of(
                "articles",
                "claims",
                "incidents",
                "commitments",
                "postures",
                "contradictions",
                "stories",
                "actors",
                "places")) {
            assertThat(site.get("/" + list).json().get("items")).as(list).isNotEmpty();
        }
    }

    @Test
    void pagesAddUpToTheWhole() {
        List<String> whole = site.get("/claims?limit=1000").json().get("items").findValuesAsText("key");
        List<String> pieces = new java.util.ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = site.get("/claims?limit=7&cursor=" + cursor).json();
            page.get("items").forEach(item -> pieces.add(item.get("key").asText()));
            cursor = page.get("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        assertThat(pieces).doesNotHaveDuplicates().hasSize((int)
                site.get("/claims?format=jsonl").body().lines().count());
        assertThat(whole).containsAll(pieces);
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        Site.Said first = site.get("/claims?limit=3");
        String tag = first.header("ETag");
        assertThat(tag).isNotEmpty();
        Site.Said second = site.get("/claims?limit=3", "If-None-Match", tag);
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(site.get("/claims?limit=4", "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void aFilterLeavesOutWhatItShould() {
        JsonNode items = site.get("/claims?country=FRA&type=RETREAT&publishedFrom=2022-01-01")
                .json()
                .get("items");
        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item.at("/event/type").asText()).isEqualTo("RETREAT");
            assertThat(item.at("/article/published").asText()).isGreaterThanOrEqualTo("2022-01-01");
        });
    }

    @Test
    void whatWasNotKnownOnADayIsNotTold() {
        assertThat(site.get("/incidents?asOf=2020-12-31").json().get("items"))
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(item.get("lastPublished").asText()).isLessThanOrEqualTo("2020-12-31"));
        assertThat(site.get("/claims?asOf=2019-01-01").json().get("items")).isEmpty();
    }

    @Test
    void theKeyOfAnActorFindsItsClaims() {
        JsonNode actor = site.get("/actors?limit=1").json().at("/items/0");
        JsonNode claims = site.get(
                        "/claims?limit=1000&actor=" + actor.get("key").asText())
                .json()
                .get("items");
        assertThat(claims).isNotEmpty();
    }

    @Test
    void everyPlaceOfAnIncidentWithoutAPointHasNoGeometry() {
        JsonNode features =
                site.get("/incidents?format=geojson&limit=1000").json().get("features");
        assertThat(features).isNotEmpty().allSatisfy(feature -> {
            String precision = feature.at("/properties/place/precision").asText();
            boolean pinned = precision.equals("point") || precision.equals("city");
            assertThat(feature.get("geometry").isObject()).isEqualTo(pinned);
        });
    }

    @Test
    void aTextThatIsSentIsCodedAndNotKept() {
        String before = site.get("/status").json().get("articles").asText();
        Site.Said said = site.send(
                "POST",
                "/code",
                "{\"text\": \"Police arrested 12 people in Nairobi on Tuesday.\", \"published\": \"2025-03-06\"}");
        assertThat(said.status()).as(said.body()).isEqualTo(200);
        assertThat(said.json().at("/claims/0/event/type").asText()).isEqualTo("COERCE");
        JsonNode schema = CONTRACT.document().at("/components/schemas/Coding");
        assertThat(CONTRACT.schema().check(schema, said.json())).isEmpty();
        assertThat(site.get("/status").json().get("articles").asText()).isEqualTo(before);
    }

    @Test
    void whatChangesTheStoreIsToldToWhoeverListens() throws Exception {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", site.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            var lines = new java.io.BufferedReader(
                    new java.io.InputStreamReader(socket.getInputStream(), java.nio.charset.StandardCharsets.UTF_8));
            String line = lines.readLine();
            while (!line.startsWith("retry:")) {
                line = lines.readLine();
            }
            review("confirm", "note", "heard");
            while (!line.equals("event: store")) {
                line = lines.readLine();
            }
            assertThat(lines.readLine()).startsWith("data: {\"revision\":");
        }
    }

    private static JsonNode review(String action, String field, String value) {
        JsonNode claim = site.get("/claims?limit=1").json().at("/items/0");
        String body = "{\"article\": \"%s\", \"claim\": \"%s\", \"action\": \"%s\", \"%s\": \"%s\"}"
                .formatted(claim.at("/article/key").asText(), claim.get("id").asText(), action, field, value);
        Site.Said said = site.send("POST", "/corrections", body);
        assertThat(said.status()).as(said.body()).isEqualTo(201);
        assertThat(CONTRACT.schema().check(CONTRACT.document().at("/components/schemas/Correction"), said.json()))
                .isEmpty();
        return said.json();
    }

    @Test
    void aKeyThatIsNoneIsToldFromAMethodThatIsNone() {
        assertThat(site.get("/claims/none").status()).isEqualTo(404);
        assertThat(site.send("DELETE", "/claims/none", null).status()).isEqualTo(405);
        assertThat(site.get("/nowhere").status()).isEqualTo(404);
    }

    @Test
    void aFeedIsAddedShownExportedAndRemoved() {
        String body = "{\"url\": \" HTTPS://Harbour.example:443/feed.xml \", \"title\": \"Harbour & \\u0001Sea\"}";
        Site.Said said = site.send("POST", "/sources", body);
        assertThat(said.status()).as(said.body()).isEqualTo(201);
        assertThat(CONTRACT.schema().check(CONTRACT.document().at("/components/schemas/FeedsAdded"), said.json()))
                .isEmpty();
        assertThat(site.send("POST", "/sources", body).json().get("known").asInt())
                .isEqualTo(1);
        JsonNode feed = site.get("/sources").json().at("/items/0");
        assertThat(CONTRACT.schema().check(CONTRACT.document().at("/components/schemas/Feed"), feed))
                .isEmpty();
        assertThat(feed.get("url").asText()).isEqualTo("https://harbour.example/feed.xml");
        assertThat(feed.get("state").asText()).isEqualTo("new");
        String opml = site.get("/sources?format=opml").body();
        assertThat(opml).contains("text=\"Harbour &amp;  Sea\" xmlUrl=\"https://harbour.example/feed.xml\"");
        String path = "/sources/" + feed.get("key").asText();
        assertThat(site.send("DELETE", path, null).status()).isEqualTo(204);
        assertThat(site.send("DELETE", path, null).status()).isEqualTo(404);
        assertThat(site.get("/sources").json().get("items")).isEmpty();
        Site.Said back =
                site.send("POST", "/sources", Json.object().put("opml", opml).toString());
        assertThat(back.json().at("/added/0/url").asText()).isEqualTo("https://harbour.example/feed.xml");
        site.send("DELETE", path, null);
    }

    @Test
    void whatIsNoFeedToBeFetchedIsRefused() {
        for (String url : List.of("file:///etc/passwd", "http://", "https://user@a.example/", "feed", "")) {
            Site.Said said =
                    site.send("POST", "/sources", Json.object().put("url", url).toString());
            assertThat(said.status()).as(url).isEqualTo(400);
        }
        for (String body :
                List.of("{}", "{\"opml\": \"no list\"}", "{\"url\": \"https://a.example/\", \"opml\": \"<opml/>\"}")) {
            assertThat(site.send("POST", "/sources", body).status()).as(body).isEqualTo(400);
        }
        String mixed = "<opml><body><outline xmlUrl='ftp://a.example/'/><outline text='B' xmlUrl='https://b.example/'/>"
                + "<outline xmlUrl='https://b.example:443/'/></body></opml>";
        JsonNode said = site.send(
                        "POST", "/sources", Json.object().put("opml", mixed).toString())
                .json();
        assertThat(said.get("added")).hasSize(1);
        assertThat(said.get("refused")).hasSize(1);
        site.send("DELETE", "/sources/" + said.at("/added/0/key").asText(), null);
    }

    @Test
    void aReviewIsKeptShownAndTakenBack() {
        String claim = site.get("/claims?limit=1").json().at("/items/0/key").asText();
        JsonNode made = review("confirm", "note", "read it twice");
        assertThat(site.get("/claims/" + claim).json().get("review").asText()).isEqualTo("confirmed");
        assertThat(site.get("/corrections").json().at("/items/0/key")).isEqualTo(made.get("key"));
        Site.Said undone = site.send(
                "POST", "/corrections/%s/undo".formatted(made.get("key").asText()), null);
        assertThat(undone.status()).as(undone.body()).isEqualTo(200);
        assertThat(undone.json().get("undone").isTextual()).isTrue();
        assertThat(site.send(
                                "POST",
                                "/corrections/%s/undo".formatted(made.get("key").asText()),
                                null)
                        .status())
                .isEqualTo(400);
    }
}
