package org.dateline.app.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// Lets each client send so many requests a second over a long time, and four times as many at once.
final class Rates {

    private static final int BURST = 4;
    private static final int MOST_CLIENTS = 20_000;

    private final int perSecond;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    private record Bucket(double left, long at) {}

    /// @param perSecond 0 for no limit
    /// @param nanos     a clock such as [System#nanoTime()]
    Rates(int perSecond, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    /// Whether one more is allowed now.
    synchronized boolean admits(String client) {
        if (perSecond == 0) {
            return true;
        }
        long now = nanos.getAsLong();
        double full = (double) perSecond * BURST;
        Bucket before = buckets.getOrDefault(client, new Bucket(full, now));
        double left = Math.min(full, before.left() + (now - before.at()) * 1e-9 * perSecond);
        boolean enough = left >= 1;
        buckets.put(client, new Bucket(enough ? left - 1 : left, now));
        if (buckets.size() > MOST_CLIENTS) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return enough;
    }
}
