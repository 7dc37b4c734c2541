package org.dateline.text.engine;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Turns a word into what the first layers of a network sum up for it. That depends on the word alone, so it is kept
/// for
/// the commonest words once one was met: to work out all of them beforehand would take longer than a short article.
/// Threads that meet a word at the same time work out the same.
public final class WordEncoder {

    private final Features features;
    private final Dense[] layers;
    private final Map<String, Integer> common = new HashMap<>();
    private final AtomicReferenceArray<float[][]> met;

    private WordEncoder(Features features, Dense[] layers, List<String> words) {
        this.features = features;
        this.layers = layers;
        for (String word : words) {
            common.putIfAbsent(word, common.size());
        }
        met = new AtomicReferenceArray<>(common.size());
    }

    /// Reads the first layers of a network and the words to keep.
    static WordEncoder read(ByteBuffer in, Features features) {
        Dense[] layers = new Dense[in.getInt()];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = Dense.read(in);
        }
        return new WordEncoder(features, layers, ModelFile.strings(in));
    }

    /// For each first layer what it sums up for the word.
    float[][] read(String word) {
        Integer place = common.get(word);
        if (place == null) {
            return encode(word);
        }
        float[][] known = met.get(place);
        if (known == null) {
            known = encode(word);
            met.set(place, known);
        }
        return known;
    }

    private float[][] encode(String word) {
        float[] input = features.read(word);
        float[][] out = new float[layers.length][];
        for (int i = 0; i < layers.length; i++) {
            out[i] = new float[layers[i].size()];
            layers[i].apply(input, out[i]);
        }
        return out;
    }

    /// Makes the part of a model file that [#read(ByteBuffer, Features)] reads.
    ///
    /// @param layers the first layers, each a matrix and a bias
    /// @param common the words to keep
    public static void write(List<float[][]> layers, List<String> common, ModelFile.Writer out) {
        out.putInt(layers.size() / 2);
        layers.forEach(out::putMatrix);
        out.putStrings(common);
    }
}
