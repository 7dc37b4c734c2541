package org.dateline.app.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class FetcherTest {

    private static final Limits SHORT =
            new Limits(Duration.ofMillis(700), Duration.ofMillis(500), 3_000_000, 100, 8192, 5);

    private LocalSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LocalSite();
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private Fetcher fetcher(Limits limits) throws Refused {
        AllowedHosts allowed = AllowedHosts.of(List.of("127.0.0.1:" + site.port()));
        return new Fetcher(new Guard(allowed, name -> List.of(InetAddress.ofLiteral("127.0.0.1"))), limits, "test");
    }

    private Fetcher.Answer fetch(String path) throws Refused {
        try (Fetcher fetcher = fetcher(SHORT)) {
            return fetcher.fetch(WebAddress.of(site.address(path)), Map.of("If-None-Match", "\"x\""));
        }
    }

    private void refuse(String path, Refused.Kind kind) {
        assertThatThrownBy(() -> fetch(path))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void theBodyComesWhole() throws Refused {
        site.answer(
                "/a",
                "HTTP/1.1 200 OK\r\nContent-Type: Text/HTML; charset=x\r\nContent-Length: 5\r\n\r\nHello and more");
        Fetcher.Answer answer = fetch("/a");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("Hello");
        assertThat(answer.head().contentType()).isEqualTo("text/html");
        assertThat(site.requests().getFirst()).contains("If-None-Match: \"x\"", "Host: 127.0.0.1:" + site.port());
    }

    @Test
    void chunksAndPackingAreUndone() throws IOException {
        byte[] packed = gzip("Hello, reader".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        for (byte b : packed) {
            chunks.writeBytes(new byte[] {'1', ';', 'x', '\r', '\n', b, '\r', '\n'});
        }
        chunks.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        site.answer("/c", chunks.toByteArray());
        assertThat(new String(fetch("/c").body(), StandardCharsets.UTF_8)).isEqualTo("Hello, reader");
    }

    @Test
    void redirectsAreFollowedFiveTimesAndNoMore() throws Refused {
        for (int i = 0; i < 7; i++) {
            site.answer("/r" + i, "HTTP/1.1 301 Moved\r\nLocation: r" + (i + 1) + "\r\n\r\n");
        }
        site.answer("/r7", "HTTP/1.1 200 OK\r\n\r\nend");
        Fetcher.Answer answer = fetch("/r2");
        assertThat(answer.address()).hasToString(site.address("/r7"));
        assertThat(answer.moved()).hasToString(site.address("/r7"));
        refuse("/r1", Refused.Kind.REDIRECTS);
    }

    @Test
    void aRedirectToWhereOneMustNotGoIsRefused() {
        site.answer("/loop", "HTTP/1.1 302 Found\r\nLocation: /loop\r\n\r\n");
        refuse("/loop", Refused.Kind.REDIRECTS);
        List<String> targets = List.of(
                "http://127.0.0.1:1/",
                "http://127.0.0.1/",
                "http://169.254.169.254/latest/",
                "//0/",
                "http://[::1]/",
                "file:///etc/passwd",
                "\\\\127.0.0.1\\x");
        for (int i = 0; i < targets.size(); i++) {
            site.answer("/t" + i, "HTTP/1.1 302 Found\r\nLocation: " + targets.get(i) + "\r\n\r\n");
            refuse("/t" + i, Refused.Kind.ADDRESS);
        }
    }

    @Test
    void theDeadlineEndsSlowAnswersOfEveryKind() {
        site.slowly("/head", "HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
        site.slowly("/body", "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        long begun = System.nanoTime();
        refuse("/head", Refused.Kind.TIMEOUT);
        refuse("/body", Refused.Kind.TIMEOUT);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(site.brokenOff()).isTrue();
    }

    @Test
    void bodiesThatSwellAreCutOff() throws IOException {
        byte[] packed = gzip(new byte[50_000_000]);
        String head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n";
        site.answer("/bomb", join(head, packed));
        refuse("/bomb", Refused.Kind.TOO_LARGE);
        site.answer("/long", join("HTTP/1.1 200 OK\r\n\r\n", new byte[3_000_001]));
        refuse("/long", Refused.Kind.TOO_LARGE);
        site.answer("/headers", "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(5000) + "\r\n");
        refuse("/headers", Refused.Kind.TOO_LARGE);
        site.answer("/header", "HTTP/1.1 200 OK\r\nX: " + "y".repeat(20_000));
        refuse("/header", Refused.Kind.TOO_LARGE);
        site.answer("/nested", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip, gzip\r\n\r\n");
        refuse("/nested", Refused.Kind.PROTOCOL);
    }

    private static byte[] join(String head, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body);
        return out.toByteArray();
    }

    @Test
    void answersThatAreNoneAreRefused() {
        site.answer("/ssh", "SSH-2.0-OpenSSH_9.2\r\n\r\n");
        refuse("/ssh", Refused.Kind.PROTOCOL);
        site.answer("/nothing", "");
        refuse("/nothing", Refused.Kind.PROTOCOL);
        site.answer("/short", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort");
        refuse("/short", Refused.Kind.PROTOCOL);
        site.answer("/chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
        refuse("/chunk", Refused.Kind.PROTOCOL);
        site.answer("/br", "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx");
        refuse("/br", Refused.Kind.PROTOCOL);
        site.answer("/gzip", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\u001f");
        assertThatThrownBy(() -> fetch("/gone" + "\r\nX: y")).isInstanceOf(Refused.class);
    }
}
