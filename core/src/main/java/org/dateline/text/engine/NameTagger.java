package org.dateline.text.engine;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Marks the words of proper names from left to right: `O` outside, `B-PER` where a name begins, `I-PER` where it goes
/// on.
public final class NameTagger {

    /// Hash that stands for the name tag before the first word.
    public static final long START = 21;

    private final List<String> tags;
    private final long[] hashes;
    private final SparseWeights weights;

    /// @param tags    `O`, `B-PER`, `I-PER` and so on
    /// @param weights scores of the tags
    public NameTagger(List<String> tags, SparseWeights weights) {
        this.tags = tags;
        this.hashes = Parser.hashes(tags);
        this.weights = weights;
    }

    /// Maps the model.
    public static NameTagger load(Path file) {
        ByteBuffer in = ModelFile.map(file);
        return new NameTagger(ModelFile.strings(in), SparseWeights.read(in));
    }

    /// The name tag of each word, 0-based.
    public String[] tag(Words words) {
        NameFeatures features = new NameFeatures();
        long[] buffer = new long[NameFeatures.MOST];
        int[] scores = new int[tags.size()];
        String[] out = new String[words.n];
        int name1 = -1;
        long hash1 = START;
        long hash2 = START + 1;
        for (int i = 1; i <= words.n; i++) {
            Arrays.fill(scores, 0);
            weights.score(buffer, features.read(words, i, hash1, hash2, buffer), scores);
            int best = -1;
            for (int c = 0; c < scores.length; c++) {
                if ((best < 0 || scores[c] > scores[best]) && follows(tags, name1, c)) {
                    best = c;
                }
            }
            out[i - 1] = tags.get(best);
            name1 = best;
            hash2 = hash1;
            hash1 = hashes[best];
        }
        return out;
    }

    /// Whether a tag may stand behind another (-1 at the start): `I-` only goes on what has begun.
    public static boolean follows(List<String> tags, int before, int tag) {
        String name = tags.get(tag);
        return !name.startsWith("I-") || (before >= 0 && tags.get(before).endsWith(name.substring(1)));
    }
}
