package org.dateline.app.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days to look at on one of the clocks, both ends included.
///
/// @param from first day; `null` for no bound
/// @param to   last day; `null` for no bound; never before `from`
public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {

    /// All days, and entries without a day too.
    public static final Window ANY = new Window(null, null);

    /// Checks the order.
    public Window {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("not a window: from %s to %s".formatted(from, to));
        }
    }

    /// Whether it leaves nothing out.
    public boolean any() {
        return from == null && to == null;
    }
}
