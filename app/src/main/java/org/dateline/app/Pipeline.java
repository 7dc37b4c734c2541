package org.dateline.app;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Works on things on several threads, and hands the results on in the order in which the things
/// came. Only a few things are held at a time: whoever is faster waits.
final class Pipeline {

    private static final int WAITING_PER_THREAD = 4;

    private Pipeline() {}

    /// Runs it to the end of the source. What `source`, `work` or `sink` throws ends it and comes out.
    ///
    /// @param source  pushes the things into the consumer that it is given
    /// @param work    what to do with each; called on `threads` threads
    /// @param sink    takes the results, on the calling thread
    static <T, R> void run(Consumer<Consumer<T>> source, Function<T, R> work, int threads, Sink<R> sink) {
        BlockingQueue<Future<@Nullable Ready<R>>> queue = new ArrayBlockingQueue<>(WAITING_PER_THREAD * threads);
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("coding-", 0).factory());
        Thread reader = Thread.ofPlatform()
                .daemon()
                .name("reading")
                .start(() ->
                        read(source, thing -> put(queue, workers.submit(() -> new Ready<>(work.apply(thing)))), queue));
        try {
            for (Ready<R> ready = take(queue); ready != null; ready = take(queue)) {
                sink.accept(ready.result());
            }
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    private static <T, R> void read(
            Consumer<Consumer<T>> source, Consumer<T> submit, BlockingQueue<Future<@Nullable Ready<R>>> queue) {
        try {
            CompletableFuture<@Nullable Ready<R>> end = new CompletableFuture<>();
            try {
                source.accept(submit);
                end.complete(null);
            } catch (Cancelled e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                end.completeExceptionally(e);
            }
            put(queue, end);
        } catch (Cancelled e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <E> void put(BlockingQueue<E> queue, E element) {
        try {
            queue.put(element);
        } catch (InterruptedException e) {
            throw new Cancelled(e);
        }
    }

    private static <R> @Nullable Ready<R> take(BlockingQueue<Future<@Nullable Ready<R>>> queue) {
        try {
            return queue.take().get();
        } catch (InterruptedException e) {
            throw new Cancelled(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /// Takes a result.
    interface Sink<R> {
        void accept(R result);
    }

    /// A result; the end of the source has none.
    private record Ready<R>(R result) {}

    /// Nobody waits for the results any more.
    private static final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Cancelled(InterruptedException cause) {
            super(cause);
        }
    }
}
