package org.dateline.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.dateline.app.ingest.Found;
import org.dateline.app.ingest.Unit;
import org.dateline.app.store.Kept;
import org.dateline.app.store.Store;
import org.dateline.app.store.StoreException;
import org.dateline.app.store.Submission;
import org.jspecify.annotations.Nullable;

/// Reads, codes and keeps: one thread reads, one a core codes, this one writes. How far each unit was read
/// is noted in the same transaction as what was kept of it, so whenever the run is cut off, the next goes on
/// behind the last thing that is kept, and nothing is kept twice.
final class IngestRun {

    private static final String SCOPE = "ingest";
    private static final String FEEDS = "feeds";
    private static final int BATCH = 64;
    private static final long LONGEST_HELD = TimeUnit.SECONDS.toNanos(2);

    private final Store store;
    private final IngestWork work;
    private final IngestTally tally;
    private final IngestBar bar;
    private final PrintStream err;
    private final List<IngestWork.Done> held = new ArrayList<>();
    private long heldSince = System.nanoTime();

    IngestRun(Store store, IngestWork work, IngestTally tally, IngestBar bar, PrintStream err) {
        this.store = store;
        this.work = work;
        this.tally = tally;
        this.bar = bar;
        this.err = err;
    }

    /// Hands on the things of units.
    interface Source {
        void read(Consumer<IngestWork.Task> sink);
    }

    /// Runs it to the end of the source.
    void all(Source source, int threads) {
        try {
            Pipeline.<IngestWork.Task, IngestWork.Done>run(source::read, work::apply, threads, this::take);
            flush();
        } finally {
            bar.clear();
        }
    }

    /// Reads a unit, from where it was left. Tells whether there was anything to read.
    boolean unit(Unit unit, Consumer<Consumer<Found>> content, Consumer<IngestWork.Task> sink) {
        String key = unit.key();
        long done = key == null ? 0 : unit.resume(store.note(SCOPE, key));
        if (done < 0) {
            return false;
        }
        long[] number = {0};
        boolean[] leadsOn = {false};
        content.accept(found -> {
            number[0]++;
            leadsOn[0] |= found instanceof Found.Elsewhere;
            if (number[0] > done) {
                sink.accept(new IngestWork.Task(unit, number[0], found));
            }
        });
        // What a list names is read again each time, so a list is never done with.
        if (!leadsOn[0]) {
            sink.accept(new IngestWork.Task(unit, number[0], null));
        }
        return true;
    }

    /// What was remembered of an address of the web; `null` for nothing.
    @Nullable
    String remembered(String url) {
        return store.note(FEEDS, url);
    }

    private void take(IngestWork.Done done) {
        held.add(done);
        boolean ended = done.task().found() == null;
        if (held.size() >= BATCH
                || System.nanoTime() - heldSince > LONGEST_HELD
                || ended && done.task().unit().key() == null) {
            flush();
        }
    }

    /// Keeps what is held, all or none of it. While the disk is full or read-only it waits: what is held is
    /// not lost, and nothing more is read.
    private void flush() {
        List<IngestWork.Done> batch = List.copyOf(held);
        held.clear();
        heldSince = System.nanoTime();
        if (batch.isEmpty()) {
            return;
        }
        tally.count(patiently(() -> write(batch)));
        for (IngestWork.Done done : batch) {
            tally.count(done);
            say(done);
        }
        bar.draw(tally);
    }

    private List<Kept> write(List<IngestWork.Done> batch) {
        List<Submission> submissions = new ArrayList<>();
        Map<Unit, IngestWork.Task> last = new LinkedHashMap<>();
        for (IngestWork.Done done : batch) {
            if (done.submission() != null) {
                submissions.add(done.submission());
            }
            last.put(done.task().unit(), done.task());
        }
        return store.write(tx -> {
            List<Kept> kept = tx.keep(submissions);
            for (IngestWork.Done done : batch) {
                if (done.poison() != null) {
                    tx.quarantine(done.poison());
                }
            }
            for (IngestWork.Task task : last.values()) {
                String key = task.unit().key();
                if (key != null) {
                    tx.note(SCOPE, key, task.unit().note(task.number(), task.found() == null));
                } else if (task.found() == null && !task.unit().state().isEmpty()) {
                    // Only now, so that a feed whose items were lost on the way is not taken for unchanged.
                    tx.note(FEEDS, task.unit().name(), task.unit().state());
                }
            }
            return kept;
        });
    }

    /// Something that the store does.
    private interface Attempt {
        List<Kept> make();
    }

    private List<Kept> patiently(Attempt attempt) {
        String said = "";
        for (int wait = 1; ; wait = Math.min(30, 2 * wait)) {
            try {
                return attempt.make();
            } catch (StoreException e) {
                if (!e.mayPass()) {
                    throw e;
                }
                if (!said.equals(e.getMessage())) {
                    bar.clear();
                    err.println("dateline: waiting: " + e.getMessage());
                    said = String.valueOf(e.getMessage());
                }
                sleep(wait, e);
            }
        }
    }

    private static void sleep(int seconds, StoreException reason) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }

    private void say(IngestWork.Done done) {
        String message = switch (done.task().found()) {
            case Found.Fault(String where, String what) -> where + ": " + what;
            case Found.Note(String where, String what) -> where + ": " + what;
            case null, default ->
                done.poison() == null ? null : done.poison().name() + ": the coder failed on it, which is a bug";
        };
        if (message != null) {
            bar.clear();
            err.println("dateline: " + message);
        }
    }
}
