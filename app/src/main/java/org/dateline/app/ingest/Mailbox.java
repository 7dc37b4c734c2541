package org.dateline.app.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.dateline.model.Coding;

/// Reads the messages of an mbox, one at a time: each begins after an empty line with `From `.
final class Mailbox {

    private final Envelope envelope;
    private final Consumer<Found> sink;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private int number;
    private boolean tooLong;

    private Mailbox(Envelope envelope, Consumer<Found> sink) {
        this.envelope = envelope;
        this.sink = sink;
    }

    static void read(Envelope envelope, InputStream in, Consumer<Found> sink) throws IOException {
        Mailbox mailbox = new Mailbox(envelope, sink);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean blank = true;
        boolean begun = false;
        int one;
        do {
            one = in.read();
            if (one >= 0 && line.size() < Contents.LONGEST) {
                line.write(one);
            }
            if (one == '\n' || one < 0) {
                byte[] bytes = line.toByteArray();
                line.reset();
                if (blank && starts(bytes, 0, "From ")) {
                    mailbox.finish(begun);
                    begun = true;
                } else {
                    mailbox.add(bytes);
                }
                blank = bytes.length == 0 || bytes[0] == '\n' || bytes[0] == '\r';
            }
        } while (one >= 0);
        mailbox.finish(begun);
    }

    private void add(byte[] line) {
        if (message.size() + line.length > Contents.LONGEST) {
            tooLong = true;
        } else if (line.length > 0 && line[0] == '>' && isQuotedFrom(line)) {
            message.write(line, 1, line.length - 1);
        } else {
            message.writeBytes(line);
        }
    }

    private static boolean isQuotedFrom(byte[] line) {
        int at = 0;
        while (at < line.length && line[at] == '>') {
            at++;
        }
        return starts(line, at, "From ");
    }

    private static boolean starts(byte[] bytes, int from, String with) {
        for (int i = 0; i < with.length(); i++) {
            if (from + i >= bytes.length || bytes[from + i] != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void finish(boolean begun) {
        if (begun) {
            number++;
            Envelope part = envelope.at("#" + number);
            if (tooLong) {
                Contents.unfit(
                        part,
                        Format.MAIL,
                        Coding.Reason.TOO_LONG,
                        "more than %,d bytes".formatted(Contents.LONGEST),
                        sink);
            } else {
                byte[] bytes = message.toByteArray();
                Contents.guarded(part, out -> Mail.read(bytes, part, out), sink);
            }
        }
        message.reset();
        tooLong = false;
    }
}
