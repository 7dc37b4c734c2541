package org.dateline.bench.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.Coder;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.dateline.bench.seed.SeedGold.GoldRecord;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline score seed DIR`.
@Command(
        name = "seed",
        mixinStandardHelpOptions = true,
        description = {
            "Scores the coding of one article against gold made by hand.",
            "With --errors it lists each missed record, wrong field, record too many and forbidden output."
        })
public final class SeedScore implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder with article.txt and gold.json.")
    private Path folder = Path.of(".");

    @Mixin
    private final ScoreOptions options = new ScoreOptions();

    @Override
    public Integer call() throws IOException {
        options.print(score(SeedGold.read(folder), ScoreOptions.coder()));
        return 0;
    }

    /// Codes the article twice, with and without its date, and compares.
    static Report score(SeedGold gold, Coder coder) {
        Coding.Coded coding = coded(coder, gold.article());
        Article a = gold.article();
        Coding.Coded undated =
                coded(coder, new Article(a.id(), a.publisher(), null, a.language(), a.url(), a.headline(), a.text()));
        SeedMatching matching = new SeedMatching(gold, coding);
        List<GoldRecord> core = tier(gold, "core");
        List<GoldRecord> extended = tier(gold, "extended");
        long matchedCore = core.stream().filter(matching.matches()::containsKey).count();
        long matchedExtended =
                extended.stream().filter(matching.matches()::containsKey).count();
        List<SystemRecord> extra = matching.unmatched();
        int found = matching.matches().size();
        Report report = new Report(gold.records().size())
                .percent("core-recall", (int) matchedCore, core.size())
                .percent("extended-recall", (int) (matchedCore + matchedExtended), core.size() + extended.size())
                .percent("precision", found, found + extra.size());
        fields(gold, matching, report);
        SeedMustNot mustNot = new SeedMustNot(gold, coding, undated);
        report.count(
                "must-not",
                mustNot.found().values().stream().mapToInt(List::size).sum());
        errors(gold, matching, extra, mustNot, report);
        return report;
    }

    private static Coding.Coded coded(Coder coder, Article article) {
        return switch (coder.code(article)) {
            case Coding.Coded coded -> coded;
            case Coding.Skipped skipped ->
                throw new IllegalArgumentException("the article was skipped: " + skipped.detail());
        };
    }

    private static List<GoldRecord> tier(SeedGold gold, String tier) {
        return gold.records().stream()
                .filter(record -> record.tier().equals(tier))
                .toList();
    }

    private static void fields(SeedGold gold, SeedMatching matching, Report report) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (GoldRecord record : gold.records()) {
            if (!record.tier().equals("ambiguous")) {
                matching.fields(record).forEach((field, right) -> {
                    int[] count = counts.computeIfAbsent(field, key -> new int[2]);
                    count[0] += right ? 1 : 0;
                    count[1]++;
                });
            }
        }
        counts.forEach((field, count) -> report.percent(field, count[0], count[1]));
    }

    private static void errors(
            SeedGold gold, SeedMatching matching, List<SystemRecord> extra, SeedMustNot mustNot, Report report) {
        String text = gold.article().text();
        mustNot.found().forEach((id, found) -> found.forEach(what -> report.error("must not", id + " " + what)));
        for (GoldRecord record : gold.records()) {
            SystemRecord system = matching.matches().get(record);
            if (system == null) {
                report.error(
                        "missed " + record.tier(),
                        "%s %s %s \"%s\""
                                .formatted(
                                        record.id(),
                                        record.kind(),
                                        record.json().path("plover").asText(""),
                                        record.words(text)));
            } else {
                matching.fields(record).forEach((field, right) -> {
                    if (!right) {
                        report.error("wrong " + field, record.id() + " " + system.show(text));
                    }
                });
            }
        }
        extra.forEach(system -> report.error("too many", system.show(text)));
    }
}
