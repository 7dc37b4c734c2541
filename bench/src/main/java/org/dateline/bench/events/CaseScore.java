package org.dateline.bench.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.dateline.model.Claim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline score case FILE`: snippets of reports and their one type, as conflict databases have it
/// (CASE 2021, task 2; Hürriyetoğlu et al. 2021).
@Command(
        name = "case",
        mixinStandardHelpOptions = true,
        description = {
            "Scores fine types, like those of conflict databases, by knowledge/layouts/conflict-types.tsv: weighted F1.",
            "With --errors it lists the snippets of each pair of gold and coded type."
        })
public final class CaseScore implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Columns id, type and snippet.")
    private Path file = Path.of(".");

    @Mixin
    private final ScoreOptions options = new ScoreOptions();

    private CaseScore() {}

    @Override
    public Integer call() throws IOException {
        Stages stages = new Stages();
        ConflictTypes types = ConflictTypes.load(ScoreOptions.home().resolve("knowledge"));
        List<String> lines = Files.readAllLines(file);
        Confusion kinds = new Confusion();
        Report report = new Report(lines.size() - 1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", 3);
            Stages.Coded coded = stages.code(cells[2]);
            String kind = types.of(coded);
            kinds.add(cells[1], kind);
            if (!kind.equals(cells[1])) {
                report.error(
                        cells[1] + " as " + kind,
                        coded.claims().stream().map(CaseScore::brief).toList() + " " + cells[2]);
            }
        }
        report.percent("weighted-f1", kinds.weightedF1())
                .percent("macro-f1", kinds.macroF1())
                .percent("accuracy", kinds.accuracy());
        kinds.f1ByClass().forEach((kind, f1) -> report.percent(kind.toLowerCase(Locale.ROOT), f1));
        options.print(report);
        return 0;
    }

    private static String brief(Claim claim) {
        return claim.event().type() + "/" + claim.event().mode();
    }
}
