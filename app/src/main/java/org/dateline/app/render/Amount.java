package org.dateline.app.render;

import java.util.Locale;
import org.dateline.model.Figure;
import org.dateline.model.Quantity;

/// Shows an amount as people write it, with its bounds and what is counted.
final class Amount {

    private Amount() {}

    /// `12+ killed`, `~4,300 troops`, `USD 3,000,000`.
    static String of(Figure figure) {
        Quantity quantity = figure.quantity();
        return switch (figure.measure()) {
            case MONEY -> (quantity.unit() + " " + of(quantity)).strip();
            case DISTANCE, OTHER -> (of(quantity) + " " + quantity.unit()).strip();
            case KILLED, INJURED, MISSING, DETAINED, DISPLACED, TROOPS, PARTICIPANTS ->
                of(quantity) + " " + Labels.of(figure.measure());
        };
    }

    /// `12`, `~4,300`, `12+`, `≤40`, `20–30`, `?`.
    static String of(Quantity quantity) {
        Double min = quantity.min();
        Double max = quantity.max();
        String rough = quantity.approximate() ? "~" : "";
        if (min == null) {
            return max == null ? "?" : rough + "≤" + number(max);
        }
        if (max == null) {
            return rough + number(min) + "+";
        }
        return rough + (min.equals(max) ? number(min) : number(min) + "–" + number(max));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%,.2f", value);
    }
}
