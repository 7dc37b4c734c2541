package org.dateline.bench.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.knowledge.Faults;
import org.dateline.knowledge.Yaml;
import org.dateline.model.Article;

/// A story: a folder of articles, each a text with a header, and `expected.yaml`.
///
/// @param name     of the folder
/// @param articles by file name, which without its ending is the article's id
/// @param expected what they should add up to
record StoryFolder(String name, List<Article> articles, Yaml expected) {

    /// All stories of a folder of folders, by name.
    ///
    /// @throws IOException naming the file that cannot be read
    static List<StoryFolder> all(Path folder) throws IOException {
        List<StoryFolder> out = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                if (Files.isDirectory(path)) {
                    out.add(read(path));
                }
            }
        }
        return out;
    }

    private static StoryFolder read(Path folder) throws IOException {
        Faults faults = new Faults(folder);
        Yaml expected = Yaml.read(folder.resolve("expected.yaml"), faults);
        faults.check();
        if (expected == null) {
            throw new IOException(folder.resolve("expected.yaml") + " is empty");
        }
        return new StoryFolder(name(folder), articles(folder), expected);
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /// The texts of a folder, by file name.
    static List<Article> articles(Path folder) throws IOException {
        List<Article> out = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                if (name(path).endsWith(".txt")) {
                    out.add(article(path));
                }
            }
        }
        return out;
    }

    private static Article article(Path path) throws IOException {
        String text = Files.readString(path);
        int body = text.indexOf("\n\n");
        if (body < 0) {
            throw new IOException(path + " has no empty line after its header");
        }
        Map<String, String> header = new HashMap<>();
        for (String line : text.substring(0, body).split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IOException(path + ": \"" + line + "\" is no line of a header");
            }
            header.put(line.substring(0, colon), line.substring(colon + 2));
        }
        String published = header.get("published");
        String name = name(path);
        return new Article(
                name.substring(0, name.length() - 4),
                header.get("publisher"),
                published == null ? null : LocalDate.parse(published),
                "en",
                header.get("url"),
                header.get("headline"),
                text.substring(body + 2));
    }
}
