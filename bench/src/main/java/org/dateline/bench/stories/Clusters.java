package org.dateline.bench.stories;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares two ways of putting things into clusters. What one way leaves out is a cluster of its own.
final class Clusters {

    private final Map<String, Set<String>> of = new HashMap<>();

    Clusters(Collection<? extends Collection<String>> clusters) {
        for (Collection<String> cluster : clusters) {
            Set<String> members = new HashSet<>(cluster);
            members.forEach(member -> of.put(member, members));
        }
    }

    Set<String> of(String member) {
        return of.getOrDefault(member, Set.of(member));
    }

    /// Pairs of members that are in one cluster.
    ///
    /// @param members all things
    /// @return pairs in both, pairs in this, pairs in the gold
    int[] pairs(Clusters gold, List<String> members) {
        int both = 0;
        int found = 0;
        int wanted = 0;
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean here = of(members.get(i)).contains(members.get(j));
                boolean there = gold.of(members.get(i)).contains(members.get(j));
                both += here && there ? 1 : 0;
                found += here ? 1 : 0;
                wanted += there ? 1 : 0;
            }
        }
        return new int[] {both, found, wanted};
    }

    /// BCubed precision and recall (Bagga and Baldwin 1998): the mean over things of the share of a thing's cluster
    /// that belongs there.
    double[] bcubed(Clusters gold, List<String> members) {
        double precision = 0;
        double recall = 0;
        for (String member : members) {
            Set<String> shared = new HashSet<>(of(member));
            shared.retainAll(gold.of(member));
            precision += (double) shared.size() / of(member).size();
            recall += (double) shared.size() / gold.of(member).size();
        }
        return new double[] {precision / members.size(), recall / members.size()};
    }
}
