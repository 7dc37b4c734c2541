package org.dateline.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/// The commands that the launcher hands to the bench module, which no installation ships. They are
/// here so that the help lists them.
final class BenchCommands {

    private BenchCommands() {}

    private static int pointToLauncher(Shell shell) {
        shell.err()
                .println(
                        "dateline: accuracy and speed are measured in a checkout of the project, by ./dateline there.");
        return picocli.CommandLine.ExitCode.USAGE;
    }

    /// Accuracy.
    @Command(name = "score", description = "Measure accuracy on a public test (in a checkout).")
    static final class Score implements Callable<Integer> {

        private final Shell shell;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Show this help.")
        private boolean help;

        @Unmatched
        private List<String> rest = List.of();

        Score(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            return pointToLauncher(shell);
        }
    }

    /// Speed, training and the checks of a release.
    @Command(name = "bench", description = "Measure speed, train models, check scores (in a checkout).")
    static final class Bench implements Callable<Integer> {

        private final Shell shell;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Show this help.")
        private boolean help;

        @Unmatched
        private List<String> rest = List.of();

        Bench(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            return pointToLauncher(shell);
        }
    }
}
