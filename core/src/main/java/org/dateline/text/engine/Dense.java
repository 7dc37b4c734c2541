package org.dateline.text.engine;

import java.nio.ByteBuffer;

/// A matrix and a bias.
final class Dense {

    private final float[][] weights;
    private final float[] bias;

    private Dense(float[][] weights, float[] bias) {
        this.weights = weights;
        this.bias = bias;
    }

    static Dense read(ByteBuffer in) {
        return new Dense(ModelFile.matrix(in), ModelFile.matrix(in)[0]);
    }

    /// How many numbers it gives.
    int size() {
        return bias.length;
    }

    /// Writes the product with `x`, and the bias, to `out`.
    void apply(float[] x, float[] out) {
        System.arraycopy(bias, 0, out, 0, out.length);
        Kernel.multiply(x, weights, out);
    }

    /// Applies it to `n` vectors.
    void apply(float[][] x, int n, float[][] out) {
        int t = 0;
        for (; t + 2 <= n; t += 2) {
            System.arraycopy(bias, 0, out[t], 0, bias.length);
            System.arraycopy(bias, 0, out[t + 1], 0, bias.length);
            Kernel.multiply(x[t], x[t + 1], weights, out[t], out[t + 1]);
        }
        if (t < n) {
            apply(x[t], out[t]);
        }
    }
}
