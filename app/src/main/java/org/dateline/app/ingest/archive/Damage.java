package org.dateline.app.ingest.archive;

import java.io.IOException;

/// Something is wrong with the bytes, not with the reading of them.
final class Damage extends IOException {

    private static final long serialVersionUID = 1L;

    Damage(String what) {
        super(what);
    }
}
