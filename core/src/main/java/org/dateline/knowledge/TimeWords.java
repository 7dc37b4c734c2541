package org.dateline.knowledge;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The words of dates, times and durations: `knowledge/time/`.
///
/// @param months     by name and abbreviation
/// @param weekdays   by name and abbreviation
/// @param beside     names of months and weekdays that count only beside a date
/// @param units      by singular and plural
/// @param seasons    TIMEX3 codes, e.g. `SU`
/// @param dayparts   by word
/// @param deictics   words that count days from publication
/// @param parts      words for a part of a month, year...
/// @param sets       words for what comes back, as TIMEX3 durations
/// @param decades    first years of decades by name
/// @param references phrases with `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`
/// @param holidays   days with a name
/// @param hedges     words before a length of time
/// @param roles      words before a time, by their last word first: "of as"
/// @param cues       what a word says of a number beside it
/// @param modals     lemmas that put their clause into the future
/// @param intentions lemmas that put the infinitive under them into the future
/// @param schedules  those of them that put the time beside them into the future too: "is due Monday"
/// @param announcements those of them that do so in the active too: "scheduled a vote Monday"
public record TimeWords(
        Map<String, Month> months,
        Map<String, DayOfWeek> weekdays,
        Set<String> beside,
        Map<String, TimeUnit> units,
        Map<String, String> seasons,
        Map<String, DayPart> dayparts,
        Map<String, Deictic> deictics,
        Map<String, PartWord> parts,
        Map<String, String> sets,
        Map<String, Integer> decades,
        Phrases<String> references,
        Phrases<Holiday> holidays,
        Phrases<Hedge> hedges,
        Phrases<RoleCue> roles,
        Map<String, Cue> cues,
        Set<String> modals,
        Set<String> intentions,
        Set<String> schedules,
        Set<String> announcements) {

    /// A unit of time: "fortnight" is two of `WEEK`.
    public record TimeUnit(Base base, int count) {}

    /// The units that TIMEX3 counts in.
    public enum Base {
        SECOND,
        MINUTE,
        HOUR,
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    /// A part of a day.
    ///
    /// @param code TIMEX3 code, e.g. `MO`; `""` where the word names a time of day
    /// @param hour time of day, e.g. `12:00`; `""` where the word has a code
    public record DayPart(String code, String hour) {}

    /// "yesterday" is -1 day from publication; "tonight" the night of it.
    public record Deictic(int days, String daypart) {}

    /// Which third of a stretch of time is meant.
    public enum Part {
        START,
        MID,
        END
    }

    /// How a word for a part stands before the whole.
    public enum PartForm {
        ADJECTIVE,
        COMPARATIVE,
        NOUN
    }

    /// "early" is START, an ADJECTIVE.
    public record PartWord(Part part, PartForm form) {}

    /// How words before a length of time bound it.
    public enum Hedge {
        APPROX,
        LESS_THAN,
        EQUAL_OR_LESS,
        MORE_THAN,
        EQUAL_OR_MORE
    }

    /// What words before a time say of it.
    public enum RoleCue {
        DUE,
        UNTIL,
        SINCE,
        AS_OF,
        BEFORE,
        AFTER,
        FROM,
        WITHIN,
        IN,
        FOR,
        BETWEEN
    }

    /// What a word says of four digits, or of a doubtful month, beside it.
    public enum Cue {
        /// Before a date: "in", "since".
        DATE,
        /// Before an amount: "nearly".
        AMOUNT_BEFORE,
        /// After an amount: "percent".
        AMOUNT_AFTER
    }

    /// Copies the collections.
    public TimeWords {
        months = Map.copyOf(months);
        weekdays = Map.copyOf(weekdays);
        beside = Set.copyOf(beside);
        units = Map.copyOf(units);
        seasons = Map.copyOf(seasons);
        dayparts = Map.copyOf(dayparts);
        deictics = Map.copyOf(deictics);
        parts = Map.copyOf(parts);
        sets = Map.copyOf(sets);
        decades = Map.copyOf(decades);
        cues = Map.copyOf(cues);
        modals = Set.copyOf(modals);
        intentions = Set.copyOf(intentions);
        schedules = Set.copyOf(schedules);
        announcements = Set.copyOf(announcements);
    }

    static TimeWords load(Path folder, Faults faults) {
        Set<String> beside = new HashSet<>();
        Map<String, Month> months = new HashMap<>();
        for (Table.Row row : Table.read(folder.resolve("months.tsv"), faults, "word", "month", "beside", "note")
                .rows()) {
            put(months, row, "word", row.parse("month", cell -> Month.of(Integer.parseInt(cell))));
            noteBeside(beside, row);
        }
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (Table.Row row : Table.read(folder.resolve("weekdays.tsv"), faults, "word", "day", "beside", "note")
                .rows()) {
            put(weekdays, row, "word", row.parse("day", cell -> DayOfWeek.of(Integer.parseInt(cell))));
            noteBeside(beside, row);
        }
        Map<String, TimeUnit> units = new HashMap<>();
        for (Table.Row row : Table.read(folder.resolve("units.tsv"), faults, "word", "unit", "count", "note")
                .rows()) {
            Base base = row.parse("unit", Base::valueOf);
            Integer count = row.parse("count", Integer::valueOf);
            if (base != null && count != null) {
                put(units, row, "word", new TimeUnit(base, count));
            }
        }
        Map<String, PartWord> parts = new HashMap<>();
        for (Table.Row row : Table.read(folder.resolve("parts.tsv"), faults, "word", "part", "form", "note")
                .rows()) {
            Part part = row.parse("part", Part::valueOf);
            PartForm form = row.parse("form", cell -> PartForm.valueOf(cell.toUpperCase(Locale.ROOT)));
            if (part != null && form != null) {
                put(parts, row, "word", new PartWord(part, form));
            }
        }
        Map<String, String> future = column(folder.resolve("future.tsv"), faults, "lemma", "use", cell -> cell);
        return new TimeWords(
                months,
                weekdays,
                beside,
                units,
                column(folder.resolve("seasons.tsv"), faults, "word", "code", cell -> cell),
                dayparts(folder.resolve("dayparts.tsv"), faults),
                deictics(folder.resolve("deictics.tsv"), faults),
                parts,
                column(folder.resolve("sets.tsv"), faults, "word", "value", cell -> cell),
                column(folder.resolve("decades.tsv"), faults, "word", "year", Integer::valueOf),
                new Phrases<>(
                        column(folder.resolve("references.tsv"), faults, "phrase", "value", TimeWords::reference)),
                new Phrases<>(column(folder.resolve("holidays.tsv"), faults, "name", "rule", Holiday::parse)),
                new Phrases<>(column(folder.resolve("hedges.tsv"), faults, "phrase", "mod", Hedge::valueOf)),
                new Phrases<>(
                        reversed(column(folder.resolve("roles.tsv"), faults, "phrase", "role", RoleCue::valueOf))),
                column(
                        folder.resolve("cues.tsv"),
                        faults,
                        "word",
                        "use",
                        cell -> Cue.valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_'))),
                keys(future, "modal"),
                keys(future, "infinitive", "scheduled", "announced"),
                keys(future, "scheduled", "announced"),
                keys(future, "announced"));
    }

    private static void noteBeside(Set<String> beside, Table.Row row) {
        switch (row.get("beside")) {
            case "yes" -> beside.add(row.get("word"));
            case "no" -> {}
            default -> row.fault("\"%s\" is neither yes nor no".formatted(row.get("beside")));
        }
    }

    private static Map<String, DayPart> dayparts(Path file, Faults faults) {
        Map<String, DayPart> out = new HashMap<>();
        for (Table.Row row :
                Table.read(file, faults, "word", "code", "hour", "note").rows()) {
            put(out, row, "word", new DayPart(row.get("code"), row.get("hour")));
        }
        return out;
    }

    private static Map<String, Deictic> deictics(Path file, Faults faults) {
        Map<String, Deictic> out = new HashMap<>();
        for (Table.Row row :
                Table.read(file, faults, "word", "days", "daypart", "note").rows()) {
            Integer days = row.parse("days", Integer::valueOf);
            if (days != null) {
                put(out, row, "word", new Deictic(days, row.get("daypart")));
            }
        }
        return out;
    }

    private static String reference(String cell) {
        return switch (cell) {
            case "PAST_REF", "PRESENT_REF", "FUTURE_REF" -> cell;
            default -> throw new IllegalArgumentException(cell);
        };
    }

    /// Phrases with their words in reverse order, to be found backwards from what they stand before.
    static <T> Map<String, T> reversed(Map<String, T> phrases) {
        Map<String, T> out = new HashMap<>();
        phrases.forEach((phrase, value) -> {
            List<String> words = new ArrayList<>(Lexemes.of(phrase));
            Collections.reverse(words);
            out.put(String.join(" ", words), value);
        });
        return out;
    }

    private static Set<String> keys(Map<String, String> map, String... values) {
        Set<String> out = new HashSet<>();
        map.forEach((key, each) -> {
            if (List.of(values).contains(each)) {
                out.add(key);
            }
        });
        return out;
    }

    /// A table of three columns, the last of them `note`, as a map.
    static <T> Map<String, T> column(Path file, Faults faults, String key, String value, Function<String, T> parse) {
        Map<String, T> out = new HashMap<>();
        for (Table.Row row : Table.read(file, faults, key, value, "note").rows()) {
            put(out, row, key, row.parse(value, parse));
        }
        return out;
    }

    private static <T> void put(Map<String, T> out, Table.Row row, String column, @Nullable T value) {
        if (value != null && out.put(row.get(column), value) != null) {
            row.fault("\"%s\" is there twice".formatted(row.get(column)));
        }
    }
}
