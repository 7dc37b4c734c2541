package org.dateline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Faults;
import org.dateline.knowledge.Yaml;
import org.jspecify.annotations.Nullable;

/// What the scorers are expected to find: for each run its command, and figures that must be at
/// `least` or at `most` as good as a value. How a value is written tells how far a figure may fall
/// behind it: `97.8` by one point, `.371` by a hundredth, `0` not at all.
///
/// @param runs in the order of the file
record Expectations(List<Run> runs) {

    private static final String SHARED = "${shared}";

    /// @param shared the folder that `${shared}` stands for
    static Expectations read(Path file, Path shared) {
        Path root = file.toAbsolutePath();
        Faults faults = new Faults(root.getParent() == null ? root : root.getParent());
        Yaml yaml = Yaml.read(root, faults);
        List<Run> runs = new ArrayList<>();
        if (yaml != null) {
            yaml.entries().forEach((name, entry) -> runs.add(run(name, entry, shared)));
        }
        faults.check();
        return new Expectations(List.copyOf(runs));
    }

    private static Run run(String name, Yaml entry, Path shared) {
        List<String> arguments = new ArrayList<>();
        Path missing = null;
        for (String argument : entry.required("run").split(" ")) {
            arguments.add(argument.replace(SHARED, shared.toString())
                    .replace("${home}", ScoreOptions.home().toString()));
            if (argument.startsWith(SHARED) && !Files.exists(Path.of(arguments.getLast()))) {
                missing = Path.of(arguments.getLast());
            }
        }
        List<Expected> expected = new ArrayList<>();
        values(entry.get("least"), true, expected);
        values(entry.get("most"), false, expected);
        return new Run(name, List.copyOf(arguments), missing, List.copyOf(expected));
    }

    private static void values(@Nullable Yaml bounds, boolean least, List<Expected> out) {
        if (bounds == null) {
            return;
        }
        for (Map.Entry<String, Yaml> bound : bounds.entries().entrySet()) {
            String written = bound.getValue().text();
            try {
                Double.parseDouble(written);
                out.add(new Expected(
                        bound.getKey(), least, written, bound.getValue().line()));
            } catch (NumberFormatException e) {
                bound.getValue().fault("\"%s\" is not a number".formatted(written));
            }
        }
    }

    /// One command.
    ///
    /// @param arguments what comes after `dateline`
    /// @param missing   the data that it needs and that is not there; `null` if it can run
    record Run(
            String name, List<String> arguments, @Nullable Path missing, List<Expected> expected) {}

    /// A bound on one figure.
    ///
    /// @param least     whether more is better
    /// @param asWritten the value as the file has it
    /// @param line      1-based line of the file
    record Expected(String figure, boolean least, String asWritten, int line) {

        boolean holds(double found) {
            double value = Double.parseDouble(asWritten);
            return least ? found >= value - tolerance() - 1e-9 : found <= value + tolerance() + 1e-9;
        }

        private double tolerance() {
            return switch (decimals()) {
                case 0 -> 0;
                case 1 -> 1;
                default -> 0.01;
            };
        }

        private int decimals() {
            int point = asWritten.indexOf('.');
            return point < 0 ? 0 : asWritten.length() - point - 1;
        }

        /// The line of the file with another value.
        String rewritten(String text, double found) {
            String value = String.format(Locale.ROOT, "%." + decimals() + "f", found);
            int at = text.indexOf(asWritten, text.indexOf(figure) + figure.length());
            return at < 0 ? text : text.substring(0, at) + value + text.substring(at + asWritten.length());
        }

        @Override
        public String toString() {
            return (least ? "at least " : "at most ") + asWritten;
        }
    }
}
