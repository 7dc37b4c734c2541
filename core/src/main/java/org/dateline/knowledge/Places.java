package org.dateline.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What area experts know of places beyond the gazetteer index: further places, short names, and the words that tell
/// a place name from other names.
///
/// @param added         further places
/// @param abbreviations short forms of first-level divisions, by their text
/// @param notPlaces     capitalised words that are seldom places, and what they rather are
/// @param givenNames    given names; true where the name alone is a well-known place as well
/// @param peoples       words for the people of places that are no countries
/// @param homeWords     alpha-3 codes of countries by words of their institutions and money
/// @param words         lower-case words by what they tell of a name beside them
public record Places(
        List<AddedPlace> added,
        Map<String, List<Abbreviation>> abbreviations,
        Map<String, NotPlace> notPlaces,
        Map<String, Boolean> givenNames,
        List<People> peoples,
        Map<String, List<String>> homeWords,
        Map<Role, Set<String>> words) {

    /// A short form: "Ind."
    ///
    /// @param country alpha-3 code
    /// @param admin1  name of the division
    /// @param alone   whether it is read so without a town and a comma before it
    public record Abbreviation(String country, String admin1, boolean alone) {}

    /// Words for the people of a place: "Texan", "Texans".
    ///
    /// @param words   adjectives and nouns
    /// @param place   name of the place
    /// @param country its alpha-3 code, `null` where it lies in several
    public record People(
            List<String> words, String place, @Nullable String country) {

        /// Copies the list.
        public People {
            words = List.copyOf(words);
        }
    }

    /// What a word that looks like a place rather is.
    public enum NotPlace {
        WORD,
        PERSON,
        ORGANISATION
    }

    /// What a word tells of a name beside it; explained in `gazetteer/words.tsv`.
    public enum Role {
        LOCATIVE,
        KIND,
        DIRECTION,
        TITLE,
        HONORIFIC,
        ORGANISATION,
        NAMED_FOR,
        GOVERNMENT,
        SPEECH,
        THING,
        WITH,
        FROM,
        TO,
        ON,
        FOR,
        CONTEST,
        OWN
    }

    /// These with further places.
    Places with(List<AddedPlace> further) {
        List<AddedPlace> all = new ArrayList<>(added);
        all.addAll(further);
        return new Places(List.copyOf(all), abbreviations, notPlaces, givenNames, peoples, homeWords, words);
    }

    /// Whether the lower-case word plays the role.
    public boolean is(Role role, String word) {
        return words.getOrDefault(role, Set.of()).contains(word);
    }

    /// Reads the tables of `gazetteer/` under `knowledge`.
    static Places load(Path knowledge, Countries countries, Faults faults) {
        Path folder = knowledge.resolve("gazetteer");
        return new Places(
                added(
                        Table.read(
                                folder.resolve("additions.tsv"),
                                faults,
                                "name",
                                "aliases",
                                "feature",
                                "countries",
                                "admin1",
                                "latitude",
                                "longitude",
                                "pin",
                                "geonamesId",
                                "note"),
                        countries),
                abbreviations(
                        Table.read(
                                folder.resolve("abbreviations.tsv"),
                                faults,
                                "abbreviation",
                                "country",
                                "admin1",
                                "alone",
                                "note"),
                        countries),
                notPlaces(Table.read(folder.resolve("not-places.tsv"), faults, "name", "kind", "note")),
                givenNames(Table.read(folder.resolve("given-names.tsv"), faults, "name", "place", "note")),
                peoples(
                        Table.read(folder.resolve("peoples.tsv"), faults, "place", "country", "words", "note"),
                        countries),
                homeWords(Table.read(folder.resolve("home-words.tsv"), faults, "country", "words", "note"), countries),
                words(Table.read(folder.resolve("words.tsv"), faults, "role", "word", "note")));
    }

    private static List<AddedPlace> added(Table table, Countries countries) {
        List<AddedPlace> out = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Double latitude = row.parse("latitude", cell -> degrees(cell, 90));
            Double longitude = row.parse("longitude", cell -> degrees(cell, 180));
            Boolean pin = row.parse("pin", Places::yes);
            for (String code : row.list("countries")) {
                checkCountry(row, code, countries);
            }
            if (row.get("name").isEmpty() || row.get("feature").isEmpty()) {
                row.fault("a place needs a name and a feature");
            }
            if (latitude != null && longitude != null && pin != null) {
                out.add(new AddedPlace(
                        row.get("name"),
                        row.list("aliases"),
                        row.get("feature"),
                        row.list("countries"),
                        row.orNull("admin1"),
                        latitude,
                        longitude,
                        pin,
                        id(row),
                        0,
                        -1));
            }
        }
        return List.copyOf(out);
    }

    private static long id(Table.Row row) {
        if (row.orNull("geonamesId") == null) {
            return 0;
        }
        Long id = row.parse("geonamesId", Long::valueOf);
        return id == null ? 0 : id;
    }

    static double degrees(String cell, double most) {
        double degrees = Double.parseDouble(cell);
        if (!(Math.abs(degrees) <= most)) {
            throw new IllegalArgumentException(cell);
        }
        return degrees;
    }

    static boolean yes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(cell);
        };
    }

    private static void checkCountry(Table.Row row, String code, Countries countries) {
        if (countries.byIso3(code) == null) {
            row.fault("\"%s\" is not a country of countries.tsv".formatted(code));
        }
    }

    private static Map<String, List<Abbreviation>> abbreviations(Table table, Countries countries) {
        Map<String, List<Abbreviation>> out = new HashMap<>();
        for (Table.Row row : table.rows()) {
            checkCountry(row, row.get("country"), countries);
            Boolean alone = row.parse("alone", Places::yes);
            if (alone != null) {
                out.computeIfAbsent(row.get("abbreviation"), key -> new ArrayList<>(1))
                        .add(new Abbreviation(row.get("country"), row.get("admin1"), alone));
            }
        }
        return Map.copyOf(out);
    }

    private static Map<String, NotPlace> notPlaces(Table table) {
        Map<String, NotPlace> out = new HashMap<>();
        for (Table.Row row : table.rows()) {
            NotPlace kind = row.parse("kind", cell -> NotPlace.valueOf(cell.toUpperCase(Locale.ROOT)));
            if (kind != null && out.put(row.get("name"), kind) != null) {
                row.fault("\"%s\" is there twice".formatted(row.get("name")));
            }
        }
        return Map.copyOf(out);
    }

    private static Map<String, Boolean> givenNames(Table table) {
        Map<String, Boolean> out = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Boolean place = row.parse("place", Places::yes);
            if (place != null) {
                out.put(row.get("name"), place);
            }
        }
        return Map.copyOf(out);
    }

    private static List<People> peoples(Table table, Countries countries) {
        List<People> out = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            String country = row.orNull("country");
            if (country != null) {
                checkCountry(row, country, countries);
            }
            out.add(new People(row.list("words"), row.get("place"), country));
        }
        return List.copyOf(out);
    }

    private static Map<String, List<String>> homeWords(Table table, Countries countries) {
        Map<String, List<String>> out = new HashMap<>();
        for (Table.Row row : table.rows()) {
            checkCountry(row, row.get("country"), countries);
            for (String word : row.list("words")) {
                out.computeIfAbsent(word, key -> new ArrayList<>(1)).add(row.get("country"));
            }
        }
        return Map.copyOf(out);
    }

    private static Map<Role, Set<String>> words(Table table) {
        Map<Role, Set<String>> out = new EnumMap<>(Role.class);
        for (Table.Row row : table.rows()) {
            @Nullable
            Role role = row.parse(
                    "role", cell -> Role.valueOf(cell.replace('-', '_').toUpperCase(Locale.ROOT)));
            if (role != null) {
                out.computeIfAbsent(role, key -> new HashSet<>()).add(row.get("word"));
            }
        }
        return Map.copyOf(out);
    }
}
