package org.dateline.app.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a WARC or an ARC. One that is packed is read member by member, each checked against its
/// checksum before the last of its records is handed on. After damage it goes on with the next member or
/// head of a record. Memory is bounded by [#LONGEST_BLOCK], whatever the archive claims.
public final class ArchiveReader {

    /// More of a record's content is not held.
    public static final int LONGEST_BLOCK = 16 << 20;

    private static final int SNIFFED = 16;

    private final Tape tape;
    private final Sink sink;
    private boolean arc;

    /// @param in read to its end, not closed
    public ArchiveReader(InputStream in, Sink sink) {
        this.tape = new Tape(in);
        this.sink = sink;
    }

    /// Takes what is found, in order.
    public interface Sink {

        /// A whole record.
        void record(ArchiveRecord record);

        /// Something that could not be read.
        ///
        /// @param offset where it begins
        void damage(long offset, String what);
    }

    /// Whether a packed file that begins so is an archive: whether a member in it begins with a record.
    public static boolean isPackedArchive(byte[] start) {
        for (int i = 0; i + 3 < start.length; i++) {
            if (start[i] == 0x1f && (start[i + 1] & 0xFF) == 0x8b && start[i + 2] == 8) {
                Tape tape = new Tape(new ByteArrayInputStream(start, i, start.length - i));
                try (Member member = Member.open(tape)) {
                    String text = new String(member.readNBytes(SNIFFED), StandardCharsets.ISO_8859_1);
                    if (text.startsWith("WARC/") || text.startsWith("filedesc:")) {
                        return true;
                    }
                } catch (IOException notAMember) {
                    // Perhaps the next.
                }
            }
        }
        return false;
    }

    /// Reads to the end.
    ///
    /// @throws IOException if the stream itself cannot be read
    public void read() throws IOException {
        if (!Member.begins(tape) && !isDamagedAtItsStart()) {
            plain();
            return;
        }
        while (tape.has(1)) {
            long offset = tape.position();
            String damage = Member.begins(tape) ? member(offset) : "no packed record begins where one should";
            if (damage != null) {
                sink.damage(offset, damage);
                if (!findMember()) {
                    return;
                }
            }
        }
    }

    /// Whether a packed archive has lost its first bytes only.
    private boolean isDamagedAtItsStart() throws IOException {
        if (tape.has(1) && (tape.ahead(0) == 'W' || tape.ahead(0) == 'f')) {
            return false;
        }
        tape.keep();
        byte[] start = tape.take();
        tape.back(0);
        return isPackedArchive(start);
    }

    private void plain() throws IOException {
        arc = tape.has(1) && tape.ahead(0) == 'f';
        Source source = new Source(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        return tape.read();
                    }

                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        return tape.read(into, from, length);
                    }
                },
                0);
        records(source, -1, sink);
    }

    private void records(Source source, long member, Sink to) throws IOException {
        if (arc) {
            new ArcRecords(source, member, to).read();
        } else {
            new WarcRecords(source, member, to).read();
        }
    }

    /// Reads one member. Returns what is wrong with it, `null` if nothing is.
    private @Nullable String member(long offset) throws IOException {
        tape.keep();
        Holding holding = new Holding(sink);
        try (Member member = Member.open(tape)) {
            Source source = new Source(member, 0);
            if (offset == 0) {
                arc = source.peek() == 'f';
            }
            records(source, offset, holding);
            holding.release();
            return null;
        } catch (Damage e) {
            tape.back(1);
            return e.getMessage();
        }
    }

    /// Goes to the next place where a member with records begins. Tells whether there is one.
    private boolean findMember() throws IOException {
        while (tape.has(1)) {
            if (tape.ahead(0) == 0x1f && Member.begins(tape) && holdsRecords()) {
                return true;
            }
            tape.skip(1);
        }
        return false;
    }

    private boolean holdsRecords() throws IOException {
        tape.keep();
        try (Member member = Member.open(tape)) {
            byte[] start = member.readNBytes(SNIFFED);
            String text = new String(start, StandardCharsets.ISO_8859_1);
            return text.startsWith("WARC/") || arc && text.indexOf(':') > 1;
        } catch (Damage e) {
            return false;
        } finally {
            tape.back(0);
        }
    }

    /// Holds the last record back, and what came after it, until the member that they came from has been
    /// checked: where it is damaged, what its content says is not to be believed.
    private static final class Holding implements Sink {

        private final Sink to;
        private final List<Runnable> held = new ArrayList<>();

        Holding(Sink to) {
            this.to = to;
        }

        @Override
        public void record(ArchiveRecord record) {
            release();
            held.add(() -> to.record(record));
        }

        @Override
        public void damage(long offset, String what) {
            held.add(() -> to.damage(offset, what));
        }

        void release() {
            List<Runnable> ready = List.copyOf(held);
            held.clear();
            ready.forEach(Runnable::run);
        }
    }
}
