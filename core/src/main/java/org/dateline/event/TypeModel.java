package org.dateline.event;

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

/// A network with one hidden layer that tells what a predicate means: a type with its mode, or nothing.
/// Facts add their rows to the hidden units, vectors go through a matrix; what comes out is calibrated.
public final class TypeModel {

    /// "DLE" and the version of the format.
    private static final int MAGIC = 0x444C4501;

    private final List<String> labels;
    private final int hidden;
    private final float temperature;
    private final float[] bias;
    private final float[][] dense;
    private final float[][] output;
    private final float[] outputBias;
    private final int[] keys;
    private final int[] places;
    private final float[] scales;
    private final byte[] rows;

    private TypeModel(
            List<String> labels,
            float temperature,
            float[] bias,
            float[][] dense,
            float[][] output,
            float[] outputBias,
            int[] facts,
            float[] scales,
            byte[] rows) {
        this.labels = List.copyOf(labels);
        this.hidden = bias.length;
        this.temperature = temperature;
        this.bias = bias;
        this.dense = dense;
        this.output = output;
        this.outputBias = outputBias;
        this.scales = scales;
        this.rows = rows;
        int size = Integer.highestOneBit(Math.max(2, facts.length * 3 / 2)) * 2;
        keys = new int[size];
        places = new int[size];
        for (int i = 0; i < facts.length; i++) {
            int at = facts[i] & size - 1;
            while (keys[at] != 0) {
                at = at + 1 & size - 1;
            }
            keys[at] = facts[i];
            places[at] = i;
        }
    }

    /// Reads a model.
    ///
    /// @throws UncheckedIOException     where the file cannot be read
    /// @throws IllegalArgumentException where it is no model of this version
    public static TypeModel load(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer in = ByteBuffer.allocate((int) channel.size());
            while (in.hasRemaining() && channel.read(in) >= 0) {
                // A channel may give less than it was asked for.
            }
            in.flip();
            if (in.remaining() < 4 || in.getInt() != MAGIC) {
                throw new IllegalArgumentException(
                        file + " is no model of this version. `bench train-events` makes it anew.");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + file, e);
        }
    }

    private static TypeModel read(ByteBuffer in) {
        List<String> labels = new ArrayList<>();
        int classes = in.getInt();
        for (int i = 0; i < classes; i++) {
            byte[] name = new byte[in.getShort()];
            in.get(name);
            labels.add(new String(name, StandardCharsets.UTF_8));
        }
        int hidden = in.getInt();
        float temperature = in.getFloat();
        float[] bias = floats(in, hidden);
        float[][] dense = matrix(in, TypeFeatureList.DENSE, hidden);
        float[][] output = matrix(in, classes, hidden);
        float[] outputBias = floats(in, classes);
        int facts = in.getInt();
        int[] keys = new int[facts];
        in.asIntBuffer().get(keys);
        in.position(in.position() + 4 * facts);
        float[] scales = floats(in, facts);
        byte[] rows = new byte[facts * hidden];
        in.get(rows);
        return new TypeModel(labels, temperature, bias, dense, output, outputBias, keys, scales, rows);
    }

    private static float[] floats(ByteBuffer in, int count) {
        float[] out = new float[count];
        in.asFloatBuffer().get(out);
        in.position(in.position() + 4 * count);
        return out;
    }

    private static float[][] matrix(ByteBuffer in, int rows, int columns) {
        float[][] out = new float[rows][];
        for (int i = 0; i < rows; i++) {
            out[i] = floats(in, columns);
        }
        return out;
    }

    /// Weights as training leaves them.
    ///
    /// @param labels      `nothing`, `TYPE` or `TYPE/mode`, one for each output
    /// @param temperature what the outputs are divided by, so that they come out calibrated
    /// @param bias        of the hidden units
    /// @param dense       from each number of the vectors to the hidden units
    /// @param output      from the hidden units to each label
    /// @param outputBias  of each label
    /// @param facts       hashes of the facts
    /// @param rows        what each fact adds to the hidden units
    public record Weights(
            List<String> labels,
            float temperature,
            float[] bias,
            float[][] dense,
            float[][] output,
            float[] outputBias,
            int[] facts,
            float[][] rows) {

        /// The model with these weights, those of the facts rounded to a byte.
        public TypeModel model() {
            float[] scales = new float[rows.length];
            byte[] bytes = new byte[rows.length * bias.length];
            for (int i = 0; i < rows.length; i++) {
                float most = 1e-9f;
                for (float weight : rows[i]) {
                    most = Math.max(most, Math.abs(weight));
                }
                scales[i] = most / 127;
                for (int k = 0; k < bias.length; k++) {
                    bytes[i * bias.length + k] = (byte) Math.round(rows[i][k] / scales[i]);
                }
            }
            return new TypeModel(labels, temperature, bias, dense, output, outputBias, facts, scales, bytes);
        }

        /// The same with another temperature.
        public Weights at(float temperature) {
            return new Weights(labels, temperature, bias, dense, output, outputBias, facts, rows);
        }
    }

    /// Writes the file that [#load] reads.
    public void save(Path file) {
        try (DataOutputStream out =
                new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(MAGIC);
            out.writeInt(labels.size());
            for (String label : labels) {
                byte[] name = label.getBytes(StandardCharsets.UTF_8);
                out.writeShort(name.length);
                out.write(name);
            }
            out.writeInt(hidden);
            out.writeFloat(temperature);
            write(out, bias);
            for (float[] row : dense) {
                write(out, row);
            }
            for (float[] row : output) {
                write(out, row);
            }
            write(out, outputBias);
            writeFacts(out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the model " + file, e);
        }
    }

    private void writeFacts(DataOutputStream out) throws IOException {
        int[] facts = new int[scales.length];
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != 0) {
                facts[places[at]] = keys[at];
            }
        }
        out.writeInt(facts.length);
        for (int fact : facts) {
            out.writeInt(fact);
        }
        write(out, scales);
        out.write(rows);
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    /// `nothing`, `TYPE` or `TYPE/mode`, in the order of the outputs.
    public List<String> labels() {
        return labels;
    }

    /// How likely each label is, summing up to 1.
    public float[] read(TypeFeatureList features) {
        return shares(logits(features, -1));
    }

    /// The outputs without one of the facts.
    ///
    /// @param without index of a fact, -1 for none
    float[] logits(TypeFeatureList features, int without) {
        float[] units = bias.clone();
        for (int i = 0; i < features.size(); i++) {
            int place = i == without ? -1 : find(features.key(i));
            if (place >= 0) {
                float scale = scales[place];
                int from = place * hidden;
                for (int k = 0; k < hidden; k++) {
                    units[k] += scale * rows[from + k];
                }
            }
        }
        float[] vectors = features.dense();
        for (int i = 0; i < vectors.length; i++) {
            float value = vectors[i];
            if (value != 0) {
                float[] row = dense[i];
                for (int k = 0; k < hidden; k++) {
                    units[k] += value * row[k];
                }
            }
        }
        float[] out = new float[outputBias.length];
        for (int c = 0; c < out.length; c++) {
            float sum = outputBias[c];
            float[] row = output[c];
            for (int k = 0; k < hidden; k++) {
                sum += Math.max(0, units[k]) * row[k];
            }
            out[c] = sum / temperature;
        }
        return out;
    }

    private int find(int key) {
        int at = key & keys.length - 1;
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return places[at];
            }
            at = at + 1 & keys.length - 1;
        }
        return -1;
    }

    /// Makes shares of outputs, in place: all positive, summing up to 1. Exact to the bit on every machine.
    static float[] shares(float[] logits) {
        float most = Float.NEGATIVE_INFINITY;
        for (float logit : logits) {
            most = Math.max(most, logit);
        }
        float sum = 0;
        for (int i = 0; i < logits.length; i++) {
            logits[i] = (float) StrictMath.exp(logits[i] - most);
            sum += logits[i];
        }
        for (int i = 0; i < logits.length; i++) {
            logits[i] /= sum;
        }
        return logits;
    }
}
