package org.dateline.bench.train;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.bench.train.NetworkTrainer.Sample;
import org.dateline.bench.train.NetworkTrainer.Settings;
import org.dateline.text.engine.ModelFile;

/// The layers of the network that tags and parses, and how they learn; see `Network` of the reader for what they
/// compute.
final class ReaderNet {

    private final WordTable words;
    private final Random random;
    private final float drop;
    private final int units;
    private final RecurrentLayer forward1;
    private final RecurrentLayer backward1;
    private final DenseLayer tagging;
    private final RecurrentLayer forward2;
    private final RecurrentLayer backward2;
    private final ArcLayer arcs;

    ReaderNet(Settings settings, int tags, int relations, WordTable words, Optimizer optimizer, Random random) {
        this.words = words;
        this.random = random;
        drop = settings.drop();
        units = settings.units();
        forward1 = new RecurrentLayer(WordTable.SIZE, units, false, optimizer, random);
        backward1 = new RecurrentLayer(WordTable.SIZE, units, true, optimizer, random);
        tagging = new DenseLayer(2 * units, tags, false, optimizer, random);
        forward2 = new RecurrentLayer(2 * units, units, false, optimizer, random);
        backward2 = new RecurrentLayer(2 * units, units, true, optimizer, random);
        arcs = new ArcLayer(2 * units, settings.heads(), settings.labels(), relations, optimizer, random);
    }

    /// Learns from one sentence and adds its losses: of tags, of heads, of relations.
    void learn(Sample sample, double[] losses) {
        int n = sample.tags().length;
        WordTable.View view = WordTable.view(sample.words(), random);
        float[] mask0 = Vectors.mask(WordTable.SIZE, drop * 0.8f, random);
        float[] maskTags = Vectors.mask(2 * units, drop, random);
        float[] mask1 = Vectors.mask(2 * units, drop, random);
        float[] mask2 = Vectors.mask(2 * units, drop, random);

        float[][] input = words.forward(view);
        Vectors.mask(input, mask0);
        float[][] first = new float[n][2 * units];
        forward1.forward(input, first, 0);
        backward1.forward(input, first, units);
        float[][] second = new float[n][2 * units];
        float[][] between = Vectors.masked(first, mask1);
        forward2.forward(between, second, 0);
        backward2.forward(between, second, units);
        Vectors.mask(second, mask2);

        float[][] dSecond = new float[n][2 * units];
        arcs.learn(second, sample, losses, dSecond);
        Vectors.mask(dSecond, mask2);
        float[][] dFirst = new float[n][2 * units];
        forward2.backward(dSecond, 0, dFirst);
        backward2.backward(dSecond, units, dFirst);
        Vectors.mask(dFirst, mask1);
        Vectors.add(dFirst, tags(Vectors.masked(first, maskTags), sample.tags(), maskTags, losses));
        float[][] dInput = new float[n][WordTable.SIZE];
        forward1.backward(dFirst, 0, dInput);
        backward1.backward(dFirst, units, dInput);
        Vectors.mask(dInput, mask0);
        words.backward(view, dInput);
    }

    private float[][] tags(float[][] first, int[] gold, float[] mask, double[] losses) {
        float[][] scores = tagging.forward(first);
        for (int t = 0; t < gold.length; t++) {
            losses[0] += Vectors.loss(scores[t], gold[t]);
        }
        float[][] out = new float[gold.length][2 * units];
        tagging.backward(scores, out);
        Vectors.mask(out, mask);
        return out;
    }

    /// The layers that depend on single words alone, each a matrix and a bias.
    List<float[][]> firstLayers() {
        return Stream.concat(forward1.input().stream(), backward1.input().stream())
                .toList();
    }

    /// Writes all but those.
    void write(ModelFile.Writer out) {
        forward1.writeRecurrent(out);
        backward1.writeRecurrent(out);
        tagging.write(out);
        forward2.writeInput(out);
        backward2.writeInput(out);
        forward2.writeRecurrent(out);
        backward2.writeRecurrent(out);
        arcs.write(out);
    }
}
