package org.dateline.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The list of feeds that are watched: a file beside the tables, since a server that only reads the store edits it
/// while an ingest writes. It is replaced whole, so nobody ever reads half of it.
public final class Feeds {

    /// Feeds at most.
    public static final int MOST = 10_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    /// @param file need not exist
    public Feeds(Path file) {
        this.file = file;
    }

    /// A feed.
    ///
    /// @param url   where it is
    /// @param title what people call it; `null` if they did not say
    /// @param added when it was put on the list
    public record Feed(String url, @Nullable String title, Instant added) {}

    /// The file of a store's folder.
    public static Path in(Path folder) {
        return folder.resolve("feeds.json");
    }

    /// All of them, the first added first.
    ///
    /// @throws IOException if the file cannot be read, or is none of ours
    public List<Feed> list() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<Feed> out = new ArrayList<>();
            for (JsonNode feed : JSON.readTree(file.toFile()).path("feeds")) {
                out.add(new Feed(
                        feed.path("url").asText(),
                        feed.path("title").isTextual() ? feed.path("title").asText() : null,
                        Instant.parse(feed.path("added").asText())));
            }
            return List.copyOf(out);
        } catch (com.fasterxml.jackson.core.JsonProcessingException | DateTimeException e) {
            throw new IOException("%s is damaged: %s".formatted(file, e.getMessage()), e);
        }
    }

    /// Puts feeds on the list. Those whose address is on it already stay as they are.
    ///
    /// @return those that were added
    /// @throws IllegalArgumentException if there would be more than [#MOST]
    public List<Feed> add(List<Feed> feeds) throws IOException {
        List<Feed> added = new ArrayList<>();
        change(known -> {
            Map<String, Feed> all = new LinkedHashMap<>();
            known.forEach(feed -> all.put(feed.url(), feed));
            for (Feed feed : feeds) {
                if (all.putIfAbsent(feed.url(), feed) == null) {
                    added.add(feed);
                }
            }
            if (all.size() > MOST) {
                throw new IllegalArgumentException(
                        "at most %d feeds are watched, these would be %d".formatted(MOST, all.size()));
            }
            return List.copyOf(all.values());
        });
        return added;
    }

    /// Takes a feed off the list. Tells whether it was on it.
    public boolean remove(String url) throws IOException {
        boolean[] found = {false};
        change(known -> {
            found[0] = known.stream().anyMatch(feed -> feed.url().equals(url));
            return known.stream().filter(feed -> !feed.url().equals(url)).toList();
        });
        return found[0];
    }

    /// Reads, changes and writes, while no other process does.
    private synchronized void change(UnaryOperator<List<Feed>> change) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            List<Feed> before = list();
            List<Feed> after = change.apply(before);
            if (held.isValid() && !after.equals(before)) {
                write(after);
            }
        }
    }

    private void write(List<Feed> feeds) throws IOException {
        var root = JSON.createObjectNode();
        ArrayNode list = root.putArray("feeds");
        for (Feed feed : feeds) {
            list.addObject()
                    .put("url", feed.url())
                    .put("title", feed.title())
                    .put("added", feed.added().toString());
        }
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            // On the disk before it takes the old one's name: a cut of power leaves one of the two, whole.
            out.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
