package org.dateline.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.dateline.app.Run.Done;
import org.dateline.model.Coding;

/// Keeps count of a run, shows how it is getting on while a person waits, and sums it up at the end.
final class Progress {

    private static final long REDRAW_NANOS = 200_000_000;
    private static final int BAR = 24;

    private final PrintStream err;
    private final boolean bar;
    private final long totalBytes;
    private final long began = System.nanoTime();
    private final Map<Coding.Reason, Integer> skipped = new EnumMap<>(Coding.Reason.class);
    private long drawn = began;
    private boolean visible;
    private int coded;
    private int faults;

    private Progress(PrintStream err, boolean bar, long totalBytes) {
        this.err = err;
        this.bar = bar;
        this.totalBytes = totalBytes;
    }

    /// @param toStandardOutput whether the records go to standard output: a bar among them on the same terminal
    /// would be a mess
    static Progress of(Shell shell, boolean toStandardOutput, List<String> inputs) {
        boolean bar = shell.errTerminal() && !(toStandardOutput && shell.outTerminal());
        return new Progress(shell.err(), bar, bar ? size(inputs) : 0);
    }

    /// Bytes of files and of all files below folders, 0 where one cannot be looked at.
    static long size(List<String> inputs) {
        long total = 0;
        for (String input : inputs) {
            try (Stream<Path> files = Files.walk(Path.of(input))) {
                total += files.mapToLong(file ->
                                Files.isRegularFile(file) ? file.toFile().length() : 0)
                        .sum();
            } catch (IOException | java.io.UncheckedIOException unknown) {
                return 0;
            }
        }
        return total;
    }

    void count(Done done, long bytesRead) {
        if (done.skipped() != null) {
            skipped.merge(done.skipped(), 1, Integer::sum);
        } else if (done.articles() > 0) {
            coded++;
        }
        if (done.message() != null) {
            clear();
            err.println("dateline: " + done.message());
            faults += done.articles() == 0 ? 1 : 0;
        }
        long now = System.nanoTime();
        if (bar && now - drawn >= REDRAW_NANOS && coded + skipped.size() > 1) {
            drawn = now;
            draw(bytesRead, (now - began) / 1e9);
        }
    }

    private void draw(long bytesRead, double seconds) {
        StringBuilder line = new StringBuilder("\r\u001b[K");
        if (totalBytes > 0) {
            double share = Math.min(1.0, (double) bytesRead / totalBytes);
            int full = (int) Math.round(share * BAR);
            line.append("█".repeat(full)).append("░".repeat(BAR - full));
            long left = Math.round(seconds / Math.max(share, 1e-6) * (1 - share));
            line.append(String.format(Locale.ROOT, " %3.0f%%  %d:%02d left", share * 100, left / 60, left % 60));
        }
        line.append(String.format(Locale.ROOT, "  %,d articles  %.0f/s", coded, coded / Math.max(seconds, 1e-3)));
        err.print(line);
        err.flush();
        visible = true;
    }

    private void clear() {
        if (visible) {
            err.print("\r\u001b[K");
            visible = false;
        }
    }

    /// Takes the bar away, and sums up where there is more to say than the records do.
    void finish() {
        clear();
        int left = skipped.values().stream().mapToInt(Integer::intValue).sum();
        if (left > 0 || (bar && coded > 1) || (faults > 0 && coded > 0)) {
            StringJoiner line = new StringJoiner(", ", "dateline: ", "");
            line.add(coded == 1 ? "1 article coded" : String.format(Locale.ROOT, "%,d articles coded", coded));
            skipped.forEach(
                    (reason, count) -> line.add(String.format(Locale.ROOT, "%,d skipped (%s)", count, words(reason))));
            if (faults > 0) {
                line.add(String.format(Locale.ROOT, "%,d could not be read", faults));
            }
            err.println(line);
        }
    }

    private static String words(Coding.Reason reason) {
        return switch (reason) {
            case LANGUAGE_NOT_SUPPORTED -> "not in a language that is supported";
            case NO_TEXT -> "no text";
            case TOO_LONG -> "too long";
            case DUPLICATE -> "duplicate";
            case UNREADABLE -> "unreadable";
        };
    }

    boolean everythingRead() {
        return faults == 0 && !skipped.containsKey(Coding.Reason.UNREADABLE);
    }
}
