package org.dateline.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Article;
import org.dateline.model.Attribution;
import org.dateline.model.Source;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples beside the cues: `knowledge/cues/examples.tsv`.
class CueExamplesTest {

    private static final Path HOME = Path.of(System.getProperty("dateline.home"));
    private static final Reader READER = Reader.load(HOME.resolve("models"));
    private static final AttributionExtractor EXTRACTOR =
            new AttributionExtractor(Knowledge.load(HOME.resolve("knowledge")));

    record Example(String text, String must, String never) {}

    static Stream<Example> examples() throws IOException {
        return Files.readAllLines(HOME.resolve("knowledge/cues/examples.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Example(cells[0], cells[1], cells[2]));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aCueFindsWhatItMustAndNothingThatItMustNot(Example example) {
        List<Attribution> found = switch (READER.read(new Article("a", null, null, "en", null, null, example.text()))) {
            case Reading.Read read -> EXTRACTOR.extract(read.document(), List.of());
            case Reading.Unreadable unreadable -> List.of();
        };
        if (!example.must().equals("-")) {
            assertThat(found.stream().map(attribution -> line(attribution, example.text())))
                    .contains(example.must());
        }
        assertThat(found.stream().map(attribution -> attribution.cue().of(example.text())))
                .doesNotContain(example.never());
    }

    private static String line(Attribution attribution, String text) {
        String source = switch (attribution.source()) {
            case Source.Named named -> named.span().of(text);
            case Source.Unnamed unnamed -> unnamed.span().of(text);
            case Source.Publisher publisher -> "";
        };
        return "%s / %s / %s / %s"
                .formatted(
                        source,
                        attribution.cue().of(text),
                        attribution.stance(),
                        attribution.content().of(text));
    }
}
