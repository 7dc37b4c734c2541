package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.dateline.app.serve.access.Account;
import org.dateline.app.serve.access.Accounts;
import org.dateline.app.serve.access.AuditLog;
import org.dateline.app.serve.access.Role;
import org.dateline.app.serve.access.Sessions;
import org.dateline.app.serve.access.Throttle;
import org.dateline.app.serve.access.Token;
import org.jspecify.annotations.Nullable;

/// Logging in and out, users, tokens and the audit log.
final class AccessRoutes {

    // Checking a password takes a tenth of a second of a core: guesses must not take all of them.
    private static final int CHECKS_AT_ONCE = 2;

    private final Gate gate;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Throttle throttle;
    private final AuditLog audit;
    private final Semaphore checks = new Semaphore(CHECKS_AT_ONCE);

    AccessRoutes(Gate gate, Accounts accounts, Sessions sessions, Throttle throttle, AuditLog audit) {
        this.gate = gate;
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.audit = audit;
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "session", ask -> Answer.ok(session(ask.who())),
                "logIn", this::logIn,
                "logOut", this::logOut,
                "users", ask -> users(),
                "tokens", this::tokens,
                "addToken", this::addToken,
                "removeToken", this::removeToken,
                "audit", this::audit);
    }

    private ObjectNode session(Principal who) {
        ObjectNode out = Json.object();
        Sessions.Session session = who.session();
        out.put("open", gate.open());
        out.put("user", who.name());
        out.put("role", who.role() == Role.ANYONE ? null : who.role().label());
        out.put("csrf", session == null ? null : session.csrf());
        out.put("until", session == null ? null : session.until().toString());
        return out;
    }

    private Answer logIn(Ask ask) {
        String name = ask.needBody().get("name").asText();
        Duration wait = throttle.wait(name, ask.address());
        if (!wait.isZero()) {
            throw Problem.later(
                    429,
                    "Too many failed logins",
                    "The next try may be made in %d seconds.".formatted(wait.toSeconds() + 1),
                    (int) wait.toSeconds() + 1);
        }
        Account account = checked(name, ask.needBody().get("password").asText().toCharArray());
        if (account == null) {
            throttle.failed(name, ask.address());
            audit.add(Account.isName(name) ? name : null, ask.address(), "login-failed", null);
            throw Problem.of(401, "Name or password is wrong", "\"dateline user list\" shows whom there is.");
        }
        throttle.succeeded(name, ask.address());
        if (ask.secret() != null) {
            sessions.end(ask.secret());
        }
        Sessions.Begun begun = sessions.begin(account);
        audit.add(name, ask.address(), "login", null);
        return new Answer.Cookie(
                Answer.ok(session(new Principal(name, account.role(), begun.session()))),
                cookie(begun.secret(), Sessions.LONGEST, ask.secure()));
    }

    private @Nullable Account checked(String name, char[] password) {
        checks.acquireUninterruptibly();
        try {
            return accounts.logIn(name, password);
        } finally {
            checks.release();
        }
    }

    private Answer logOut(Ask ask) {
        if (ask.secret() != null) {
            sessions.end(ask.secret());
            audit.add(ask.who().name(), ask.address(), "logout", null);
        }
        return new Answer.Cookie(new Answer.Done(), cookie("", Duration.ZERO, ask.secure()));
    }

    private static String cookie(String value, Duration age, boolean secure) {
        return "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Strict%s"
                .formatted(Gate.COOKIE, value, age.toSeconds(), secure ? "; Secure" : "");
    }

    private Answer users() {
        return page(accounts.users().stream()
                .map(user -> Json.object()
                        .put("name", user.name())
                        .put("role", user.role().label())
                        .put("created", user.created().toString()))
                .toList());
    }

    private Answer tokens(Ask ask) {
        return page(accounts.tokens(user(ask)).stream().map(AccessRoutes::json).toList());
    }

    private static String user(Ask ask) {
        return String.valueOf(ask.who().name());
    }

    private static ObjectNode json(Token token) {
        return Json.object()
                .put("key", token.key())
                .put("name", token.name())
                .put("role", token.role().label())
                .put("created", token.created().toString())
                .put("expires", token.expires() == null ? null : token.expires().toString());
    }

    private Answer addToken(Ask ask) {
        Account account = accounts.user(user(ask));
        if (account == null) {
            throw Problem.of(
                    409,
                    "Tokens belong to users",
                    "This server is open and has no users: \"dateline user add NAME\" makes one.");
        }
        Role role = Role.of(ask.field("role"));
        if (role == null) {
            role = ask.who().role();
        }
        if (!ask.who().role().covers(role)) {
            throw Problem.of(
                    403,
                    "A token cannot do more than you may",
                    "Your role is %s.".formatted(ask.who().role().label()));
        }
        int days = ask.needBody().path("days").asInt(0);
        Instant expires =
                days == 0 ? null : Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
        Accounts.Made made =
                accounts.addToken(account.name(), ask.needBody().get("name").asText(), role, expires);
        audit.add(account.name(), ask.address(), "token-added", made.token().key() + " " + role.label());
        return new Answer.One(201, json(made.token()).put("secret", made.secret()));
    }

    private Answer removeToken(Ask ask) {
        if (!accounts.removeToken(user(ask), ask.key())) {
            throw Problem.notFound("token", ask.key());
        }
        audit.add(ask.who().name(), ask.address(), "token-removed", ask.key());
        return new Answer.Done();
    }

    private Answer audit(Ask ask) {
        ArrayNode items = Json.array();
        audit.latest(ask.query().whole("limit", 100)).forEach(items::add);
        ObjectNode out = Json.object();
        out.set("items", items);
        out.putNull("next").putNull("total");
        return Answer.ok(out);
    }

    private static Answer page(List<ObjectNode> rows) {
        ObjectNode out = Json.object();
        ArrayNode items = out.putArray("items");
        rows.forEach(items::add);
        out.putNull("next").put("total", rows.size());
        return Answer.ok(out);
    }
}
