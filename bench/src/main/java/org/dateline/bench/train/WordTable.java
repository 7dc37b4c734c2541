package org.dateline.bench.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.text.engine.Features;
import org.dateline.text.engine.Kernel;
import org.dateline.text.engine.WordVectors;

/// What goes into the networks for a word: its vector and the sum of the learned rows of its features.
final class WordTable {

    /// A feature seen less often is left out.
    private static final int RARE = 3;

    /// Numbers in a feature's row.
    static final int COLUMNS = 64;

    /// Numbers that go in.
    static final int SIZE = WordVectors.SIZE + COLUMNS;

    private static final float DROP_WORD = 0.2f;
    private static final float DROP_FEATURE = 0.1f;
    private static final float DROP_VECTOR = 0.05f;

    private final WordVectors vectors;
    private final Map<Long, Integer> ids = new HashMap<>();
    private final long[] keys;
    private final List<String> common;
    private final Parameter rows;

    WordTable(
            Iterable<List<String>> sentences, int mostCommon, WordVectors vectors, Optimizer optimizer, Random random) {
        this.vectors = vectors;
        Map<Long, Integer> counts = new TreeMap<>();
        long[] found = new long[Features.MOST];
        for (List<String> sentence : sentences) {
            for (String form : sentence) {
                int n = Features.keys(form, vectors.find(form), vectors, found);
                for (int i = 0; i < n; i++) {
                    counts.merge(found[i], 1, Integer::sum);
                }
            }
        }
        counts.values().removeIf(count -> count < RARE);
        keys = counts.keySet().stream().mapToLong(key -> key).toArray();
        for (int i = 0; i < keys.length; i++) {
            ids.put(keys[i], i);
        }
        common = common(sentences, mostCommon);
        rows = optimizer.add(Parameter.table(keys.length, COLUMNS, 0.1, random));
    }

    /// The commonest words of sentences.
    static List<String> common(Iterable<List<String>> sentences, int most) {
        Map<String, Integer> words = new TreeMap<>();
        sentences.forEach(sentence -> sentence.forEach(form -> words.merge(form, 1, Integer::sum)));
        return words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The features' hashes, in the order of their rows.
    long[] keys() {
        return keys;
    }

    /// The features' rows.
    float[][] rows() {
        return rows.value;
    }

    /// The commonest words.
    List<String> common() {
        return common;
    }

    /// A word looked up once and for all.
    ///
    /// @param vector   its vector, zeros if it has none
    /// @param features the rows of its features
    record Entry(float[] vector, int[] features) {}

    Entry entry(String form) {
        float[] vector = new float[WordVectors.SIZE];
        int place = vectors.find(form);
        if (place >= 0) {
            vectors.read(place, vector);
        }
        long[] found = new long[Features.MOST];
        int n = Features.keys(form, place, vectors, found);
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Integer id = ids.get(found[i]);
            if (id != null) {
                rows.add(id);
            }
        }
        return new Entry(vector, rows.stream().mapToInt(row -> row).toArray());
    }

    /// Which parts of a sentence's words are looked at this time.
    record View(List<Entry> entries, boolean[] vectorDropped, boolean[][] dropped) {}

    /// A view that hides something here and there, or nothing without `random`.
    static View view(List<Entry> entries, @org.jspecify.annotations.Nullable Random random) {
        boolean[] vectorDropped = new boolean[entries.size()];
        boolean[][] dropped = new boolean[entries.size()][];
        for (int t = 0; t < dropped.length; t++) {
            dropped[t] = new boolean[entries.get(t).features().length];
            if (random != null) {
                vectorDropped[t] = random.nextFloat() < DROP_VECTOR;
                for (int k = 0; k < dropped[t].length; k++) {
                    dropped[t][k] = random.nextFloat() < (k == 0 ? DROP_WORD : DROP_FEATURE);
                }
            }
        }
        return new View(entries, vectorDropped, dropped);
    }

    /// What goes in for each word.
    float[][] forward(View view) {
        float[][] out = new float[view.entries().size()][SIZE];
        float[] sum = new float[COLUMNS];
        for (int t = 0; t < out.length; t++) {
            Entry entry = view.entries().get(t);
            if (!view.vectorDropped()[t]) {
                System.arraycopy(entry.vector(), 0, out[t], 0, WordVectors.SIZE);
            }
            java.util.Arrays.fill(sum, 0);
            for (int k = 0; k < entry.features().length; k++) {
                if (!view.dropped()[t][k]) {
                    Kernel.add(1, rows.value[entry.features()[k]], sum);
                }
            }
            System.arraycopy(sum, 0, out[t], WordVectors.SIZE, COLUMNS);
        }
        return out;
    }

    /// Learns from the gradient of what went in.
    void backward(View view, float[][] dx) {
        float[] d = new float[COLUMNS];
        for (int t = 0; t < dx.length; t++) {
            System.arraycopy(dx[t], WordVectors.SIZE, d, 0, COLUMNS);
            int[] features = view.entries().get(t).features();
            for (int k = 0; k < features.length; k++) {
                if (!view.dropped()[t][k]) {
                    rows.touch(features[k]);
                    Kernel.add(1, d, rows.gradient[features[k]]);
                }
            }
        }
    }
}
