package org.dateline.text.engine;

import java.nio.ByteBuffer;

/// What goes into the networks for a word: its vector, and the sum of the learned rows of its features.
public final class Features {

    /// No word has more features.
    public static final int MOST = 16;

    /// The class of a word counts whole and by its first bits.
    private static final int[] PREFIXES = {6, 10, 26};

    private final WordVectors vectors;
    private final int mask;
    private final long[] keys;
    private final int[] rows;
    private final float[][] values;

    private Features(WordVectors vectors, long[] found, float[][] values) {
        this.vectors = vectors;
        this.values = values;
        int size = Integer.highestOneBit(Math.max(2, found.length * 3 / 2)) * 2;
        mask = size - 1;
        keys = new long[size];
        rows = new int[size];
        for (int i = 0; i < found.length; i++) {
            int at = (int) found[i] & mask;
            while (keys[at] != 0) {
                at = (at + 1) & mask;
            }
            keys[at] = found[i];
            rows[at] = i;
        }
    }

    static Features read(ByteBuffer in, WordVectors vectors) {
        long[] keys = new long[in.getInt()];
        int columns = in.getInt();
        float scale = in.getFloat();
        in.asLongBuffer().get(keys);
        in.position(in.position() + 8 * keys.length);
        float[][] values = new float[keys.length][columns];
        for (float[] row : values) {
            for (int j = 0; j < columns; j++) {
                row[j] = in.getShort() * scale;
            }
        }
        return new Features(vectors, keys, values);
    }

    /// What goes in for a word.
    public float[] read(String word) {
        float[] sum = new float[values[0].length];
        long[] found = new long[MOST];
        int place = vectors.find(word);
        int n = keys(word, place, vectors, found);
        for (int i = 0; i < n; i++) {
            int row = row(found[i]);
            if (row >= 0) {
                Kernel.add(1, values[row], sum);
            }
        }
        float[] out = new float[WordVectors.SIZE + sum.length];
        if (place >= 0) {
            vectors.read(place, out);
        }
        System.arraycopy(sum, 0, out, WordVectors.SIZE, sum.length);
        return out;
    }

    /// Writes the hashes of a word's features to `out` and returns how many there are; the word itself is the first.
    ///
    /// @param place where the word is among the vectors, -1 if it is not
    public static int keys(String word, int place, WordVectors vectors, long[] out) {
        int n = FormFeatures.read(word, out);
        int code = place < 0 ? 0 : vectors.code(place);
        if (code != 0) {
            for (int bits : PREFIXES) {
                out[n++] = Hash.feature(40 + bits, WordVectors.prefix(code, bits));
            }
        }
        return n;
    }

    private int row(long feature) {
        int at = (int) feature & mask;
        while (keys[at] != 0) {
            if (keys[at] == feature) {
                return rows[at];
            }
            at = (at + 1) & mask;
        }
        return -1;
    }

    /// Makes the part of a model file that [#read(ByteBuffer, WordVectors)] reads.
    ///
    /// @param keys   the features' hashes
    /// @param values their rows
    public static void write(long[] keys, float[][] values, ModelFile.Writer out) {
        float largest = 1e-9f;
        for (float[] row : values) {
            for (float value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        float scale = largest / Short.MAX_VALUE;
        out.putInt(keys.length);
        out.putInt(values[0].length);
        out.putFloats(new float[] {scale});
        out.putLongs(keys);
        for (float[] row : values) {
            short[] rounded = new short[row.length];
            for (int j = 0; j < row.length; j++) {
                rounded[j] = (short) Math.round(row[j] / scale);
            }
            out.putShorts(rounded);
        }
    }
}
