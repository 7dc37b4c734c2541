package org.dateline;

import java.nio.file.Path;
import org.dateline.event.Meanings;
import org.dateline.text.engine.WordVectors;

/// Lends the vectors of words that reading works with to the typing of events: no stage knows another.
public final class WordSenses implements Meanings {

    private final WordVectors vectors;

    private WordSenses(WordVectors vectors) {
        this.vectors = vectors;
    }

    /// Maps the vectors of a folder of models.
    public static WordSenses load(Path models) {
        return new WordSenses(WordVectors.load(models.resolve("words.bin")));
    }

    @Override
    public int find(String word) {
        return vectors.find(word);
    }

    @Override
    public void read(int place, float[] out) {
        vectors.read(place, out);
    }

    @Override
    public int code(int place) {
        return vectors.code(place);
    }
}
