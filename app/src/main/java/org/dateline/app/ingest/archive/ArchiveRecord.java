package org.dateline.app.ingest.archive;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One record.
///
/// @param offset  where it begins in the file; of a packed record, where its member begins
/// @param kind    `response`, `resource`, `conversion`, `revisit`, …; those of ARC are responses
/// @param url     what was archived; `""` if it does not say
/// @param headers by name in lower case
/// @param block   its content, as long as it is not longer than [ArchiveReader#LONGEST_BLOCK]
/// @param length  how long its content is in truth
public record ArchiveRecord(
        long offset, String kind, String url, Map<String, String> headers, byte[] block, long length) {

    public ArchiveRecord {
        headers = Map.copyOf(headers);
    }

    /// The header of this name, `null` if there is none.
    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /// Whether `block` is not all of it.
    public boolean isCut() {
        return block.length < length;
    }
}
