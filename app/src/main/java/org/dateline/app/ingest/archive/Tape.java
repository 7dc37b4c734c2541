package org.dateline.app.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The bytes of a stream, with their positions and a way back to where one was not long ago.
final class Tape {

    private static final int LEAST = 1 << 16;
    private static final int MOST_KEPT = 24 << 20;

    private final InputStream in;
    private byte[] buffer = new byte[LEAST];
    /// Position in the stream of the first byte in the buffer.
    private long base;
    private int at;
    private int end;
    /// Index in the buffer of what must be kept, -1 for nothing.
    private int kept = -1;

    Tape(InputStream in) {
        this.in = in;
    }

    long position() {
        return base + at;
    }

    /// Keeps what comes from here on, as long as it is not too much.
    void keep() {
        kept = at;
    }

    /// Goes back to what is kept, and a number of bytes on; stays here if it is no longer kept.
    void back(int further) {
        if (kept >= 0) {
            at = Math.min(end, kept + further);
            kept = -1;
        }
    }

    /// Whether there are `count` more bytes, at most [#LEAST] / 2.
    boolean has(int count) throws IOException {
        while (end - at < count) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        int from = kept < 0 ? at : kept;
        if (kept >= 0 && end - kept > MOST_KEPT) {
            kept = -1;
            from = at;
        }
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, end - from);
            base += from;
            at -= from;
            end -= from;
            kept = kept < 0 ? -1 : 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        } else if (kept < 0 && end < LEAST / 2 && buffer.length > LEAST) {
            buffer = Arrays.copyOf(buffer, LEAST);
        }
        int count = in.read(buffer, end, Math.min(buffer.length - end, LEAST));
        end += Math.max(0, count);
        return count > 0;
    }

    /// The byte so many places ahead, 0 to 255; [#has] must have said that there is one.
    int ahead(int places) {
        return buffer[at + places] & 0xFF;
    }

    void skip(int count) {
        at += count;
    }

    int read() throws IOException {
        return has(1) ? buffer[at++] & 0xFF : -1;
    }

    int read(byte[] into, int from, int length) throws IOException {
        if (!has(1)) {
            return -1;
        }
        int count = Math.min(length, end - at);
        System.arraycopy(buffer, at, into, from, count);
        at += count;
        return count;
    }

    /// Takes some of the bytes that are at hand, at least one if there is any.
    byte[] take() throws IOException {
        if (!has(1)) {
            return new byte[0];
        }
        byte[] out = Arrays.copyOfRange(buffer, at, Math.min(end, at + LEAST));
        at += out.length;
        return out;
    }

    /// Gives back the last so many bytes that were taken.
    void giveBack(int count) {
        at -= count;
    }
}
