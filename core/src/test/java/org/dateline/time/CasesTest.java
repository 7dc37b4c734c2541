package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Article;
import org.dateline.model.Days;
import org.dateline.model.Document;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import org.junit.jupiter.api.Test;

/// The sentences of `knowledge/time/cases.tsv`, read as an article is.
final class CasesTest {

    private static final Path HOME = Path.of(System.getProperty("dateline.home"));
    private static final Path CASES = HOME.resolve("knowledge/time/cases.tsv");

    private static List<String[]> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("published\t"))
                .map(line -> line.split("\t"))
                .toList();
    }

    @Test
    void everySentenceHasItsTimes() throws IOException {
        Reader reader = Reader.load(HOME.resolve("models"));
        TemporalTagger tagger = new TemporalTagger(Knowledge.load(HOME.resolve("knowledge")));
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String[] cells : cases()) {
            Article article = new Article("case", null, LocalDate.parse(cells[0]), "en", null, null, cells[1]);
            String times = reader.read(article) instanceof Reading.Read(Document document)
                    ? times(tagger, document)
                    : "not read";
            expected.add(cells[1] + " → " + cells[2]);
            found.add(cells[1] + " → " + (times.isEmpty() ? "-" : times));
        }
        assertThat(found).containsExactlyElementsOf(expected);
    }

    @Test
    void thereAreMoreThanTwoHundred() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(200);
    }

    private static String times(TemporalTagger tagger, Document document) {
        return tagger.tag(document).stream()
                .map(time -> "%s|%s|%s".formatted(time.span().of(document.text()), days(time.days()), time.role()))
                .collect(Collectors.joining(" ; "));
    }

    private static String days(Days days) {
        return days.unknown() ? "?" : days.from() + ".." + days.to();
    }
}
