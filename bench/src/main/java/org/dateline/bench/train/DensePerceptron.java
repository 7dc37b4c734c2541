package org.dateline.bench.train;

import org.dateline.text.engine.DenseWeights;

/// An averaged perceptron over few classes, with a fixed number of rows that features share by hash.
final class DensePerceptron {

    private final int classes;
    private final int mask;
    private final float[] weights;
    private final float[] totals;
    private final int[] stamps;
    private int step;

    DensePerceptron(int classes, int bits) {
        this.classes = classes;
        mask = (1 << bits) - 1;
        weights = new float[classes << bits];
        totals = new float[classes << bits];
        stamps = new int[classes << bits];
    }

    /// Counts one more decision.
    void step() {
        step++;
    }

    void score(long[] features, int n, float[] scores) {
        for (int i = 0; i < n; i++) {
            int row = ((int) features[i] & mask) * classes;
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[row + c];
            }
        }
    }

    void update(long[] features, int n, int right, int wrong) {
        for (int i = 0; i < n; i++) {
            int row = ((int) features[i] & mask) * classes;
            change(row + right, 1);
            change(row + wrong, -1);
        }
    }

    private void change(int at, float by) {
        totals[at] += (step - stamps[at]) * weights[at];
        stamps[at] = step;
        weights[at] += by;
    }

    /// The averaged weights, made whole numbers; the largest is 32,767.
    DenseWeights average() {
        double largest = 1e-9;
        for (int i = 0; i < weights.length; i++) {
            largest = Math.max(largest, Math.abs(total(i)));
        }
        short[] out = new short[weights.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (short) Math.round(total(i) / largest * Short.MAX_VALUE);
        }
        return new DenseWeights(classes, out);
    }

    private double total(int i) {
        return totals[i] + (double) (step - stamps[i]) * weights[i];
    }
}
