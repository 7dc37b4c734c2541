package org.dateline.app.ingest.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// Fetches as a guest should: what `robots.txt` allows, and from one host only now and then. May be asked
/// from many threads; each waits for its turn.
public final class Polite {

    private static final Duration RULES_HOLD = Duration.ofHours(24);
    private static final int MOST_SITES = 10_000;

    private final Fetcher fetcher;
    private final String token;
    private final Duration gap;
    private final Map<String, Known> sites = new ConcurrentHashMap<>();
    private final Map<String, Long> free = new HashMap<>();

    /// @param token what the program is called in `robots.txt`
    /// @param gap   between two requests to one host
    public Polite(Fetcher fetcher, String token, Duration gap) {
        this.fetcher = fetcher;
        this.token = token;
        this.gap = gap;
    }

    /// The rules of a site, and when they were read.
    private record Known(Robots robots, long at) {}

    /// Gets what stands at `address`, when it is its turn.
    ///
    /// @throws Refused if the site does not want it read, or as [Fetcher#fetch]
    public Fetcher.Answer fetch(WebAddress address, Map<String, String> headers) throws Refused {
        Robots robots = robots(address);
        if (!robots.allow(address)) {
            throw new Refused(Refused.Kind.ROBOTS, "%s: its site asks programs not to read it".formatted(address));
        }
        await(address.authority(), robots.delay(gap));
        return fetcher.fetch(address, headers);
    }

    private Robots robots(WebAddress address) {
        String site = address.origin();
        Known known = sites.get(site);
        if (known == null || System.nanoTime() - known.at() > RULES_HOLD.toNanos()) {
            if (sites.size() > MOST_SITES) {
                sites.clear();
            }
            known = new Known(Robots.of(fetcher, address, token), System.nanoTime());
            sites.put(site, known);
        }
        return known.robots();
    }

    private void await(String host, Duration delay) throws Refused {
        long wait;
        synchronized (free) {
            long now = System.nanoTime();
            free.values().removeIf(turn -> turn - now < -Duration.ofMinutes(5).toNanos());
            long turn = Math.max(now, free.getOrDefault(host, now));
            free.put(host, turn + delay.toNanos());
            wait = turn - now;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Refused.Kind.TIMEOUT, "given up while waiting for %s".formatted(host), e);
        }
    }
}
