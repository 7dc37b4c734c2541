package org.dateline.bench.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/// Pairs system and gold relations one to one, best overlap first.
final class Matching {

    private record Pair(int gold, int found, double score) {}

    private Matching() {}

    /// For each gold relation the index of its partner, or -1.
    ///
    /// @param score 0 where two may not be paired
    static int[] pair(List<Relation> gold, List<Relation> found, ToDoubleBiFunction<Relation, Relation> score) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double value = score.applyAsDouble(gold.get(i), found.get(j));
                if (value > 0) {
                    pairs.add(new Pair(i, j, value));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        int[] partner = new int[gold.size()];
        Arrays.fill(partner, -1);
        boolean[] used = new boolean[found.size()];
        for (Pair pair : pairs) {
            if (partner[pair.gold()] < 0 && !used[pair.found()]) {
                partner[pair.gold()] = pair.found();
                used[pair.found()] = true;
            }
        }
        return partner;
    }

    static int count(int[] partners) {
        return (int) Arrays.stream(partners).filter(partner -> partner >= 0).count();
    }
}
