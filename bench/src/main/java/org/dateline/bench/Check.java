package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.bench.Expectations.Expected;
import org.dateline.bench.Expectations.Run;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dateline bench check`: runs the scorers whose data is there and compares what they find with
/// `bench/expected.yaml`.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the scorers named in bench/expected.yaml and fails when a figure is worse than it says.",
            "A scorer whose data is missing is skipped, with a line saying so."
        })
final class Check implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Only these entries of the file.")
    private List<String> names = List.of();

    @Option(names = "--expected", paramLabel = "FILE", description = "Another file than bench/expected.yaml.")
    private Path file = ScoreOptions.home().resolve("bench/expected.yaml");

    @Option(names = "--write", description = "Write what was found into the file.")
    private boolean write;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Expectations expectations = Expectations.read(file, ScoreOptions.shared());
        List<String> worse = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (Run run : expectations.runs()) {
            if (names.isEmpty() || names.contains(run.name())) {
                check(run, worse, lines);
            }
        }
        if (write) {
            Files.write(file, lines);
        }
        worse.forEach(this::say);
        say(worse.isEmpty() ? "All scores hold." : "%d scores are worse than expected.".formatted(worse.size()));
        return worse.isEmpty() || write ? 0 : 1;
    }

    private void check(Run run, List<String> worse, List<String> lines) throws IOException {
        if (run.missing() != null) {
            say("%s: skipped, there is no %s".formatted(run.name(), run.missing()));
            return;
        }
        long start = System.nanoTime();
        Captured captured = Captured.run(run.arguments());
        say(String.format(
                Locale.ROOT, "%s: n %s, %.1f s", run.name(), captured.figure("n"), (System.nanoTime() - start) / 1e9));
        for (Expected expected : run.expected()) {
            Double found = captured.figure(expected.figure());
            say("  %-28s %10s  expected %s".formatted(expected.figure(), found, expected.asWritten()));
            if (found == null || !expected.holds(found)) {
                worse.add("%s %s is %s, expected %s".formatted(run.name(), expected.figure(), found, expected));
            }
            if (write && found != null) {
                lines.set(expected.line() - 1, expected.rewritten(lines.get(expected.line() - 1), found));
            }
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
