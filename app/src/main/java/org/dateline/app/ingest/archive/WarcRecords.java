package org.dateline.app.ingest.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The records of a WARC, as they stand one after the other in unpacked bytes. A record counts when all
/// of its content is there; when something else than a record follows, the next one is looked for, also
/// within the content that a wrong length swallowed.
final class WarcRecords {

    private static final String BEGIN = "WARC/";
    private static final int LONGEST_LINE = 1 << 16;
    private static final int LONGEST_HEAD = 1 << 20;

    private final Source source;
    private final ArchiveReader.Sink sink;
    /// Position that stands for all records, -1 if each has its own.
    private final long member;

    WarcRecords(Source source, long member, ArchiveReader.Sink sink) {
        this.source = source;
        this.member = member;
        this.sink = sink;
    }

    /// Reads to the end of the stream.
    void read() throws IOException {
        while (true) {
            while (source.peek() == '\r' || source.peek() == '\n') {
                source.read();
            }
            if (source.peek() < 0) {
                return;
            }
            long offset = offset();
            String line = source.line(LONGEST_LINE);
            if (line == null || !isVersion(line)) {
                sink.damage(offset, "no record begins where one should");
                if (!source.seek(BEGIN, Long.MAX_VALUE / 2)) {
                    return;
                }
                continue;
            }
            Map<String, String> headers = headers();
            if (headers == null) {
                sink.damage(offset, "the head of a record does not end");
                if (!source.seek(BEGIN, Long.MAX_VALUE / 2)) {
                    return;
                }
                continue;
            }
            block(offset, headers);
        }
    }

    private long offset() {
        return member >= 0 ? member : source.position();
    }

    private static boolean isVersion(String line) {
        return line.startsWith(BEGIN) && line.length() < 20 && line.length() > 6 && Character.isDigit(line.charAt(5));
    }

    /// By name in lower case; `null` if they do not end.
    private @Nullable Map<String, String> headers() throws IOException {
        Map<String, String> out = new LinkedHashMap<>();
        String last = "";
        int read = 0;
        for (String line = source.line(LONGEST_LINE); line != null; line = source.line(LONGEST_LINE)) {
            read += line.length() + 2;
            if (line.isEmpty()) {
                return out;
            }
            if (read > LONGEST_HEAD || line.startsWith(BEGIN)) {
                byte[] again = (line + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
                source.giveBack(line.startsWith(BEGIN) ? join('\n', again) : again, 0);
                return null;
            }
            int colon = line.indexOf(':');
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                out.put(last, (out.getOrDefault(last, "") + " " + line.strip()).strip());
            } else if (colon > 0) {
                last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                out.putIfAbsent(last, utf8(line.substring(colon + 1).strip()));
            }
        }
        return null;
    }

    private static byte[] join(char first, byte[] rest) {
        byte[] out = new byte[rest.length + 1];
        out[0] = (byte) first;
        System.arraycopy(rest, 0, out, 1, rest.length);
        return out;
    }

    private static String utf8(String latin) {
        String utf8 = new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') >= 0 ? latin : utf8;
    }

    private void block(long offset, Map<String, String> headers) throws IOException {
        long length = length(headers.get("content-length"));
        if (length < 0) {
            sink.damage(
                    offset, "a record has no length that makes sense: \"%s\"".formatted(headers.get("content-length")));
            source.seek(BEGIN, Long.MAX_VALUE / 2);
            return;
        }
        int held = (int) Math.min(length, ArchiveReader.LONGEST_BLOCK);
        byte[] block = source.bytes(held);
        boolean whole = block.length == length && isFollowedByEnd();
        if (whole || isWholeAfterAll(offset, block, held, length)) {
            sink.record(new ArchiveRecord(
                    offset,
                    headers.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT),
                    bare(headers.getOrDefault("warc-target-uri", "")),
                    headers,
                    block,
                    length));
        }
    }

    /// Reports what is wrong with a record that does not end where it says, and goes to the next; or
    /// passes over the rest of one that is only too long to be held.
    private boolean isWholeAfterAll(long offset, byte[] block, int held, long length) throws IOException {
        int within = nextWithin(block);
        if (within >= 0) {
            sink.damage(offset, "a record is shorter than it says");
            source.giveBack(block, within);
        } else if (block.length < held) {
            sink.damage(offset, "the file ends within a record");
        } else if (length == held) {
            sink.damage(offset, "a record goes on after its end");
            source.seek(BEGIN, Long.MAX_VALUE / 2);
        } else {
            return passOver(offset, length - held);
        }
        return false;
    }

    /// Passes over what is too long to be held. Tells whether it was all there.
    private boolean passOver(long offset, long count) throws IOException {
        long until = source.position() + count;
        if (source.seek(BEGIN, count)) {
            sink.damage(offset, "a record is shorter than it says");
            return false;
        }
        if (source.position() < until) {
            sink.damage(offset, "the file ends within a record");
            return false;
        }
        return true;
    }

    /// Two ends of line must follow a record, or the end of the file, where its last bytes may be lost.
    private boolean isFollowedByEnd() throws IOException {
        byte[] four = source.bytes(4);
        int lines = 0;
        int at = 0;
        while (at < four.length && lines < 2) {
            at += four[at] == '\r' && at + 1 < four.length ? 1 : 0;
            if (four[at] != '\n') {
                break;
            }
            at++;
            lines++;
        }
        boolean ended = four.length < 4 && new String(four, StandardCharsets.ISO_8859_1).isBlank();
        boolean followed = lines == 2 || ended || lines == 1 && four[at] == 'W';
        source.giveBack(four, followed ? at : 0);
        return followed;
    }

    /// Where within `block` the head of another record begins, -1 if there is none.
    private static int nextWithin(byte[] block) {
        byte[] wanted = ("\n" + BEGIN).getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i + wanted.length < block.length; i++) {
            if (block[i] == '\n' && matches(block, i, wanted)) {
                String head =
                        new String(block, i + 1, Math.min(1024, block.length - i - 1), StandardCharsets.ISO_8859_1);
                // Near the end its own head may be cut.
                if (i + 1024 > block.length || head.toLowerCase(Locale.ROOT).contains("\nwarc-type:")) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private static boolean matches(byte[] in, int from, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (in[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static long length(@Nullable String text) {
        boolean number = text != null
                && !text.isEmpty()
                && text.length() < 16
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(text) : -1;
    }

    /// Some programs write addresses in angle brackets.
    private static String bare(String url) {
        return url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
    }
}
