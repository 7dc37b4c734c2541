package org.dateline.knowledge.actors;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Faults;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/// Which countries have an office or institution, for "Congress" and "the junta" that name no country.
public final class Institutions {

    private record Range(Set<String> have, Set<String> lack) {}

    private record Rule(String country, Period period) {}

    private final Map<String, Range> ranges = new HashMap<>();
    private final Map<String, List<Rule>> rules = new HashMap<>();

    private Institutions() {}

    static Institutions load(Path folder, Countries countries, Faults faults) {
        Institutions out = new Institutions();
        for (Table.Row row :
                ActorTables.rows(folder.resolve("institutions.tsv"), faults, "words", "have", "lack", "note")) {
            out.ranges.put(
                    String.join(" ", Atoms.of(row.get("words"))),
                    new Range(codes(row, "have", countries), codes(row, "lack", countries)));
        }
        for (Table.Row row :
                ActorTables.rows(folder.resolve("regimes.tsv"), faults, "country", "kind", "from", "to", "note")) {
            if (countries.byIso3(row.get("country")) == null) {
                row.fault("\"%s\" is not an ISO 3166-1 alpha-3 code".formatted(row.get("country")));
            }
            if (!row.get("kind").equals("military")) {
                row.fault("\"%s\" is not a kind of regime: military".formatted(row.get("kind")));
            }
            try {
                Period period = Period.parse(row.get("from"), row.get("to"));
                out.rules
                        .computeIfAbsent(row.get("country"), key -> new java.util.ArrayList<>(2))
                        .add(new Rule(row.get("country"), period));
            } catch (IllegalArgumentException | DateTimeException e) {
                row.fault("\"%s\" to \"%s\" is not a period: %s"
                        .formatted(row.get("from"), row.get("to"), e.getMessage()));
            }
        }
        return out;
    }

    private static Set<String> codes(Table.Row row, String column, Countries countries) {
        for (String code : row.list(column)) {
            if (countries.byIso3(code) == null) {
                row.fault("\"%s\" is not an ISO 3166-1 alpha-3 code".formatted(code));
            }
        }
        return Set.copyOf(row.list(column));
    }

    /// Whether the country can have what the words call: `true` too where the table does not know the words.
    ///
    /// @param words lower case, pieces joined by spaces; `null` for none
    public boolean possible(@Nullable String words, String country) {
        Range range = words == null ? null : ranges.get(words);
        return range == null
                || (range.have().isEmpty() || range.have().contains(country))
                        && !range.lack().contains(country);
    }

    /// Whether soldiers ruled the country on the day.
    public boolean underMilitaryRule(String country, LocalDate day) {
        return rules.getOrDefault(country, List.of()).stream()
                .anyMatch(rule -> rule.period().contains(day));
    }
}
