package org.dateline.text.engine;

/// The arithmetic of the networks. Every sum runs in one fixed order, so results are the same on every machine and for
/// any
/// number of threads; the loops have the form that the virtual machine turns into vector instructions: one index, whole
/// arrays, no offsets.
public final class Kernel {

    private Kernel() {}

    /// Adds `x` times a matrix to `out`.
    ///
    /// @param x      as many numbers as the matrix has rows, or more
    /// @param matrix rows as long as `out`
    public static void multiply(float[] x, float[][] matrix, float[] out) {
        int i = 0;
        for (; i + 4 <= matrix.length; i += 4) {
            add4(x[i], x[i + 1], x[i + 2], x[i + 3], matrix[i], matrix[i + 1], matrix[i + 2], matrix[i + 3], out);
        }
        for (; i < matrix.length; i++) {
            add(x[i], matrix[i], out);
        }
    }

    /// Adds the products of two vectors with a matrix at once, so that the matrix is loaded half as often.
    static void multiply(float[] x, float[] y, float[][] matrix, float[] outX, float[] outY) {
        int i = 0;
        for (; i + 2 <= matrix.length; i += 2) {
            add2(x[i], x[i + 1], y[i], y[i + 1], matrix[i], matrix[i + 1], outX, outY);
        }
        if (i < matrix.length) {
            add(x[i], matrix[i], outX);
            add(y[i], matrix[i], outY);
        }
    }

    private static void add2(float a, float b, float c, float d, float[] p, float[] q, float[] outX, float[] outY) {
        for (int j = 0; j < outX.length; j++) {
            float u = p[j];
            float v = q[j];
            outX[j] += a * u + b * v;
            outY[j] += c * u + d * v;
        }
    }

    /// Adds `a` times a row to `out`.
    public static void add(float a, float[] row, float[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] += a * row[j];
        }
    }

    /// Adds four rows at once, so that `out` is loaded and stored a quarter as often.
    public static void add4(
            float a, float b, float c, float d, float[] p, float[] q, float[] r, float[] s, float[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] += a * p[j] + b * q[j] + c * r[j] + d * s[j];
        }
    }

    /// A rational stand-in for the hyperbolic tangent: odd, smooth, 1 from 3 on.
    public static float tanh(float x) {
        float y = Math.max(-3f, Math.min(3f, x));
        float square = y * y;
        return y * (27f + square) / (27f + 9f * square);
    }

    /// The slope of [#tanh].
    public static float slope(float x) {
        float y = Math.max(-3f, Math.min(3f, x));
        float square = y * y;
        float root = (square - 9f) / (9f + 3f * square);
        return root * root;
    }

    /// Applies [#tanh] to each number.
    public static void tanh(float[] x) {
        for (int j = 0; j < x.length; j++) {
            x[j] = tanh(x[j]);
        }
    }

    /// Index of the largest of the first `n` numbers, the first of equals.
    public static int largest(float[] x, int n) {
        int best = 0;
        for (int j = 1; j < n; j++) {
            if (x[j] > x[best]) {
                best = j;
            }
        }
        return best;
    }
}
