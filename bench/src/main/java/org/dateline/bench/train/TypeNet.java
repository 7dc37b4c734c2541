package org.dateline.bench.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.event.TypeFeatureList;
import org.dateline.event.TypeModel;

/// Trains the network that types events: stochastic gradient descent with steps after Adagrad, hidden units
/// and facts dropped at random, from a fixed seed.
final class TypeNet {

    /// One predicate whose meaning is known.
    ///
    /// @param label  index of its label
    /// @param weight how much it counts
    record Instance(TypeFeatureList features, int label, float weight) {}

    /// @param hidden      units
    /// @param rounds      times that each instance is seen
    /// @param step        of the first round
    /// @param dropHidden  share of the hidden units left out at a time
    /// @param dropFacts   share of the facts left out at a time
    /// @param decay       pull towards 0, a step
    /// @param rare        facts seen less often do not count
    /// @param joint       share of the loss that asks for the mode too
    /// @param dense       step of the matrix of the vectors, against that of the facts
    record Settings(
            int hidden,
            int rounds,
            float step,
            float dropHidden,
            float dropFacts,
            float decay,
            int rare,
            float joint,
            float dense) {

        static final Settings SHIPPED = new Settings(64, 14, 0.04f, 0.3f, 0.3f, 1e-5f, 2, 0.5f, 1f);
    }

    private final Settings settings;
    private final List<String> labels;
    private final int[] types;
    private final Random random;
    private final Map<Integer, Integer> facts = new HashMap<>();
    private final float[][] rows;
    private final float[][] rowSquares;
    private final float[][] dense;
    private final float[][] denseSquares;
    private final float[][] output;
    private final float[][] outputSquares;
    private final float[] bias;
    private final float[] biasSquares;
    private final float[] outputBias;
    private final float[] outputBiasSquares;

    TypeNet(Settings settings, List<String> labels, List<Instance> instances, long seed) {
        this.settings = settings;
        this.labels = labels;
        this.random = new Random(seed);
        types = labels.stream()
                .mapToInt(
                        label -> labels.indexOf(type(label)) >= 0 ? labels.indexOf(type(label)) : labels.indexOf(label))
                .toArray();
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Instance instance : instances) {
            for (int i = 0; i < instance.features().size(); i++) {
                counts.merge(instance.features().key(i), 1, Integer::sum);
            }
        }
        counts.forEach((key, count) -> {
            if (count >= settings.rare()) {
                facts.put(key, facts.size());
            }
        });
        int hidden = settings.hidden();
        rows = random(facts.size(), hidden, 0.05f);
        rowSquares = new float[facts.size()][hidden];
        dense = random(TypeFeatureList.DENSE, hidden, 0.08f);
        denseSquares = new float[TypeFeatureList.DENSE][hidden];
        output = random(labels.size(), hidden, 0.1f);
        outputSquares = new float[labels.size()][hidden];
        bias = new float[hidden];
        Arrays.fill(bias, 0.1f);
        biasSquares = new float[hidden];
        outputBias = new float[labels.size()];
        outputBiasSquares = new float[labels.size()];
    }

    /// `TYPE` of `TYPE/mode`.
    static String type(String label) {
        int slash = label.indexOf('/');
        return slash < 0 ? label : label.substring(0, slash);
    }

    private float[][] random(int rows, int columns, float spread) {
        float[][] out = new float[rows][columns];
        for (float[] row : out) {
            for (int i = 0; i < columns; i++) {
                row[i] = spread * (float) random.nextGaussian();
            }
        }
        return out;
    }

    void train(List<Instance> instances) {
        int[] order = new int[instances.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int round = 0; round < settings.rounds(); round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[other];
                order[other] = swap;
            }
            float step = settings.step() * (1 - 0.9f * round / settings.rounds());
            for (int at : order) {
                learn(instances.get(at), step);
            }
        }
    }

    private void learn(Instance instance, float step) {
        TypeFeatureList features = instance.features();
        int hidden = settings.hidden();
        int[] places = new int[features.size()];
        int count = 0;
        for (int i = 0; i < features.size(); i++) {
            Integer place = facts.get(features.key(i));
            if (place != null && random.nextFloat() >= settings.dropFacts()) {
                places[count++] = place;
            }
        }
        float[] units = bias.clone();
        float keep = 1 / (1 - settings.dropFacts());
        for (int i = 0; i < count; i++) {
            float[] row = rows[places[i]];
            for (int k = 0; k < hidden; k++) {
                units[k] += keep * row[k];
            }
        }
        float[] vectors = features.dense();
        for (int i = 0; i < vectors.length; i++) {
            if (vectors[i] != 0) {
                float[] row = dense[i];
                for (int k = 0; k < hidden; k++) {
                    units[k] += vectors[i] * row[k];
                }
            }
        }
        float kept = 1 / (1 - settings.dropHidden());
        float[] active = new float[hidden];
        for (int k = 0; k < hidden; k++) {
            active[k] = units[k] <= 0 || random.nextFloat() < settings.dropHidden() ? 0 : units[k] * kept;
        }
        float[] error = new float[labels.size()];
        for (int c = 0; c < error.length; c++) {
            error[c] = outputBias[c];
            for (int k = 0; k < hidden; k++) {
                error[c] += active[k] * output[c][k];
            }
        }
        Vectors.softmax(error);
        loss(error, instance.label());
        float[] back = new float[hidden];
        for (int c = 0; c < error.length; c++) {
            float gradient = error[c] * instance.weight();
            for (int k = 0; k < hidden; k++) {
                if (active[k] > 0) {
                    back[k] += gradient * output[c][k] * kept;
                    update(output[c], outputSquares[c], k, gradient * active[k], step);
                }
            }
            update(outputBias, outputBiasSquares, c, gradient, step);
        }
        for (int k = 0; k < hidden; k++) {
            if (active[k] == 0) {
                continue;
            }
            update(bias, biasSquares, k, back[k], step);
            for (int i = 0; i < count; i++) {
                update(rows[places[i]], rowSquares[places[i]], k, keep * back[k], step);
            }
        }
        for (int i = 0; i < vectors.length; i++) {
            if (vectors[i] != 0) {
                for (int k = 0; k < hidden; k++) {
                    if (active[k] > 0) {
                        update(dense[i], denseSquares[i], k, vectors[i] * back[k], step * settings.dense());
                    }
                }
            }
        }
    }

    /// Turns shares into the gradient of a loss that asks for the label, and for its type whatever the mode.
    private void loss(float[] shares, int label) {
        double ofType = 1e-9;
        for (int c = 0; c < shares.length; c++) {
            ofType += types[c] == types[label] ? shares[c] : 0;
        }
        for (int c = 0; c < shares.length; c++) {
            double wanted = (c == label ? settings.joint() : 0)
                    + (types[c] == types[label] ? (1 - settings.joint()) * shares[c] / ofType : 0);
            shares[c] -= (float) wanted;
        }
    }

    private void update(float[] weights, float[] squares, int at, float gradient, float step) {
        float pulled = gradient + settings.decay() * weights[at];
        squares[at] += pulled * pulled;
        weights[at] -= step * pulled / (float) (Math.sqrt(squares[at]) + 1e-6);
    }

    TypeModel.Weights weights() {
        int[] keys = new int[facts.size()];
        facts.forEach((key, place) -> keys[place] = key);
        return new TypeModel.Weights(labels, 1, bias, dense, output, outputBias, keys, rows);
    }
}
