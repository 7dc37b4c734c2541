package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.app.Cli.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {

    private static final String REPORT = "Police in Kisumu arrested 12 protesters on Monday, a witness said.\n";

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return file.toString();
    }

    private static List<JsonNode> records(String lines) throws IOException {
        List<JsonNode> out = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            out.add(new ObjectMapper().readTree(line));
        }
        return out;
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "demo", "explain", "gazetteer", "score", "bench"})
    void everyCommandExplainsItself(String command) {
        Ran ran = Cli.run(command, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Usage: dateline " + command);
        assertThat(Cli.run("--help").out()).contains("  " + command + " ");
    }

    @Test
    void explainNamesTheRuleThatFitsAndWhatTheOthersLack() {
        Ran ran = Cli.run("explain", "--short", "Police arrested 12 protesters.");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("arrested 2  coded as COERCE/arrest, asserted")
                .contains("coerce.arrest");
        assertThat(Cli.run("explain", "--short", "The judge fled.").out()).contains("but not agent: ");
        assertThat(Cli.fed("Police arrested 12 protesters.\n", "explain", "-").out())
                .contains("sentence 1");
        assertThat(Cli.run("explain", " ").code()).isEqualTo(2);
        assertThat(Cli.run("explain", "…").code()).isZero();
    }

    @Test
    void aStoreOnPostgresIsRefusedPlainly() {
        String store = "jdbc:postgresql://host/database?user=a&password=hunter2";
        for (String command : List.of("claims", "ingest -", "serve", "verify", "user list")) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.addAll(List.of("--store", store));
            Ran ran = Cli.run(words.toArray(String[]::new));
            assertThat(ran.code()).as(command).isEqualTo(1);
            assertThat(ran.err())
                    .as(command)
                    .contains("PostgreSQL do not work yet", "--store DIR")
                    .doesNotContain("hunter2");
        }
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Cli.run("--version").out()).matches("dateline \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void misuseIsExplainedAndEndsWithTwo() {
        assertThat(Cli.run().code()).isEqualTo(2);
        assertThat(Cli.run().err()).contains("a command is missing", "dateline --help");
        assertThat(Cli.run("code").code()).isEqualTo(2);
        assertThat(Cli.run("code", "x", "--no-such").err()).contains("--no-such", "dateline code --help");
        assertThat(Cli.run("code", "x", "--published", "yesterday").code()).isEqualTo(2);
        assertThat(Cli.run("code", "x", "--format", "xml").err()).contains("xml", "text, jsonl, csv, geojson, html");
        assertThat(Cli.run("code", "x", "--threads", "0").err()).contains("from 1 to 256");
        assertThat(Cli.run("code", "x", "--knowledge", "/no/such/folder").err()).contains("/no/such/folder");
    }

    @Test
    void whatIsMissingIsNamedAndTheRestIsRead() throws IOException {
        Ran ran = Cli.run("code", "-f", "jsonl", folder + "/none.txt", file("a.txt", REPORT));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains("none.txt: there is no such file or folder", "1 article coded, 1 could not be read");
        assertThat(records(ran.out())).hasSize(1);
    }

    @Test
    void aBadLineIsNamedAndTheNextIsRead() throws IOException {
        String lines = """
                {"id":"a","published":"2025-03-04","body":"Police arrested 12 protesters."}
                {"id":"b","body":
                [1]
                {"id":"c"}
                {"id":"d","published":"soon","text":"Police arrested 12 protesters."}

                {"id":"e","body":""}
                """;
        Ran ran = Cli.fed(lines, "code", "-", "--format", "jsonl");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines())
                .anyMatch(line -> line.startsWith("dateline: -:2: is not JSON: "))
                .contains(
                        "dateline: -:3: is not a JSON object: [1]",
                        "dateline: -:4: has none of \"body\", \"text\" and \"headline\"",
                        "dateline: -:5: \"soon\" is not a date, so the day of publication is taken as not given",
                        "dateline: 2 articles coded, 1 skipped (no text), 3 could not be read");
        List<JsonNode> records = records(ran.out());
        assertThat(records)
                .extracting(record -> record.at("/article/id").asText())
                .containsExactly("a", "d", "e");
        assertThat(records)
                .extracting(record -> record.path("reason").asText(""))
                .containsExactly("", "", "no-text");
    }

    @Test
    void defaultsFillOnlyGaps() throws IOException {
        String lines = """
                {"id":"a","published":"2025-03-04","publisher":"Own","body":"Police arrested 12 protesters."}
                {"id":"b","body":"Police arrested 12 protesters."}
                """;
        Ran ran = Cli.fed(lines, "code", "-", "-f", "jsonl", "--published", "2024-01-01", "--publisher", "Given");
        assertThat(records(ran.out()))
                .extracting(record -> record.at("/article/published").asText() + " "
                        + record.at("/article/publisher").asText())
                .containsExactly("2025-03-04 Own", "2024-01-01 Given");
    }

    @Test
    void aFolderIsReadInOrderOfNames() throws IOException {
        file("b.txt", REPORT);
        file("a/z.jsonl", "{\"id\":\"line\",\"body\":\"Police arrested 12 protesters.\"}\n");
        file("a/y.html", "<html><body><p>Police arrested 12 protesters.</p></body></html>");
        file(".hidden", REPORT);
        Ran ran = Cli.run("code", "-f", "jsonl", folder.toString());
        assertThat(records(ran.out()))
                .extracting(record -> record.at("/article/id").asText().replace(folder.toString(), ""))
                .containsExactly("/a/y.html", "line", "/b.txt");
        assertThat(ran.code()).isZero();
    }

    @Test
    void outputGoesToAFileWhenAsked() throws IOException {
        Path output = folder.resolve("out.csv");
        Ran ran = Cli.run("code", "-f", "csv", "-o", output.toString(), file("in.txt", REPORT));
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(output)).startsWith("article,publisher,published,url,claim,type,");
    }

    @Test
    void stagesShowOneSentenceOrAll() throws IOException {
        String two = file("two.txt", "Police arrested 12 protesters. The minister resigned.\n");
        Ran all = Cli.run("code", "--stages", two);
        assertThat(all.out()).contains("two.txt");
        assertThat(all.code()).isZero();
        assertThat(Cli.run("code", "--stages=999", two).out()).doesNotContain("sentence 1");
    }

    @Test
    void colorIsUsedOnlyWhenAsked() throws IOException {
        String report = file("r.txt", REPORT);
        assertThat(Cli.run("code", report).out()).doesNotContain("\u001b");
        assertThat(Cli.run("code", "--color=always", report).out()).contains("\u001b[1m");
    }

    @Test
    void aReaderWhoLeavesEndsTheRunQuietly() throws IOException {
        OutputStream left = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        var err = new java.io.ByteArrayOutputStream();
        Shell shell = new Shell(
                InputStream.nullInputStream(),
                left,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Cli.HOME,
                folder.resolve("gazetteer"),
                false,
                false,
                100,
                false);
        assertThat(Main.run(shell, "code", file("r.txt", REPORT))).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
