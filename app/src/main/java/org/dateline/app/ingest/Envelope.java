package org.dateline.app.ingest;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// What is known of a piece of content before it is read.
///
/// @param where    the input and the place in it, for messages; an id where the content has none
/// @param defaults what to assume of articles that do not say
/// @param url      where it was fetched from; `null` if it was not fetched
/// @param charset  the character set that the server named; `null` if none did
record Envelope(
        String where,
        Defaults defaults,
        @Nullable String url,
        @Nullable Charset charset) {

    static Envelope of(String where, Defaults defaults) {
        return new Envelope(where, defaults, null, null);
    }

    /// A part of this piece.
    Envelope at(String place) {
        return new Envelope(where + place, defaults, url, charset);
    }
}
