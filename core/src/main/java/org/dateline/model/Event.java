package org.dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said to have happened, as PLOVER codes it. It holds no opinion on whether it did;
/// that is [Claim].
///
/// @param type     what
/// @param mode     how, a mode of `type` in `knowledge/ontology`; `null` if not said
/// @param contexts why, e.g. `election`; sorted
/// @param cameo    the CAMEO code that comes nearest, two to four digits
/// @param score    Goldstein-like, -10 (war) to 10
public record Event(EventType type, @Nullable String mode, List<String> contexts, String cameo, double score) {

    /// Copies the list.
    public Event {
        contexts = List.copyOf(contexts);
    }
}
