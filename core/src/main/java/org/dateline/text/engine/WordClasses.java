package org.dateline.text.engine;

import java.nio.ByteBuffer;

/// Brown clusters: words that occur in the same company share the first bits of a code. Looked up by the hash of the
/// lower-cased word in an open-addressing table.
public final class WordClasses {

    private final int mask;
    private final int[] keys;
    private final int[] codes;

    private WordClasses(int[] keys, int[] codes) {
        this.mask = keys.length - 1;
        this.keys = keys;
        this.codes = codes;
    }

    /// Reads the table that [#write] made.
    public static WordClasses load(java.nio.file.Path file) {
        return read(ModelFile.map(file));
    }

    /// Reads the table that [#write] made.
    static WordClasses read(ByteBuffer in) {
        int size = in.getInt();
        return new WordClasses(ModelFile.ints(in, size), ModelFile.ints(in, size));
    }

    /// Fills a table.
    ///
    /// @param hashes hashes of the lower-cased words
    /// @param codes  their codes, as [#code(String)] gives them
    public static WordClasses of(long[] hashes, int[] codes) {
        int size = Integer.highestOneBit(Math.max(2, hashes.length * 3 / 2)) * 2;
        int[] keys = new int[size];
        int[] values = new int[size];
        for (int i = 0; i < hashes.length; i++) {
            int at = (int) hashes[i] & (size - 1);
            int key = key(hashes[i]);
            while (values[at] != 0 && keys[at] != key) {
                at = (at + 1) & (size - 1);
            }
            keys[at] = key;
            values[at] = codes[i];
        }
        return new WordClasses(keys, values);
    }

    /// Appends the table to a model file.
    public void write(ModelFile.Writer out) {
        out.putInt(keys.length);
        out.putInts(keys);
        out.putInts(codes);
    }

    /// The code of a string of up to 27 bits: its length in the low 5 bits, above them the bits.
    public static int code(String bits) {
        int value = 0;
        int length = Math.min(bits.length(), 26);
        for (int i = 0; i < length; i++) {
            value = value << 1 | (bits.charAt(i) - '0');
        }
        return value << 5 | length;
    }

    /// The code of the word with this hash, 0 if it has none.
    int code(long hash) {
        int key = key(hash);
        int at = (int) hash & mask;
        while (codes[at] != 0) {
            if (keys[at] == key) {
                return codes[at];
            }
            at = (at + 1) & mask;
        }
        return 0;
    }

    /// The first bits of a code, or the whole code where it is shorter.
    static int prefix(int code, int bits) {
        int length = code & 31;
        return length <= bits ? code : (code >>> 5 >>> (length - bits)) << 5 | bits;
    }

    private static int key(long hash) {
        return (int) (hash >>> 32);
    }
}
