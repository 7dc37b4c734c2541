package org.dateline.bench.train;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.bench.train.NameCorpus.Named;
import org.dateline.text.engine.Kernel;
import org.dateline.text.engine.ModelFile;
import org.dateline.text.engine.Network;
import org.dateline.text.engine.WordEncoder;

/// Trains the network that marks names, upon a network that tags and parses and stays as it is.
final class NameTrainer {

    private static final int WORDS_A_STEP = 300;
    private static final int LONGEST = 150;

    /// What may be tried.
    ///
    /// @param units  recurrent units a direction
    /// @param mixed  numbers by which a tag is judged
    /// @param drop   share of numbers dropped between layers
    /// @param rate   highest step size
    /// @param rounds times that all sentences are seen
    /// @param seed   of all that is random
    record Settings(int units, int mixed, float drop, float rate, int rounds, long seed) {

        /// What is shipped.
        static final Settings SHIPPED = new Settings(40, 48, 0.33f, 0.003f, 12, 5);
    }

    /// A sentence made ready.
    private record Sample(float[][] input, float[][] first, int[] tags) {}

    private final Settings settings;
    private final Random random;
    private final Network network;
    private final List<String> tags;
    private final List<Boolean> unsaid;
    private final List<Sample> samples = new ArrayList<>();
    private final Optimizer optimizer;
    private final RecurrentLayer forward;
    private final RecurrentLayer backward;
    private final DenseLayer own;
    private final DenseLayer shared;
    private final DenseLayer scoring;
    private final int inputs;
    private final int firsts;

    NameTrainer(List<Named> sentences, Network network, Settings settings) {
        this.settings = settings;
        this.network = network;
        random = new Random(settings.seed());
        TreeSet<String> seen = new TreeSet<>();
        sentences.forEach(sentence -> seen.addAll(sentence.tags()));
        seen.remove(NameCorpus.UNSAID);
        seen.add("O");
        tags = List.copyOf(seen);
        unsaid = tags.stream()
                .map(tag -> tag.equals("O") || tag.endsWith("-MISC"))
                .toList();
        sentences.stream()
                .filter(sentence -> sentence.forms().size() <= LONGEST)
                .forEach(sentence -> samples.add(sample(sentence)));
        int all = samples.stream().mapToInt(sample -> sample.tags().length).sum();
        optimizer = new Optimizer(settings.rate(), all / WORDS_A_STEP * settings.rounds());
        inputs = samples.getFirst().input()[0].length;
        firsts = samples.getFirst().first()[0].length;
        int units = settings.units();
        forward = new RecurrentLayer(inputs, units, false, optimizer, random);
        backward = new RecurrentLayer(inputs, units, true, optimizer, random);
        own = new DenseLayer(2 * units, settings.mixed(), false, optimizer, random);
        shared = new DenseLayer(firsts, settings.mixed(), false, optimizer, random);
        scoring = new DenseLayer(settings.mixed(), tags.size(), false, optimizer, random);
    }

    private Sample sample(Named sentence) {
        int n = sentence.forms().size();
        float[][] input = new float[n][];
        int[] gold = new int[n];
        for (int t = 0; t < n; t++) {
            input[t] = network.features().read(sentence.forms().get(t));
            gold[t] = Collections.binarySearch(tags, sentence.tags().get(t));
        }
        return new Sample(input, network.first(sentence.forms()), gold);
    }

    void train(PrintStream progress) {
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(samples, random);
            int seen = 0;
            int all = 0;
            double loss = 0;
            for (Sample sample : samples) {
                loss += learn(sample);
                seen += sample.tags().length;
                all += sample.tags().length;
                if (seen >= WORDS_A_STEP) {
                    optimizer.step(seen);
                    seen = 0;
                }
            }
            progress.printf(Locale.ROOT, "    round %d: loss %.4f%n", round + 1, loss / all);
        }
        optimizer.exchange();
    }

    private double learn(Sample sample) {
        int n = sample.tags().length;
        int units = settings.units();
        float[] maskStates = Vectors.mask(2 * units, settings.drop(), random);
        float[][] input = Vectors.masked(sample.input(), Vectors.mask(inputs, settings.drop(), random));
        float[][] states = new float[n][2 * units];
        forward.forward(input, states, 0);
        backward.forward(input, states, units);
        Vectors.mask(states, maskStates);
        float[][] sums = own.forward(states);
        Vectors.add(
                sums, shared.forward(Vectors.masked(sample.first(), Vectors.mask(firsts, settings.drop(), random))));
        float[][] mixed = new float[n][];
        for (int t = 0; t < n; t++) {
            mixed[t] = sums[t].clone();
            Kernel.tanh(mixed[t]);
        }
        float[][] scores = scoring.forward(mixed);
        double loss = 0;
        for (int t = 0; t < n; t++) {
            loss += sample.tags()[t] >= 0 ? Vectors.loss(scores[t], sample.tags()[t]) : unsaid(scores[t]);
        }
        float[][] d = new float[n][settings.mixed()];
        scoring.backward(scores, d);
        for (int t = 0; t < n; t++) {
            for (int k = 0; k < d[t].length; k++) {
                d[t][k] *= Kernel.slope(sums[t][k]);
            }
        }
        shared.backward(d, new float[n][firsts]);
        float[][] dStates = new float[n][2 * units];
        own.backward(d, dStates);
        Vectors.mask(dStates, maskStates);
        float[][] unused = new float[n][inputs];
        forward.backward(dStates, 0, unused);
        backward.backward(dStates, units, unused);
        return loss;
    }

    /// The loss where the corpus only says that it is no person, place or organisation.
    private double unsaid(float[] scores) {
        Vectors.softmax(scores);
        float sum = 1e-9f;
        for (int c = 0; c < scores.length; c++) {
            sum += unsaid.get(c) ? scores[c] : 0;
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] -= unsaid.get(c) ? scores[c] / sum : 0;
        }
        return -StrictMath.log(sum);
    }

    /// Makes the model.
    ///
    /// @param common words to work out beforehand
    ModelFile.Writer write(List<String> common) {
        ModelFile.Writer out = new ModelFile.Writer();
        out.putStrings(tags);
        WordEncoder.write(
                Stream.concat(forward.input().stream(), backward.input().stream())
                        .toList(),
                common,
                out);
        forward.writeRecurrent(out);
        backward.writeRecurrent(out);
        own.write(out);
        shared.write(out);
        scoring.write(out);
        return out;
    }
}
