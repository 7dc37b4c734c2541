package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Article;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How one word of a sentence stands, by its parse and the lexicon.
class StandingTest {

    private static final Path HOME = Path.of(System.getProperty("dateline.home", ".."));

    private static final Reader READER = Reader.load(HOME.resolve("models"));

    private static final Standing STANDING =
            new Standing(Knowledge.load(HOME.resolve("knowledge")).events().embeddings());

    @ParameterizedTest(name = "{1} in: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PR+ | secure      | The army used drones to secure the port.",
                "PR+ | cross       | The permit allowed the convoy to cross the river.",
                "CT+ | reach       | The convoy managed to reach the port.",
                "CT+ | shell       | The army continued to shell the port.",
                "Uu  | cross       | The convoy tried to cross the river.",
                "Uu  | return      | The refugees want to return to the valley.",
                "PS+ | negotiate   | The rebels are willing to negotiate.",
            })
    void aPurposeIsNearlyCertainAndAWishIsOpen(String expected, String word, String text) {
        assertThat(factuality(word, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} in: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CT+ | attacked    | The rebels not only attacked the port but burned it.",
                "CT- | attacked    | The rebels have not attacked the port.",
                "CT- | find        | The police have yet to find the gunman.",
                "CT- | signed      | Neither the mayor nor the governor signed the accord.",
                "CT- | signed      | Neither side signed the accord.",
                "CT+ | signed      | Both sides signed the accord.",
                "Uu  | expansion   | The mayor opposed an expansion of the port.",
                "CT- | leave       | The mayor refused to leave the port.",
            })
    void aNegationReachesWhatItDeniesAndNoMore(String expected, String word, String text) {
        assertThat(factuality(word, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} in: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Uu  | reached     | The siege will go on unless a truce is reached.",
                "CT+ | reached     | The siege went on until a truce was reached.",
                "Uu  | attacks     | The army will punish any group that attacks the port.",
                "CT+ | attacked    | The army punished the group that attacked the port.",
            })
    void whatIsSaidOfNothingInParticularIsOpen(String expected, String word, String text) {
        assertThat(factuality(word, text)).isEqualTo(expected);
    }

    private static String factuality(String word, String text) {
        Document document = switch (READER.read(new Article("", null, null, "en", null, null, text))) {
            case Reading.Read(Document read) -> read;
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
        Sentence sentence = document.sentences().getFirst();
        Token token = sentence.tokens().stream()
                .filter(each -> each.form().equals(word))
                .findFirst()
                .orElseThrow();
        return STANDING.judge(sentence, token, token, null).factuality().label();
    }
}
