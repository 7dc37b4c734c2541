package org.dateline.app.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.model.Article;
import org.dateline.model.Coding;

/// Reads inputs one after the other. It holds one article at a time, however large an input is.
public final class Intake {

    /// No article is this long: 32 MiB.
    private static final int LONGEST = 32 << 20;

    private static final int PEEK = 1 << 16;

    private final Defaults defaults;
    private final InputStream standardInput;
    private final AtomicLong bytes = new AtomicLong();

    /// @param standardInput what `-` stands for
    public Intake(Defaults defaults, InputStream standardInput) {
        this.defaults = defaults;
        this.standardInput = standardInput;
    }

    /// How many bytes of the inputs have been read so far; may be asked from any thread.
    public long bytesRead() {
        return bytes.get();
    }

    /// Hands on what the inputs hold, in order. A folder is read with all that is in it, sorted by
    /// name; what cannot be read becomes a fault, and the next is read.
    ///
    /// @param inputs names of files and folders, `-` for standard input
    public void read(List<String> inputs, Consumer<Found> sink) {
        for (String input : inputs) {
            if (input.equals("-")) {
                stream("-", standardInput, sink);
            } else {
                path(Path.of(input), input.replace('\\', '/'), sink);
            }
        }
    }

    private void path(Path path, String name, Consumer<Found> sink) {
        if (Files.isDirectory(path)) {
            folder(path, name, sink);
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            stream(name, in, sink);
        } catch (NoSuchFileException e) {
            sink.accept(new Found.Fault(name, "there is no such file or folder"));
        } catch (IOException e) {
            sink.accept(new Found.Fault(name, "cannot be read: " + e.getMessage()));
        }
    }

    private void folder(Path folder, String name, Consumer<Found> sink) {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.filter(Intake::counts)
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            sink.accept(new Found.Fault(name, "cannot be read: " + e.getMessage()));
            return;
        }
        String prefix = name.endsWith("/") ? name : name + "/";
        for (Path entry : entries) {
            path(entry, prefix + entry.getFileName(), sink);
        }
    }

    /// Hidden files are no articles, and a link to a folder may lead round in a circle.
    private static boolean counts(Path entry) {
        boolean linkToFolder = Files.isSymbolicLink(entry) && Files.isDirectory(entry);
        boolean special = !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(entry);
        return !entry.getFileName().toString().startsWith(".") && !linkToFolder && !special;
    }

    private void stream(String name, InputStream raw, Consumer<Found> sink) {
        try {
            BufferedInputStream in = new BufferedInputStream(new Counted(raw, bytes), PEEK);
            byte[] start = peek(in);
            if (start.length > 1 && start[0] == 0x1f && (start[1] & 0xFF) == 0x8b) {
                in = new BufferedInputStream(new GZIPInputStream(in, PEEK), PEEK);
                start = peek(in);
            }
            content(name, in, start, sink);
        } catch (IOException e) {
            sink.accept(new Found.Fault(name, "cannot be read: " + e.getMessage()));
        }
    }

    private static byte[] peek(BufferedInputStream in) throws IOException {
        in.mark(PEEK);
        byte[] start = in.readNBytes(PEEK);
        in.reset();
        return start;
    }

    private void content(String name, InputStream in, byte[] start, Consumer<Found> sink) throws IOException {
        Format format = Format.of(Characters.decode(start));
        if (format == Format.BINARY) {
            unfit(name, Coding.Reason.UNREADABLE, "it is neither text nor a web page nor JSON", sink);
        } else if (format == Format.XML) {
            unfit(name, Coding.Reason.UNREADABLE, "it is a feed or other XML, not an article", sink);
        } else if (format == Format.JSON_LINES) {
            lines(name, Characters.isUtf16(start) ? narrowed(in) : in, sink);
        } else {
            whole(name, in, format, sink);
        }
    }

    private void whole(String name, InputStream in, Format format, Consumer<Found> sink) throws IOException {
        byte[] all = in.readNBytes(LONGEST + 1);
        if (all.length > LONGEST) {
            unfit(name, Coding.Reason.TOO_LONG, "more than %,d bytes".formatted(LONGEST), sink);
        } else if (format == Format.HTML) {
            HtmlPage.read(all, name, defaults, sink);
        } else if (format == Format.JSON) {
            new JsonArticles(defaults).file(Characters.decode(all), name, sink);
        } else {
            TextArticle.read(Characters.decode(all), name, defaults, sink);
        }
    }

    /// JSON Lines in UTF-16 are rare enough to be read whole.
    private static InputStream narrowed(InputStream in) throws IOException {
        return new ByteArrayInputStream(
                Characters.decode(in.readNBytes(8 * LONGEST)).getBytes(StandardCharsets.UTF_8));
    }

    private void lines(String name, InputStream in, Consumer<Found> sink) throws IOException {
        JsonArticles json = new JsonArticles(defaults);
        Lines lines = new Lines(in);
        for (String line = lines.next(); line != null; line = lines.next()) {
            String where = name + ":" + lines.number();
            if (lines.cut()) {
                sink.accept(new Found.Fault(where, "is longer than %,d bytes".formatted(Lines.LONGEST)));
            } else if (!line.isBlank()) {
                json.line(line, where, sink);
            }
        }
    }

    private void unfit(String name, Coding.Reason reason, String detail, Consumer<Found> sink) {
        Article article = defaults.fill(new Article(name, null, null, null, null, null, ""));
        sink.accept(new Found.Unfit(new Coding.Skipped(article, reason, detail)));
    }
}
