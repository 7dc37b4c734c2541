package org.dateline.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Conditions that must all hold, and their values in order.
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    Where and(String condition, @Nullable Object... more) {
        conditions.add(condition);
        values.addAll(java.util.Arrays.asList(more));
        return this;
    }

    /// That a column has one of the values; any, if there are none.
    Where in(String column, List<String> any) {
        if (any.size() == 1) {
            return and(column + " = ?", any.getFirst());
        }
        return any.isEmpty()
                ? this
                : and(
                        column + any.stream().map(one -> "?").collect(Collectors.joining(", ", " IN (", ")")),
                        any.toArray());
    }

    /// That a column has one of the numbers, which are ours; none fits an empty list.
    static String among(String column, List<Long> numbers) {
        return numbers.isEmpty()
                ? "1 = 0"
                : numbers.size() == 1
                        ? column + " = " + numbers.getFirst()
                        : numbers.stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ", column + " IN (", ")"));
    }

    String sql() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    List<@Nullable Object> values() {
        return values;
    }
}
