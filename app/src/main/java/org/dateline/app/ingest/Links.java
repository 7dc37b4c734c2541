package org.dateline.app.ingest;

import org.dateline.app.ingest.web.Refused;
import org.dateline.app.ingest.web.WebAddress;
import org.jspecify.annotations.Nullable;

/// Links as content writes them.
final class Links {

    private Links() {}

    /// The address that `reference` means at `base`; `reference` itself where that cannot be told. Nothing
    /// is fetched and nothing is promised: whoever fetches checks.
    static String absolute(@Nullable String base, String reference) {
        if (base == null || base.isBlank() || reference.startsWith("http://") || reference.startsWith("https://")) {
            return reference;
        }
        try {
            return WebAddress.of(base).resolve(reference).toString();
        } catch (Refused notAnAddress) {
            return reference;
        }
    }
}
