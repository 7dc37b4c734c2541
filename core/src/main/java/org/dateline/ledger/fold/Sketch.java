package org.dateline.ledger.fold;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A small stand-in for a text, from which it can be told how much of it another text repeats: the least values
/// of [#SIZE] hash functions over its runs of [#RUN] words. The share of values that two sketches have in common
/// estimates the share of runs that the two texts have in common (Broder, On the resemblance and containment of
/// documents, 1997).
///
/// @param runs   how many different runs of words the text has
/// @param values [#SIZE] numbers of 16 bits in hexadecimal; empty for a text without a run
public record Sketch(int runs, String values) {

    /// How many hash functions.
    static final int SIZE = 128;

    /// Words in a run.
    static final int RUN = 4;

    private static final int DIGITS = 4;

    /// Of words in reading order; case and marks are nothing to it.
    public static Sketch of(List<String> words) {
        Set<Long> runs = new HashSet<>();
        long[] window = new long[RUN];
        for (int i = 0; i < words.size(); i++) {
            window[i % RUN] = hash(words.get(i).toLowerCase(Locale.ROOT));
            if (i >= RUN - 1) {
                long run = 0;
                for (int j = i - RUN + 1; j <= i; j++) {
                    run = mix(run * 31 + window[j % RUN]);
                }
                runs.add(run);
            }
        }
        return new Sketch(runs.size(), values(runs));
    }

    private static String values(Set<Long> runs) {
        if (runs.isEmpty()) {
            return "";
        }
        long[] least = new long[SIZE];
        java.util.Arrays.fill(least, Long.MAX_VALUE);
        for (long run : runs) {
            for (int i = 0; i < SIZE; i++) {
                long value = mix(run + i * 0x9E3779B97F4A7C15L);
                if (value < least[i]) {
                    least[i] = value;
                }
            }
        }
        StringBuilder out = new StringBuilder(SIZE * DIGITS);
        for (long value : least) {
            int low = (int) (value & 0xFFFF);
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit(low >> shift & 0xF, 16));
            }
        }
        return out.toString();
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /// The finalizer of MurmurHash3 (Appleby, public domain).
    private static long mix(long value) {
        long x = value;
        x = (x ^ x >>> 33) * 0xff51afd7ed558ccdL;
        x = (x ^ x >>> 33) * 0xc4ceb9fe1a85ec53L;
        return x ^ x >>> 33;
    }

    /// The values as numbers; empty for a text without a run.
    char[] unpacked() {
        char[] out = new char[values.length() / DIGITS];
        for (int i = 0; i < out.length; i++) {
            out[i] = (char) Integer.parseInt(values, i * DIGITS, (i + 1) * DIGITS, 16);
        }
        return out;
    }

    /// How much of the shorter text the longer repeats, 0 to 1, as the sketches tell.
    public static double containment(Sketch a, Sketch b) {
        return containment(a.runs, a.unpacked(), b.runs, b.unpacked());
    }

    /// The same of unpacked values.
    static double containment(int runs, char[] values, int otherRuns, char[] otherValues) {
        if (values.length != otherValues.length || values.length == 0) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == otherValues[i]) {
                equal++;
            }
        }
        double resemblance = (double) equal / values.length;
        double shared = resemblance / (1 + resemblance) * (runs + otherRuns);
        return Math.min(1, shared / Math.min(runs, otherRuns));
    }
}
