package org.dateline.text.engine;

import java.util.Arrays;

/// Finds the best tree for scores of arcs. Mostly every word's best head makes a tree already; if not, cycles are
/// broken
/// after Chu and Liu (1965) and Edmonds (1967), with exactly one word under the root.
final class Tree {

    private Tree() {}

    /// Chooses heads.
    ///
    /// @param scores `scores[t][h]`: how good a head word `h` (1-based, 0 the root) is for word `t` (0-based)
    /// @param n      how many words there are
    /// @param heads  the head of each word is written here
    static void heads(float[][] scores, int n, int[] heads) {
        int roots = 0;
        for (int t = 0; t < n; t++) {
            heads[t] = Kernel.largest(scores[t], n + 1);
            roots += heads[t] == 0 ? 1 : 0;
        }
        if (roots == 1 && acyclic(heads, n)) {
            return;
        }
        int root = root(scores, n);
        for (int t = 0; t < n; t++) {
            if (t != root) {
                scores[t][0] = Float.NEGATIVE_INFINITY;
                heads[t] = Kernel.largest(scores[t], n + 1);
            }
        }
        heads[root] = 0;
        if (!acyclic(heads, n)) {
            span(scores, n, root, heads);
        }
    }

    /// The word that loses least, or gains most, by hanging on the root.
    private static int root(float[][] scores, int n) {
        int root = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int t = 0; t < n; t++) {
            float best = Float.NEGATIVE_INFINITY;
            for (int h = 1; h <= n; h++) {
                best = Math.max(best, scores[t][h]);
            }
            float gain = n == 1 ? 0 : scores[t][0] - best;
            if (gain > most) {
                most = gain;
                root = t;
            }
        }
        return root;
    }

    private static boolean acyclic(int[] heads, int n) {
        int[] seen = new int[n + 1];
        for (int t = 0; t < n; t++) {
            int at = t + 1;
            while (at != 0 && seen[at] == 0) {
                seen[at] = t + 1;
                at = heads[at - 1];
            }
            if (at != 0 && seen[at] == t + 1) {
                return false;
            }
        }
        return true;
    }

    /// The maximum spanning tree under the word `root`, by contracting cycles.
    private static void span(float[][] scores, int n, int root, int[] heads) {
        new Contraction(scores, n, root).solve(heads);
    }

    /// Chu-Liu-Edmonds on a dense graph. Contracted cycles are new nodes; each node remembers the arc that entered it
    /// and
    /// the nodes it is made of.
    private static final class Contraction {

        private final int root;
        private final float[][] weight;
        private final int[][] from;
        private final int[][] to;
        private final int[] parent;
        private final int[] entered;
        private final boolean[] gone;
        private int nodes;

        Contraction(float[][] scores, int n, int root) {
            this.root = root;
            int most = 2 * n;
            weight = new float[most][most];
            from = new int[most][most];
            to = new int[most][most];
            parent = new int[most];
            entered = new int[most];
            gone = new boolean[most];
            Arrays.fill(parent, -1);
            Arrays.fill(entered, -1);
            nodes = n;
            for (int d = 0; d < n; d++) {
                for (int h = 0; h < n; h++) {
                    weight[h][d] = h == d || d == root ? Float.NEGATIVE_INFINITY : scores[d][h + 1];
                    from[h][d] = h;
                    to[h][d] = d;
                }
            }
        }

        void solve(int[] heads) {
            int[] best = new int[gone.length];
            for (int d = 0; d < nodes; d++) {
                best[d] = d == root ? -1 : bestHead(d);
            }
            for (int start = cycle(best); start >= 0; start = cycle(best)) {
                contract(best, start);
                int made = nodes - 1;
                for (int d = 0; d < made; d++) {
                    if (gone[d]) {
                        best[d] = -1;
                    } else if (best[d] >= 0 && gone[best[d]]) {
                        // The best head is inside the new node now, and no arc from there is better than that one.
                        best[d] = made;
                    }
                }
                best[made] = bestHead(made);
            }
            for (int d = 0; d < nodes; d++) {
                if (best[d] >= 0) {
                    enter(from[best[d]][d], to[best[d]][d], heads, d);
                }
            }
        }

        private int bestHead(int d) {
            int best = -1;
            for (int h = 0; h < nodes; h++) {
                if (!gone[h] && h != d && (best < 0 || weight[h][d] > weight[best][d])) {
                    best = h;
                }
            }
            return best;
        }

        /// A node on a cycle, -1 if there is none.
        private int cycle(int[] best) {
            int[] seen = new int[nodes];
            for (int d = 0; d < nodes; d++) {
                int at = d;
                while (at >= 0 && !gone[at] && seen[at] == 0) {
                    seen[at] = d + 1;
                    at = best[at];
                }
                if (at >= 0 && !gone[at] && seen[at] == d + 1) {
                    return at;
                }
            }
            return -1;
        }

        private void contract(int[] best, int start) {
            int made = nodes++;
            boolean[] inside = new boolean[made];
            int[] members = new int[made];
            int size = 0;
            for (int at = start; !inside[at]; at = best[at]) {
                inside[at] = true;
                members[size++] = at;
            }
            Arrays.fill(weight[made], Float.NEGATIVE_INFINITY);
            for (int v = 0; v < made; v++) {
                weight[v][made] = Float.NEGATIVE_INFINITY;
                if (gone[v] || inside[v]) {
                    continue;
                }
                for (int m = 0; m < size; m++) {
                    int c = members[m];
                    join(made, v, c, weight[v][c] - weight[best[c]][c]);
                }
            }
            for (int m = 0; m < size; m++) {
                int c = members[m];
                gone[c] = true;
                parent[c] = made;
                entered[c] = best[c];
            }
        }

        private void join(int made, int v, int c, float gain) {
            if (gain > weight[v][made] || weight[v][made] == Float.NEGATIVE_INFINITY) {
                weight[v][made] = gain;
                from[v][made] = from[v][c];
                to[v][made] = to[v][c];
            }
            if (weight[c][v] > weight[made][v] || weight[made][v] == Float.NEGATIVE_INFINITY) {
                weight[made][v] = weight[c][v];
                from[made][v] = from[c][v];
                to[made][v] = to[c][v];
            }
        }

        /// Sets the arc into word `d` and unfolds the cycles that it breaks, up to the node `within`.
        private void enter(int h, int d, int[] heads, int within) {
            heads[d] = h + 1;
            for (int at = d; at != within; at = parent[at]) {
                int cycle = parent[at];
                for (int c = 0; c < cycle; c++) {
                    if (parent[c] == cycle && c != at) {
                        int inner = entered[c];
                        enter(from[inner][c], to[inner][c], heads, c);
                    }
                }
            }
        }
    }
}
