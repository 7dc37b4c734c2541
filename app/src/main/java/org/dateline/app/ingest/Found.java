package org.dateline.app.ingest;

import org.dateline.model.Article;
import org.dateline.model.Coding;

/// What an input held, in the order in which it held it.
public sealed interface Found {

    /// An article to be coded.
    record Ready(Article article, Origin origin) implements Found {}

    /// Something that is one article, but cannot be coded. It stays in the record, with the reason.
    record Unfit(Coding.Skipped skipped, Origin origin) implements Found {}

    /// Something that could not be read as an article at all.
    ///
    /// @param where the input, and the line where that is known: `folder/file.jsonl:12`
    /// @param what  what is wrong, with the offending value
    record Fault(String where, String what) implements Found {}

    /// Something odd about an article that is coded all the same.
    ///
    /// @param where the input, and the line where that is known
    /// @param what  what is odd, and what was done about it
    record Note(String where, String what) implements Found {}

    /// Something that is no article and was not expected to be one: a picture in an archive, an answer
    /// that said "not found". It is only counted.
    ///
    /// @param where the input and the place in it
    /// @param kind  for counting
    record Passed(String where, String kind) implements Found {}

    /// Something that stands elsewhere: an entry of a feed list or of a sitemap, the page of a feed's item.
    ///
    /// @param where the input and the place in it
    /// @param link  what is to be read there
    record Elsewhere(String where, Link link) implements Found {}
}
