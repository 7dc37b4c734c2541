package org.dateline.text.engine;

/// The hash functions that features are made of. They are part of the model format: changing one means training again.
public final class Hash {

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long MULTIPLIER = 0xFF51AFD7ED558CCDL;
    private static final long FINISHER = 0xC4CEB9FE1A85EC53L;
    private static final long BASIS = 1469598103934665603L;
    private static final long PRIME = 1099511628211L;

    private Hash() {}

    /// Spreads a value over all 64 bits.
    public static long mix(long value) {
        long h = (value ^ (value >>> 33)) * MULTIPLIER;
        h = (h ^ (h >>> 33)) * FINISHER;
        return h ^ (h >>> 33);
    }

    /// Hash of nothing, to be continued by [#step].
    static long start() {
        return BASIS;
    }

    /// Continues a hash by one character; finish with [#mix].
    static long step(long h, char c) {
        return (h ^ c) * PRIME;
    }

    /// The value under a template: the same value under another template gives an unrelated feature.
    public static long feature(int template, long value) {
        long h = (value + template * SEED) * MULTIPLIER;
        return (h ^ (h >>> 32)) * FINISHER;
    }
}
