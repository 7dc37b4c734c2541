package org.dateline.knowledge;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A TSV file: lines that begin with `#` and blank lines are skipped, the first other line names
/// the columns, every line after it is one entry. Cells are trimmed; `-` and nothing both mean empty.
public final class Table {

    private final Path file;
    private final List<String> columns;
    private final List<Row> rows;
    private final Faults faults;

    private Table(Path file, List<String> columns, List<Row> rows, Faults faults) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
        this.faults = faults;
    }

    /// Reads a table whose columns must be `columns`, in that order; the last ones may be missing
    /// from a line. Faults are noted, and faulty lines left out.
    public static Table read(Path file, Faults faults, String... columns) {
        List<Row> rows = new ArrayList<>();
        Table table = new Table(file, List.of(columns), rows, faults);
        boolean headed = false;
        int number = 0;
        for (String line : lines(file, faults)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (!headed) {
                headed = true;
                table.checkHeader(cells, number);
            } else if (cells.length > columns.length) {
                faults.add(
                        file,
                        number,
                        "%d cells, but only %d columns: %s"
                                .formatted(cells.length, columns.length, String.join(", ", columns)));
            } else {
                rows.add(table.new Row(number, cells));
            }
        }
        return table;
    }

    private void checkHeader(String[] cells, int number) {
        if (!List.of(cells).equals(columns)) {
            faults.add(
                    file,
                    number,
                    "the columns are \"%s\", but must be \"%s\""
                            .formatted(String.join(" | ", cells), String.join(" | ", columns)));
        }
    }

    private static List<String> lines(Path file, Faults faults) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            faults.add(file, 1, "is not UTF-8");
        } catch (IOException e) {
            faults.add(file, 1, "cannot be read: " + e.getMessage());
        }
        return List.of();
    }

    /// The entries, in the order of the file.
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// One entry.
    public final class Row {

        private final int line;
        private final String[] cells;

        private Row(int line, String[] cells) {
            this.line = line;
            this.cells = cells;
        }

        /// 1-based line of the file.
        public int line() {
            return line;
        }

        /// The cell, `""` when empty.
        public String get(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new IllegalArgumentException("no column \"%s\" in %s".formatted(column, columns));
            }
            String cell = at < cells.length ? cells[at].strip() : "";
            return cell.equals("-") ? "" : cell;
        }

        /// The cell, `null` when empty.
        public @Nullable String orNull(String column) {
            String cell = get(column);
            return cell.isEmpty() ? null : cell;
        }

        /// The cell's parts, separated by `|`; none when empty.
        public List<String> list(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            List<String> out = new ArrayList<>();
            for (String part : cell.split("\\|")) {
                if (!part.isBlank()) {
                    out.add(part.strip());
                }
            }
            return out;
        }

        /// The cell read by `parse`; a fault is noted and `null` returned when it is empty or `parse`
        /// throws [IllegalArgumentException] or [java.time.DateTimeException].
        public <T> @Nullable T parse(String column, Function<String, T> parse) {
            String cell = get(column);
            if (cell.isEmpty()) {
                fault("\"%s\" is empty".formatted(column));
                return null;
            }
            try {
                return parse.apply(cell);
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                fault("\"%s\" is not a %s".formatted(cell, column.toLowerCase(Locale.ROOT)));
                return null;
            }
        }

        /// Notes a fault of this line.
        public void fault(String what) {
            faults.add(file, line, what);
        }
    }
}
