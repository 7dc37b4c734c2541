package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.dateline.app.store.Filter;
import org.dateline.app.store.Page;
import org.dateline.app.store.Store;
import org.dateline.app.store.StoredArticle;
import org.dateline.ledger.fold.Filing;
import org.dateline.ledger.fold.Fold;
import org.dateline.ledger.fold.Folded;
import org.dateline.model.Article;
import org.jspecify.annotations.Nullable;

/// The ledgers over the articles of the store. An article is filed once for each state of its coding. A small store is
/// folded anew as soon as somebody asks after a change; a large one in the background, and until that is done the
/// ledgers are those of before.
final class Folds {

    /// So many articles are folded, those published last.
    static final int MOST = 20_000;

    /// Folding that takes no longer than this is waited for.
    private static final Duration SHORT = Duration.ofMillis(400);

    private static final int VIEWS = 8;
    private static final LedgerView NOTHING = new LedgerView(
            null,
            Map.of(),
            List.of(),
            new Folded(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

    private final Archive archive;
    private final Function<Article, @Nullable Filing> filer;
    private final Map<String, Filing> filings = new ConcurrentHashMap<>();
    private final Map<String, LedgerView> past = new LinkedHashMap<>(16, 0.75f, true);
    private volatile Current current = new Current("", NOTHING, Duration.ZERO);

    private record Current(String revision, LedgerView view, Duration took) {}

    /// @param filer gives what the folds need of an article; `null` for one that cannot be read
    Folds(Archive archive, Function<Article, @Nullable Filing> filer) {
        this.archive = archive;
        this.filer = filer;
    }

    /// The ledgers as they are; while a large store is being folded, as they were before.
    LedgerView now() {
        Current known = current;
        boolean wait = known.took().compareTo(SHORT) <= 0 && archive.totals().articles() <= MOST / 10;
        return known.revision().equals(archive.revision()) || !wait ? known.view() : refresh();
    }

    /// Changes whenever [#now()] gives something else.
    String revision() {
        return current.revision();
    }

    /// Folds anew if the store has changed.
    synchronized LedgerView refresh() {
        String revision = archive.revision();
        if (!current.revision().equals(revision)) {
            long began = System.nanoTime();
            LedgerView view = fold(null);
            current = new Current(revision, view, Duration.ofNanos(System.nanoTime() - began));
        }
        return current.view();
    }

    /// How long folding took the last time.
    Duration took() {
        return current.took();
    }

    /// The ledgers as they were known on a day; as they are for `null`.
    LedgerView at(@Nullable LocalDate asOf) {
        return asOf == null ? now() : past(asOf);
    }

    private synchronized LedgerView past(LocalDate asOf) {
        String key = archive.revision() + " " + asOf;
        LedgerView known = past.get(key);
        if (known != null) {
            return known;
        }
        LedgerView fresh = fold(asOf);
        past.put(key, fresh);
        if (past.size() > VIEWS) {
            past.remove(past.keySet().iterator().next());
        }
        return fresh;
    }

    /// The filter of a query: stories are the folds' own.
    Filter filter(Query query) {
        return Filters.of(query, key -> at(query.day("asOf")).articlesOf(key));
    }

    private LedgerView fold(@Nullable LocalDate asOf) {
        Filter filter = Filter.builder().knownAsOf(asOf).build();
        Map<String, StoredArticle> articles = new LinkedHashMap<>();
        List<Filing> filed = new ArrayList<>();
        Set<String> used = new HashSet<>();
        Map<String, Set<String>> rejected = archive.rejected();
        String cursor = null;
        do {
            Page<StoredArticle> page = archive.articles(filter, cursor, Store.LONGEST_PAGE);
            for (StoredArticle article : page.items()) {
                articles.put(article.ref(), article);
                Filing filing = filing(article, used);
                if (filing != null) {
                    String version = article.ref() + ":" + article.version();
                    filed.add(without(filing, rejected.getOrDefault(version, Set.of())));
                }
            }
            cursor = page.next();
        } while (cursor != null && articles.size() < MOST);
        if (asOf == null) {
            filings.keySet().retainAll(used);
        }
        return new LedgerView(asOf, articles, filed, Fold.of(filed));
    }

    private @Nullable Filing filing(StoredArticle article, Set<String> used) {
        if (!article.outcome().equals("coded")) {
            return null;
        }
        String key = article.ref() + ":" + article.version() + ":" + article.knowledge();
        used.add(key);
        Filing known = filings.get(key);
        if (known == null) {
            ObjectNode coding = archive.coding(article);
            known = filer.apply(article(article.ref(), coding.path("article")));
            if (known != null) {
                filings.put(key, known);
            }
        }
        return known;
    }

    /// What an analyst said is not there does not count.
    private static Filing without(Filing filing, Set<String> rejected) {
        if (rejected.isEmpty()) {
            return filing;
        }
        return new Filing(
                filing.article(),
                filing.publisher(),
                filing.published(),
                filing.headline(),
                filing.credit(),
                filing.notice(),
                filing.sketch(),
                filing.country(),
                filing.focus(),
                filing.terms(),
                filing.claims().stream()
                        .filter(claim -> !rejected.contains(claim.id()))
                        .toList(),
                filing.commitments(),
                filing.postures(),
                filing.relations(),
                filing.deeds(),
                filing.contradictions().stream()
                        .filter(pair -> !rejected.contains(pair.a()) && !rejected.contains(pair.b()))
                        .toList());
    }

    private static Article article(String ref, JsonNode article) {
        String published = text(article, "published");
        return new Article(
                ref,
                text(article, "publisher"),
                published == null ? null : LocalDate.parse(published),
                text(article, "language"),
                text(article, "url"),
                text(article, "headline"),
                article.path("text").asText());
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.asText() : null;
    }
}
