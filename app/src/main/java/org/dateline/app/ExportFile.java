package org.dateline.app;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.app.store.Store;

/// Reads an export into a store, a few lines at a time.
final class ExportFile {

    private static final int AT_ONCE = 200;

    private final Shell shell;
    private long lines;
    private long added;

    ExportFile(Shell shell) {
        this.shell = shell;
    }

    /// @param file its name; `-` for standard input
    /// @return how many lines were read, how many of them added something, and the number of the first that is no
    /// line of an export, 0 if all are
    long[] read(String file, Store store) throws IOException {
        try (InputStream raw = file.equals("-") ? shell.in() : Files.newInputStream(Path.of(file));
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(unpacked(raw), StandardCharsets.UTF_8), 1 << 16)) {
            List<String> waiting = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                waiting.add(line);
                if (waiting.size() == AT_ONCE) {
                    long fault = load(waiting, store);
                    if (fault > 0) {
                        return new long[] {lines, added, fault};
                    }
                    waiting.clear();
                }
            }
            return new long[] {lines, added, load(waiting, store)};
        }
    }

    /// Lines with a fault among them go in one by one, up to it.
    private long load(List<String> waiting, Store store) {
        try {
            added += store.load(waiting);
            lines += waiting.size();
            return 0;
        } catch (IllegalArgumentException fault) {
            for (String line : waiting) {
                try {
                    added += store.load(List.of(line));
                    lines++;
                } catch (IllegalArgumentException e) {
                    return lines + 1;
                }
            }
            return 0;
        }
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return first == 0x1f && second == 0x8b ? new GZIPInputStream(in, 1 << 16) : in;
    }
}
