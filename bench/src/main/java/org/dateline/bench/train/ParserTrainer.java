package org.dateline.bench.train;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.dateline.bench.train.Treebank.Sentence;
import org.dateline.bench.train.Treebank.Word;
import org.dateline.text.engine.DenseWeights;
import org.dateline.text.engine.LabelFeatures;
import org.dateline.text.engine.MoveFeatures;
import org.dateline.text.engine.Parser;
import org.dateline.text.engine.ParserState;
import org.dateline.text.engine.SparseWeights;
import org.dateline.text.engine.Words;

/// Trains the parser on tagged sentences, letting it explore its own mistakes.
final class ParserTrainer {

    private static final int MOVE_BITS = 21;
    private static final double EXPLORE = 0.9;

    private final List<Words> tagged;
    private final List<int[]> heads = new ArrayList<>();
    private final List<int[]> relations = new ArrayList<>();
    private final List<String> labels;
    private final long[] hashes;
    private final DensePerceptron moves = new DensePerceptron(ParserState.MOVES, MOVE_BITS);
    private final SparsePerceptron names = new SparsePerceptron();
    private final ParserState state = new ParserState();
    private final MoveFeatures moveFeatures;
    private final LabelFeatures labelFeatures;
    private final long[] buffer = new long[MoveFeatures.MOST];
    private final long[] labelBuffer = new long[LabelFeatures.MOST];
    private final float[] scores = new float[ParserState.MOVES];
    private final float[] labelScores;

    /// @param sentences the gold trees
    /// @param tagged    the same sentences with the tags that the tagger gives them
    ParserTrainer(List<Sentence> sentences, List<Words> tagged) {
        this.tagged = tagged;
        TreeSet<String> seen = new TreeSet<>();
        for (Sentence sentence : sentences) {
            sentence.words().forEach(word -> seen.add(word.relation()));
        }
        labels = List.copyOf(seen);
        for (Sentence sentence : sentences) {
            heads.add(sentence.heads());
            int[] ids = new int[sentence.words().size() + 1];
            int i = 1;
            for (Word word : sentence.words()) {
                ids[i++] = Collections.binarySearch(labels, word.relation());
            }
            relations.add(ids);
        }
        hashes = Parser.hashes(labels);
        moveFeatures = new MoveFeatures(hashes);
        labelFeatures = new LabelFeatures(hashes);
        labelScores = new float[labels.size()];
    }

    /// What the parser is made of.
    record Model(List<String> labels, DenseWeights moves, SparseWeights names) {
        Parser parser() {
            return new Parser(labels, moves, names);
        }
    }

    Model train(int rounds, long seed, PrintStream progress) {
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < tagged.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            long wrong = 0;
            for (int at : order) {
                wrong += learn(at, round > 0, random);
            }
            progress.printf("    round %d: %d wrong moves%n", round + 1, wrong);
        }
        return new Model(labels, moves.average(), names.average(5));
    }

    private int learn(int at, boolean explore, Random random) {
        Words words = tagged.get(at);
        int[] gold = heads.get(at);
        int wrong = 0;
        state.start(words.size());
        while (!state.done()) {
            Arrays.fill(scores, 0);
            int n = moveFeatures.read(words, state, buffer);
            moves.step();
            moves.score(buffer, n, scores);
            int said = -1;
            int right = -1;
            int least = Integer.MAX_VALUE;
            int[] costs = new int[ParserState.MOVES];
            for (int move = 0; move < ParserState.MOVES; move++) {
                if (state.legal(move)) {
                    costs[move] = state.cost(move, gold);
                    said = said < 0 || scores[move] > scores[said] ? move : said;
                    if (costs[move] < least || costs[move] == least && scores[move] > scores[right]) {
                        least = costs[move];
                        right = move;
                    }
                }
            }
            boolean good = costs[said] == least;
            if (!good) {
                moves.update(buffer, n, right, said);
                wrong++;
            }
            int dependent = state.apply(good || (explore && random.nextFloat() < EXPLORE) ? said : right);
            if (dependent > 0) {
                state.attach(dependent, label(at, words, dependent));
            }
        }
        return wrong;
    }

    private int label(int at, Words words, int dependent) {
        int head = state.head(dependent);
        int n = labelFeatures.read(words, state, head, dependent, labelBuffer);
        Arrays.fill(labelScores, 0);
        names.step();
        names.score(labelBuffer, n, labelScores);
        int best = 0;
        for (int c = 1; c < labelScores.length; c++) {
            best = labelScores[c] > labelScores[best] ? c : best;
        }
        int gold = relations.get(at)[dependent];
        if (heads.get(at)[dependent] == head && best != gold) {
            names.update(labelBuffer, n, gold, best);
        }
        return best;
    }
}
