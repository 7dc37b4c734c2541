package org.dateline.text.engine;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Vectors and classes of words that a large unlabelled corpus gave: words used alike have vectors that lie close
/// together
/// and codes that begin alike (Brown clusters). Half a byte a number, looked up by hash in an open-addressing table
/// that
/// stays in the mapped file; a check of 16 bits a word lets about one unknown word in thirty thousand pass for a known
/// one.
public final class WordVectors {

    /// Numbers a vector has.
    public static final int SIZE = 50;

    /// Steps that a number is rounded to.
    public static final int LEVELS = 16;

    private final ByteBuffer in;
    private final int mask;
    private final int taken;
    private final int ranks;
    private final int checks;
    private final int classes;
    private final int vectors;
    private final float[] levels = new float[LEVELS];
    private final int[] codes;

    private WordVectors(ByteBuffer in) {
        this.in = in;
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = in.getFloat();
        }
        codes = ModelFile.ints(in, in.getInt());
        int words = in.getInt();
        int size = in.getInt();
        mask = size - 1;
        taken = in.position();
        ranks = taken + size / 8;
        checks = ranks + size / 16;
        classes = checks + 2 * size;
        vectors = classes + 2 * words;
    }

    /// Maps the table.
    public static WordVectors load(Path file) {
        return new WordVectors(ModelFile.map(file));
    }

    /// Where a word is, or its lower case, or its capitalised form; -1 if it is not known.
    public int find(String form) {
        int found = find(FormFeatures.key(form));
        if (found < 0) {
            found = find(FormFeatures.key(form.toLowerCase(Locale.ROOT)));
        }
        if (found < 0 && form.length() > 1 && Character.isUpperCase(form.charAt(1))) {
            found = find(FormFeatures.key(form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT)));
        }
        return found;
    }

    private int find(long key) {
        int at = (int) key & mask;
        short check = check(key);
        while (true) {
            long block = in.getLong(taken + (at >> 6) * 8);
            if ((block >>> at & 1) == 0) {
                return -1;
            }
            if (in.getShort(checks + 2 * at) == check) {
                return in.getInt(ranks + (at >> 6) * 4) + Long.bitCount(block & (1L << at) - 1);
            }
            at = (at + 1) & mask;
        }
    }

    /// Writes the vector of the word at `place` to the front of `out`.
    public void read(int place, float[] out) {
        int from = vectors + place * (SIZE / 2);
        for (int i = 0; i < SIZE / 2; i++) {
            int two = in.get(from + i);
            out[2 * i] = levels[two >> 4 & 15];
            out[2 * i + 1] = levels[two & 15];
        }
    }

    /// The code of the class of the word at `place`: its length in the low 5 bits, above them its bits; 0 if it has
    /// none.
    public int code(int place) {
        return codes[in.getShort(classes + 2 * place) & 0xFFFF];
    }

    /// The code of a string of bits.
    public static int code(String bits) {
        int value = 0;
        int length = Math.min(bits.length(), 26);
        for (int i = 0; i < length; i++) {
            value = value << 1 | (bits.charAt(i) - '0');
        }
        return value << 5 | length;
    }

    /// The first bits of a code, or the whole code where it is shorter.
    static int prefix(int code, int bits) {
        int length = code & 31;
        return length <= bits ? code : (code >>> 5 >>> (length - bits)) << 5 | bits;
    }

    private static short check(long key) {
        return (short) (key >>> 48);
    }

    /// A word of the table.
    ///
    /// @param key    its [FormFeatures#key]
    /// @param code   the code of its class, 0 if it has none
    /// @param vector `SIZE / 2` bytes, two steps each, the first in the upper half
    public record Word(long key, int code, byte[] vector) {}

    /// Fills a table and appends it to a model file.
    ///
    /// @param levels the steps, rising
    /// @param words  no two with the same key
    public static void write(float[] levels, List<Word> words, ModelFile.Writer out) {
        int[] codes = IntStream.concat(IntStream.of(0), words.stream().mapToInt(Word::code))
                .sorted()
                .distinct()
                .toArray();
        int size = Math.max(64, Integer.highestOneBit(words.size() * 5 / 4) * 2);
        int[] places = places(words, size);
        long[] taken = new long[size / 64];
        int[] ranks = new int[size / 64];
        short[] checks = new short[size];
        short[] classes = new short[words.size()];
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        int rank = 0;
        for (int at = 0; at < size; at++) {
            if (at % 64 == 0) {
                ranks[at / 64] = rank;
            }
            if (places[at] >= 0) {
                Word word = words.get(places[at]);
                taken[at / 64] |= 1L << at;
                checks[at] = check(word.key());
                classes[rank++] = (short) Arrays.binarySearch(codes, word.code());
                table.writeBytes(word.vector());
            }
        }
        out.putFloats(levels);
        out.putInt(codes.length);
        out.putInts(codes);
        out.putInt(words.size());
        out.putInt(size);
        out.putLongs(taken);
        out.putInts(ranks);
        out.putShorts(checks);
        out.putShorts(classes);
        out.putBytes(table.toByteArray());
    }

    private static int[] places(List<Word> words, int size) {
        int[] places = new int[size];
        Arrays.fill(places, -1);
        for (int i = 0; i < words.size(); i++) {
            int at = (int) words.get(i).key() & (size - 1);
            while (places[at] >= 0) {
                at = (at + 1) & (size - 1);
            }
            places[at] = i;
        }
        return places;
    }
}
