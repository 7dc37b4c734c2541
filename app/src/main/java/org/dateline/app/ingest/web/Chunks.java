package org.dateline.app.ingest.web;

import java.io.IOException;
import java.io.InputStream;

/// The body of an answer that came in chunks.
final class Chunks extends InputStream {

    private static final int LONGEST_LINE = 4096;

    private final InputStream in;
    private long left;
    private boolean begun;
    private boolean ended;

    Chunks(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0 && !ended) {
            next();
        }
        if (ended) {
            return -1;
        }
        int count = in.read(buffer, from, (int) Math.min(length, left));
        if (count < 0) {
            throw new Refused(Refused.Kind.PROTOCOL, "the answer ends within a chunk");
        }
        left -= count;
        return count;
    }

    private void next() throws IOException {
        if (begun && !line().isEmpty()) {
            throw new Refused(Refused.Kind.PROTOCOL, "a chunk is longer than it says");
        }
        begun = true;
        String line = line();
        int semicolon = line.indexOf(';');
        String size = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
        if (size.isEmpty() || size.length() > 8) {
            throw new Refused(Refused.Kind.PROTOCOL, "a chunk has no length");
        }
        for (int i = 0; i < size.length(); i++) {
            int digit = Character.digit(size.charAt(i), 16);
            if (digit < 0) {
                throw new Refused(Refused.Kind.PROTOCOL, "a chunk has no length");
            }
            left = left * 16 + digit;
        }
        ended = left == 0;
    }

    private String line() throws IOException {
        StringBuilder out = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || out.length() > LONGEST_LINE) {
                throw new Refused(Refused.Kind.PROTOCOL, "the answer ends within a chunk");
            }
            out.append((char) b);
        }
        return out.toString().strip();
    }
}
