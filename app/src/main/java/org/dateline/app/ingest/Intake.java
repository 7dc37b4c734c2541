package org.dateline.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads inputs one after the other. It holds one article at a time, however large an input is.
public final class Intake {

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

    /// The files that the inputs name, folders replaced by what is in them, in the order in which they are
    /// read. What cannot be listed becomes a fault.
    public List<String> files(List<String> inputs, Consumer<Found> faults) {
        List<String> out = new ArrayList<>();
        for (String input : inputs) {
            if (!input.equals("-") && Files.isDirectory(Path.of(input))) {
                list(Path.of(input), input.replace('\\', '/'), (path, name) -> out.add(name), faults);
            } else {
                out.add(input);
            }
        }
        return out;
    }

    /// Counts a file as read without reading it.
    public void passOver(String file) {
        bytes.addAndGet(Path.of(file).toFile().length());
    }

    private void path(Path path, String name, Consumer<Found> sink) {
        if (Files.isDirectory(path)) {
            list(path, name, (file, called) -> path(file, called, sink), sink);
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

    private void list(Path folder, String name, BiConsumer<Path, String> files, Consumer<Found> faults) {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.filter(Intake::counts)
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            faults.accept(new Found.Fault(name, "cannot be read: " + e.getMessage()));
            return;
        }
        String prefix = name.endsWith("/") ? name : name + "/";
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                list(entry, prefix + entry.getFileName(), files, faults);
            } else {
                files.accept(entry, prefix + entry.getFileName());
            }
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
            Contents.read(Envelope.of(name, defaults), new Counted(raw, bytes), sink);
        } catch (IOException e) {
            sink.accept(new Found.Fault(name, "cannot be read: " + e.getMessage()));
        }
    }
}
