package org.dateline.text.engine;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Builds the tree of a sentence in one pass, move by move. Trained with a dynamic oracle (Goldberg and Nivre,
/// "Training
/// deterministic parsers with non-deterministic oracles", 2013). Always gives a tree with one root.
public final class Parser {

    private final List<String> labels;
    private final long[] hashes;
    private final DenseWeights moves;
    private final SparseWeights names;

    /// @param labels the relations
    /// @param moves  scores of the moves
    /// @param names  scores of the relations
    public Parser(List<String> labels, DenseWeights moves, SparseWeights names) {
        this.labels = labels;
        this.hashes = hashes(labels);
        this.moves = moves;
        this.names = names;
    }

    /// Maps the model.
    public static Parser load(Path file) {
        ByteBuffer in = ModelFile.map(file);
        return new Parser(ModelFile.strings(in), DenseWeights.read(in), SparseWeights.read(in));
    }

    /// The labels as feature values.
    public static long[] hashes(List<String> labels) {
        return labels.stream().mapToLong(Hash::of).toArray();
    }

    /// The relations it gives.
    public List<String> labels() {
        return labels;
    }

    /// Parses tagged words. The heads and labels are those of the state returned, until it starts over.
    public void parse(Words words, ParserState state) {
        MoveFeatures features = new MoveFeatures(hashes);
        LabelFeatures labelFeatures = new LabelFeatures(hashes);
        long[] buffer = new long[MoveFeatures.MOST];
        int[] scores = new int[ParserState.MOVES];
        int[] labelScores = new int[labels.size()];
        state.start(words.n);
        while (!state.done()) {
            Arrays.fill(scores, 0);
            moves.score(buffer, features.read(words, state, buffer), scores);
            int best = -1;
            for (int move = 0; move < ParserState.MOVES; move++) {
                if (state.legal(move) && (best < 0 || scores[move] > scores[best])) {
                    best = move;
                }
            }
            int dependent = state.apply(best);
            if (dependent > 0) {
                Arrays.fill(labelScores, 0);
                int n = labelFeatures.read(words, state, state.head(dependent), dependent, buffer);
                names.score(buffer, n, labelScores);
                state.attach(dependent, best(labelScores));
            }
        }
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }
}
