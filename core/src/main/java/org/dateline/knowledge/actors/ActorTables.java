package org.dateline.knowledge.actors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Faults;
import org.dateline.knowledge.Table;
import org.dateline.model.Actor;
import org.jspecify.annotations.Nullable;

/// Everything under `knowledge/actors/`, indexed. Immutable once loaded.
public final class ActorTables {

    private final Set<String> sectors = new TreeSet<>();
    private final PhraseTrie<Agent> agents = new PhraseTrie<>();
    private final PhraseTrie<Title> titles = new PhraseTrie<>();
    private final PhraseTrie<Modifier> modifiers = new PhraseTrie<>();
    private final Map<String, Gender> firstNames = new HashMap<>();
    private final Map<String, Set<String>> bodyNouns = new HashMap<>();
    private final NameTable names;

    private final Institutions institutions;

    private ActorTables(NameTable names, Institutions institutions) {
        this.names = names;
        this.institutions = institutions;
    }

    /// Reads the folder `actors` under `knowledge`.
    public static ActorTables load(Path knowledge, Countries countries, Faults faults) {
        Path folder = knowledge.resolve("actors");
        NameTable names = new NameTable();
        ActorTables tables = new ActorTables(names, Institutions.load(folder, countries, faults));
        tables.loadSectors(folder, faults);
        tables.loadAgents(folder, faults);
        tables.loadTitles(folder, faults);
        tables.loadModifiers(folder, faults);
        tables.loadFirstNames(folder, faults);
        tables.loadBodyNouns(folder, faults);
        new NameLoader(folder, countries, tables, names, faults).load();
        return tables;
    }

    private void loadSectors(Path folder, Faults faults) {
        for (Table.Row row : rows(folder.resolve("sectors.tsv"), faults, "sector", "definition", "note")) {
            sectors.add(row.get("sector"));
        }
    }

    private void loadAgents(Path folder, Faults faults) {
        for (Table.Row row : rows(
                folder.resolve("agents.tsv"),
                faults,
                "words",
                "sector",
                "kind",
                "use",
                "number",
                "institution",
                "note")) {
            Actor.Kind kind = constant(row, "kind", Actor.Kind.class);
            Agent.Use use = constant(row, "use", Agent.Use.class);
            Agent.Count number = constant(row, "number", Agent.Count.class);
            if (kind != null && use != null && number != null && checkSector(row)) {
                List<String> pieces = Atoms.of(row.get("words"));
                agents.add(
                        pieces,
                        new Agent(
                                String.join(" ", pieces),
                                row.orNull("sector"),
                                kind,
                                use,
                                number,
                                row.orNull("institution")));
            }
        }
    }

    private void loadTitles(Path folder, Faults faults) {
        for (Table.Row row : rows(folder.resolve("titles.tsv"), faults, "words", "sector", "role", "gender", "note")) {
            if (checkSector(row)) {
                List<String> pieces = Atoms.of(row.get("words"));
                titles.add(
                        pieces,
                        new Title(String.join(" ", pieces), row.orNull("sector"), row.orNull("role"), gender(row)));
            }
        }
    }

    private void loadModifiers(Path folder, Faults faults) {
        for (Table.Row row : rows(folder.resolve("modifiers.tsv"), faults, "words", "sector", "effect", "note")) {
            Modifier.Effect effect = constant(row, "effect", Modifier.Effect.class);
            if (effect != null && checkSector(row)) {
                List<String> pieces = Atoms.of(row.get("words"));
                modifiers.add(pieces, new Modifier(String.join(" ", pieces), row.orNull("sector"), effect));
            }
        }
    }

    private void loadFirstNames(Path folder, Faults faults) {
        for (Table.Row row : rows(folder.resolve("first-names.tsv"), faults, "name", "gender", "note")) {
            firstNames.put(Atoms.lower(row.get("name")), gender(row));
        }
    }

    private void loadBodyNouns(Path folder, Faults faults) {
        for (Table.Row row : rows(folder.resolve("body-nouns.tsv"), faults, "noun", "types", "note")) {
            bodyNouns.put(String.join(" ", Atoms.of(row.get("noun"))), Set.copyOf(row.list("types")));
        }
    }

    private static Gender gender(Table.Row row) {
        try {
            return Gender.of(row.get("gender"));
        } catch (IllegalArgumentException e) {
            row.fault("\"%s\" is not a gender: m, f or nothing".formatted(row.get("gender")));
            return Gender.UNKNOWN;
        }
    }

    /// Rows whose first cell is there and follows that of the row before.
    static List<Table.Row> rows(Path file, Faults faults, String... columns) {
        List<Table.Row> out = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        String before = "";
        for (Table.Row row : Table.read(file, faults, columns).rows()) {
            String key = row.get(columns[0]);
            List<String> cells = new ArrayList<>();
            for (String column : columns) {
                cells.add(row.get(column));
            }
            if (key.isEmpty()) {
                row.fault("\"%s\" is empty".formatted(columns[0]));
            } else if (!seen.add(cells)) {
                row.fault("\"%s\" stands here twice".formatted(key));
            } else {
                if (key.compareTo(before) < 0) {
                    row.fault("\"%s\" is not in order: it comes before \"%s\"".formatted(key, before));
                }
                out.add(row);
            }
            before = key;
        }
        return out;
    }

    private static <E extends Enum<E>> @Nullable E constant(Table.Row row, String column, Class<E> type) {
        return row.parse(column, cell -> Enum.valueOf(type, cell.toUpperCase(java.util.Locale.ROOT)));
    }

    /// Whether the row's sector, if it has one, is in the table of sectors; notes a fault otherwise.
    boolean checkSector(Table.Row row) {
        String sector = row.get("sector");
        if (sector.isEmpty() || sectors.contains(sector)) {
            return true;
        }
        row.fault("\"%s\" is not a sector. The sectors are: %s.".formatted(sector, String.join(", ", sectors)));
        return false;
    }

    /// The codes of sectors.tsv.
    public Set<String> sectors() {
        return Set.copyOf(sectors);
    }

    /// Common nouns that stand for actors, by their lemmas.
    public PhraseTrie<Agent> agents() {
        return agents;
    }

    /// Titles, by their lemmas.
    public PhraseTrie<Title> titles() {
        return titles;
    }

    /// Words before nouns that tell a side.
    public PhraseTrie<Modifier> modifiers() {
        return modifiers;
    }

    /// Names of bodies, peoples, persons and countries.
    public NameTable names() {
        return names;
    }

    /// Which countries have which institutions.
    public Institutions institutions() {
        return institutions;
    }

    /// What a given name tells of its bearer.
    public Gender gender(String firstName) {
        return firstNames.getOrDefault(Atoms.lower(firstName), Gender.UNKNOWN);
    }

    /// The types of body that a noun can mean on second mention, none if it means none.
    ///
    /// @param words lemmas joined by spaces
    public Set<String> bodyTypes(String words) {
        return bodyNouns.getOrDefault(words, Set.of());
    }

    /// Keeps the order of a map's keys out of what is loaded.
    static <K, V> Map<K, List<V>> grouped() {
        return new LinkedHashMap<>();
    }
}
