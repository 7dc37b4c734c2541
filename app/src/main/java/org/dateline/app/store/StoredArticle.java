package org.dateline.app.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One version of an article in the store, without its text.
///
/// @param ref       names the article in this store and in every export of it: 16 hexadecimal digits made from its
/// URL, or from its publisher and id; all versions of an article share it
/// @param version   1 for the one that came first
/// @param current   whether no later version took its place
/// @param id        as the article has it
/// @param url       where it stands; `null` if unknown
/// @param publisher as the article has it; `null` if unknown
/// @param published day of publication; `null` if unknown
/// @param language  ISO 639-1 code; `null` if it was not given
/// @param headline  `null` if the text has it, if any
/// @param kept      when it came into the store
/// @param origin    where it was read from: a file, a feed; `null` if not said
/// @param copyOf    ref of the article whose words it repeats; `null` if it is no copy
/// @param story     ref of the story that it belongs to; `null` if none
/// @param outcome   `coded` or `skipped`
/// @param reason    why skipped; `null` if coded
/// @param claims    how many claims it makes
/// @param coder     version of the program that coded it
/// @param knowledge fingerprint of the knowledge that it was coded with
public record StoredArticle(
        String ref,
        int version,
        boolean current,
        String id,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String headline,
        Instant kept,
        @Nullable String origin,
        @Nullable String copyOf,
        @Nullable String story,
        String outcome,
        @Nullable String reason,
        int claims,
        String coder,
        String knowledge) {}
