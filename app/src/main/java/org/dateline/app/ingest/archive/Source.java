package org.dateline.app.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A stream of which bytes can be given back, read by lines and by lengths.
final class Source {

    private static final int ROOM = 1 << 14;

    private final InputStream in;
    private byte[] ahead = new byte[ROOM];
    private int at;
    private int end;
    private long position;
    private int last = '\n';

    /// @param position of the first byte
    Source(InputStream in, long position) {
        this.in = in;
        this.position = position;
    }

    long position() {
        return position;
    }

    int read() throws IOException {
        if (at == end && !fill()) {
            return -1;
        }
        position++;
        last = ahead[at++] & 0xFF;
        return last;
    }

    /// The next byte, which stays there; -1 at the end.
    int peek() throws IOException {
        return at == end && !fill() ? -1 : ahead[at] & 0xFF;
    }

    private boolean fill() throws IOException {
        if (ahead.length != ROOM) {
            ahead = new byte[ROOM];
        }
        at = 0;
        end = Math.max(0, in.read(ahead));
        return end > 0;
    }

    /// A line without its end, in Latin-1; `null` at the end of the stream. What is longer than `most` is
    /// given back as far as it was read.
    @Nullable
    String line(int most) throws IOException {
        StringBuilder out = new StringBuilder();
        int one = read();
        if (one < 0) {
            return null;
        }
        while (one >= 0 && one != '\n' && out.length() < most) {
            out.append((char) one);
            one = read();
        }
        int length = out.length();
        if (length > 0 && out.charAt(length - 1) == '\r') {
            out.setLength(length - 1);
        }
        return out.toString();
    }

    /// The next so many bytes, fewer at the end of the stream.
    byte[] bytes(long count) throws IOException {
        byte[] out = new byte[(int) Math.min(count, 1 << 16)];
        int got = 0;
        while (got < count) {
            if (got == out.length) {
                out = Arrays.copyOf(out, (int) Math.min(count, out.length * 2L));
            }
            if (at == end && !fill()) {
                return Arrays.copyOf(out, got);
            }
            int some = Math.min(out.length - got, end - at);
            System.arraycopy(ahead, at, out, got, some);
            at += some;
            got += some;
            position += some;
            last = out[got - 1];
        }
        return out.length == got ? out : Arrays.copyOf(out, got);
    }

    /// Gives back the end of what was read last.
    void giveBack(byte[] bytes, int from) {
        int count = bytes.length - from;
        byte[] both = new byte[count + end - at];
        System.arraycopy(bytes, from, both, 0, count);
        System.arraycopy(ahead, at, both, count, end - at);
        ahead = both;
        at = 0;
        end = both.length;
        position -= count;
        last = 0;
    }

    /// Passes over bytes up to the next line that begins with `prefix`, or up to the end. Tells whether
    /// there is one.
    ///
    /// @param most bytes to pass over
    boolean seek(String prefix, long most) throws IOException {
        byte[] wanted = ("\n" + prefix).getBytes(StandardCharsets.ISO_8859_1);
        int matched = last == '\n' ? 1 : 0;
        long limit = position + most;
        while (position < limit) {
            int one = read();
            if (one < 0) {
                return false;
            }
            // The first byte occurs in it once only, so a failed match can only begin anew there.
            matched = one == wanted[matched] ? matched + 1 : one == '\n' ? 1 : 0;
            if (matched == wanted.length) {
                giveBack(wanted, 1);
                return true;
            }
        }
        return false;
    }
}
