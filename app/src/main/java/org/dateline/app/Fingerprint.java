package org.dateline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Tells one state of `knowledge/` and `models/` from another by their content.
final class Fingerprint {

    private static final int SHOWN = 16;

    private Fingerprint() {}

    /// The first 16 hexadecimal digits of a SHA-256 over the names and contents of all files in the
    /// folders, in order of their names; hidden files and Markdown do not count.
    static String of(Path... folders) {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            for (Path folder : folders) {
                for (Path file : files(folder)) {
                    all.update(folder.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    all.update((byte) 0);
                    all.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
                }
            }
            return HexFormat.of().formatHex(all.digest()).substring(0, SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(".")
                            && !file.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
