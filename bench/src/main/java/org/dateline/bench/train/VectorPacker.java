package org.dateline.bench.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.text.engine.FormFeatures;
import org.dateline.text.engine.ModelFile;
import org.dateline.text.engine.WordVectors;

/// Packs word vectors: each number is rounded to one of sixteen steps that lie where the numbers do (Lloyd 1982).
final class VectorPacker {

    private static final int SAMPLE = 20;
    private static final int ROUNDS = 30;
    private static final int LONGEST = 24;

    private VectorPacker() {}

    /// @param vectors all there are
    /// @param classes the bits of the classes of words in lower case; words without a class are rare, and left out
    static ModelFile.Writer pack(Map<String, float[]> vectors, Map<String, String> classes) {
        Map<Long, String> words = new TreeMap<>();
        vectors.keySet().forEach(word -> {
            if (word.length() <= LONGEST
                    && (word.indexOf('0') >= 0 || classes.containsKey(word.toLowerCase(Locale.ROOT)))) {
                words.putIfAbsent(FormFeatures.key(word), word);
            }
        });
        float[] levels = levels(vectors, words.values());
        List<WordVectors.Word> packed = new ArrayList<>();
        words.forEach((key, word) -> {
            String bits = classes.get(word.toLowerCase(Locale.ROOT));
            packed.add(new WordVectors.Word(
                    key,
                    bits == null ? 0 : WordVectors.code(bits),
                    pack(vectors.getOrDefault(word, new float[0]), levels)));
        });
        ModelFile.Writer out = new ModelFile.Writer();
        WordVectors.write(levels, packed, out);
        return out;
    }

    private static float[] levels(Map<String, float[]> vectors, Collection<String> words) {
        float[] sample = new float[words.size() / SAMPLE * WordVectors.SIZE + WordVectors.SIZE];
        int n = 0;
        int at = 0;
        for (String word : words) {
            float[] vector = vectors.getOrDefault(word, new float[0]);
            if (at++ % SAMPLE == 0 && n + vector.length <= sample.length) {
                System.arraycopy(vector, 0, sample, n, vector.length);
                n += vector.length;
            }
        }
        Arrays.sort(sample, 0, n);
        float[] levels = new float[WordVectors.LEVELS];
        for (int k = 0; k < levels.length; k++) {
            levels[k] = sample[(int) ((k + 0.5) / levels.length * n)];
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] sums = new double[levels.length];
            int[] counts = new int[levels.length];
            for (int i = 0; i < n; i++) {
                int level = nearest(sample[i], levels);
                sums[level] += sample[i];
                counts[level]++;
            }
            for (int k = 0; k < levels.length; k++) {
                levels[k] = counts[k] == 0 ? levels[k] : (float) (sums[k] / counts[k]);
            }
        }
        return levels;
    }

    private static int nearest(float value, float[] levels) {
        int best = 0;
        for (int k = 1; k < levels.length; k++) {
            best = Math.abs(levels[k] - value) < Math.abs(levels[best] - value) ? k : best;
        }
        return best;
    }

    private static byte[] pack(float[] vector, float[] levels) {
        byte[] out = new byte[WordVectors.SIZE / 2];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (nearest(vector[2 * i], levels) << 4 | nearest(vector[2 * i + 1], levels));
        }
        return out;
    }
}
