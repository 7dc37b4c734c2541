package org.dateline.app.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Answers that take long, kept while the store stays as it is. Several who ask for the same at once wait for one.
final class Remembered<T> {

    private final int most;
    private final Supplier<String> revision;
    private final Map<String, CompletableFuture<T>> answers = new LinkedHashMap<>(16, 0.75f, true);
    private String of = "";

    Remembered(int most, Supplier<String> revision) {
        this.most = most;
        this.revision = revision;
    }

    /// The answer that is known, or a new one.
    @SuppressWarnings("ReferenceEquality") // whether this very call is the one that asks
    T get(String question, Supplier<T> answer) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> known = known(question, mine);
        if (known == mine) {
            try {
                mine.complete(answer.get());
            } catch (RuntimeException e) {
                forget(question, mine);
                mine.completeExceptionally(e);
            }
        }
        try {
            return known.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private synchronized CompletableFuture<T> known(String question, CompletableFuture<T> mine) {
        String now = revision.get();
        if (!now.equals(of)) {
            answers.clear();
            of = now;
        }
        CompletableFuture<T> known = answers.putIfAbsent(question, mine);
        if (answers.size() > most) {
            answers.remove(answers.keySet().iterator().next());
        }
        return known == null ? mine : known;
    }

    private synchronized void forget(String question, CompletableFuture<T> mine) {
        answers.remove(question, mine);
    }
}
