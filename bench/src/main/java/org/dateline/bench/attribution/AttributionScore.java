package org.dateline.bench.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.Coder;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.dateline.bench.attribution.Brat.Annotated;
import org.dateline.bench.attribution.Relation.Part;
import org.dateline.model.Article;
import org.dateline.model.Attribution;
import org.dateline.model.Coding;
import org.dateline.model.Source;
import org.dateline.model.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline score attribution DIR`: source, cue and content against brat files. Two spans overlap
/// when at least half of their letters are shared (Dice); a relation is right when all three parts
/// overlap. Quotations that go on without a cue count with the attribution that they belong to. As the
/// corpus by its guidelines annotates no attribution inside the content of another, those that the
/// system finds inside another are left out; and as it marks a relative pronoun as the source, the
/// words before the pronoun count as the pronoun.
@Command(
        name = "attribution",
        description = "Scores attributions against a folder with text/ and attributions/ in brat's format.",
        mixinStandardHelpOptions = true)
public final class AttributionScore implements Callable<Integer> {

    private static final double ENOUGH = 0.5;
    private static final double ALL = 0.999;

    @Parameters(paramLabel = "DIR", description = "Folder with text/*.txt and attributions/*.ann.")
    private Path folder = Path.of(".");

    @Mixin
    private ScoreOptions options = new ScoreOptions();

    @Override
    public Integer call() throws IOException {
        options.print(score(Brat.read(folder), ScoreOptions.coder()));
        return 0;
    }

    static Report score(List<Annotated> articles, Coder coder) {
        Tally tally = new Tally();
        List<Causes> causes = new ArrayList<>();
        for (Annotated article : articles) {
            List<Attribution> found = code(article, coder);
            List<Relation> all = relations(article.text(), found);
            List<Relation> relations = Relative.restored(article, outermost(all));
            tally.add(article.relations(), relations);
            causes.add(new Causes(article, relations, all));
        }
        Report report = tally.report();
        causes.forEach(cause -> cause.note(report));
        return report;
    }

    private static List<Attribution> code(Annotated article, Coder coder) {
        Coding coding = coder.code(new Article(article.name(), null, null, "en", null, null, article.text()));
        return switch (coding) {
            case Coding.Coded coded -> coded.attributions();
            case Coding.Skipped skipped -> List.of();
        };
    }

    /// Joins the pieces of one attribution.
    static List<Relation> relations(String text, List<Attribution> found) {
        List<Relation> out = new ArrayList<>();
        Map<List<Object>, Relation> open = new HashMap<>();
        for (Attribution attribution : found) {
            List<Object> speaker = List.of(attribution.source(), attribution.cueLemma());
            Relation relation = open.get(speaker);
            if (relation == null || attribution.cue().length() > 0) {
                relation = new Relation(new BitSet(), new BitSet(), new BitSet());
                Relation.add(relation.cue(), text, attribution.cue());
                source(relation, text, attribution);
                out.add(relation);
                open.put(speaker, relation);
            }
            Relation.add(relation.content(), text, attribution.content());
        }
        return out;
    }

    /// Those whose cue is not in the content of another.
    static List<Relation> outermost(List<Relation> all) {
        List<Relation> out = new ArrayList<>();
        for (Relation relation : all) {
            boolean inside = false;
            for (Relation other : all) {
                inside |= !other.equals(relation)
                        && !relation.cue().isEmpty()
                        && other.content().get(relation.cue().nextSetBit(0))
                        && !relation.content().intersects(other.cue());
            }
            if (!inside) {
                out.add(relation);
            }
        }
        return out;
    }

    private static void source(Relation relation, String text, Attribution attribution) {
        Span span = switch (attribution.source()) {
            case Source.Named named -> named.span();
            case Source.Unnamed unnamed -> unnamed.span();
            case Source.Publisher publisher -> new Span(0, 0);
        };
        boolean nobody = span.length() == 0 || attribution.cue().covers(span);
        if (!nobody) {
            Relation.add(relation.source(), text, span);
        }
    }

    /// Counts over all articles.
    private static final class Tally {

        private int gold;
        private int found;
        private final int[] right = new int[8];

        void add(List<Relation> golds, List<Relation> founds) {
            gold += golds.size();
            found += founds.size();
            right[0] += whole(golds, founds, ENOUGH);
            right[1] += whole(golds, founds, ALL);
            int at = 2;
            for (Part part : Part.values()) {
                right[at] += alone(golds, founds, part, ENOUGH);
                right[at + 3] += alone(golds, founds, part, ALL);
                at++;
            }
        }

        private static int whole(List<Relation> golds, List<Relation> founds, double least) {
            return Matching.count(Matching.pair(golds, founds, (a, b) -> {
                double sum = 0;
                for (Part part : Part.values()) {
                    double overlap = a.overlap(b, part);
                    if (overlap < least) {
                        return 0;
                    }
                    sum += overlap;
                }
                return sum;
            }));
        }

        private static int alone(List<Relation> golds, List<Relation> founds, Part part, double least) {
            return Matching.count(Matching.pair(golds, founds, (a, b) -> {
                double overlap = a.overlap(b, part);
                return overlap < least ? 0 : overlap;
            }));
        }

        Report report() {
            Report report = new Report(gold);
            report.f1("relation", right[0], found, gold);
            report.f1("source", right[2], found, gold);
            report.f1("cue", right[3], found, gold);
            report.f1("content", right[4], found, gold);
            report.f1("relation-strict", right[1], found, gold);
            report.f1("source-strict", right[5], found, gold);
            report.f1("cue-strict", right[6], found, gold);
            report.f1("content-strict", right[7], found, gold);
            return report;
        }
    }
}
