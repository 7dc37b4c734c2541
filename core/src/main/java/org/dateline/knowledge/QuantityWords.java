package org.dateline.knowledge;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of amounts: `knowledge/quantity/`.
///
/// @param amounts    amounts without a number word: "dozens", "several hundred"
/// @param hedges     words before a number, by their last word first: "than more"
/// @param trailers   words after a number: "or so"
/// @param currencies ISO 4217 codes
/// @param units      symbols of measures
/// @param labels     words whose following number is a name: "Route 66"
public record QuantityWords(
        Phrases<Range> amounts,
        Phrases<Bound> hedges,
        Phrases<Bound> trailers,
        Phrases<String> currencies,
        Phrases<String> units,
        Set<String> labels) {

    /// How words beside a number bound what is meant.
    public enum Bound {
        /// "about": rough on both sides.
        ABOUT,
        /// "nearly": rough, from below.
        NEAR,
        /// "more than".
        ABOVE,
        /// "at least".
        AT_LEAST,
        /// "less than".
        BELOW,
        /// "up to".
        AT_MOST,
        /// "exactly", "a total of": says nothing of bounds.
        EXACT
    }

    /// From `min` to `max`; `null` where the words do not bound it.
    public record Range(@Nullable Double min, @Nullable Double max, boolean approximate) {}

    /// Copies the set.
    public QuantityWords {
        labels = Set.copyOf(labels);
    }

    static QuantityWords load(Path folder, Faults faults) {
        Map<String, String> labels = new HashMap<>();
        for (Table.Row row :
                Table.read(folder.resolve("labels.tsv"), faults, "word", "note").rows()) {
            labels.put(row.get("word"), "");
        }
        return new QuantityWords(
                new Phrases<>(amounts(folder.resolve("amounts.tsv"), faults)),
                new Phrases<>(TimeWords.reversed(
                        TimeWords.column(folder.resolve("hedges.tsv"), faults, "phrase", "bound", Bound::valueOf))),
                new Phrases<>(
                        TimeWords.column(folder.resolve("trailers.tsv"), faults, "phrase", "bound", Bound::valueOf)),
                new Phrases<>(
                        TimeWords.column(folder.resolve("currencies.tsv"), faults, "phrase", "code", cell -> cell)),
                new Phrases<>(TimeWords.column(folder.resolve("units.tsv"), faults, "phrase", "symbol", cell -> cell)),
                labels.keySet());
    }

    private static Map<String, Range> amounts(Path file, Faults faults) {
        Map<String, Range> out = new HashMap<>();
        for (Table.Row row : Table.read(file, faults, "phrase", "min", "max", "approximate", "note")
                .rows()) {
            Double min = row.get("min").isEmpty() ? null : row.parse("min", Double::valueOf);
            Double max = row.get("max").isEmpty() ? null : row.parse("max", Double::valueOf);
            out.put(
                    row.get("phrase"),
                    new Range(min, max, row.get("approximate").equals("yes")));
        }
        return out;
    }
}
