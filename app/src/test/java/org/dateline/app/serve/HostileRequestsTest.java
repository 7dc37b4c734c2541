package org.dateline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is sent, the server says what is wrong with it and never fails.
class HostileRequestsTest {

    private static final List<String> VALUES = List.of(
            "-1",
            "0",
            "99999999999999999999",
            "1e400",
            "NaN",
            "null",
            "undefined",
            "true",
            "'",
            "\"",
            "' OR 1=1 --",
            "\"unclosed",
            "-",
            "*",
            "(",
            "NEAR(a b)",
            "a AND",
            "{}",
            "[]",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "%00",
            "\0",
            "\uD83D\uDE00",
            "\u202Egnp.exe",
            "\uFEFF",
            "I\u0307",
            "x".repeat(3000),
            "2025-02-30",
            "+999999999-12-31",
            "0000-00-00",
            "181,91,-181,-91",
            "0,0,0",
            ",,,",
            "1,2,3,4,5",
            "a~////",
            "a~" + "A".repeat(50),
            "p~" + "A".repeat(50),
            "p~TWFsaQpNTEkKCngKeAp4CnBvaW50Cg",
            "MTk2ODEuMjQ",
            "${jndi:ldap://localhost/a}",
            "=cmd|' /C calc'!A0");

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.open();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @TestFactory
    Stream<DynamicTest> noParameterMakesTheServerFail() {
        return Contract.load().operations().stream()
                .filter(operation ->
                        operation.method().equals("GET") && !operation.id().equals("events"))
                .map(operation -> DynamicTest.dynamicTest(operation.path(), () -> {
                    for (Operation.Parameter parameter : operation.parameters()) {
                        for (String value : VALUES) {
                            harmless(operation.path().replace("{key}", "none") + "?" + parameter.name() + "="
                                    + encoded(value));
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noKeyMakesTheServerFail() {
        return Contract.load().operations().stream()
                .filter(operation -> operation.path().contains("{key}"))
                .map(operation -> DynamicTest.dynamicTest(operation.method() + " " + operation.path(), () -> {
                    for (String value : VALUES) {
                        String path = operation.path().replace("{key}", encoded(value));
                        Site.Said said = site.send(operation.method(), path, null);
                        assertThat(said.status()).as(path + " " + said.body()).isBetween(400, 499);
                        assertThat(said.type()).as(path).startsWith("application/problem+json");
                    }
                    assertThat(site.failures).isEmpty();
                }));
    }

    private static void harmless(String path) {
        Site.Said said = site.get(path);
        assertThat(said.status()).as(path + " " + said.body()).isLessThan(500);
        if (said.status() >= 400) {
            assertThat(said.type()).as(path).startsWith("application/problem+json");
            assertThat(said.json().get("detail").asText()).as(path).isNotEmpty();
        }
        assertThat(site.failures).as(path).isEmpty();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"text\": 1}",
                "{\"text\": \"\"}",
                "{\"text\": \"a\", \"text\": \"b\"}",
                "{\"text\": \"a\", \"other\": 1}",
                "{\"text\": \"a\"} {}",
                "{\"text\": \"a\", \"published\": \"2025-13-01\"}",
                "{\"text\": \"a\", \"published\": \"yesterday\"}"
            })
    void aBodyThatIsNotWhatTheRouteTakesIsToldSo(String body) {
        Site.Said said = site.send("POST", "/code", body);
        assertThat(said.status()).as(said.body()).isEqualTo(400);
        assertThat(said.type()).startsWith("application/problem+json");
        assertThat(said.json().get("detail").asText()).isNotEmpty();
    }

    @Test
    void deepBodiesAndLongBodiesAreRefused() {
        assertThat(site.send("POST", "/code", "[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(site.send("POST", "/code", "{\"text\": \"%s\"}".formatted("a ".repeat(600_000)))
                        .status())
                .isEqualTo(400);
        assertThat(site.send("POST", "/code", "{\"text\": \"%s\"}".formatted("a".repeat(5_000_000)))
                        .status())
                .isEqualTo(413);
        assertThat(site.send("POST", "/code", "text=a", "Content-Type", "application/x-www-form-urlencoded")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void oddTextsAreCodedAndNothingFails() {
        for (String text : VALUES) {
            String body = "{\"text\": %s}".formatted(new String(Json.bytes(Json.of(text)), StandardCharsets.UTF_8));
            assertThat(site.send("POST", "/code", body).status()).as(text).isEqualTo(200);
        }
        assertThat(site.failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/articles/..%2f..%2f HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/v1/articles/%ZZ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "BREW /api/v1/claims HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "PUT /api/v1/claims HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
                "GET /api/v1/nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /assets/none.js HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            })
    void whatIsNoRequestOfOursIsRefusedInTheSameForm(String request) throws IOException {
        String answer = site.raw(request);
        assertThat(answer).startsWith("HTTP/1.1 4").containsIgnoringCase("Content-Type: application/problem+json");
        assertThat(site.failures).isEmpty();
    }

    @Test
    void aTableHasNoFormulas() {
        site.send("POST", "/corrections", "{}");
        String csv = site.get("/claims?format=csv").body();
        assertThat(csv.lines().count()).isGreaterThan(10);
        assertThat(csv).doesNotContain(",\"=").doesNotContain(",\"+").doesNotContain(",\"@");
    }
}
