package org.dateline.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

final class ReceiptTest {

    private static String shown(int columns, String text, String words, String trigger) {
        StringBuilder out = new StringBuilder();
        Span all = new Span(0, text.length());
        new Receipt(new Ink(false), columns, 2).to(out, text, all, span(text, words), span(text, trigger));
        return out.toString();
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @Test
    void marksStandUnderTheWords() {
        assertThat(shown(60, "They met in Oslo.", "met in Oslo", "met"))
                .isEqualTo("  They met in Oslo.\n       ^^^‾‾‾‾‾‾‾‾\n");
    }

    @Test
    void aLongSentenceIsCutAroundTheWords() {
        String text = "a ".repeat(60) + "they met again" + " b".repeat(60);
        String[] lines = shown(60, text, "they met again", "met").split("\n");
        assertThat(lines[0]).startsWith("  …").endsWith("…").contains("they met again");
        assertThat(Width.of(lines[0])).isLessThanOrEqualTo(60);
        assertThat(lines[1].indexOf('^')).isEqualTo(lines[0].indexOf("met"));
    }

    @Test
    void ofWordsLongerThanTheLineTheTriggerIsSeen() {
        String text = "w".repeat(3) + " x".repeat(200) + " struck " + "y ".repeat(100);
        assertThat(shown(70, text, text.strip(), "struck")).contains("struck").contains("^^^^^^");
    }

    @Test
    void wideAndCombiningCharactersKeepTheMarksInPlace() {
        assertThat(shown(60, "東京 rallied", "rallied", "rallied")).isEqualTo("  東京 rallied\n       ^^^^^^^\n");
        assertThat(shown(60, "cafe\u0301 rallied", "rallied", "rallied"))
                .isEqualTo("  cafe\u0301 rallied\n       ^^^^^^^\n");
    }

    @Test
    void wordsCannotSteerTheTerminal() {
        assertThat(shown(60, "a\u001b[31m b\u202Ec\nd met", "met", "met")).doesNotContain("\u001b", "\u202E", "\nd");
    }
}
