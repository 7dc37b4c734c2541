package org.dateline.bench.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.dateline.bench.train.NameCorpus.Named;
import org.dateline.text.engine.NameFeatures;
import org.dateline.text.engine.NameTagger;
import org.dateline.text.engine.Parser;
import org.dateline.text.engine.SparseWeights;
import org.dateline.text.engine.Words;

/// Trains the name tagger on tagged sentences.
final class NameTrainer {

    private NameTrainer() {}

    /// What the name tagger is made of.
    record Model(List<String> tags, SparseWeights weights) {
        NameTagger tagger() {
            return new NameTagger(tags, weights);
        }
    }

    static Model train(List<Named> sentences, List<Words> tagged, int rounds, long seed) {
        TreeSet<String> seen = new TreeSet<>();
        sentences.forEach(sentence -> seen.addAll(sentence.tags()));
        List<String> tags = List.copyOf(seen);
        long[] hashes = Parser.hashes(tags);
        SparsePerceptron perceptron = new SparsePerceptron();
        NameFeatures features = new NameFeatures();
        long[] buffer = new long[NameFeatures.MOST];
        float[] scores = new float[tags.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            order.add(i);
        }
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int at : order) {
                Words words = tagged.get(at);
                int name1 = -1;
                long hash1 = NameTagger.START;
                long hash2 = NameTagger.START + 1;
                for (int i = 1; i <= words.size(); i++) {
                    Arrays.fill(scores, 0);
                    int n = features.read(words, i, hash1, hash2, buffer);
                    perceptron.step();
                    perceptron.score(buffer, n, scores);
                    int best = -1;
                    for (int c = 0; c < scores.length; c++) {
                        if ((best < 0 || scores[c] > scores[best]) && NameTagger.follows(tags, name1, c)) {
                            best = c;
                        }
                    }
                    int gold = Collections.binarySearch(
                            tags, sentences.get(at).tags().get(i - 1));
                    if (best != gold) {
                        perceptron.update(buffer, n, gold, best);
                    }
                    name1 = best;
                    hash2 = hash1;
                    hash1 = hashes[best];
                }
            }
        }
        return new Model(tags, perceptron.average(3));
    }
}
