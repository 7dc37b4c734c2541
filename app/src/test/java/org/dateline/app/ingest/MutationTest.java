package org.dateline.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// Reads damaged input of every form. `-Dmutations=N` reads N of each, from seed `-Dseed=S` on.
final class MutationTest {

    private static final int MUTATIONS = Integer.getInteger("mutations", 150);
    private static final long SEED = Long.getLong("seed", 1);

    private static final String PAGE = """
            <!DOCTYPE html><html lang=en><head><title>Arrests</title><meta property="og:site_name" content="The Harbour">
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-04"}</script></head>
            <body><nav>Home</nav><article><h1>Arrests</h1><p>Police arrested &quot;twelve&quot; people.</p></article></body></html>
            """;
    private static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>The Harbour</title><item><guid>1</guid><title>Arrests &amp; more</title>
            <pubDate>Tue, 4 Mar 2025 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>Police arrested twelve.</p>]]></content:encoded>
            </item><item><guid>2</guid><description>Caf&eacute; closed.</description></item></channel></rss>
            """;
    private static final String MAIL = """
            From: Press Office <press@harbour.example>
            Subject: =?UTF-8?Q?Arrests?=
            Date: Tue, 4 Mar 2025 10:00:00 +0300
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Police arrested twelve people =E2=80=93 today.
            --b
            Content-Type: text/html

            <p>Police arrested twelve people.</p>
            --b--
            """;
    private static final String ITEM = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a:1"><itemMeta><provider literal="The Harbour"/>
            <versionCreated>2025-03-04T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>Arrests</headline></contentMeta>
            <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Police arrested twelve.</p></body></html></inlineXML></contentSet></newsItem>
            """;
    private static final String NINJS = """
            {"uri": "urn:a:1", "versioncreated": "2025-03-04T10:00:00Z", "headline": "Arrests",
             "bodies": [{"contentType": "text/html", "value": "<p>Police arrested twelve.</p>"}], "language": "en"}
            """;
    private static final String LINES = """
            {"id": "a", "published": "2025-03-04", "body": "Police arrested twelve."}
            {"id": "b", "headline": "Arrests", "text": "Two were let go."}
            """;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(boolean packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
            byte[] record = bytes(
                    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/%d\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                            .formatted(i, bytes(answer).length, answer));
            if (packed) {
                try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                    gzip.write(record);
                }
            } else {
                out.writeBytes(record);
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> seeds() throws IOException {
        Map<String, byte[]> out = new TreeMap<>();
        out.put("page", bytes(PAGE));
        out.put("feed", bytes(FEED));
        out.put("mail", bytes(MAIL));
        out.put("mbox", bytes("From a b\n" + MAIL + "\nFrom a b\n" + MAIL));
        out.put("newsml", bytes(ITEM));
        out.put("ninjs", bytes(NINJS));
        out.put("lines", bytes(LINES));
        out.put("warc", archive(false));
        out.put("warc.gz", archive(true));
        return out;
    }

    @Test
    void noDamageBreaksAReader() throws IOException {
        for (Map.Entry<String, byte[]> entry : seeds().entrySet()) {
            for (long seed = SEED; seed < SEED + MUTATIONS; seed++) {
                byte[] damaged = new Mutation(seed).of(entry.getValue());
                String what = entry.getKey() + " with seed " + seed;
                long begun = System.nanoTime();
                new Intake(Defaults.NONE, new ByteArrayInputStream(damaged)).read(List.of("-"), found -> {
                    if (found instanceof Found.Fault(String where, String message)) {
                        assertThat(message).as(what).doesNotContain("Exception", "Error");
                    }
                    if (found instanceof Found.Ready(var article, var origin)) {
                        assertThat(article.text()).as(what).isEqualTo(Characters.wellFormed(article.text()));
                    }
                });
                assertThat((System.nanoTime() - begun) / 1_000_000_000).as(what).isLessThan(10);
            }
        }
    }
}
