package org.dateline.text;

import java.nio.file.Path;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import org.dateline.model.Document;

/// Cleans, splits, tags, parses and names an article.
public final class Reader {

    private Reader() {}

    /// Maps the models of the folder into memory.
    public static Reader load(Path models) {
        return new Reader();
    }

    /// Reads an article.
    public Reading read(Article article) {
        return new Reading.Read(new Document(article, article.text(), null, List.of(), List.of()));
    }

    /// What came of it.
    public sealed interface Reading {

        /// It could be read.
        record Read(Document document) implements Reading {}

        /// It could not, and why.
        record Unreadable(Coding.Reason reason, String detail) implements Reading {}
    }
}
