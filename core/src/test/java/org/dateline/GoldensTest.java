package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Whole articles keep their coding. `-Dgoldens=update` writes the codings anew: read the diff.
class GoldensTest {

    private static final Path HOME = Path.of(System.getProperty("dateline.home", ".."));

    private static Coder coder;

    @BeforeAll
    static void load() {
        coder = Coder.load(HOME);
    }

    @TestFactory
    Stream<DynamicTest> articlesKeepTheirCoding() throws IOException {
        return folders().stream()
                .map(folder ->
                        DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> keepsItsCoding(folder)));
    }

    @Test
    void thereAreAtLeastTwentyGoldens() throws IOException {
        assertTrue(folders().size() >= 20);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("goldens"))) {
            // `stories` holds folders of several articles, which have a test of their own.
            return files.filter(folder -> Files.exists(folder.resolve("article.txt")))
                    .sorted()
                    .toList();
        }
    }

    private static void keepsItsCoding(Path folder) throws IOException {
        String coding = GoldenText.of(coder.code(article(folder)));
        Path expected = folder.resolve("coding.txt");
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(expected, coding);
        }
        assertEquals(Files.readString(expected), coding);
    }

    /// Header lines `key: value`, a blank line, the text.
    private static Article article(Path folder) throws IOException {
        String all = Files.readString(folder.resolve("article.txt"));
        int blank = all.indexOf("\n\n");
        Map<String, String> head = new HashMap<>();
        all.substring(0, blank)
                .lines()
                .forEach(line -> head.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip()));
        return new Article(
                String.valueOf(folder.getFileName()),
                head.get("publisher"),
                LocalDate.parse(head.get("published")),
                "en",
                null,
                head.get("headline"),
                all.substring(blank + 2));
    }
}
