package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Pages of a list that is held in memory. A cursor says after which row to go on, not after how many: rows that
/// come or go meanwhile do not move the others.
///
/// @param rows  in order of their places
/// @param write makes the JSON of a row
record Ordered<T>(List<Row<T>> rows, Function<T, ObjectNode> write) implements Answer.Pages {

    /// Sorts the rows.
    static <T> Ordered<T> of(List<Row<T>> rows, Function<T, ObjectNode> write) {
        return new Ordered<>(
                rows.stream().sorted(Comparator.comparing(Row::place)).toList(), write);
    }

    /// @param place where the row stands among the others
    record Row<T>(Place place, T value) {}

    /// By rank, the highest first, then by key.
    record Place(String rank, String key) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byRank = other.rank.compareTo(rank);
            return byRank != 0 ? byRank : key.compareTo(other.key);
        }

        private String cursor() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((rank + "\n" + key).getBytes(StandardCharsets.UTF_8));
        }

        private static Place of(String cursor) {
            try {
                String[] parts =
                        new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", -1);
                if (parts.length == 2) {
                    return new Place(parts[0], parts[1]);
                }
            } catch (IllegalArgumentException e) {
                // Said below.
            }
            throw Problem.wrong("cursor", "It must be \"next\" of the page before.");
        }
    }

    @Override
    public Answer.Sheet page(@Nullable String cursor, int limit) {
        Place after = cursor == null ? null : Place.of(cursor);
        List<Row<T>> left = after == null
                ? rows
                : rows.stream().filter(row -> row.place().compareTo(after) > 0).toList();
        List<Row<T>> shown = left.size() > limit ? left.subList(0, limit) : left;
        String next = left.size() > limit ? shown.getLast().place().cursor() : null;
        return new Answer.Sheet(
                shown.stream().map(row -> write.apply(row.value())).toList(), next, (long) rows.size());
    }
}
