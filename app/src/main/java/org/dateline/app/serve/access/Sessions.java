package org.dateline.app.serve.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who is logged in with a browser. Sessions live as long as the server does, at most.
public final class Sessions {

    /// A session ends after so long without a request.
    public static final Duration IDLE = Duration.ofHours(12);

    /// A session ends after so long in any case.
    public static final Duration LONGEST = Duration.ofDays(7);

    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final Map<String, Session> byHash = new LinkedHashMap<>();

    /// @param clock what time it is
    public Sessions(InstantSource clock) {
        this.clock = clock;
    }

    /// A session.
    ///
    /// @param user     whose
    /// @param password the password that it began with: with another one it is void
    /// @param csrf     what requests that change something must carry
    /// @param began    when
    /// @param used     when it was last used
    public record Session(String user, Password password, String csrf, Instant began, Instant used) {

        /// When it ends if it is not used any more.
        public Instant until() {
            Instant idle = used.plus(IDLE);
            Instant last = began.plus(LONGEST);
            return idle.isBefore(last) ? idle : last;
        }
    }

    /// A session that began, with the secret for its cookie.
    public record Begun(Session session, String secret) {}

    /// Begins a session.
    public synchronized Begun begin(Account account) {
        Instant now = clock.instant();
        byHash.values().removeIf(session -> now.isAfter(session.until()));
        while (byHash.size() >= MOST) {
            byHash.remove(byHash.keySet().iterator().next());
        }
        String secret = Secrets.next();
        Session session = new Session(account.name(), account.password(), Secrets.next(), now, now);
        byHash.put(Secrets.hash(secret), session);
        return new Begun(session, secret);
    }

    /// The session with that secret, if it has not ended; `null` otherwise. It counts as used now.
    public synchronized @Nullable Session session(String secret) {
        String hash = Secrets.hash(secret);
        Session session = byHash.get(hash);
        if (session == null) {
            return null;
        }
        Instant now = clock.instant();
        if (now.isAfter(session.until())) {
            byHash.remove(hash);
            return null;
        }
        Session used = new Session(session.user(), session.password(), session.csrf(), session.began(), now);
        byHash.put(hash, used);
        return used;
    }

    /// Ends a session, if there is one.
    public synchronized void end(String secret) {
        byHash.remove(Secrets.hash(secret));
    }
}
