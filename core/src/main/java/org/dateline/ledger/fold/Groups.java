package org.dateline.ledger.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Things numbered from 0 that fall into groups when pairs of them are joined (union by least number, so that the
/// order of joining plays no part in the result).
final class Groups {

    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /// The least member of the group.
    int root(int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void join(int a, int b) {
        int one = root(a);
        int other = root(b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }

    /// Every group, its members ascending, by its least member.
    List<List<Integer>> all() {
        TreeMap<Integer, List<Integer>> out = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            out.computeIfAbsent(root(i), key -> new ArrayList<>(1)).add(i);
        }
        return List.copyOf(out.values());
    }
}
