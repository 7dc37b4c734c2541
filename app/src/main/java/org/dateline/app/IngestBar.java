package org.dateline.app;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/// Shows how an ingest is getting on, on a terminal.
final class IngestBar {

    private static final int WIDTH = 24;

    private final PrintStream err;
    private final boolean shown;
    private final long total;
    private final LongSupplier read;
    private boolean visible;

    /// @param shown whether a person looks
    /// @param total bytes of all sources, 0 where that is not known
    /// @param read  bytes so far
    IngestBar(PrintStream err, boolean shown, long total, LongSupplier read) {
        this.err = err;
        this.shown = shown;
        this.total = total;
        this.read = read;
    }

    void draw(IngestTally tally) {
        if (!shown) {
            return;
        }
        double seconds = Math.max(tally.seconds(), 1e-3);
        StringBuilder line = new StringBuilder("\r\u001b[K");
        if (total > 0) {
            double share = Math.min(1.0, (double) read.getAsLong() / total);
            int full = (int) Math.round(share * WIDTH);
            long left = Math.round(seconds / Math.max(share, 1e-6) * (1 - share));
            line.append("█".repeat(full)).append("░".repeat(WIDTH - full));
            line.append(String.format(Locale.ROOT, " %3.0f%%  %s left", share * 100, time(left)));
        }
        line.append(String.format(Locale.ROOT, "  %,d articles  %.0f/s", tally.articles(), tally.articles() / seconds));
        err.print(line);
        err.flush();
        visible = true;
    }

    private static String time(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    void clear() {
        if (visible) {
            err.print("\r\u001b[K");
            visible = false;
        }
    }
}
