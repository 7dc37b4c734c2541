package org.dateline.app.serve;

import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.dateline.app.serve.access.Account;
import org.dateline.app.serve.access.Accounts;
import org.dateline.app.serve.access.Role;
import org.dateline.app.serve.access.Secrets;
import org.dateline.app.serve.access.Sessions;
import org.dateline.app.serve.access.Token;
import org.jspecify.annotations.Nullable;

/// Lets requests in, or turns them away: by the name that they call the server by, who sends them, how many, and
/// whether a page of somebody else makes a browser send them.
final class Gate {

    /// The cookie of a session.
    static final String COOKIE = "dateline_session";

    /// The header that a browser sends with what changes something.
    static final String CSRF = "X-Dateline-CSRF";

    private static final String BEARER = "Bearer ";

    private final Settings settings;
    private final Accounts accounts;
    private final Sessions sessions;
    private final HostNames hosts;
    private final Rates rates;

    Gate(Settings settings, Accounts accounts, Sessions sessions) {
        this.settings = settings;
        this.accounts = accounts;
        this.sessions = sessions;
        hosts = new HostNames(settings.names());
        rates = new Rates(settings.rate(), System::nanoTime);
    }

    /// Whether everyone who can reach the server is an admin.
    boolean open() {
        return settings.loopback() && accounts.users().isEmpty();
    }

    /// @throws Problem when the server is called by a name that is not its own
    void checkHost(Context context) {
        if (!hosts.admits(context.header("Host"))) {
            throw Problem.of(
                    421,
                    "This server does not have that name",
                    "Call it by its address or by localhost, or start it with --allow-host NAME.");
        }
    }

    /// Who sends the request, if they may use the route.
    ///
    /// @throws Problem when they may not
    Principal admit(Context context, Operation operation) {
        checkHost(context);
        Principal who = principal(context);
        if (!rates.admits(who.name() == null ? address(context) : who.name())) {
            throw Problem.later(
                    429,
                    "Too many requests",
                    "Over a long time %d a second are allowed.".formatted(settings.rate()),
                    1);
        }
        if (!who.role().covers(operation.role())) {
            throw who.name() == null
                    ? Problem.of(401, "You are not logged in", "Log in at /api/v1/session, or send a token.")
                    : Problem.of(
                            403,
                            "You may not do this",
                            "It needs the role %s; yours is %s."
                                    .formatted(
                                            operation.role().label(), who.role().label()));
        }
        if (operation.changes()) {
            checkOrigin(context);
            checkCsrf(context, who);
        }
        return who;
    }

    private Principal principal(Context context) {
        String authorization = context.header("Authorization");
        if (authorization != null) {
            return byToken(authorization);
        }
        String secret = context.cookie(COOKIE);
        Principal user = secret == null ? null : bySession(secret);
        if (user != null) {
            return user;
        }
        // A proxy that nobody told us of would let the whole world in as an admin.
        boolean forwarded = context.header("X-Forwarded-For") != null || context.header("Forwarded") != null;
        return open() && !forwarded ? Principal.LOCAL : Principal.NOBODY;
    }

    private Principal byToken(String authorization) {
        Token token = authorization.startsWith(BEARER)
                ? accounts.token(authorization.substring(BEARER.length()).strip())
                : null;
        Account account = token == null ? null : accounts.user(token.user());
        if (token == null || account == null) {
            throw Problem.of(
                    401,
                    "That token is not good",
                    "Send \"Authorization: Bearer TOKEN\" with a token that has not expired.");
        }
        // Whoever was given a lesser role has lesser tokens too.
        Role role = account.role().covers(token.role()) ? token.role() : account.role();
        return new Principal(account.name(), role, null);
    }

    private @Nullable Principal bySession(String secret) {
        Sessions.Session session = sessions.session(secret);
        Account account = session == null ? null : accounts.user(session.user());
        if (session == null || account == null || !account.password().equals(session.password())) {
            return null;
        }
        return new Principal(account.name(), account.role(), session);
    }

    /// A browser says where the page is from that sends a request. Programs say nothing.
    private void checkOrigin(Context context) {
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        boolean foreign = site != null && !List.of("same-origin", "none").contains(site)
                || origin != null && !isOwn(origin, context.header("Host"));
        if (foreign) {
            throw Problem.of(
                    403, "A page of another site sent this", "Only this server's own page may change something.");
        }
    }

    private static boolean isOwn(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && host != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void checkCsrf(Context context, Principal who) {
        if (who.session() == null) {
            return;
        }
        String sent = context.header(CSRF);
        if (sent == null || !Secrets.same(sent, who.session().csrf())) {
            throw Problem.of(
                    403,
                    "The header %s is missing or wrong".formatted(CSRF),
                    "Send the \"csrf\" of /api/v1/session in it.");
        }
    }

    /// Where a request comes from, as far as that can be known.
    String address(Context context) {
        String forwarded = settings.proxied() ? context.header("X-Forwarded-For") : null;
        if (forwarded == null) {
            return context.req().getRemoteAddr();
        }
        // The last entry is the proxy's own; the ones before it can be anything.
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /// Whether the browser came by TLS.
    boolean secure(Context context) {
        String scheme = settings.proxied() ? context.header("X-Forwarded-Proto") : null;
        return scheme != null && scheme.toLowerCase(Locale.ROOT).equals("https");
    }
}
