package org.dateline.app.serve;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.app.store.Filter;
import org.dateline.app.store.Kind;
import org.dateline.app.store.Page;
import org.dateline.app.store.Store;
import org.dateline.app.store.StoredArticle;
import org.dateline.ledger.fold.Ref;
import org.jspecify.annotations.Nullable;

/// Finds what a filter admits of the ledgers: a line of a ledger is admitted when a record in it is.
final class Members {

    private final Archive archive;
    private final Folds folds;

    Members(Archive archive, Folds folds) {
        this.archive = archive;
        this.folds = folds;
    }

    /// The records that a query admits; `null` for all of them.
    @Nullable
    Set<Ref> of(Kind kind, Query query) {
        Filter filter = folds.filter(query);
        if (isOpen(filter)) {
            return null;
        }
        Set<Ref> out = new HashSet<>();
        archive.scan(kind, filter, entry -> out.add(new Ref(entry.article().ref(), entry.id())));
        return out;
    }

    /// Keys of the articles that a query admits; `null` for all of them.
    @Nullable
    Set<String> articles(Query query) {
        Filter filter = folds.filter(query);
        if (isOpen(filter)) {
            return null;
        }
        Set<String> out = new LinkedHashSet<>();
        String cursor = null;
        do {
            Page<StoredArticle> page = archive.articles(filter, cursor, Store.LONGEST_PAGE);
            page.items().forEach(article -> out.add(article.ref()));
            cursor = page.next();
        } while (cursor != null);
        return out;
    }

    /// Whether nothing is left out but what was not known by a day, which the ledgers of that day lack anyway.
    private static boolean isOpen(Filter filter) {
        return filter.equals(Filter.builder().knownAsOf(filter.knownAsOf()).build());
    }
}
