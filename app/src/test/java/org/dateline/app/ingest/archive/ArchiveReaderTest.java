package org.dateline.app.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

final class ArchiveReaderTest {

    private static final List<String> TEXTS = List.of("First.", "Second, longer.", "x".repeat(3000), "Last one.");

    /// Records as `kind url text`, damage as `offset: what`.
    private static List<String> read(byte[] archive) {
        List<String> out = new ArrayList<>();
        try {
            new ArchiveReader(new ByteArrayInputStream(archive), new ArchiveReader.Sink() {
                        @Override
                        public void record(ArchiveRecord record) {
                            out.add(record.kind() + " " + record.url() + " "
                                    + new String(record.block(), StandardCharsets.UTF_8));
                        }

                        @Override
                        public void damage(long offset, String what) {
                            out.add(offset + ": " + what);
                        }
                    })
                    .read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out;
    }

    private static List<String> records(byte[] archive) {
        return read(archive).stream()
                .filter(line -> !Character.isDigit(line.charAt(0)))
                .toList();
    }

    private static String warc(String text) {
        return "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                .formatted(text.length(), text);
    }

    private static String arc(String text) {
        return "http://a.example/ 192.0.2.1 20250304100000 text/html %d\n%s\n".formatted(text.length(), text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] join(List<byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] sample(String form) {
        return switch (form) {
            case "warc" ->
                bytes(String.join(
                        "", TEXTS.stream().map(ArchiveReaderTest::warc).toList()));
            case "warc.gz" ->
                join(TEXTS.stream().map(text -> gzip(bytes(warc(text)))).toList());
            case "one.warc.gz" -> gzip(sample("warc"));
            case "arc" ->
                bytes("filedesc://a.arc 0.0.0.0 20250304100000 text/plain 4\n1 0\n\n"
                        + String.join(
                                "", TEXTS.stream().map(ArchiveReaderTest::arc).toList()));
            default -> throw new IllegalArgumentException(form);
        };
    }

    private static List<String> all(String form) {
        String kind = form.equals("arc") ? "response" : "resource";
        return TEXTS.stream().map(text -> kind + " http://a.example/ " + text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"warc", "warc.gz", "one.warc.gz", "arc"})
    void theRecordsBeforeACutAreThoseOfTheWhole(String form) {
        byte[] whole = sample(form);
        assertThat(read(whole)).isEqualTo(all(form));
        int most = 0;
        for (int cut = 1; cut < whole.length; cut++) {
            List<String> found = records(Arrays.copyOf(whole, cut));
            assertThat(found).as("cut at %d", cut).isEqualTo(all(form).subList(0, found.size()));
            assertThat(found.size()).as("cut at %d", cut).isGreaterThanOrEqualTo(most);
            most = found.size();
        }
        assertThat(most).isGreaterThanOrEqualTo(form.equals("one.warc.gz") ? 3 : TEXTS.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"warc.gz"})
    void aByteThatIsWrongCostsOneRecordAndNoMore(String form) {
        byte[] whole = sample(form);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            List<String> found = records(damaged);
            assertThat(all(form)).as("byte %d", at).containsAll(found);
            assertThat(found.size()).as("byte %d: %s", at, read(damaged)).isGreaterThanOrEqualTo(TEXTS.size() - 1);
        }
    }

    @Test
    void theNextRecordIsFoundWhateverALengthSays() {
        String good = warc("Good.");
        for (String length : List.of("-5", "", "many", "99999999999999", "2", "60", "400", "1000000")) {
            String bad = warc("The length of this one is wrong, or it is no length at all.")
                    .replaceFirst("Content-Length: \\d+", "Content-Length: " + length);
            assertThat(records(bytes(bad + good + good)))
                    .as("length %s", length)
                    .endsWith("resource http://a.example/ Good.")
                    .hasSizeBetween(1, 3);
        }
        assertThat(read(bytes(good + "\0".repeat(5000))))
                .containsExactly(
                        "resource http://a.example/ Good.",
                        "%d: no record begins where one should".formatted(good.length()));
        assertThat(read(bytes(good + "garbage\r\n" + good))).hasSize(3);
    }

    @Test
    void aHeadWithoutEndHidesNothingBehindIt() {
        String endless = "WARC/1.0\r\nWARC-Type: response\r\nX: " + "y".repeat(3_000_000) + "\r\n\r\n";
        assertThat(records(bytes(endless + warc("Good.")))).containsExactly("resource http://a.example/ Good.");
        String broken = "WARC/1.0\r\nWARC-Type: response\r\n";
        assertThat(records(bytes(broken + warc("Good.")))).containsExactly("resource http://a.example/ Good.");
    }

    @Test
    void whatIsTooLongToBeHeldIsPassedOver() {
        String body = "y".repeat(ArchiveReader.LONGEST_BLOCK + 10);
        List<String> found = records(bytes(warc(body) + warc("Good.")));
        assertThat(found).hasSize(2);
        assertThat(found.get(0)).hasSize("resource http://a.example/ ".length() + ArchiveReader.LONGEST_BLOCK);
        assertThat(found.get(1)).isEqualTo("resource http://a.example/ Good.");
    }

    @Test
    void soundArchivesAreReadAsTheLibraryOfTheFieldReadsThem() throws IOException {
        Path data = Path.of(System.getProperty("shared", "none"), "data/ingest");
        Assumptions.assumeTrue(Files.isDirectory(data));
        for (String name : List.of(
                "warcio/test/data/example.warc.gz",
                "warcio/test/data/example-resource.warc.gz",
                "warcio/test/data/post-test.warc.gz",
                "warcio/test/data/example-space-in-target-uri.warc.gz",
                "jwarc/test-resources/org/netpreserve/jwarc/cc.warc.gz",
                "jwarc/test-resources/org/netpreserve/jwarc/gzip_extra_sl.warc.gz")) {
            byte[] archive = Files.readAllBytes(data.resolve(name));
            List<String> expected = new ArrayList<>();
            try (WarcReader reader = new WarcReader(Channels.newChannel(new ByteArrayInputStream(archive)))) {
                for (WarcRecord record : reader) {
                    expected.add(record.type() + " " + record.body().stream().readAllBytes().length);
                }
            }
            List<String> found = new ArrayList<>();
            new ArchiveReader(new ByteArrayInputStream(archive), new ArchiveReader.Sink() {
                        @Override
                        public void record(ArchiveRecord record) {
                            found.add(record.kind() + " " + record.length());
                        }

                        @Override
                        public void damage(long offset, String what) {
                            found.add(offset + ": " + what);
                        }
                    })
                    .read();
            assertThat(found).as(name).isEqualTo(expected);
        }
    }
}
