package org.dateline.bench.events;

import java.nio.file.Path;
import org.dateline.event.Meanings;
import org.dateline.text.engine.WordVectors;

/// Lends the reader's vectors of words to the typing of events.
final class Words {

    private Words() {}

    static Meanings of(Path models) {
        WordVectors vectors = WordVectors.load(models.resolve("words.bin"));
        return new Meanings() {
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
        };
    }
}
