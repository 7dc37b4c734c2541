package org.dateline.knowledge.actors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.Faults;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/// Reads the tables of names: organisations, groups, peoples and leaders, and takes in the countries.
final class NameLoader {

    /// Begins an alias that counts only where the article bears it out.
    private static final char WEAK = '?';

    private final Path folder;
    private final Countries countries;
    private final ActorTables tables;
    private final NameTable names;
    private final Faults faults;

    NameLoader(Path folder, Countries countries, ActorTables tables, NameTable names, Faults faults) {
        this.folder = folder;
        this.countries = countries;
        this.tables = tables;
        this.names = names;
        this.faults = faults;
    }

    void load() {
        for (Path file : files("organisations")) {
            loadBodies(file, false);
        }
        for (Path file : files("groups")) {
            loadBodies(file, true);
        }
        loadPeoples();
        loadLeaders();
        countries.all().forEach(this::add);
    }

    private List<Path> files(String name) {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add(folder.resolve(name), 1, "cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    private void loadBodies(Path file, boolean group) {
        for (Table.Row row :
                ActorTables.rows(file, faults, "name", "aliases", "country", "sector", "kind", "from", "to", "note")) {
            Period period = period(row);
            if (period == null || !tables.checkSector(row) || !checkCountry(row)) {
                continue;
            }
            if (row.get("kind").isEmpty() || row.get("sector").isEmpty()) {
                row.fault("\"%s\" lacks a kind or sector".formatted(row.get("name")));
            }
            Named.Body body = new Named.Body(
                    row.get("name"), row.orNull("country"), row.get("sector"), row.get("kind"), period, group);
            names.add(body);
            addNames(body, row);
        }
    }

    private void loadPeoples() {
        for (Table.Row row :
                ActorTables.rows(folder.resolve("peoples.tsv"), faults, "name", "aliases", "country", "kind", "note")) {
            if (checkCountry(row)) {
                addNames(
                        new Named.People(
                                row.get("name"),
                                row.orNull("country"),
                                row.get("kind").equals("religious")),
                        row);
            }
        }
    }

    private void loadLeaders() {
        Map<String, List<Table.Row>> byName = ActorTables.grouped();
        for (Path file : files("leaders")) {
            for (Table.Row row : ActorTables.rows(
                    file, faults, "name", "aliases", "country", "role", "sector", "from", "to", "note")) {
                byName.computeIfAbsent(row.get("name"), key -> new ArrayList<>(2))
                        .add(row);
            }
        }
        byName.forEach(this::addLeader);
    }

    private void addLeader(String name, List<Table.Row> rows) {
        List<Named.Office> offices = new ArrayList<>(rows.size());
        for (Table.Row row : rows) {
            Period period = period(row);
            if (period != null && tables.checkSector(row) && checkCountry(row)) {
                if (row.get("role").isEmpty() || row.get("sector").isEmpty()) {
                    row.fault("\"%s\" lacks a role or sector".formatted(name));
                }
                offices.add(new Named.Office(row.orNull("country"), row.get("role"), row.get("sector"), period));
            }
        }
        Gender gender = tables.gender(Atoms.of(name).getFirst());
        Named.Person person = new Named.Person(name, offices, gender);
        names.add(person);
        names.add(person, name, true, false);
        rows.stream().flatMap(row -> row.list("aliases").stream()).distinct().forEach(alias -> add(person, alias));
    }

    private void addNames(Named named, Table.Row row) {
        List<String> aliases = row.list("aliases");
        names.add(named, row.get("name"), true, aliases.contains(WEAK + row.get("name")));
        aliases.forEach(alias -> add(named, alias));
    }

    private void add(Named named, String alias) {
        boolean weak = alias.charAt(0) == WEAK;
        String words = weak ? alias.substring(1) : alias;
        if (!words.equals(named.name())) {
            names.add(named, words, false, weak);
        }
    }

    private void add(Country country) {
        add(country, Named.Land.Word.NAME, List.of(country.name()));
        add(country, Named.Land.Word.NAME, country.aliases());
        add(country, Named.Land.Word.ADJECTIVE, country.adjectives());
        add(country, Named.Land.Word.DEMONYM, country.demonyms());
        add(country, Named.Land.Word.SEAT, country.seats());
    }

    private void add(Country country, Named.Land.Word word, List<String> forms) {
        Named.Land land = new Named.Land(country, word);
        forms.forEach(form -> names.add(land, form, false, false));
    }

    private @Nullable Period period(Table.Row row) {
        try {
            return Period.parse(row.get("from"), row.get("to"));
        } catch (IllegalArgumentException | DateTimeException e) {
            row.fault("\"%s\" to \"%s\" is not a period: %s".formatted(row.get("from"), row.get("to"), e.getMessage()));
            return null;
        }
    }

    private boolean checkCountry(Table.Row row) {
        String country = row.get("country");
        if (country.isEmpty() || countries.byIso3(country) != null) {
            return true;
        }
        row.fault("\"%s\" is not an ISO 3166-1 alpha-3 code".formatted(country));
        return false;
    }
}
