package org.dateline.app.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where an article was found, and what was said of it there that a coding has no field for.
///
/// @param where  the input and the place in it: `folder/feed.xml#3`, `news.warc.gz@81245`
/// @param format the form in which it was found
/// @param author the credit line; `null` without one
/// @param moment when it was published, where that is known to the minute
public record Origin(
        String where,
        Format format,
        @Nullable String author,
        @Nullable Instant moment) {}
