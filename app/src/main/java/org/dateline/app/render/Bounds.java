package org.dateline.app.render;

import java.util.Locale;
import org.dateline.model.Quantity;

/// Shows an amount with its bounds.
final class Bounds {

    private Bounds() {}

    /// `12`, `~4300`, `12+`, `<=40`, `20-30`; `?` when nothing is known.
    static String of(Quantity quantity) {
        Double min = quantity.min();
        Double max = quantity.max();
        String rough = quantity.approximate() ? "~" : "";
        if (min == null) {
            return max == null ? "?" : rough + "<=" + number(max);
        }
        if (max == null) {
            return rough + number(min) + "+";
        }
        return rough + (min.equals(max) ? number(min) : number(min) + "-" + number(max));
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%d", (long) value)
                : Double.toString(value);
    }
}
