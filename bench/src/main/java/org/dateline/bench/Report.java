package org.dateline.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a scorer found: figures in a fixed order, `n` first, and errors by cause.
public final class Report {

    private final Map<String, Number> figures = new LinkedHashMap<>();
    private final Map<String, List<String>> errors = new LinkedHashMap<>();

    /// @param n how many items were scored
    public Report(int n) {
        figures.put("n", n);
    }

    /// Adds a whole number.
    public Report count(String name, int value) {
        figures.put(name, value);
        return this;
    }

    /// Adds a share, printed as a percentage with one decimal.
    ///
    /// @param share 0 to 1; not a number where nothing was counted
    public Report percent(String name, double share) {
        figures.put(name, share * 100);
        return this;
    }

    /// Adds a share as a percentage.
    public Report percent(String name, int part, int whole) {
        return percent(name, whole == 0 ? Double.NaN : (double) part / whole);
    }

    /// Adds precision, recall and their F1 as `name-p`, `name-r` and `name`.
    public Report f1(String name, int right, int found, int gold) {
        percent(name, found + gold == 0 ? Double.NaN : 2.0 * right / (found + gold));
        percent(name + "-p", right, found);
        return percent(name + "-r", right, gold);
    }

    /// Adds a plain number, printed with three decimals.
    public Report number(String name, double value) {
        figures.put(name, Double.valueOf(value).floatValue());
        return this;
    }

    /// Notes something that was wrong.
    ///
    /// @param cause for grouping
    /// @param what  for a person, on one line
    public void error(String cause, String what) {
        errors.computeIfAbsent(cause, key -> new ArrayList<>()).add(what.replaceAll("\\s+", " "));
    }

    /// Takes over the errors of another report, for scorers that learn their `n` at the end.
    public void errorsOf(Report other) {
        other.errors.forEach((cause, list) ->
                errors.computeIfAbsent(cause, key -> new ArrayList<>()).addAll(list));
    }

    /// The figures by name, percentages as 0 to 100.
    public Map<String, Number> figures() {
        return Map.copyOf(figures);
    }

    /// Prints the figures, one a line as `name<TAB>value` or as one JSON object, and then up to
    /// `most` errors of each cause, the commonest cause first.
    public void print(PrintStream out, boolean json, int most) {
        if (json) {
            out.println(json());
        } else {
            figures.forEach((name, value) -> out.println(name + "\t" + text(value)));
        }
        if (most > 0) {
            errors.entrySet().stream()
                    .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                    .forEach(entry -> {
                        out.printf(
                                Locale.ROOT,
                                "%n== %s: %d%n",
                                entry.getKey(),
                                entry.getValue().size());
                        entry.getValue().stream().limit(most).forEach(error -> out.println("   " + error));
                    });
        }
    }

    private String json() {
        Map<String, Object> rounded = new LinkedHashMap<>();
        figures.forEach((name, value) -> rounded.put(
                name, value instanceof Integer || !finite(value) ? jsonNumber(value) : Double.valueOf(text(value))));
        try {
            return new ObjectMapper().writeValueAsString(rounded);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object jsonNumber(Number value) {
        return finite(value) ? value : "none";
    }

    private static boolean finite(Number value) {
        return Double.isFinite(value.doubleValue());
    }

    private static String text(Number value) {
        if (!finite(value)) {
            return "none";
        }
        return switch (value) {
            case Integer whole -> whole.toString();
            case Float plain -> String.format(Locale.ROOT, "%.3f", plain);
            default -> String.format(Locale.ROOT, "%.1f", value.doubleValue());
        };
    }
}
