package org.dateline.bench.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.bench.train.Treebank.Sentence;
import org.dateline.bench.train.Treebank.Word;
import org.dateline.text.engine.Hash;
import org.dateline.text.engine.TagFeatures;
import org.dateline.text.engine.Tagger;
import org.dateline.text.engine.Tagger.Lexicon;
import org.dateline.text.engine.Tagger.TagSet;
import org.dateline.text.engine.WordClasses;
import org.dateline.text.engine.Words;

/// Trains the tagger.
final class TaggerTrainer {

    /// A joint tag seen less often is replaced by the commonest one with the same Penn tag.
    private static final int RARE_TAG = 5;

    /// A word seen this often is taken to have shown all its tags.
    private static final int COMMON_WORD = 12;

    /// A word of which nearly all instances have one tag gets that tag unseen.
    private static final double SURE = 0.995;

    private final WordClasses classes;
    private final TagSet tags;
    private final Map<String, Integer> ids = new HashMap<>();

    TaggerTrainer(List<Sentence> sentences, WordClasses classes) {
        this.classes = classes;
        Map<String, Integer> counts = new TreeMap<>();
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                counts.merge(word.tag(), 1, Integer::sum);
            }
        }
        List<String> kept = new ArrayList<>();
        counts.forEach((tag, count) -> {
            if (count >= RARE_TAG) {
                kept.add(tag);
            }
        });
        tags = new TagSet(kept);
        for (int i = 0; i < kept.size(); i++) {
            ids.put(kept.get(i), i);
        }
        for (String tag : counts.keySet()) {
            if (!ids.containsKey(tag)) {
                ids.put(tag, stand(tag, kept, counts));
            }
        }
    }

    private int stand(String tag, List<String> kept, Map<String, Integer> counts) {
        int best = 0;
        int most = -1;
        String penn = tag.substring(0, tag.lastIndexOf('/') + 1);
        for (int i = 0; i < kept.size(); i++) {
            int count = counts.getOrDefault(kept.get(i), 0);
            if (kept.get(i).startsWith(penn) && count > most) {
                most = count;
                best = i;
            }
        }
        return best;
    }

    /// The tags, for all folds the same.
    TagSet tags() {
        return tags;
    }

    /// The id of a gold tag.
    int id(Word word) {
        return ids.getOrDefault(word.tag(), 0);
    }

    /// Trains on the sentences.
    Model train(List<Sentence> sentences, int rounds, long seed) {
        Lexicon lexicon = lexicon(sentences);
        SparsePerceptron perceptron = new SparsePerceptron();
        TagFeatures features = new TagFeatures();
        long[] buffer = new long[TagFeatures.MOST];
        float[] scores = new float[tags.size()];
        List<Words> encoded = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (Sentence sentence : sentences) {
            order.add(encoded.size());
            encoded.add(new Words(sentence.forms(), classes));
        }
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int at : order) {
                Words words = encoded.get(at);
                long tag1 = Tagger.START;
                long tag2 = Tagger.START + 1;
                for (int i = 1; i <= words.size(); i++) {
                    int[] candidates = lexicon.candidates(words, i);
                    int best = candidates[0];
                    if (candidates.length > 1) {
                        Arrays.fill(scores, 0);
                        int n = features.read(words, i, tag1, tag2, buffer);
                        perceptron.step();
                        perceptron.score(buffer, n, scores);
                        for (int candidate : candidates) {
                            best = scores[candidate] > scores[best] ? candidate : best;
                        }
                        int gold = id(sentences.get(at).words().get(i - 1));
                        if (best != gold) {
                            perceptron.update(buffer, n, gold, best);
                        }
                    }
                    tag2 = tag1;
                    tag1 = tags.hash(best);
                }
            }
        }
        return new Model(tags, lexicon, perceptron.average(3));
    }

    /// What the tagger is made of.
    record Model(TagSet tags, Lexicon lexicon, org.dateline.text.engine.SparseWeights weights) {
        Tagger tagger() {
            return new Tagger(tags, lexicon, weights);
        }
    }

    private Lexicon lexicon(List<Sentence> sentences) {
        Map<String, int[]> seen = new TreeMap<>();
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                seen.computeIfAbsent(word.form(), key -> new int[tags.size()])[id(word)]++;
            }
        }
        int[] rare = new int[tags.size()];
        List<String> words = new ArrayList<>();
        List<int[]> sets = new ArrayList<>();
        seen.forEach((word, counts) -> {
            int sum = Arrays.stream(counts).sum();
            if (sum < COMMON_WORD) {
                for (int tag = 0; tag < counts.length; tag++) {
                    rare[tag] += sum <= 3 ? counts[tag] : 0;
                }
                return;
            }
            words.add(word);
            sets.add(set(counts, sum));
        });
        int[] open = java.util.stream.IntStream.range(0, rare.length)
                .filter(tag -> rare[tag] > 2)
                .toArray();
        return Lexicon.of(words.stream().mapToLong(Hash::of).toArray(), sets, open);
    }

    private static int[] set(int[] counts, int sum) {
        int most = 0;
        for (int tag = 1; tag < counts.length; tag++) {
            most = counts[tag] > counts[most] ? tag : most;
        }
        if (sum >= 2 * COMMON_WORD && counts[most] >= SURE * sum) {
            return new int[] {most};
        }
        return java.util.stream.IntStream.range(0, counts.length)
                .filter(tag -> counts[tag] > 0)
                .toArray();
    }
}
