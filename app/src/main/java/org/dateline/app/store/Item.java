package org.dateline.app.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/// An entry as a coding has it, or as somebody corrected it.
///
/// @param local  its id in the coding
/// @param from   offset of its first byte in the coding
/// @param to     offset after its last byte
/// @param review `confirmed`, `corrected` or `added`; `null` while nobody looked at it
record Item(
        Kind kind,
        String local,
        ObjectNode node,
        int from,
        int to,
        @Nullable String review) {

    Item reviewed(String state, ObjectNode instead) {
        return new Item(kind, local, instead, from, to, state);
    }
}
