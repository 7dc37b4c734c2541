package org.dateline.app.serve;

import java.util.function.Consumer;

/// Notices that the store has changed, folds it anew before anybody asks, and tells whoever listens.
final class Watch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 1000;

    private final Archive archive;
    private final Folds folds;
    private final EventHub events;
    private final Consumer<Throwable> log;
    private final Thread thread;
    private volatile boolean closed;

    Watch(Archive archive, Folds folds, EventHub events, Consumer<Throwable> log) {
        this.archive = archive;
        this.folds = folds;
        this.events = events;
        this.log = log;
        thread = Thread.ofPlatform().daemon().name("watching").start(this::run);
    }

    private void run() {
        String before = "";
        String said = "";
        long pause = PAUSE_MILLIS;
        while (!closed) {
            try {
                before = look(before);
                pause = Math.max(PAUSE_MILLIS, 3 * folds.took().toMillis());
            } catch (RuntimeException e) {
                // Once is enough: it comes again every second while it lasts.
                if (!e.toString().equals(said)) {
                    said = e.toString();
                    log.accept(e);
                }
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /// @return the revision that is known now
    private String look(String before) {
        String now = archive.revision();
        if (!now.equals(before)) {
            folds.refresh();
            events.send(
                    "store",
                    Json.object()
                            .put("revision", now)
                            .put("articles", archive.totals().articles())
                            .put("claims", archive.totals().claims()));
        }
        return now;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
