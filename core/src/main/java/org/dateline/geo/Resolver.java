package org.dateline.geo;

import java.util.List;
import org.dateline.model.Document;
import org.jspecify.annotations.Nullable;

/// Chooses among the places that share a name. A first round goes by prominence and by what stands right beside the
/// name; two more also look at where the other names of the article came out.
final class Resolver {

    private static final int ROUNDS = 3;

    private final Weights weights;
    private final Homes homes;

    Resolver(Weights weights, Homes homes) {
        this.weights = weights;
        this.homes = homes;
    }

    /// The groups of the mentions, each with scores and a winner.
    List<Group> resolve(Document document, List<Mention> mentions) {
        List<Group> groups = Grouping.of(mentions);
        Signs signs = new Signs(groups, dateline(document, groups), homes.of(document));
        signs.own();
        groups.forEach(this::score);
        for (int round = 1; round < ROUNDS; round++) {
            signs.context();
            groups.forEach(this::score);
        }
        groups.forEach(Group::preferTown);
        return groups;
    }

    private void score(Group group) {
        for (int i = 0; i < group.scores.length; i++) {
            group.scores[i] = weights.score(group.signs[i]);
        }
        group.choose();
    }

    private static @Nullable Group dateline(Document document, List<Group> groups) {
        if (document.dateline() == null) {
            return null;
        }
        for (Group group : groups) {
            for (Mention mention : group.mentions) {
                if (mention.span().overlaps(document.dateline().place())) {
                    return group;
                }
            }
        }
        return null;
    }
}
