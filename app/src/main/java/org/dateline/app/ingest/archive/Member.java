package org.dateline.app.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// What one gzip member holds. Its end is reached only if checksum and length are right; anything wrong
/// with it is [Damage].
final class Member extends InputStream {

    private static final int HEAD = 10;

    private final Tape tape;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private boolean ended;

    private Member(Tape tape) {
        this.tape = tape;
    }

    /// Whether a member begins at this place, as far as its first bytes tell.
    static boolean begins(Tape tape) throws IOException {
        return tape.has(4)
                && tape.ahead(0) == 0x1f
                && tape.ahead(1) == 0x8b
                && tape.ahead(2) == 8
                && (tape.ahead(3) & 0xE0) == 0;
    }

    /// Opens the member that begins at this place.
    static Member open(Tape tape) throws IOException {
        if (!tape.has(HEAD)) {
            throw new Damage("the file ends within the head of a packed record");
        }
        int flags = tape.ahead(3);
        tape.skip(HEAD);
        if ((flags & 4) != 0) {
            int length = next(tape) | next(tape) << 8;
            for (int i = 0; i < length; i++) {
                next(tape);
            }
        }
        skipName(tape, flags & 8);
        skipName(tape, flags & 16);
        if ((flags & 2) != 0) {
            next(tape);
            next(tape);
        }
        return new Member(tape);
    }

    private static void skipName(Tape tape, int flag) throws IOException {
        while (flag != 0) {
            if (next(tape) == 0) {
                return;
            }
        }
    }

    private static int next(Tape tape) throws IOException {
        int one = tape.read();
        if (one < 0) {
            throw new Damage("the file ends within the head of a packed record");
        }
        return one;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        try {
            int count = inflater.inflate(into, from, length);
            while (count == 0 && !inflater.finished()) {
                if (inflater.needsDictionary()) {
                    throw new Damage("a packed record is damaged");
                }
                byte[] more = tape.take();
                if (more.length == 0) {
                    throw new Damage("the file ends within a packed record");
                }
                inflater.setInput(more);
                count = inflater.inflate(into, from, length);
            }
            sum.update(into, from, count);
            if (count == 0) {
                finish();
                return -1;
            }
            return count;
        } catch (DataFormatException e) {
            throw new Damage("a packed record is damaged");
        }
    }

    private void finish() throws IOException {
        tape.giveBack(inflater.getRemaining());
        long crc = number();
        long length = number();
        if (crc != sum.getValue() || length != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new Damage("a packed record does not match its checksum");
        }
        ended = true;
    }

    private long number() throws IOException {
        long value = 0;
        for (int i = 0; i < 4; i++) {
            int one = tape.read();
            if (one < 0) {
                throw new Damage("the file ends within a packed record");
            }
            value |= (long) one << (8 * i);
        }
        return value;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
