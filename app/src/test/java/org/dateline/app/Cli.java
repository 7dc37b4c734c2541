package org.dateline.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Runs the program inside the test.
final class Cli {

    static final Path HOME = Path.of(System.getProperty("dateline.home", ".."));

    private Cli() {}

    static Ran run(String... args) {
        return fed("", args);
    }

    static Ran fed(String input, String... args) {
        return fed(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Ran fed(byte[] input, String... args) {
        return fed(input, Path.of("no-such-folder"), args);
    }

    /// @param gazetteer where the user's places are
    static Ran fed(byte[] input, Path gazetteer, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new ByteArrayInputStream(input),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                HOME,
                gazetteer,
                false,
                false,
                100,
                false);
        int code = Main.run(shell, args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// What came of a run.
    record Ran(int code, String out, String err) {}
}
