package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.Coder;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import org.dateline.model.Toponym;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The sentences of `knowledge/gazetteer/cases.tsv`: `dateline score geo` of the file tells more.
final class UseCasesTest {

    private static final Path HOME = Path.of(System.getProperty("dateline.home", ".."));

    private static Coder coder;

    @BeforeAll
    static void load() {
        coder = Coder.load(HOME);
    }

    @Test
    void noClaimIsPlacedWhereNothingHappened() throws IOException {
        List<String> fake = new ArrayList<>();
        for (String[] cells : cases()) {
            String text = cells[0].replaceAll("[\\[{]([^|\\]}]+)(\\|\\w+)?[]}]", "$1");
            Set<String> allowed = new TreeSet<>();
            for (String pin : cells[1].split("\\|")) {
                allowed.add(pin.strip().replace("?", ""));
            }
            for (String place : pins(text)) {
                if (!allowed.contains(place)) {
                    fake.add(place + ": " + text);
                }
            }
        }
        assertThat(fake).isEmpty();
    }

    @Test
    void thereAreAtLeastSeventy() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(70);
    }

    private static Set<String> pins(String text) {
        Set<String> out = new TreeSet<>();
        if (coder.code(new Article("case", null, null, "en", null, null, text)) instanceof Coding.Coded coded) {
            coded.claims().stream()
                    .flatMap(claim -> claim.places().stream())
                    .map(Toponym::span)
                    .forEach(span -> out.add(span.of(text)));
        }
        return out;
    }

    private static List<String[]> cases() throws IOException {
        return Files.readAllLines(HOME.resolve("knowledge/gazetteer/cases.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("sentence\t"))
                .map(line -> line.split("\t"))
                .toList();
    }
}
