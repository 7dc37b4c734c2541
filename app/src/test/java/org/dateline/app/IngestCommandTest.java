package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.dateline.app.ingest.web.LocalSite;
import org.dateline.app.store.Address;
import org.dateline.app.store.Store;
import org.dateline.app.store.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IngestCommandTest {

    private static final String TEXT =
            "Police in Mombasa arrested twelve people on Tuesday, the interior ministry said. ";

    @TempDir
    private Path folder;

    private JsonNode ingest(int code, String... sources) throws IOException {
        String[] args = new String[sources.length + 4];
        args[0] = "ingest";
        args[1] = "--store";
        args[2] = folder.resolve("store").toString();
        args[3] = "--json";
        System.arraycopy(sources, 0, args, 4, sources.length);
        Cli.Ran ran = Cli.run(args);
        assertThat(ran.code()).as(ran.err()).isEqualTo(code);
        return new ObjectMapper().readTree(ran.out());
    }

    private Totals totals() {
        try (Store store = Store.open(new Address.Folder(folder.resolve("store")), Store.Mode.READ)) {
            return store.totals();
        }
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void aFolderOfAnyMixtureIsReadCodedAndCounted() throws IOException {
        write("a.txt", TEXT);
        write("b.html", "<html><body><article><p>" + TEXT + "In Nairobi.</p></article></body></html>");
        write(
                "c/feed.xml",
                "<rss><channel><title>The Harbour</title><item><guid>1</guid><title>One</title><description>" + TEXT
                        + "In Kisumu.</description></item><item><guid>2</guid></item></channel></rss>");
        write("d.jsonl", "{\"id\":\"x\",\"body\":\"" + TEXT + "In Lamu.\"}\n{broken\n");
        write("e.txt", "La police a arrêté douze personnes à Mombasa, selon le ministère de l'intérieur. ".repeat(4));
        write("f.bin", "\0\0\0\0\0\0\0\0\0\0\0\0");
        JsonNode found = ingest(1, folder.resolve("in").toString());
        assertThat(found.get("read").intValue()).isEqualTo(7);
        assertThat(found.get("coded").intValue()).isEqualTo(4);
        assertThat(found.get("new").intValue()).isEqualTo(7);
        assertThat(found.get("skipped").toString())
                .isEqualTo("{\"language-not-supported\":1,\"no-text\":1,\"unreadable\":1}");
        assertThat(found.get("errors")).hasSize(1);
        assertThat(found.get("errors").get(0).get("source").textValue()).endsWith("d.jsonl");
        assertThat(totals().articles()).isEqualTo(7);
    }

    @Test
    void whatWasReadIsNotReadAgainAndWhatChangedIsAVersion() throws IOException {
        Path file = write("a.txt", "url: https://daily.example/1\nheadline: Arrests\n\n" + TEXT);
        assertThat(ingest(0, file.toString()).get("new").intValue()).isEqualTo(1);
        JsonNode again = ingest(0, file.toString());
        assertThat(again.get("unchanged").intValue()).isEqualTo(1);
        assertThat(again.get("read").intValue()).isZero();
        Files.writeString(file, "url: https://daily.example/1\nheadline: Arrests\n\n" + TEXT + "Two were let go.");
        assertThat(ingest(0, file.toString()).get("changed").intValue()).isEqualTo(1);
        assertThat(totals()).extracting(Totals::articles, Totals::versions).containsExactly(1L, 1L);
    }

    @Test
    void anArchiveIsReadPageByPage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < 20; i++) {
            String page =
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><meta property='og:site_name' content='The Daily'></head><body><p>"
                            + TEXT + "It was number " + i + ".</p></body></html>";
            String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://daily.example/" + i
                    + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + page.length()
                    + "\r\n\r\n"
                    + page + "\r\n\r\n";
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(record.getBytes(StandardCharsets.US_ASCII));
            }
        }
        byte[] whole = out.toByteArray();
        Path file = folder.resolve("news.warc.gz");
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 30));
        JsonNode found = ingest(1, file.toString());
        assertThat(found.get("new").intValue()).isEqualTo(19);
        assertThat(found.get("errors").get(0).get("first").textValue()).contains("news.warc.gz@");
        Files.write(file, whole);
        found = ingest(0, file.toString());
        assertThat(found.get("new").intValue()).isEqualTo(1);
        assertThat(found.get("known").intValue()).isEqualTo(19);
    }

    @Test
    void addressesAreReadAndWhatTheyNameIsFollowed() throws IOException {
        try (LocalSite site = new LocalSite()) {
            site.answer("/robots.txt", "HTTP/1.1 200 OK\r\n\r\nUser-agent: dateline\nDisallow: /private\n");
            site.answer(
                    "/list.opml",
                    "HTTP/1.1 200 OK\r\n\r\n<opml><body><outline xmlUrl='/feed.xml'/>"
                            + "<outline xmlUrl='http://127.0.0.1:1/feed'/><outline xmlUrl='/private/feed'/></body></opml>");
            site.answer(
                    "/feed.xml",
                    "HTTP/1.1 200 OK\r\nETag: \"7\"\r\n\r\n<rss><channel><title>The Harbour</title><item><title>Arrests in Mombasa</title>"
                            + "<link>" + site.address("/page.html")
                            + "</link><pubDate>Tue, 4 Mar 2025 10:00:00 GMT</pubDate></item></channel></rss>");
            site.answer("/page.html", "HTTP/1.1 200 OK\r\n\r\n<html><body><p>" + TEXT + TEXT + "</p></body></html>");
            JsonNode found =
                    ingest(1, site.address("/list.opml"), "--follow", "--allow-host", "127.0.0.1:" + site.port());
            assertThat(found.get("read").intValue()).isEqualTo(1);
            assertThat(found.get("errors")).hasSize(2);
            ingest(0, site.address("/feed.xml"), "--allow-host", "127.0.0.1:" + site.port());
            assertThat(site.requests().getLast()).contains("If-None-Match: \"7\"");
        }
        try (Store store = Store.open(new Address.Folder(folder.resolve("store")), Store.Mode.READ)) {
            var article = store.articles(org.dateline.app.store.Filter.NONE, null, 10)
                    .items()
                    .getFirst();
            assertThat(article.publisher()).isEqualTo("The Harbour");
            assertThat(article.published()).isEqualTo("2025-03-04");
        }
    }

    @Test
    void onlyWatchingGoesWithoutSources() {
        Cli.Ran ran = Cli.run("ingest", "--store", folder.resolve("store").toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("SOURCE", "--watch");
    }

    @Test
    void aStoreInUseIsSaidToBe() throws IOException {
        Path file = write("a.txt", TEXT);
        try (Store open = Store.open(new Address.Folder(folder.resolve("store")), Store.Mode.WRITE)) {
            Cli.Ran ran = Cli.run(
                    "ingest",
                    file.toString(),
                    "--store",
                    folder.resolve("store").toString());
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err()).contains("dateline: ", "store");
            assertThat(open.totals().articles()).isZero();
        }
    }
}
