package org.dateline.bench;

import java.nio.file.Path;
import org.dateline.Coder;
import org.dateline.knowledge.Knowledge;
import picocli.CommandLine.Option;

/// What every scorer can be told; used as a picocli mixin.
public final class ScoreOptions {

    @Option(names = "--json", description = "Print the figures as one JSON object.")
    private boolean json;

    @Option(
            names = "--errors",
            arity = "0..1",
            fallbackValue = "20",
            defaultValue = "0",
            paramLabel = "N",
            description = "List up to N errors of each cause (20 if N is left out).")
    private int errors;

    /// Filled by the command line.
    public ScoreOptions() {}

    /// Prints the report as the options ask.
    public void print(Report report) {
        report.print(System.out, json, errors);
    }

    /// The repository root, or wherever the launcher says that `models/` and `knowledge/` are.
    public static Path home() {
        return Path.of(System.getProperty("dateline.home", "."))
                .toAbsolutePath()
                .normalize();
    }

    /// Where the corpora are: beside the repository, where somebody put them there.
    public static Path shared() {
        return Path.of(System.getProperty("shared", home().resolve("../shared").toString()))
                .normalize();
    }

    /// The coder with everything that is shipped.
    public static Coder coder() {
        return Coder.load(home());
    }

    /// The shipped knowledge alone.
    public static Knowledge knowledge() {
        return Knowledge.load(home().resolve("knowledge"));
    }
}
