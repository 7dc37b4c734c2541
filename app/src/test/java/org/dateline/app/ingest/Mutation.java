package org.dateline.app.ingest;

import java.util.Arrays;
import java.util.Random;

/// Damages bytes in the ways in which readers break: flipped, lost, doubled, cut, swapped, and with
/// pieces of syntax put in where they do not belong.
final class Mutation {

    private static final String[] PIECES = {
        "<",
        ">",
        "&",
        "]]>",
        "<![CDATA[",
        "<!--",
        "&#xD800;",
        "&nbsp",
        "\"",
        "\0",
        "\uFEFF",
        "WARC/1.0\r\n",
        "\r\n\r\n",
        "Content-Length: 99999999999",
        "Content-Length: -1",
        "Transfer-Encoding: chunked\r\n",
        "{\"",
        "[[[[",
        "}",
        "\\ud800",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
        "&b;",
        "<item>",
        "</channel>",
        "%PDF-1.7",
        "\nFrom a b\n"
    };

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    byte[] of(byte[] whole) {
        byte[] out = whole.clone();
        for (int i = random.nextInt(4); i >= 0 && out.length > 1; i--) {
            out = once(out);
        }
        return out;
    }

    private byte[] once(byte[] in) {
        int at = random.nextInt(in.length);
        int length = Math.min(in.length - at, 1 + random.nextInt(200));
        return switch (random.nextInt(6)) {
            case 0 -> {
                in[at] ^= (byte) (1 << random.nextInt(8));
                yield in;
            }
            case 1 -> Arrays.copyOf(in, at);
            case 2 -> join(Arrays.copyOf(in, at), Arrays.copyOfRange(in, at + length, in.length));
            case 3 -> join(Arrays.copyOf(in, at + length), Arrays.copyOfRange(in, at, in.length));
            case 4 -> {
                random.nextBytes(in);
                yield Arrays.copyOf(in, Math.min(in.length, 64));
            }
            default ->
                join(
                        join(
                                Arrays.copyOf(in, at),
                                PIECES[random.nextInt(PIECES.length)].getBytes(
                                        java.nio.charset.StandardCharsets.UTF_8)),
                        Arrays.copyOfRange(in, at, in.length));
        };
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] out = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, out, a.length, b.length);
        return out;
    }
}
