package org.dateline.quantity;

import org.dateline.knowledge.Phrases;
import org.dateline.knowledge.QuantityWords.Bound;
import org.dateline.knowledge.QuantityWords.Range;
import org.jspecify.annotations.Nullable;

/// How the words around a number bound what is meant.
///
/// @param first index of its first word, or of the number where no words stand before it
/// @param end   index after its last word, or after the amount where none stand behind it
record Hedge(Bound bound, int first, int end) {

    /// @param free index of the first word that no amount before has taken
    static Hedge of(Page page, Cardinal number, Counted counted, int free) {
        int end = Math.max(number.end(), counted.end());
        int first = number.first();
        int at = page.is(first - 1, "between") || page.is(first - 1, "from") ? first - 1 : first;
        at = page.is(at - 1, "the") || page.is(at - 1, "a") && page.is(at, "a") ? at - 1 : at;
        Phrases.Found<Bound> before = page.words().hedges().before(page.text(), at);
        if (before != null && before.end() >= free && !page.timed(before.end())) {
            return new Hedge(before.value(), before.end(), end);
        }
        Phrases.Found<Bound> after = page.words().trailers().at(page.text(), number.end());
        after = after == null ? page.words().trailers().at(page.text(), end) : after;
        return after == null
                ? new Hedge(Bound.EXACT, first, end)
                : new Hedge(after.value(), first, Math.max(end, after.end()));
    }

    Range apply(Range range, double scale) {
        Double min = scaled(range.min(), scale);
        Double max = scaled(range.max(), scale);
        return switch (bound) {
            case EXACT -> new Range(min, max, range.approximate());
            case ABOUT -> new Range(min, max, true);
            // "Nearly" a vague amount lets go of nothing that can be put in numbers.
            case NEAR -> max == null ? new Range(min, null, true) : new Range(null, max, true);
            case ABOVE, AT_LEAST -> new Range(min, null, range.approximate());
            case BELOW, AT_MOST -> max == null ? new Range(null, min, true) : new Range(null, max, range.approximate());
        };
    }

    private static @Nullable Double scaled(@Nullable Double value, double scale) {
        return value == null ? null : value * scale;
    }
}
