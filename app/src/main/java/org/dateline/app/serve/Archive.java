package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.app.store.Correction;
import org.dateline.app.store.Entry;
import org.dateline.app.store.Filter;
import org.dateline.app.store.Kind;
import org.dateline.app.store.Page;
import org.dateline.app.store.Store;
import org.dateline.app.store.StoreException;
import org.dateline.app.store.StoredArticle;
import org.dateline.app.store.Totals;
import org.jspecify.annotations.Nullable;

/// The store, as routes ask it: what it refuses comes out as a [Problem].
final class Archive {

    private static final Duration STALE = Duration.ofMillis(500);
    private static final Duration LONGEST_SCAN = Duration.ofSeconds(10);

    private final Store store;
    private State state = new State("", new Totals(0, 0, 0, 0, 0), Long.MIN_VALUE);

    private record State(String revision, Totals totals, long readAt) {}

    Archive(Store store) {
        this.store = store;
    }

    Store store() {
        return store;
    }

    /// Changes whenever the store does; looked up twice a second at most.
    String revision() {
        return state().revision();
    }

    Totals totals() {
        return state().totals();
    }

    private synchronized State state() {
        long now = System.nanoTime();
        if (state.readAt() == Long.MIN_VALUE || now - state.readAt() > STALE.toNanos()) {
            Totals totals = ask(store::totals);
            state = new State(Long.toString(ask(store::revision), 36), totals, now);
        }
        return state;
    }

    /// Whatever was read before may have changed.
    synchronized void changed() {
        state = new State(state.revision(), state.totals(), Long.MIN_VALUE);
    }

    Page<Entry> entries(Kind kind, Filter filter, @Nullable String cursor, int limit) {
        return ask(() -> store.entries(kind, filter, cursor, limit));
    }

    Page<StoredArticle> articles(Filter filter, @Nullable String cursor, int limit) {
        return ask(() -> store.articles(filter, cursor, limit));
    }

    /// Looks at everything that the filter admits.
    ///
    /// @throws Problem when that takes too long
    void scan(Kind kind, Filter filter, Consumer<Entry> each) {
        long began = System.nanoTime();
        String cursor = null;
        do {
            Page<Entry> page = entries(kind, filter, cursor, Store.LONGEST_PAGE);
            page.items().forEach(each);
            cursor = page.next();
            if (cursor != null && System.nanoTime() - began > LONGEST_SCAN.toNanos()) {
                throw Problem.of(
                        422,
                        "The filters admit too much to be counted",
                        "Counting may take %d seconds. Narrow the days or the countries."
                                .formatted(LONGEST_SCAN.toSeconds()));
            }
        } while (cursor != null);
    }

    /// The article's version that counts.
    ///
    /// @throws Problem when there is none
    StoredArticle article(String key) {
        List<StoredArticle> versions = ask(() -> store.versions(key));
        if (versions.isEmpty()) {
            throw Problem.notFound("article", key);
        }
        return versions.getFirst();
    }

    /// The coding of a version of an article.
    ObjectNode coding(StoredArticle article) {
        String json = ask(() -> store.coding(article.ref(), article.version()));
        if (json == null || !(Json.own(json) instanceof ObjectNode coding)) {
            throw Problem.notFound("coding", article.ref());
        }
        return coding;
    }

    /// The same with all corrections on it.
    ObjectNode corrected(StoredArticle article) {
        String json = ask(() -> store.corrected(article.ref(), article.version()));
        if (json == null || !(Json.own(json) instanceof ObjectNode coding)) {
            throw Problem.notFound("coding", article.ref());
        }
        return coding;
    }

    /// Ids of the claims that analysts say are not there, by article and version: `3f…:1`.
    Map<String, Set<String>> rejected() {
        Map<String, Set<String>> out = new HashMap<>();
        String cursor = null;
        do {
            String at = cursor;
            Page<Correction> page =
                    ask(() -> store.corrections(null, null, Correction.Action.REJECT, at, Store.LONGEST_PAGE));
            for (Correction correction : page.items()) {
                if (correction.applies()) {
                    out.computeIfAbsent(correction.article() + ":" + correction.version(), fresh -> new HashSet<>())
                            .add(correction.what().local());
                }
            }
            cursor = page.next();
        } while (cursor != null);
        return out;
    }

    /// Changes something. The store is opened to write for just as long, so that `dateline ingest` can run beside the
    /// server.
    ///
    /// @throws Problem while another program writes
    synchronized <T> T write(Function<Store, T> change) {
        return ask(() -> {
            try (Store writer = Store.open(store.address(), Store.Mode.WRITE)) {
                return change.apply(writer);
            } finally {
                changed();
            }
        });
    }

    <T extends @Nullable Object> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (StoreException e) {
            throw e.mayPass()
                    ? Problem.later(503, "The store cannot be used now", String.valueOf(e.getMessage()), 5)
                    : Problem.of(500, "The store cannot be used", String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw Problem.of(400, "That cannot be looked for", sentence(String.valueOf(e.getMessage())));
        }
    }

    private static String sentence(String message) {
        String told = message.length() > 300 ? message.substring(0, 300) + "…" : message;
        return told.isEmpty() ? told : Character.toUpperCase(told.charAt(0)) + told.substring(1) + ".";
    }
}
