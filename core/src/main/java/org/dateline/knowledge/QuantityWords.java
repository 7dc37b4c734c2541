package org.dateline.knowledge;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
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
/// @param changes    lemmas whose "from ... to ..." is no range: "rose from 4 to 6"
/// @param labels     words whose following number is a name: "Route 66"
public record QuantityWords(
        Phrases<Amount> amounts,
        Phrases<Bound> hedges,
        Phrases<Bound> trailers,
        Phrases<String> currencies,
        Phrases<String> units,
        Set<String> labels,
        Set<String> changes) {

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

    /// An amount without a number word.
    ///
    /// @param alone whether it counts without a noun beside it: "dozens", but not "several"
    public record Amount(Range range, boolean alone) {}

    /// Copies the sets.
    public QuantityWords {
        changes = Set.copyOf(changes);
        labels = Set.copyOf(labels);
    }

    static QuantityWords load(Path folder, Faults faults) {
        return new QuantityWords(
                new Phrases<>(amounts(folder.resolve("amounts.tsv"), faults)),
                new Phrases<>(TimeWords.reversed(
                        TimeWords.column(folder.resolve("hedges.tsv"), faults, "phrase", "bound", Bound::valueOf))),
                new Phrases<>(
                        TimeWords.column(folder.resolve("trailers.tsv"), faults, "phrase", "bound", Bound::valueOf)),
                new Phrases<>(
                        TimeWords.column(folder.resolve("currencies.tsv"), faults, "phrase", "code", cell -> cell)),
                new Phrases<>(TimeWords.column(folder.resolve("units.tsv"), faults, "phrase", "symbol", cell -> cell)),
                words(folder.resolve("labels.tsv"), faults, "word"),
                words(folder.resolve("changes.tsv"), faults, "lemma"));
    }

    private static Set<String> words(Path file, Faults faults, String column) {
        Set<String> out = new HashSet<>();
        for (Table.Row row : Table.read(file, faults, column, "note").rows()) {
            if (!out.add(row.get(column))) {
                row.fault("\"%s\" is there twice".formatted(row.get(column)));
            }
        }
        return out;
    }

    private static Map<String, Amount> amounts(Path file, Faults faults) {
        Map<String, Amount> out = new HashMap<>();
        for (Table.Row row : Table.read(file, faults, "phrase", "min", "max", "approximate", "alone", "note")
                .rows()) {
            Double min = row.get("min").isEmpty() ? null : row.parse("min", Double::valueOf);
            Double max = row.get("max").isEmpty() ? null : row.parse("max", Double::valueOf);
            Range range = new Range(min, max, yes(row, "approximate"));
            if (out.put(row.get("phrase"), new Amount(range, yes(row, "alone"))) != null) {
                row.fault("\"%s\" is there twice".formatted(row.get("phrase")));
            }
        }
        return out;
    }

    private static boolean yes(Table.Row row, String column) {
        String cell = row.get(column);
        if (!cell.equals("yes") && !cell.equals("no")) {
            row.fault("\"%s\" under %s is neither yes nor no".formatted(cell, column));
        }
        return cell.equals("yes");
    }
}
