package org.dateline.text.engine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The container of every model: a magic number, then values in the order in which the model reads them, big-endian.
public final class ModelFile {

    /// "DLT" and the version of the format.
    private static final int MAGIC = 0x444C5401;

    private ModelFile() {}

    /// Maps a model file into memory, positioned behind its magic number.
    ///
    /// @throws UncheckedIOException     where the file cannot be read
    /// @throws IllegalArgumentException where it is no model of this version
    static ByteBuffer map(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (mapped.remaining() < 4 || mapped.getInt() != MAGIC) {
                throw new IllegalArgumentException(
                        file + " is no model of this version. `bench train` makes the models anew.");
            }
            return mapped;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + file, e);
        }
    }

    /// Reads `count` integers.
    static int[] ints(ByteBuffer in, int count) {
        int[] out = new int[count];
        in.asIntBuffer().get(out);
        in.position(in.position() + 4 * count);
        return out;
    }

    /// Reads a matrix: its numbers of rows and columns, then its rows.
    static float[][] matrix(ByteBuffer in) {
        float[][] out = new float[in.getInt()][in.getInt()];
        for (float[] row : out) {
            in.asFloatBuffer().get(row);
            in.position(in.position() + 4 * row.length);
        }
        return out;
    }

    /// Reads `count` bytes.
    static byte[] bytes(ByteBuffer in, int count) {
        byte[] out = new byte[count];
        in.get(out);
        return out;
    }

    /// Reads a list of strings.
    static List<String> strings(ByteBuffer in) {
        int count = in.getInt();
        List<String> out = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            out.add(new String(bytes(in, in.getShort()), StandardCharsets.UTF_8));
        }
        return List.copyOf(out);
    }

    /// Collects the values of a model and writes them to a file.
    public static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        /// Starts with the magic number.
        public Writer() {
            putInt(MAGIC);
        }

        /// Appends an integer.
        public void putInt(int value) {
            try {
                out.writeInt(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// Appends integers.
        public void putInts(int[] values) {
            ByteBuffer buffer = ByteBuffer.allocate(4 * values.length);
            buffer.asIntBuffer().put(values);
            putBytes(buffer.array());
        }

        /// Appends long integers.
        public void putLongs(long[] values) {
            ByteBuffer buffer = ByteBuffer.allocate(8 * values.length);
            buffer.asLongBuffer().put(values);
            putBytes(buffer.array());
        }

        /// Appends numbers.
        public void putFloats(float[] values) {
            ByteBuffer buffer = ByteBuffer.allocate(4 * values.length);
            buffer.asFloatBuffer().put(values);
            putBytes(buffer.array());
        }

        /// Appends a matrix.
        public void putMatrix(float[][] rows) {
            putInt(rows.length);
            putInt(rows[0].length);
            for (float[] row : rows) {
                putFloats(row);
            }
        }

        /// Appends short integers.
        public void putShorts(short[] values) {
            ByteBuffer buffer = ByteBuffer.allocate(2 * values.length);
            buffer.asShortBuffer().put(values);
            putBytes(buffer.array());
        }

        /// Appends bytes.
        public void putBytes(byte[] values) {
            try {
                out.write(values);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// Appends a list of strings.
        public void putStrings(List<String> values) {
            putInt(values.size());
            for (String value : values) {
                byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
                try {
                    out.writeShort(encoded.length);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                putBytes(encoded);
            }
        }

        /// Writes all of it to a file.
        public void save(Path file) {
            try {
                Files.write(file, bytes.toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the model " + file, e);
            }
        }
    }
}
