package org.dateline.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What others have collected to break readers with.
final class CorporaTest {

    private static final Path DATA = Path.of(System.getProperty("shared", "none"), "data/ingest");

    private static final Pattern ITEM = Pattern.compile("<([a-z]+:)?(item|entry)[ >]|\"items\"");

    private static List<Path> files(String folder) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(DATA.resolve(folder)));
        try (Stream<Path> walk = Files.walk(DATA.resolve(folder))) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Found> read(Path file) {
        List<Found> out = new ArrayList<>();
        new Intake(Defaults.NONE, InputStream.nullInputStream()).read(List.of(file.toString()), out::add);
        return out;
    }

    private static boolean isItem(Found found) {
        return found instanceof Found.Ready || found instanceof Found.Unfit;
    }

    private static void expectNoException(Path file, List<Found> found) {
        for (Found one : found) {
            if (one instanceof Found.Fault(String where, String what)) {
                assertThat(what).as("%s: %s", file, where).doesNotContain("Exception", "Error");
            }
        }
    }

    @Test
    void everyFeedWithItemsGivesSome() throws IOException {
        Map<String, List<String>> without = new TreeMap<>();
        for (Path file : files("feedparser/tests")) {
            List<Found> found = read(file);
            expectNoException(file, found);
            String group =
                    DATA.resolve("feedparser/tests").relativize(file).getName(0).toString();
            List<String> missed = without.computeIfAbsent(group, name -> new ArrayList<>());
            String text = Files.readString(file, StandardCharsets.ISO_8859_1).replace("\0", "");
            if (ITEM.matcher(text).find() && found.stream().noneMatch(CorporaTest::isItem)) {
                missed.add(file.getFileName().toString());
            }
        }
        assertThat(without)
                .isEqualTo(Map.of(
                        "encoding", List.of(),
                        "entities", List.of(),
                        "illformed", List.of(),
                        "json", List.of(),
                        "wellformed", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"made", "newsml-g2", "ninjs", "warcio", "jwarc", "jsoup-fuzz", "rome", "blns"})
    void noInputBreaksTheReader(String folder) throws IOException {
        for (Path file : files(folder)) {
            List<Found> found = read(file);
            expectNoException(file, found);
            for (Found one : found) {
                if (one instanceof Found.Ready(Article article, Origin origin)) {
                    assertThat(article.text()).as("%s", file).isEqualTo(Characters.wellFormed(article.text()));
                    assertThat(article.text()).as("%s", file).doesNotContain("root:x:0");
                }
            }
        }
    }
}
