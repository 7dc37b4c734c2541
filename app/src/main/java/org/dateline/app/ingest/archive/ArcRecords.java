package org.dateline.app.ingest.archive;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The records of an ARC, the older form: a line with address, number, time, type and length, and the
/// content.
final class ArcRecords {

    private static final int LONGEST_LINE = 1 << 14;

    private final Source source;
    private final ArchiveReader.Sink sink;
    private final long member;

    ArcRecords(Source source, long member, ArchiveReader.Sink sink) {
        this.source = source;
        this.member = member;
        this.sink = sink;
    }

    void read() throws IOException {
        boolean lost = false;
        while (true) {
            while (source.peek() == '\r' || source.peek() == '\n') {
                source.read();
            }
            if (source.peek() < 0) {
                return;
            }
            long offset = member >= 0 ? member : source.position();
            String line = source.line(LONGEST_LINE);
            Head head = line == null ? null : Head.of(line);
            if (head == null) {
                if (!lost) {
                    sink.damage(offset, "no record begins where one should");
                }
                lost = true;
                continue;
            }
            lost = false;
            byte[] block = source.bytes(Math.min(head.length(), ArchiveReader.LONGEST_BLOCK));
            if (block.length < Math.min(head.length(), ArchiveReader.LONGEST_BLOCK)) {
                sink.damage(offset, "the file ends within a record");
                return;
            }
            for (long left = head.length() - block.length; left > 0; ) {
                byte[] some = source.bytes(Math.min(left, 1 << 20));
                if (some.length == 0) {
                    sink.damage(offset, "the file ends within a record");
                    return;
                }
                left -= some.length;
            }
            if (!head.url().startsWith("filedesc:")) {
                sink.record(new ArchiveRecord(offset, "response", head.url(), Map.of(), block, head.length()));
            }
        }
    }

    /// The line before a record.
    private record Head(String url, long length) {

        /// `null` if it is none: the fields are read from the right, since an address may have spaces in it.
        static @Nullable Head of(String line) {
            String[] fields = line.split(" ", -1);
            int colon = line.indexOf(':');
            if (fields.length < 5 || colon < 2 || colon > 12 || !Character.isLetter(line.charAt(0))) {
                return null;
            }
            long length = number(fields[fields.length - 1]);
            int rest = 0;
            for (int time = fields.length - 3; time >= Math.max(2, fields.length - 8) && rest == 0; time--) {
                rest = isTime(fields[time]) ? time - 1 : 0;
            }
            return length < 0 || rest < 1 ? null : new Head(String.join(" ", Arrays.copyOf(fields, rest)), length);
        }

        private static boolean isTime(String field) {
            return (field.length() == 14 || field.length() == 12) && number(field) > 0;
        }

        private static long number(String field) {
            boolean number =
                    !field.isEmpty() && field.length() < 16 && field.chars().allMatch(c -> c >= '0' && c <= '9');
            return number ? Long.parseLong(field) : -1;
        }
    }
}
