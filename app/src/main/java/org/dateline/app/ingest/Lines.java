package org.dateline.app.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a stream, one at a time, each decoded by itself: one bad byte spoils one line.
final class Lines {

    /// No article is this long; what follows up to the line's end is passed over.
    static final int LONGEST = 64 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;
    private boolean cut;

    Lines(InputStream in) {
        this.in = in;
    }

    /// 1-based number of the line that was read last.
    int number() {
        return number;
    }

    /// Whether the line that was read last was longer than [#LONGEST].
    boolean cut() {
        return cut;
    }

    /// The next line without its end, `null` at the end of the stream.
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        cut = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            cut |= line.size() + (end - at) > LONGEST;
            if (!cut) {
                line.write(buffer, at, end - at);
            }
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return Characters.decode(line.toByteArray());
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
