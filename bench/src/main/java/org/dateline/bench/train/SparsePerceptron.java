package org.dateline.bench.train;

import java.util.Arrays;
import org.dateline.text.engine.SparseWeights;

/// An averaged perceptron over many classes (Freund and Schapire 1999; Collins 2002). Each feature keeps a chain of the
/// classes that it has ever been updated for.
final class SparsePerceptron {

    private static final int NONE = -1;

    private long[] keys = new long[1 << 16];
    private int[] chains = new int[1 << 16];
    private int used;

    private byte[] classes = new byte[1 << 16];
    private int[] following = new int[1 << 16];
    private int[] stamps = new int[1 << 16];
    private float[] weights = new float[1 << 16];
    private double[] totals = new double[1 << 16];
    private int entries;
    private int step;

    SparsePerceptron() {
        Arrays.fill(chains, NONE);
    }

    /// Counts one more decision.
    void step() {
        step++;
    }

    /// Adds the weights of the features to the scores.
    void score(long[] features, int n, float[] scores) {
        for (int i = 0; i < n; i++) {
            for (int e = chains[slot(features[i])]; e != NONE; e = following[e]) {
                scores[classes[e] & 255] += weights[e];
            }
        }
    }

    /// Speaks for one class and against another.
    void update(long[] features, int n, int right, int wrong) {
        for (int i = 0; i < n; i++) {
            change(features[i], right, 1);
            change(features[i], wrong, -1);
        }
    }

    private void change(long feature, int c, float by) {
        int slot = slot(feature);
        if (keys[slot] == 0) {
            keys[slot] = feature;
            if (++used > keys.length * 2 / 3) {
                grow();
                slot = slot(feature);
            }
        }
        int e = chains[slot];
        while (e != NONE && (classes[e] & 255) != c) {
            e = following[e];
        }
        if (e == NONE) {
            e = entry();
            classes[e] = (byte) c;
            following[e] = chains[slot];
            stamps[e] = step;
            chains[slot] = e;
        }
        totals[e] += (double) (step - stamps[e]) * weights[e];
        stamps[e] = step;
        weights[e] += by;
    }

    private int entry() {
        if (entries == classes.length) {
            int more = entries * 2;
            classes = Arrays.copyOf(classes, more);
            following = Arrays.copyOf(following, more);
            stamps = Arrays.copyOf(stamps, more);
            weights = Arrays.copyOf(weights, more);
            totals = Arrays.copyOf(totals, more);
        }
        return entries++;
    }

    private int slot(long feature) {
        int mask = keys.length - 1;
        int at = (int) feature & mask;
        while (keys[at] != 0 && keys[at] != feature) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldChains = chains;
        keys = new long[oldKeys.length * 2];
        chains = new int[oldKeys.length * 2];
        Arrays.fill(chains, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                chains[slot] = oldChains[i];
            }
        }
    }

    /// The averaged weights, made whole numbers; those that are next to nothing are left out.
    ///
    /// @param least the smallest absolute value that is kept, the largest weight being 32,767
    SparseWeights average(int least) {
        double scale = Short.MAX_VALUE / largest();
        long[] features = new long[used];
        int[] counts = new int[used];
        byte[] outClasses = new byte[entries];
        short[] outWeights = new short[entries];
        int n = 0;
        int to = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            int from = to;
            for (int e = chains[slot]; e != NONE; e = following[e]) {
                long value = Math.round(total(e) * scale);
                if (Math.abs(value) >= least) {
                    outClasses[to] = classes[e];
                    outWeights[to++] = (short) value;
                }
            }
            if (to > from) {
                features[n] = keys[slot];
                counts[n++] = to - from;
            }
        }
        return SparseWeights.of(
                Arrays.copyOf(features, n),
                Arrays.copyOf(counts, n),
                Arrays.copyOf(outClasses, to),
                Arrays.copyOf(outWeights, to));
    }

    private double total(int e) {
        return totals[e] + (double) (step - stamps[e]) * weights[e];
    }

    private double largest() {
        double largest = 1e-9;
        for (int e = 0; e < entries; e++) {
            largest = Math.max(largest, Math.abs(total(e)));
        }
        return largest;
    }
}
