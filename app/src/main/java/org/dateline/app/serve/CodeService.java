package org.dateline.app.serve;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.dateline.model.Article;

/// The coder as a service. It computes, so it gets one thread a core, and a short queue before it.
final class CodeService implements AutoCloseable {

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int WAITING_PER_CORE = 8;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Function<Article, String> coder;
    private final ExecutorService workers;
    private final Semaphore places;

    /// @param coder gives the record of an article as JSON
    CodeService(Function<Article, String> coder) {
        this.coder = coder;
        int cores = Runtime.getRuntime().availableProcessors();
        workers = Executors.newFixedThreadPool(
                cores, Thread.ofPlatform().daemon().name("coding-", 0).factory());
        places = new Semaphore(cores * WAITING_PER_CORE);
    }

    Map<String, Handler> handlers() {
        return Map.of("code", this::code);
    }

    private Answer code(Ask ask) {
        String published = ask.field("published");
        String id = ask.field("id");
        String text = ask.needBody().get("text").asText();
        if (text.length() > LONGEST_TEXT) {
            throw Problem.of(413, "The text is too long", "It may have %d characters.".formatted(LONGEST_TEXT));
        }
        Article article = new Article(
                id == null || id.isEmpty() ? "text" : id,
                ask.field("publisher"),
                published == null ? null : LocalDate.parse(published),
                null,
                ask.field("url"),
                ask.field("headline"),
                text);
        return Answer.ok(Json.own(coded(article)));
    }

    private String coded(Article article) {
        if (!places.tryAcquire()) {
            throw busy();
        }
        // Never cancelled: a text that waits too long is still coded, and gives its place back.
        Future<String> coding = workers.submit(() -> {
            try {
                return coder.apply(article);
            } finally {
                places.release();
            }
        });
        try {
            return coding.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Problem.later(
                    503, "Coding takes too long", "It may take %d seconds.".formatted(LONGEST.toSeconds()), 30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "the coder failed on a text of %d characters"
                            .formatted(article.text().length()),
                    e.getCause());
        }
    }

    private static Problem busy() {
        return Problem.later(503, "Too many texts are waiting to be coded", "Try again in a few seconds.", 5);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
