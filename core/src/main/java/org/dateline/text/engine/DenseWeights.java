package org.dateline.text.engine;

import java.nio.ByteBuffer;

/// A linear model over few classes: one row of weights a hash value, no keys. Two features may share a row; training
/// sees the same collisions and lives with them.
public final class DenseWeights {

    private final int classes;
    private final int mask;
    private final short[] weights;

    /// @param classes how many classes a row has
    /// @param weights the rows one after the other, their number a power of two
    public DenseWeights(int classes, short[] weights) {
        this.classes = classes;
        this.mask = weights.length / classes - 1;
        this.weights = weights;
    }

    static DenseWeights read(ByteBuffer in) {
        int classes = in.getInt();
        int size = in.getInt();
        return new DenseWeights(classes, ModelFile.shorts(in, size));
    }

    /// Appends the rows to a model file.
    public void write(ModelFile.Writer out) {
        out.putInt(classes);
        out.putInt(weights.length);
        out.putShorts(weights);
    }

    /// Adds the weights of the features to the scores of the classes.
    void score(long[] features, int n, int[] scores) {
        for (int i = 0; i < n; i++) {
            int row = ((int) features[i] & mask) * classes;
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[row + c];
            }
        }
    }
}
