package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import org.dateline.model.Dateline;
import org.dateline.model.Document;
import org.dateline.model.Name;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.text.Reader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

    private static final Reader READER =
            Reader.load(Path.of(System.getProperty("dateline.home")).resolve("models"));

    private static Reading reading(String text) {
        return READER.read(new Article("a", null, null, null, null, null, text));
    }

    private static Document document(String text) {
        return switch (reading(text)) {
            case Reading.Read(Document document) -> document;
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    private static List<String> words(String text) {
        return document(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::form)
                .toList();
    }

    private static List<String> sentences(String text) {
        Document document = document(text);
        return document.sentences().stream()
                .map(sentence -> sentence.span().of(document.text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        They don't know.              | They do n't know .
        Nobody cannot stay            | Nobody can not stay
        Chad's army’s camp            | Chad 's army 's camp
        the ministers' plan           | the ministers ' plan
        a 15-year-old boy             | a 15 - year - old boy
        He re-entered the race.       | He re-entered the race .
        U.S. troops left at 5 a.m.    | U.S. troops left at 5 a.m.
        It cost $4.5bn, or 3.2%.      | It cost $ 4.5bn , or 3.2 % .
        troops—about 40—left          | troops — about 40 — left
        See www.example.org/a, now.   | See www.example.org/a , now .
        Write to jo.doe@example.org.  | Write to jo.doe@example.org .
        Gen. A. B. Cole (ret.) spoke. | Gen. A. B. Cole ( ret. ) spoke .
        """)
    void wordsAreCutAsInEnglishWebTreebank(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words);
    }

    @Test
    void aQuotationKeepsItsClosingMark() {
        assertThat(sentences("\u201CWe leave in May,\u201D the envoy said. \u201CNobody stays.\u201D Then he left."))
                .containsExactly("\"We leave in May,\" the envoy said.", "\"Nobody stays.\"", "Then he left.");
    }

    @Test
    void titlesAndInitialsDoNotEndASentence() {
        assertThat(sentences("Gen. J. K. Mora met Dr. Lee in St. Louis. The U.S. envoy came late."))
                .containsExactly("Gen. J. K. Mora met Dr. Lee in St. Louis.", "The U.S. envoy came late.");
    }

    @Test
    void aLineBreakInsideRunningTextDoesNotEndASentence() {
        assertThat(
                        sentences(
                                "Aid Convoy Reaches Town\nThe convoy crossed the river late on Sunday and reached the\ntown by noon, the agency said. It brought flour.\n"))
                .containsExactly(
                        "Aid Convoy Reaches Town",
                        "The convoy crossed the river late on Sunday and reached the\ntown by noon, the agency said.",
                        "It brought flour.");
    }

    @Test
    void aDatelineIsTakenApart() {
        Document document = document("LOME, Togo, March 3 (Courier) - Ministers met on Friday to discuss the border.");
        assertThat(document.dateline())
                .isEqualTo(new Dateline(new Span(0, 31), new Span(0, 4), new Span(12, 19), new Span(21, 28)));
        assertThat(document.sentences())
                .extracting(Sentence::kind)
                .containsExactly(Sentence.Kind.FURNITURE, Sentence.Kind.PROSE);
    }

    @Test
    void aLineThatEndsInWhosePictureItIsStandsUnderAPicture() {
        assertThat(kinds("Mourners carry a coffin through Derna on Monday. Photo: Salma Idris"))
                .containsOnly(Sentence.Kind.FURNITURE);
        assertThat(kinds("Police later published a new photo: it shows the car. The driver was arrested."))
                .containsOnly(Sentence.Kind.PROSE);
    }

    private static List<Sentence.Kind> kinds(String text) {
        return document(text).sentences().stream()
                .map(Sentence::kind)
                .distinct()
                .toList();
    }

    @Test
    void furnitureAndHeadlinesAreToldFromProse() {
        assertThat(document(
                                "Skip to content\n\nBy Ada Lund\n\nRebels Seize Town\n\nRebels took the town on Monday.\n\nRead more")
                        .sentences())
                .extracting(Sentence::kind)
                .containsExactly(
                        Sentence.Kind.FURNITURE,
                        Sentence.Kind.FURNITURE,
                        Sentence.Kind.HEADLINE,
                        Sentence.Kind.PROSE,
                        Sentence.Kind.FURNITURE);
    }

    @Test
    void everySentenceIsATreeWithOneRoot() {
        for (Sentence sentence : document("The army said it had freed ten hostages. No, really? Yes! (Not all.)")
                .sentences()) {
            assertThat(sentence.tokens().stream().filter(token -> token.head() == Token.ROOT))
                    .hasSize(1);
            Token root = sentence.tokens().stream()
                    .filter(token -> token.head() == Token.ROOT)
                    .findFirst()
                    .orElseThrow();
            assertThat(sentence.tokens()).allMatch(token -> sentence.dominates(root, token));
        }
    }

    @Test
    void subjectsAndObjectsAreFound() {
        Sentence sentence =
                document("Soldiers arrested two journalists.").sentences().getFirst();
        assertThat(sentence.tokens())
                .extracting(token -> token.lemma() + ' ' + token.relation() + ' ' + token.head())
                .containsExactly("soldier nsubj 1", "arrest root -1", "two nummod 3", "journalist obj 1", ". punct 1");
    }

    @Test
    void namesAreFound() {
        Document document = document("Angela Merkel met officials of the United Nations in Paris on Friday.");
        assertThat(document.names())
                .extracting(name -> name.span().of(document.text()), Name::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Angela Merkel", Name.Kind.PER),
                        org.assertj.core.groups.Tuple.tuple("United Nations", Name.Kind.ORG),
                        org.assertj.core.groups.Tuple.tuple("Paris", Name.Kind.LOC));
    }

    @Test
    void cleanUpKeepsEveryOffset() {
        String text = "Mali\u2019s \u201Carmy\u201D\u00A0left\u200B today \uD83D\uDE00\u2014 at\rnoon.";
        Document document = document(text);
        assertThat(document.text()).isEqualTo("Mali's \"army\" left  today \uD83D\uDE00\u2014 at\nnoon.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t "})
    void nothingToReadIsSaid(String text) {
        assertThat(reading(text))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(Coding.Reason.NO_TEXT));
    }

    @Test
    void otherLanguagesAreLeftOut() {
        String text =
                "Le gouvernement a annonc\u00E9 jeudi que les soldats quitteraient le pays dans les six mois, selon un "
                        + "communiqu\u00E9 publi\u00E9 par la pr\u00E9sidence de la r\u00E9publique apr\u00E8s une longue r\u00E9union.";
        assertThat(reading(text))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(Coding.Reason.LANGUAGE_NOT_SUPPORTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "\"",
                "a",
                "\uD83D",
                "'",
                "-",
                "....",
                "http://",
                "@",
                "(a) ",
                "$",
                "e\u0301",
                "\uD83D\uDE00",
                "a.b"
            })
    void anyRunOfAnythingIsReadFast(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        long from = cpuTime();
        if (reading(text) instanceof Reading.Read(Document document)) {
            assertThat(document.text()).hasSameSizeAs(text);
            int before = 0;
            for (Sentence sentence : document.sentences()) {
                for (Token token : sentence.tokens()) {
                    assertThat(token.span().start()).isGreaterThanOrEqualTo(before);
                    before = token.span().end();
                }
            }
        }
        assertThat(cpuTime() - from).isLessThan(10_000_000_000L);
    }

    /// Time that this thread has worked, in nanoseconds: other load on the machine does not count.
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
