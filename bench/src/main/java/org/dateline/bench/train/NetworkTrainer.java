package org.dateline.bench.train;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.bench.train.Treebank.Sentence;
import org.dateline.bench.train.Treebank.Word;
import org.dateline.text.engine.Features;
import org.dateline.text.engine.ModelFile;
import org.dateline.text.engine.TagSet;
import org.dateline.text.engine.WordEncoder;
import org.dateline.text.engine.WordVectors;

/// Trains the network that tags and parses, on all its tasks at once.
final class NetworkTrainer {

    /// What may be tried.
    ///
    /// @param units  recurrent units a direction
    /// @param heads  numbers by which a word is judged as a head
    /// @param labels numbers by which a relation is judged
    /// @param drop   share of numbers dropped between layers
    /// @param rate   highest step size
    /// @param rounds times that all sentences are seen
    /// @param seed   of all that is random
    record Settings(int units, int heads, int labels, float drop, float rate, int rounds, long seed) {

        /// What is shipped.
        static final Settings SHIPPED = new Settings(64, 64, 48, 0.25f, 0.003f, 24, 5);
    }

    private static final int WORDS_A_STEP = 500;
    private static final int LONGEST = 150;
    private static final int RARE_TAG = 5;
    static final int COMMON_WORDS = 6000;

    private final Settings settings;
    private final Random random;
    private final List<Sample> samples = new ArrayList<>();
    private final TagSet tags;
    private final Map<String, Integer> tagIds = new HashMap<>();
    private final List<String> relations;
    private final WordTable words;
    private final Optimizer optimizer;
    private final ReaderNet net;

    /// A sentence made ready.
    ///
    /// @param heads 1-based, 0 at the root
    record Sample(List<WordTable.Entry> words, int[] tags, int[] heads, int[] labels) {}

    NetworkTrainer(List<Sentence> treebanks, WordVectors vectors, Settings settings) {
        this.settings = settings;
        random = new Random(settings.seed());
        List<Sentence> sentences = new ArrayList<>(treebanks);
        sentences.removeIf(sentence -> sentence.words().size() > LONGEST);
        int all =
                sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
        optimizer = new Optimizer(settings.rate(), all / WORDS_A_STEP * settings.rounds());
        tags = tags(sentences);
        TreeSet<String> seen = new TreeSet<>();
        sentences.forEach(sentence -> sentence.words().forEach(word -> seen.add(word.relation())));
        relations = List.copyOf(seen);
        words = new WordTable(
                sentences.stream().map(Sentence::forms).toList(), COMMON_WORDS, vectors, optimizer, random);
        net = new ReaderNet(settings, tags.size(), relations.size(), words, optimizer, random);
        sentences.forEach(sentence -> samples.add(sample(sentence)));
    }

    private TagSet tags(List<Sentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        sentences.forEach(sentence -> sentence.words().forEach(word -> counts.merge(word.tag(), 1, Integer::sum)));
        TagSet kept = new TagSet(counts.keySet().stream()
                .filter(tag -> counts.getOrDefault(tag, 0) >= RARE_TAG)
                .toList());
        counts.keySet().forEach(tag -> tagIds.put(tag, id(tag, kept.names(), counts)));
        return kept;
    }

    /// A rare tag counts as the commonest one with the same Penn tag.
    private static int id(String tag, List<String> kept, Map<String, Integer> counts) {
        int exact = kept.indexOf(tag);
        if (exact >= 0) {
            return exact;
        }
        String penn = tag.substring(0, tag.lastIndexOf('/') + 1);
        int best = 0;
        int most = -1;
        for (int i = 0; i < kept.size(); i++) {
            int count = counts.getOrDefault(kept.get(i), 0);
            if (kept.get(i).startsWith(penn) && count > most) {
                most = count;
                best = i;
            }
        }
        return best;
    }

    private Sample sample(Sentence sentence) {
        int n = sentence.words().size();
        List<WordTable.Entry> entries = new ArrayList<>(n);
        int[] tag = new int[n];
        int[] head = new int[n];
        int[] label = new int[n];
        for (int t = 0; t < n; t++) {
            Word word = sentence.words().get(t);
            entries.add(words.entry(word.form()));
            tag[t] = tagIds.getOrDefault(word.tag(), 0);
            head[t] = word.head();
            label[t] = Math.max(0, Collections.binarySearch(relations, word.relation()));
        }
        return new Sample(entries, tag, head, label);
    }

    /// Trains; what is learned is the running average over the last three quarters.
    void train(PrintStream progress) {
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(samples, random);
            int seen = 0;
            int all = 0;
            double[] losses = new double[3];
            for (Sample sample : samples) {
                net.learn(sample, losses);
                seen += sample.tags().length;
                all += sample.tags().length;
                if (seen >= WORDS_A_STEP) {
                    optimizer.step(seen);
                    seen = 0;
                }
            }
            progress.printf(
                    java.util.Locale.ROOT,
                    "    round %d: loss of tags %.3f, heads %.3f, relations %.3f%n",
                    round + 1,
                    losses[0] / all,
                    losses[1] / all,
                    losses[2] / all);
        }
        optimizer.exchange();
    }

    /// Makes the model.
    ModelFile.Writer write() {
        ModelFile.Writer out = new ModelFile.Writer();
        out.putStrings(tags.names());
        out.putStrings(relations);
        Features.write(words.keys(), words.rows(), out);
        WordEncoder.write(net.firstLayers(), words.common(), out);
        net.write(out);
        return out;
    }
}
