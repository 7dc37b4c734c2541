package org.dateline.bench.train;

import java.util.Random;
import org.dateline.text.engine.Kernel;

/// Arithmetic that training needs and reading does not.
final class Vectors {

    private Vectors() {}

    /// Adds the sum over `n` positions of the outer products of `x` and `d` to a matrix.
    static void outer(float[][] x, float[][] d, int n, float[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            float[] row = matrix[i];
            int t = 0;
            for (; t + 4 <= n; t += 4) {
                Kernel.add4(x[t][i], x[t + 1][i], x[t + 2][i], x[t + 3][i], d[t], d[t + 1], d[t + 2], d[t + 3], row);
            }
            for (; t < n; t++) {
                Kernel.add(x[t][i], d[t], row);
            }
        }
    }

    /// Makes shares of scores: all positive, summing up to one.
    static void softmax(float[] scores) {
        float most = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) StrictMath.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= (float) sum;
        }
    }

    /// Turns scores into the gradient of the loss of not saying `gold`; returns that loss.
    static double loss(float[] scores, int gold) {
        softmax(scores);
        double loss = -StrictMath.log(scores[gold] + 1e-9);
        scores[gold] -= 1;
        return loss;
    }

    /// A mask that drops some of `size` numbers and makes up for it in the others.
    static float[] mask(int size, float drop, Random random) {
        float[] mask = new float[size];
        for (int i = 0; i < size; i++) {
            mask[i] = random.nextFloat() < drop ? 0 : 1 / (1 - drop);
        }
        return mask;
    }

    /// Copies of the vectors, each multiplied with the mask.
    static float[][] masked(float[][] x, float[] mask) {
        float[][] out = new float[x.length][];
        for (int t = 0; t < x.length; t++) {
            out[t] = x[t].clone();
        }
        mask(out, mask);
        return out;
    }

    /// Multiplies each vector with the mask.
    static void mask(float[][] x, float[] mask) {
        for (float[] row : x) {
            for (int i = 0; i < mask.length; i++) {
                row[i] *= mask[i];
            }
        }
    }

    /// Adds up the vectors of two lists, into the first.
    static void add(float[][] x, float[][] y) {
        for (int t = 0; t < x.length; t++) {
            Kernel.add(1, y[t], x[t]);
        }
    }
}
