package org.dateline.app.ingest.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The body of an answer, out of its chunks and unpacked, up to a length.
public final class HttpBody {

    private static final int SLACK = 1 << 20;
    private static final int MOST_LAYERS = 2;

    private HttpBody() {}

    /// Reads the body that follows `head`.
    ///
    /// @throws Refused if it is too long, swells too much, ends early or is packed in an unknown way
    public static byte[] read(InputStream in, HttpHead head, Limits limits) throws IOException {
        Measured raw = new Measured(framed(in, head));
        InputStream body = raw;
        List<String> layers = layers(head);
        for (String layer : layers) {
            body = unpacked(layer, body);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        byte[] buffer = new byte[1 << 14];
        for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
            out.write(buffer, 0, count);
            if (out.size() > limits.body()) {
                throw new Refused(Refused.Kind.TOO_LARGE, "the body is longer than %,d bytes".formatted(limits.body()));
            }
            if (out.size() > SLACK && out.size() / limits.ratio() > raw.count) {
                throw new Refused(
                        Refused.Kind.TOO_LARGE, "the body swells to more than %d times".formatted(limits.ratio()));
            }
        }
        long promised = promised(head);
        if (layers.isEmpty() && promised >= 0 && raw.count < promised && !isChunked(head)) {
            throw new Refused(
                    Refused.Kind.PROTOCOL, "the answer ends after %,d of %,d bytes".formatted(raw.count, promised));
        }
        return out.toByteArray();
    }

    private static InputStream framed(InputStream in, HttpHead head) {
        if (isChunked(head)) {
            return new Chunks(new BufferedInputStream(in));
        }
        long promised = promised(head);
        return promised < 0 ? in : new Limited(in, promised);
    }

    private static boolean isChunked(HttpHead head) {
        String coding = head.first("Transfer-Encoding");
        return coding != null && coding.toLowerCase(Locale.ROOT).contains("chunked");
    }

    /// The length that the head gives, -1 where it gives none that makes sense.
    private static long promised(HttpHead head) {
        String length = head.first("Content-Length");
        if (length == null || length.length() > 15 || !length.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return length.isEmpty() ? -1 : Long.parseLong(length);
    }

    /// The packings, the outermost first.
    private static List<String> layers(HttpHead head) throws Refused {
        String coding = head.first("Content-Encoding");
        List<String> out = new ArrayList<>();
        for (String layer : (coding == null ? "" : coding).split(",", -1)) {
            String name = layer.strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !name.equals("identity")) {
                out.addFirst(name);
            }
        }
        if (out.size() > MOST_LAYERS) {
            throw new Refused(Refused.Kind.PROTOCOL, "the body is packed more than twice");
        }
        return out;
    }

    private static InputStream unpacked(String layer, InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        boolean gzip = first == 0x1f && second == 0x8b;
        return switch (layer) {
            // Some servers say gzip of what is not packed.
            case "gzip", "x-gzip" -> gzip ? new GZIPInputStream(buffered) : buffered;
            case "deflate" -> {
                boolean zlib = (first & 0x0f) == 8 && ((first << 8) + second) % 31 == 0;
                yield new InflaterInputStream(buffered, new Inflater(!zlib));
            }
            default ->
                throw new Refused(
                        Refused.Kind.PROTOCOL, "the body is packed as \"%s\", which is not read".formatted(layer));
        };
    }

    /// Counts what comes through.
    private static final class Measured extends FilterInputStream {

        private long count;

        Measured(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = super.read(buffer, from, length);
            count += Math.max(0, got);
            return got;
        }
    }

    /// Ends after a number of bytes.
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int one = left > 0 ? super.read() : -1;
            left -= one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int got = super.read(buffer, from, (int) Math.min(length, left));
            left -= Math.max(0, got);
            return got;
        }
    }
}
