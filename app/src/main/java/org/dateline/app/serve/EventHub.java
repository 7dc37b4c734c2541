package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// Tells browsers what happens, as server-sent events. Whoever reads too slowly misses some.
final class EventHub implements AutoCloseable {

    private static final int MOST_LISTENERS = 500;
    private static final int WAITING = 64;
    private static final int HEARTBEAT_SECONDS = 15;
    private static final String END = "";

    private final Set<BlockingQueue<String>> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Map<String, Handler> handlers() {
        return Map.of("events", ask -> {
            if (listeners.size() >= MOST_LISTENERS) {
                throw Problem.later(503, "Too many are listening", "%d may at a time.".formatted(MOST_LISTENERS), 30);
            }
            return new Answer.Live(this::listen);
        });
    }

    /// Sends an event to whoever listens.
    void send(String event, JsonNode data) {
        String text = "event: %s\ndata: %s\n\n".formatted(event, new String(Json.bytes(data), StandardCharsets.UTF_8));
        listeners.forEach(queue -> {
            if (!queue.offer(text)) {
                queue.poll();
                queue.offer(text);
            }
        });
    }

    /// Whether anybody listens.
    boolean heard() {
        return !listeners.isEmpty();
    }

    private void listen(OutputStream out) throws IOException {
        BlockingQueue<String> queue = new ArrayBlockingQueue<>(WAITING);
        listeners.add(queue);
        try {
            write(out, "retry: 3000\n\n");
            while (!closed) {
                String text = queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                if (END.equals(text)) {
                    return;
                }
                write(out, text == null ? ": still here\n\n" : text);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(queue);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        closed = true;
        listeners.forEach(queue -> {
            queue.clear();
            queue.add(END);
        });
    }
}
