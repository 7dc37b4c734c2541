package org.dateline.bench.attribution;

import java.util.List;
import org.dateline.bench.Report;
import org.dateline.bench.attribution.Brat.Annotated;
import org.dateline.bench.attribution.Relation.Part;
import org.jspecify.annotations.Nullable;

/// Why relations of one article were wrong.
///
/// @param article the article with its gold relations
/// @param found   what was read
/// @param all     the same with what lies inside the content of another
record Causes(Annotated article, List<Relation> found, List<Relation> all) {

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
                Relation around = around(wanted);
                report.error(
                        around == null ? "missed" : "inside another",
                        show(wanted) + (around == null ? "" : "   INSIDE " + show(around)));
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

    /// The relation whose content swallowed one that was read, `null` where there is none.
    private @Nullable Relation around(Relation wanted) {
        boolean read = all.stream().anyMatch(relation -> relation.cue().intersects(wanted.cue()));
        if (!read) {
            return null;
        }
        for (Relation relation : found) {
            if (relation.content().intersects(wanted.cue())) {
                return relation;
            }
        }
        return null;
    }

    private String show(Relation relation) {
        return "{%s | %s | %s}"
                .formatted(
                        relation.words(article.text(), Part.SOURCE),
                        relation.words(article.text(), Part.CUE),
                        relation.words(article.text(), Part.CONTENT));
    }
}
