package org.dateline.text.engine;

import java.nio.ByteBuffer;

/// A linear model over many classes: for each feature the few classes that it speaks for or against. Looked up by the
/// feature's hash in an open-addressing table.
public final class SparseWeights {

    private final int mask;
    private final int[] keys;
    private final int[] starts;
    private final byte[] classes;
    private final short[] weights;

    private SparseWeights(int[] keys, int[] starts, byte[] classes, short[] weights) {
        this.mask = keys.length - 1;
        this.keys = keys;
        this.starts = starts;
        this.classes = classes;
        this.weights = weights;
    }

    static SparseWeights read(ByteBuffer in) {
        int size = in.getInt();
        int entries = in.getInt();
        return new SparseWeights(
                ModelFile.ints(in, size),
                ModelFile.ints(in, size),
                ModelFile.bytes(in, entries),
                ModelFile.shorts(in, entries));
    }

    /// Builds the table.
    ///
    /// @param features hashes of the features
    /// @param counts   how many classes each has
    /// @param classes  the classes of the first feature, then those of the second, and so on; none above 255
    /// @param weights  their weights
    public static SparseWeights of(long[] features, int[] counts, byte[] classes, short[] weights) {
        int size = Integer.highestOneBit(Math.max(2, features.length * 4 / 3)) * 2;
        int[] keys = new int[size];
        int[] starts = new int[size];
        byte[] outClasses = new byte[classes.length + 1];
        short[] outWeights = new short[classes.length + 1];
        // Offset 0 means "empty"; each run ends with the class' top bit in the weight array's neighbour, so store
        // lengths.
        int[] order = new int[size];
        java.util.Arrays.fill(order, -1);
        int from = 0;
        int[] begins = new int[features.length];
        for (int i = 0; i < features.length; i++) {
            begins[i] = from;
            from += counts[i];
            int at = (int) features[i] & (size - 1);
            while (order[at] >= 0) {
                at = (at + 1) & (size - 1);
            }
            order[at] = i;
            keys[at] = (int) (features[i] >>> 32);
        }
        int to = 1;
        for (int at = 0; at < size; at++) {
            int i = order[at];
            if (i < 0) {
                continue;
            }
            starts[at] = to << 8 | counts[i];
            System.arraycopy(classes, begins[i], outClasses, to, counts[i]);
            System.arraycopy(weights, begins[i], outWeights, to, counts[i]);
            to += counts[i];
        }
        return new SparseWeights(keys, starts, outClasses, outWeights);
    }

    /// Appends the table to a model file.
    public void write(ModelFile.Writer out) {
        out.putInt(keys.length);
        out.putInt(classes.length);
        out.putInts(keys);
        out.putInts(starts);
        out.putBytes(classes);
        out.putShorts(weights);
    }

    /// Adds the weights of the features to the scores of the classes.
    void score(long[] features, int n, int[] scores) {
        for (int i = 0; i < n; i++) {
            long feature = features[i];
            int key = (int) (feature >>> 32);
            int at = (int) feature & mask;
            int start = starts[at];
            while (start != 0 && keys[at] != key) {
                at = (at + 1) & mask;
                start = starts[at];
            }
            int from = start >>> 8;
            for (int to = from + (start & 255); from < to; from++) {
                scores[classes[from] & 255] += weights[from];
            }
        }
    }
}
