package org.dateline.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Article;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Source;
import org.dateline.model.Span;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionExtractorTest {

    private static final Path HOME = Path.of(System.getProperty("dateline.home"));
    private static final Reader READER = Reader.load(HOME.resolve("models"));
    private static final AttributionExtractor EXTRACTOR =
            new AttributionExtractor(Knowledge.load(HOME.resolve("knowledge")));

    private static List<Attribution> read(String text) {
        Reading reading = READER.read(new Article("a", null, null, "en", null, null, text));
        return switch (reading) {
            case Reading.Read(Document document) -> EXTRACTOR.extract(document, List.of());
            case Reading.Unreadable unreadable -> List.of();
        };
    }

    /// Each as `source / cue / stance / content`.
    private static List<String> lines(String text) {
        return read(text).stream()
                .map(attribution -> "%s / %s / %s / %s"
                        .formatted(
                                span(attribution.source()).of(text),
                                attribution.cue().of(text),
                                attribution.stance(),
                                attribution.content().of(text)))
                .toList();
    }

    private static Span span(Source source) {
        return switch (source) {
            case Source.Named named -> named.span();
            case Source.Unnamed unnamed -> unnamed.span();
            case Source.Publisher publisher -> new Span(0, 0);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The mayor said that the bridge was closed. | The mayor / said / ASSERTS / that the bridge was closed
        The bridge was closed, the mayor said. | the mayor / said / ASSERTS / The bridge was closed
        “We closed the bridge,” the mayor said. | the mayor / said / ASSERTS / We closed the bridge
        “We closed the bridge,” said the mayor. | the mayor / said / ASSERTS / We closed the bridge
        The mayor said: “We closed the bridge.” | The mayor / said / ASSERTS / We closed the bridge
        The bridge was closed, according to Radio Lusa. | Radio Lusa / according to / ASSERTS / The bridge was closed
        According to Radio Lusa, the bridge was closed. | Radio Lusa / According to / ASSERTS / the bridge was closed
        The general denied that his troops had fled. | The general / denied / DENIES / that his troops had fled
        The governor promised to reopen the border. | The governor / promised / PROMISES / to reopen the border
        The ministry asked Norway to send engineers. | The ministry / asked / REQUESTS / Norway to send engineers
        Rebels threatened to shell the port. | Rebels / threatened / THREATENS / to shell the port
        Engineers expect that the dam will burst. | Engineers / expect / PREDICTS / that the dam will burst
        The envoy asked whether the talks had failed. | The envoy / asked / ASKS / whether the talks had failed
        «We closed the bridge», the mayor said. | the mayor / said / ASSERTS / We closed the bridge
        Envoys called on both sides to stop. | Envoys / called on / REQUESTS / both sides to stop
        He told the Lusa Herald that he had left. | He / told / ASSERTS / that he had left
        “With whom?” asked the 46-year-old. | the 46-year-old / asked / ASKS / With whom?
        The talks are over, say some envoys, who left. | some envoys, who left / say / ASSERTS / The talks are over
        The bridge, which he said was new, fell. | he / said / ASSERTS / which
        When asked whether they had won, they left. | asked / asked / ASKS / whether they had won
        The union proposed delaying the vote. | The union / proposed / PROPOSES / delaying the vote
        """)
    void aCueGivesItsSourceAndContent(String text, String expected) {
        assertThat(lines(text)).contains(expected);
    }

    @Test
    void anAccusationOfTwoThingsIsTwoAttributions() {
        assertThat(lines("The court accused the general of torture and burning villages."))
                .contains(
                        "The court / accused / ALLEGES / torture", "The court / accused / ALLEGES / burning villages");
    }

    @Test
    void aQuotationGoesOnWithoutACue() {
        assertThat(lines("“The road is blocked,” Radio Lusa reported. “Nobody can leave the valley.”"))
                .contains(
                        "Radio Lusa / reported / ASSERTS / The road is blocked",
                        "Radio Lusa /  / ASSERTS / Nobody can leave the valley");
    }

    @Test
    void aChainIsOneContentInsideAnother() {
        assertThat(lines("“We will not leave the valley,” the mayor said, according to Radio Lusa."))
                .contains(
                        "the mayor / said / ASSERTS / We will not leave the valley",
                        "Radio Lusa / according to / ASSERTS / We will not leave the valley,” the mayor said");
    }

    @Test
    void aSourceDoesNotLeakIntoTheSentenceBefore() {
        assertThat(lines("The mayor left the valley. The road was blocked, according to Radio Lusa."))
                .containsExactly("Radio Lusa / according to / ASSERTS / The road was blocked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The “Falcon” brigade left the valley.",
                "The road is comprised of two lanes.",
                "Soldiers entered the town at dawn.",
            })
    void plainNewsHasNoSourceButItsPublisher(String text) {
        assertThat(read(text)).isEmpty();
    }
}
