package org.dateline.app.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An address that content names, not yet checked, with what is said of it there.
///
/// @param url       as written
/// @param kind      what should stand there
/// @param publisher `null` if it is not said
/// @param published `null` if it is not said
/// @param headline  `null` if it is not said
public record Link(
        String url,
        Kind kind,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String headline) {

    /// What should stand there.
    public enum Kind {
        /// A feed or another list.
        LIST,
        /// An article.
        PAGE
    }
}
