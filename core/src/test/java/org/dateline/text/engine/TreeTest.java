package org.dateline.text.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final float NEVER = Float.NEGATIVE_INFINITY;

    @Test
    void theBestHeadsAreTakenWhereTheyMakeATree() {
        float[][] scores = {{1, NEVER, 5, 0}, {9, 2, NEVER, 1}, {0, 1, 4, NEVER}};
        assertThat(heads(scores)).containsExactly(2, 0, 2);
    }

    @Test
    void aCycleIsBrokenWhereItCostsLeast() {
        // Words 1 and 2 want each other; word 3 is the root and would rather govern word 1.
        float[][] scores = {{0, NEVER, 10, 8}, {0, 10, NEVER, 1}, {20, 0, 0, NEVER}};
        assertThat(heads(scores)).containsExactly(3, 1, 0);
    }

    @Test
    void oneWordAloneHangsOnTheRoot() {
        float[][] scores = {{10, NEVER, 1}, {9, 2, NEVER}};
        assertThat(heads(scores)).containsExactly(0, 1);
    }

    @Test
    void noTreeWithTheSameRootIsBetter() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            int n = 1 + random.nextInt(4);
            float[][] scores = new float[n][n + 1];
            for (int t = 0; t < n; t++) {
                for (int h = 0; h <= n; h++) {
                    scores[t][h] = h == t + 1 ? NEVER : random.nextInt(1000);
                }
            }
            float[][] copy = java.util.Arrays.stream(scores).map(float[]::clone).toArray(float[][]::new);
            int[] heads = heads(copy);
            assertThat(tree(heads)).isTrue();
            assertThat(sum(scores, heads)).isEqualTo(best(scores, new int[n], 0, rootOf(heads)));
        }
    }

    private static int[] heads(float[][] scores) {
        int[] heads = new int[scores.length];
        Tree.heads(scores, scores.length, heads);
        return heads;
    }

    private static float best(float[][] scores, int[] heads, int t, int root) {
        if (t == heads.length) {
            return tree(heads) && rootOf(heads) == root ? sum(scores, heads) : NEVER;
        }
        float best = NEVER;
        for (int h = 0; h <= heads.length; h++) {
            if (h != t + 1) {
                heads[t] = h;
                best = Math.max(best, best(scores, heads, t + 1, root));
            }
        }
        return best;
    }

    private static float sum(float[][] scores, int[] heads) {
        float sum = 0;
        for (int t = 0; t < heads.length; t++) {
            sum += scores[t][heads[t]];
        }
        return sum;
    }

    private static int rootOf(int[] heads) {
        int root = -1;
        for (int t = 0; t < heads.length; t++) {
            root = heads[t] == 0 ? t : root;
        }
        return root;
    }

    private static boolean tree(int[] heads) {
        int roots = 0;
        for (int t = 0; t < heads.length; t++) {
            roots += heads[t] == 0 ? 1 : 0;
            int at = t + 1;
            for (int steps = 0; at != 0 && steps <= heads.length; steps++) {
                at = heads[at - 1];
            }
            if (at != 0) {
                return false;
            }
        }
        return roots == 1;
    }
}
