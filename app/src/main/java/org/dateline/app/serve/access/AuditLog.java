package org.dateline.app.serve.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who logged in, failed to, and changed what: one JSON object a line, never rewritten. Passwords and secrets are
/// never in it.
public final class AuditLog {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_DETAIL = 500;
    private static final int TAIL_BYTES = 1 << 20;

    private final Path file;

    /// @param file need not exist
    public AuditLog(Path file) {
        this.file = file;
    }

    /// The file of a store's folder.
    public static Path in(Path folder) {
        return folder.resolve("audit.jsonl");
    }

    /// Adds a line.
    ///
    /// @param user   who; `null` for nobody known
    /// @param from   the address
    /// @param action what was done
    /// @param detail to what; `null` if that goes without saying
    public synchronized void add(@Nullable String user, String from, String action, @Nullable String detail) {
        ObjectNode line = JSON.createObjectNode()
                .put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("user", user)
                .put("from", from)
                .put("action", action)
                .put(
                        "detail",
                        detail == null || detail.length() <= LONGEST_DETAIL
                                ? detail
                                : detail.substring(0, LONGEST_DETAIL));
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(
                    file,
                    JSON.writeValueAsString(line) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The latest lines, the latest first.
    public List<JsonNode> latest(int most) {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<JsonNode> out = new ArrayList<>();
        try {
            List<String> lines = tail();
            for (int i = lines.size() - 1; i >= 0 && out.size() < most; i--) {
                if (!lines.get(i).isEmpty()) {
                    out.add(JSON.readTree(lines.get(i)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    /// The last whole lines of the file.
    private List<String> tail() throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long begin = Math.max(0, in.length() - TAIL_BYTES);
            byte[] bytes = new byte[(int) (in.length() - begin)];
            in.seek(begin);
            in.readFully(bytes);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return begin == 0 ? lines : lines.subList(1, lines.size());
        }
    }
}
