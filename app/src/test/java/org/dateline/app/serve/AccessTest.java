package org.dateline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.app.serve.access.Account;
import org.dateline.app.serve.access.Accounts;
import org.dateline.app.serve.access.Password;
import org.dateline.app.serve.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Who may do what, over the real server with users.
class AccessTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);
    private static Site site;

    @BeforeAll
    static void start() throws IOException {
        Path folder = Files.createTempDirectory("access-test");
        Accounts accounts = new Accounts(Accounts.in(folder));
        Password password = Password.of(PASSWORD.toCharArray());
        for (Role role : List.of(Role.READER, Role.ANALYST, Role.ADMIN)) {
            accounts.put(new Account(role.label(), role, Instant.EPOCH, password));
            TOKENS.put(role, accounts.addToken(role.label(), "test", role, null).secret());
        }
        site = new Site(folder, 0);
    }

    @AfterAll
    static void stop() {
        site.close();
        assertThat(site.failures).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyRouteIsOpenToItsRolesAndToNoOther() {
        return Contract.load().operations().stream()
                .filter(operation -> !operation.id().equals("events"))
                .flatMap(operation -> Stream.of(Role.values())
                        .map(role -> DynamicTest.dynamicTest(
                                operation.method() + " " + operation.path() + " by " + role.label(),
                                () -> check(operation, role))));
    }

    private static void check(Operation operation, Role role) {
        String path = operation.path().replace("{key}", "none");
        @Nullable String body = operation.body() == null ? null : "{}";
        int status = role == Role.ANYONE
                ? site.send(operation.method(), path, body).status()
                : site.send(operation.method(), path, body, "Authorization", "Bearer " + TOKENS.get(role))
                        .status();
        if (role.covers(operation.role())) {
            assertThat(status).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(status).isEqualTo(role == Role.ANYONE ? 401 : 403);
        }
    }

    private static Site.Said logIn(String name, String password) {
        return site.send("POST", "/session", "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, password));
    }

    @Test
    void aSessionIsACookieThatNoScriptReads() {
        Site.Said said = logIn("analyst", PASSWORD);
        assertThat(said.status()).as(said.body()).isEqualTo(200);
        assertThat(said.header("Set-Cookie"))
                .startsWith("dateline_session=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(said.json().get("role").asText()).isEqualTo("analyst");
        String cookie = said.header("Set-Cookie").replaceAll(";.*", "");
        assertThat(site.get("/claims", "Cookie", cookie).status()).isEqualTo(200);
        assertThat(site.get("/users", "Cookie", cookie).status()).isEqualTo(403);
    }

    @Test
    void whatChangesSomethingNeedsTheSecretOfTheSession() {
        Site.Said said = logIn("analyst", PASSWORD);
        String cookie = said.header("Set-Cookie").replaceAll(";.*", "");
        String csrf = said.json().get("csrf").asText();
        assertThat(site.send("POST", "/corrections", "{}", "Cookie", cookie).status())
                .isEqualTo(403);
        assertThat(site.send("POST", "/corrections", "{}", "Cookie", cookie, Gate.CSRF, "guess")
                        .status())
                .isEqualTo(403);
        assertThat(site.send("POST", "/corrections", "{}", "Cookie", cookie, Gate.CSRF, csrf)
                        .status())
                .isEqualTo(400);
        for (String origin : List.of("https://elsewhere.example", "null", "http://localhost:1")) {
            assertThat(site.send("POST", "/corrections", "{}", "Cookie", cookie, Gate.CSRF, csrf, "Origin", origin)
                            .status())
                    .isEqualTo(403);
        }
        String own = "http://127.0.0.1:" + site.port();
        assertThat(site.send("POST", "/corrections", "{}", "Cookie", cookie, Gate.CSRF, csrf, "Origin", own)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aSessionEndsWhenItsUserLogsOut() {
        Site.Said said = logIn("reader", PASSWORD);
        String cookie = said.header("Set-Cookie").replaceAll(";.*", "");
        String csrf = said.json().get("csrf").asText();
        assertThat(site.send("DELETE", "/session", null, "Cookie", cookie, Gate.CSRF, csrf)
                        .status())
                .isEqualTo(204);
        assertThat(site.get("/claims", "Cookie", cookie).status()).isEqualTo(401);
    }

    @Test
    void aUserWhoIsRemovedIsOutAtOnce() {
        Accounts accounts = new Accounts(Accounts.in(site.folder));
        accounts.put(new Account("leaver", Role.READER, Instant.EPOCH, Password.of(PASSWORD.toCharArray())));
        String cookie = logIn("leaver", PASSWORD).header("Set-Cookie").replaceAll(";.*", "");
        String token = accounts.addToken("leaver", "test", Role.READER, null).secret();
        assertThat(site.get("/claims", "Cookie", cookie).status()).isEqualTo(200);
        assertThat(site.get("/claims", "Authorization", "Bearer " + token).status())
                .isEqualTo(200);
        accounts.remove("leaver");
        assertThat(site.get("/claims", "Cookie", cookie).status()).isEqualTo(401);
        assertThat(site.get("/claims", "Authorization", "Bearer " + token).status())
                .isEqualTo(401);
    }

    @Test
    void whoGuessesPasswordsIsSlowedDown() {
        int last = 0;
        for (int i = 0; i < 7 && last != 429; i++) {
            last = logIn("nobody", "wrong password " + i).status();
            assertThat(last).isIn(401, 429);
        }
        assertThat(last).isEqualTo(429);
        assertThat(logIn("reader", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void aTokenCannotDoMoreThanItsMaker() {
        String reader = TOKENS.get(Role.READER);
        assertThat(site.send(
                                "POST",
                                "/tokens",
                                "{\"name\": \"more\", \"role\": \"admin\"}",
                                "Authorization",
                                "Bearer " + reader)
                        .status())
                .isEqualTo(403);
        Site.Said made =
                site.send("POST", "/tokens", "{\"name\": \"mine\", \"days\": 1}", "Authorization", "Bearer " + reader);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        JsonNode token = made.json();
        assertThat(site.get(
                                "/claims",
                                "Authorization",
                                "Bearer " + token.get("secret").asText())
                        .status())
                .isEqualTo(200);
        assertThat(site.get("/tokens", "Authorization", "Bearer " + reader).body())
                .doesNotContain(token.get("secret").asText());
        assertThat(site.send(
                                "DELETE",
                                "/tokens/" + token.get("key").asText(),
                                null,
                                "Authorization",
                                "Bearer " + reader)
                        .status())
                .isEqualTo(204);
        assertThat(site.get(
                                "/claims",
                                "Authorization",
                                "Bearer " + token.get("secret").asText())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aNameThatIsNotTheServersIsRefused() throws IOException {
        for (String host : List.of("rebound.example", "localhost.example", "127.0.0.1.example", "")) {
            String answer = site.raw("GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host));
            assertThat(answer).as(host).startsWith("HTTP/1.1 4");
        }
        for (String host : List.of("localhost", "127.0.0.1:80", "[::1]:4747", "dateline.localhost")) {
            String answer = site.raw("GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host));
            assertThat(answer).as(host).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void nothingIsGivenToPagesOfOthers() throws IOException {
        String answer =
                site.raw("OPTIONS /api/v1/claims HTTP/1.1\r\nHost: localhost\r\nOrigin: https://elsewhere.example\r\n"
                        + "Access-Control-Request-Method: POST\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContainIgnoringCase("Access-Control-Allow");
        Site.Said said = site.get("/session", "Origin", "https://elsewhere.example");
        assertThat(said.whole().headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        assertThat(said.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void theAuditLogTellsWhoLoggedInAndNoPassword() throws IOException {
        logIn("admin", PASSWORD);
        JsonNode items = site.get("/audit", "Authorization", "Bearer " + TOKENS.get(Role.ADMIN))
                .json()
                .get("items");
        assertThat(items).anySatisfy(item -> {
            assertThat(item.get("action").asText()).isEqualTo("login");
            assertThat(item.get("user").asText()).isEqualTo("admin");
        });
        for (String file : List.of("audit.jsonl", "users.json")) {
            assertThat(Files.readString(site.folder.resolve(file)))
                    .doesNotContain(PASSWORD)
                    .doesNotContain(TOKENS.get(Role.ADMIN));
        }
    }

    @Test
    void aProxyThatNobodyToldOfDoesNotLetTheWorldIn() {
        try (Site open = Site.open()) {
            assertThat(open.get("/claims").status()).isEqualTo(200);
            assertThat(open.get("/claims", "X-Forwarded-For", "192.0.2.1").status())
                    .isEqualTo(401);
            assertThat(open.send("POST", "/code", "{\"text\": \"a\"}", "Sec-Fetch-Site", "cross-site")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void whoAsksTooOftenIsToldToWait() throws IOException {
        try (Site slow = new Site(Files.createTempDirectory("rate-test"), 1)) {
            int last = 200;
            for (int i = 0; i < 50 && last == 200; i++) {
                last = slow.get("/session").status();
            }
            assertThat(last).isEqualTo(429);
        }
    }
}
