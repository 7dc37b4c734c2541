package org.dateline.app.serve.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// Slows down whoever guesses passwords: after a few failures each further one doubles the wait.
public final class Throttle {

    /// So many failures of one name from one address are free.
    public static final int FREE = 5;

    // A whole office may share an address, and many addresses may guess at one name.
    private static final int FREE_OF_ADDRESS = 30;
    private static final int FREE_OF_NAME = 50;

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST = 50_000;

    private final InstantSource clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    private record Failures(int count, Instant last, Instant until) {}

    /// @param clock what time it is
    public Throttle(InstantSource clock) {
        this.clock = clock;
    }

    /// How long to wait before the next try; zero if it may be now.
    public synchronized Duration wait(String name, String address) {
        Instant now = clock.instant();
        Duration longest = Duration.ZERO;
        for (String key : keys(name, address)) {
            Failures of = failures.get(key);
            if (of != null && of.until().isAfter(now)) {
                Duration left = Duration.between(now, of.until());
                longest = left.compareTo(longest) > 0 ? left : longest;
            }
        }
        return longest;
    }

    /// A try failed.
    public synchronized void failed(String name, String address) {
        String[] keys = keys(name, address);
        count(keys[0], FREE);
        count(keys[1], FREE_OF_ADDRESS);
        count(keys[2], FREE_OF_NAME);
    }

    /// A try succeeded: earlier failures of the name from there are forgotten.
    public synchronized void succeeded(String name, String address) {
        failures.remove(keys(name, address)[0]);
    }

    private static String[] keys(String name, String address) {
        return new String[] {"both " + address + " " + name, "address " + address, "name " + name};
    }

    private void count(String key, int free) {
        Instant now = clock.instant();
        Failures before = failures.remove(key);
        int count = before == null || before.last().plus(FORGOTTEN).isBefore(now) ? 1 : before.count() + 1;
        Instant until = now;
        if (count >= free) {
            Duration wait = FIRST.multipliedBy(1L << Math.min(count - free, 10));
            until = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        }
        if (failures.size() >= MOST) {
            failures.remove(failures.keySet().iterator().next());
        }
        failures.put(key, new Failures(count, now, until));
    }
}
