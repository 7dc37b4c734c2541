package org.dateline.app.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a longer list.
///
/// @param items in the order of the list
/// @param next  what to ask the following page with; `null` at the end. It stays good while articles come and
/// go: nothing that was there all along is shown twice or left out.
public record Page<T>(List<T> items, @Nullable String next) {

    /// Copies the list.
    public Page {
        items = List.copyOf(items);
    }
}
