package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.dateline.model.Article;
import org.jspecify.annotations.Nullable;

/// The ledgers over all articles of the store, folded anew whenever the store has changed. An article is filed once
/// for each state of its coding.
final class Folds {

    private static final int VIEWS = 8;

    private final Archive archive;
    private final Function<Article, @Nullable Filing> filer;
    private final Map<String, Filing> filings = new ConcurrentHashMap<>();
    private final Map<String, LedgerView> views = new LinkedHashMap<>(16, 0.75f, true);

    /// @param filer gives what the folds need of an article; `null` for one that cannot be read
    Folds(Archive archive, Function<Article, @Nullable Filing> filer) {
        this.archive = archive;
        this.filer = filer;
    }

    /// The ledgers as they are.
    LedgerView now() {
        return at(null);
    }

    /// The ledgers as they were known on a day; as they are for `null`.
    synchronized LedgerView at(@Nullable LocalDate asOf) {
        String key = archive.revision() + " " + asOf;
        LedgerView known = views.get(key);
        if (known != null) {
            return known;
        }
        LedgerView fresh = fold(asOf);
        views.put(key, fresh);
        if (views.size() > VIEWS) {
            views.remove(views.keySet().iterator().next());
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
        String cursor = null;
        do {
            Page<StoredArticle> page = archive.articles(filter, cursor, Store.LONGEST_PAGE);
            for (StoredArticle article : page.items()) {
                articles.put(article.ref(), article);
                Filing filing = filing(article, used);
                if (filing != null) {
                    filed.add(filing);
                }
            }
            cursor = page.next();
        } while (cursor != null);
        if (asOf == null) {
            filings.keySet().retainAll(used);
        }
        return new LedgerView(asOf, articles, filed, Fold.of(filed));
    }

    private @Nullable Filing filing(StoredArticle article, Set<String> used) {
        if (!article.outcome().equals("coded")) {
            return null;
        }
        String key = article.ref() + ":" + article.version() + ":" + article.knowledge() + ":" + article.claims();
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
