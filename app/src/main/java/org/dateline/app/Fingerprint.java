package org.dateline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Tells one state of `knowledge/` and `models/` from another by their content.
final class Fingerprint {

    private static final int SHOWN = 16;

    private Fingerprint() {}

    /// The first 16 hexadecimal digits of a SHA-256 over the name, length and CRC-32 of each file in
    /// the folders, in order of their names; hidden files and Markdown do not count. The sums only tell
    /// states apart: nobody is kept from forging one.
    static String of(Path... folders) {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            for (Path folder : folders) {
                for (Path file : files(folder)) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    String line = "%s %d %08x\n".formatted(name, Files.size(file), sum(file));
                    all.update(line.getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(all.digest()).substring(0, SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static long sum(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            CRC32 sum = new CRC32();
            sum.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            return sum.getValue();
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
