package org.dateline.bench.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.bench.attribution.Brat.Annotated;
import org.dateline.bench.attribution.Relation.Part;

/// Puts the relative pronoun in the place of the words before it, where the gold source is the pronoun.
final class Relative {

    private static final Set<String> PRONOUNS = Set.of("who", "which", "that", "whom");

    private Relative() {}

    static List<Relation> restored(Annotated article, List<Relation> found) {
        List<Relation> out = new ArrayList<>();
        for (Relation relation : found) {
            BitSet source = relation.source();
            for (Relation gold : article.relations()) {
                BitSet wanted = gold.source();
                int gap = wanted.nextSetBit(0) - source.length();
                if (!source.isEmpty()
                        && !wanted.isEmpty()
                        && gap >= 0
                        && gap <= 3
                        && PRONOUNS.contains(gold.words(article.text(), Part.SOURCE))) {
                    source = wanted;
                }
            }
            out.add(new Relation(source, relation.cue(), relation.content()));
        }
        return out;
    }
}
