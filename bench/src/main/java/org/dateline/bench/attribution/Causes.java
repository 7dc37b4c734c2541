package org.dateline.bench.attribution;

import java.util.List;
import org.dateline.bench.Report;
import org.dateline.bench.attribution.Brat.Annotated;
import org.dateline.bench.attribution.Relation.Part;

/// Why relations of one article were wrong.
///
/// @param article the article with its gold relations
/// @param found   what was read
record Causes(Annotated article, List<Relation> found) {

    /// Notes each gold relation without a partner, with what came nearest to it, and each that nobody asked for.
    void note(Report report) {
        List<Relation> gold = article.relations();
        int[] partner = Matching.pair(gold, found, (a, b) -> {
            double cue = a.overlap(b, Part.CUE);
            double content = a.overlap(b, Part.CONTENT);
            return cue == 0 && content < 0.5 ? 0 : 2 * cue + content + a.overlap(b, Part.SOURCE);
        });
        boolean[] used = new boolean[found.size()];
        for (int i = 0; i < gold.size(); i++) {
            Relation wanted = gold.get(i);
            if (partner[i] < 0) {
                report.error("missed", show(wanted));
                continue;
            }
            Relation got = found.get(partner[i]);
            used[partner[i]] = true;
            for (Part part : Part.values()) {
                if (wanted.overlap(got, part) < 0.5) {
                    String name = part.name().toLowerCase(java.util.Locale.ROOT);
                    report.error(
                            (got.part(part).isEmpty() ? "no " : "wrong ") + name, show(wanted) + "   GOT " + show(got));
                }
            }
        }
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                report.error("not asked for", show(found.get(j)));
            }
        }
    }

    private String show(Relation relation) {
        return "{%s | %s | %s}"
                .formatted(
                        relation.words(article.text(), Part.SOURCE),
                        relation.words(article.text(), Part.CUE),
                        relation.words(article.text(), Part.CONTENT));
    }
}
