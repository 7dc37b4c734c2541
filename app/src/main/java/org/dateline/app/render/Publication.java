package org.dateline.app.render;

import org.dateline.model.Article;

/// Who published an article and when.
final class Publication {

    private Publication() {}

    /// `The Daily, Friday 18 February 2022`.
    static String of(Article article) {
        String publisher = article.publisher() == null ? article.id() : article.publisher();
        return Words.clean(publisher) + (article.published() == null ? "" : ", " + Calendar.full(article.published()));
    }
}
