package org.dateline.time;

import org.jspecify.annotations.Nullable;

/// One family of expressions.
@FunctionalInterface
interface Rule {

    /// What begins at word `i`, `null` if nothing of the family does.
    @Nullable
    Match at(Scene scene, int i);
}
