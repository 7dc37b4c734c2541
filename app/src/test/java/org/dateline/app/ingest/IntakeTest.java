package org.dateline.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IntakeTest {

    private static List<Found> read(byte[] input) {
        List<Found> out = new ArrayList<>();
        new Intake(Defaults.NONE, new ByteArrayInputStream(input)).read(List.of("-"), out::add);
        return out;
    }

    private static List<Found> read(String input) {
        return read(input.getBytes(StandardCharsets.UTF_8));
    }

    private static Article article(byte[] input) {
        assertThat(read(input)).hasSize(1).first().isInstanceOf(Found.Ready.class);
        return ((Found.Ready) read(input).getFirst()).article();
    }

    private static Article article(String input) {
        return article(input.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void plainTextIsTheTextToTheCharacter() {
        assertThat(article(" A line.\r\n\r\nAnother. "))
                .isEqualTo(new Article("-", null, null, null, null, null, " A line.\r\n\r\nAnother. "));
    }

    @Test
    void headerLinesGiveTheFieldsOfAText() {
        assertThat(article("""
                id: a7
                publisher: The Daily
                published: 2025-03-04
                language: EN-gb
                url: https://daily.example/7
                headline: Ten: a number

                First paragraph.
                """))
                .isEqualTo(new Article(
                        "a7",
                        "The Daily",
                        LocalDate.of(2025, 3, 4),
                        "en",
                        "https://daily.example/7",
                        "Ten: a number",
                        "First paragraph.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Headline: a colon\n\nText.", "note: this\n\nText.", "url: x\nText.", "headline: only"})
    void linesThatAreNoHeaderAreText(String text) {
        assertThat(article(text).text()).isEqualTo(text);
    }

    @Test
    void jsonIsReadInAnyLayout() {
        String pretty = "{\n  \"id\": \"a\",\n  \"body\": \"Text.\"\n}\n";
        assertThat(article(pretty).text()).isEqualTo("Text.");
        String array =
                "[\n {\"id\": \"a\", \"body\": \"Text.\"},\n 7,\n {\"id\": \"b\", \"title\": \"Only a headline\"}]";
        List<Found> found = read(array);
        assertThat(found).hasSize(3);
        assertThat(found.get(1)).isEqualTo(new Found.Fault("-:3", "is not a JSON object: 7"));
        assertThat(((Found.Ready) found.get(2)).article().text()).isEqualTo("Only a headline");
    }

    @Test
    void aCodingIsReadAgainFromItsArticle() {
        String coding = """
                {"schema":"dateline-coding/1","article":{"id":"a","published":"2025-03-04","text":"Text."},"claims":[{"id":"c1","text":"no"}]}
                """;
        assertThat(article(coding))
                .isEqualTo(new Article("a", null, LocalDate.of(2025, 3, 4), null, null, null, "Text."));
    }

    @Test
    void aTextThatBeginsWithABracketIsText() {
        assertThat(article("[NAIROBI] Police said.").text()).isEqualTo("[NAIROBI] Police said.");
        assertThat(article("{sic} Police said.").text()).isEqualTo("{sic} Police said.");
    }

    @Test
    void theEncodingIsToldByTheBytes() throws IOException {
        String text = "Le café “rouge” – 5 €";
        assertThat(article(text).text()).isEqualTo(text);
        assertThat(article(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(text);
        assertThat(article(text.getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo(text);
        assertThat(article(text.getBytes(StandardCharsets.UTF_16)).text()).isEqualTo(text);
        assertThat(article(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(text);
        assertThat(article("Plain words here.".getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo("Plain words here.");
        assertThat(article(gzip(text.getBytes(StandardCharsets.UTF_8))).text()).isEqualTo(text);
    }

    @Test
    void aBadByteSpoilsOneLineOfManyAtMost() {
        byte[] lines = "{\"id\":\"a\",\"body\":\"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] more = "{\"id\":\"b\",\"body\":\"caf\u00e9\"}\n".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(lines);
        both.writeBytes(more);
        assertThat(read(both.toByteArray()))
                .extracting(found -> ((Found.Ready) found).article().text())
                .containsExactly("café", "café");
    }

    @Test
    void whatIsNoTextIsRefusedWithAReason() throws IOException {
        assertThat(reason(read(new byte[] {1, 0, 2, 0, 0, 0, 9, 0, 0}))).isEqualTo(Coding.Reason.UNREADABLE);
        assertThat(read("%PDF-1.7 ...").getFirst()).isInstanceOf(Found.Fault.class);
        assertThat(reason(read("<?xml version='1.0'?><map><place/></map>"))).isEqualTo(Coding.Reason.UNREADABLE);
        assertThat(reason(read("PK\u0003\u0004..."))).isEqualTo(Coding.Reason.UNREADABLE);
        assertThat(reason(read(""))).isEqualTo(Coding.Reason.NO_TEXT);
        assertThat(reason(read(" \n "))).isEqualTo(Coding.Reason.NO_TEXT);
        assertThat(reason(read("<html><body><script>x</script></body></html>"))).isEqualTo(Coding.Reason.NO_TEXT);
        byte[] whole = gzip("words ".repeat(1000).getBytes(StandardCharsets.UTF_8));
        assertThat(read(java.util.Arrays.copyOf(whole, whole.length - 9)).getFirst())
                .isInstanceOf(Found.Fault.class);
    }

    private static Coding.Reason reason(List<Found> found) {
        assertThat(found).hasSize(1);
        return ((Found.Unfit) found.getFirst()).skipped().reason();
    }

    @Test
    void unpairedSurrogatesDoNotComeThrough() {
        assertThat(article("{\"body\":\"a\\ud83d b\",\"headline\":\"\\udc00\"}\n"))
                .isEqualTo(new Article("-:1", null, null, null, null, "\uFFFD", "a\uFFFD b"));
    }
}
