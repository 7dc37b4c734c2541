package org.dateline.app.ingest;

import java.time.LocalDate;
import org.dateline.model.Article;
import org.jspecify.annotations.Nullable;

/// What to assume of an article that does not say.
///
/// @param published day of publication; `null`: relative dates stay unresolved
/// @param publisher publisher; `null`: unknown
public record Defaults(
        @Nullable LocalDate published, @Nullable String publisher) {

    /// Assume nothing.
    public static final Defaults NONE = new Defaults(null, null);

    /// The article, with its gaps filled.
    Article fill(Article article) {
        return new Article(
                article.id(),
                article.publisher() == null ? publisher : article.publisher(),
                article.published() == null ? published : article.published(),
                article.language(),
                article.url(),
                article.headline(),
                article.text());
    }
}
