package org.dateline.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// The commands that the launcher hands to the bench module, which no installation ships. They are
/// here so that the help lists them.
final class BenchCommands {

    private BenchCommands() {}

    private static int pointToLauncher(Shell shell, String command, List<String> rest) {
        shell.err()
                .println("dateline: accuracy and speed are measured in a checkout of the project: ./dateline " + command
                        + " " + String.join(" ", rest));
        return picocli.CommandLine.ExitCode.USAGE;
    }

    /// Accuracy.
    @Command(
            name = "score",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Measure accuracy on a public test (in a checkout).")
    static final class Score implements Callable<Integer> {

        private final Shell shell;

        @Unmatched
        private List<String> rest = List.of();

        Score(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            return pointToLauncher(shell, "score", rest);
        }
    }

    /// Speed, training and the checks of a release.
    @Command(
            name = "bench",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Measure speed, train models, check scores (in a checkout).")
    static final class Bench implements Callable<Integer> {

        private final Shell shell;

        @Unmatched
        private List<String> rest = List.of();

        Bench(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            return pointToLauncher(shell, "bench", rest);
        }
    }
}
