package org.dateline.bench.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `dateline bench compare`: the same sentences coded with all components, with the rules alone, with the
/// model alone, and without coreference.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Codes the same sentences with and without each component and prints one table.",
            "Sets whose files are missing are left out; our own examples are always there. The model was trained on them, "
                    + "so compare the model's figures on the other sets."
        })
public final class Compare implements Callable<Integer> {

    @Option(names = "--coped", paramLabel = "FILE", description = "Sentences and their classes.")
    private Path coped = data("coped/class_dev.tsv");

    @Option(names = "--spans", paramLabel = "FILE", description = "Sentences and their sides.")
    private Path spans = data("coped/spans_dev.bio");

    @Option(names = "--india", paramLabel = "FILE", description = "Sentences and what police did in them.")
    private Path india = data("india/dev.jsonl");

    private final Map<String, Map<Stages.Part, Double>> rows = new LinkedHashMap<>();

    private Compare() {}

    private static Path data(String name) {
        return ScoreOptions.shared().resolve("data/events").resolve(name);
    }

    /// Scores one set.
    private interface Measure {
        Report of(Stages stages) throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        Stages.Part[] parts = Stages.Part.values();
        for (Stages.Part part : parts) {
            Stages stages = new Stages(part);
            add(
                    "examples",
                    part,
                    List.of("type-recall", "actor", "recipient", "status", "false-alarms"),
                    stages,
                    ExamplesScore::examples);
            if (Files.exists(coped)) {
                add("coped", part, List.of("macro-f1", "false-alarms"), stages, all -> CopedScore.report(all, coped));
            }
            if (Files.exists(spans)) {
                add(
                        "spans",
                        part,
                        List.of("actor", "recipient", "whole"),
                        stages,
                        all -> SpansScore.report(all, spans));
            }
            if (Files.exists(india)) {
                add(
                        "india",
                        part,
                        List.of("KILL", "ARREST", "FORCE", "FAIL", "ANY_ACTION"),
                        stages,
                        all -> IndiaScore.report(all, india));
            }
        }
        System.out.print(table());
        return 0;
    }

    private void add(String set, Stages.Part part, List<String> figures, Stages stages, Measure measure)
            throws IOException {
        Map<String, Number> found = measure.of(stages).figures();
        for (String figure : figures) {
            rows.computeIfAbsent(set + " " + figure, name -> new EnumMap<>(Stages.Part.class))
                    .put(part, found.getOrDefault(figure, Double.NaN).doubleValue());
        }
    }

    /// One row a figure, one column a set-up, cells apart by tabs.
    private String table() {
        StringBuilder out = new StringBuilder("figure");
        for (Stages.Part part : Stages.Part.values()) {
            out.append('\t').append(part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        out.append('\n');
        rows.forEach((name, values) -> {
            out.append(name);
            for (double value : values.values()) {
                out.append(String.format(Locale.ROOT, "\t%.1f", value));
            }
            out.append('\n');
        });
        return out.toString();
    }
}
