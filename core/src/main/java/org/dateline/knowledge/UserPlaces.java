package org.dateline.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Places that a user keeps for themselves: a folder of tables, one an import.
public final class UserPlaces {

    /// The columns of a table, in order.
    public static final List<String> COLUMNS = List.of(
            "name",
            "aliases",
            "feature",
            "country",
            "admin1",
            "latitude",
            "longitude",
            "pin",
            "geonamesId",
            "population",
            "fame");

    private UserPlaces() {}

    /// The places of all tables (`*.tsv`) of a folder; none when there is no such folder.
    ///
    /// @throws KnowledgeException listing all that is wrong with the tables
    public static List<AddedPlace> load(Path folder, Countries countries) {
        Faults faults = new Faults(folder);
        List<AddedPlace> out = new ArrayList<>();
        for (Path file : tables(folder)) {
            for (Table.Row row :
                    Table.read(file, faults, COLUMNS.toArray(String[]::new)).rows()) {
                AddedPlace place = place(row, countries);
                if (place != null) {
                    out.add(place);
                }
            }
        }
        faults.check();
        return List.copyOf(out);
    }

    /// The tables of a folder, by name; none when there is no such folder.
    public static List<Path> tables(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static @Nullable AddedPlace place(Table.Row row, Countries countries) {
        Double latitude = row.parse("latitude", cell -> Places.degrees(cell, 90));
        Double longitude = row.parse("longitude", cell -> Places.degrees(cell, 180));
        Boolean pin = row.parse("pin", Places::yes);
        Long id = row.parse("geonamesId", Long::valueOf);
        Long population = row.parse("population", Long::valueOf);
        Integer fame = row.parse("fame", Integer::valueOf);
        String country = row.orNull("country");
        if (country != null && countries.byIso3(country) == null) {
            row.fault("\"%s\" is not the alpha-3 code of a country".formatted(country));
        }
        if (row.get("name").isEmpty()) {
            row.fault("a place needs a name");
        }
        if (latitude == null || longitude == null || pin == null || id == null || population == null || fame == null) {
            return null;
        }
        return new AddedPlace(
                row.get("name"),
                row.list("aliases"),
                row.get("feature"),
                country == null ? List.of() : List.of(country),
                row.orNull("admin1"),
                latitude,
                longitude,
                pin,
                id,
                population,
                fame);
    }

    /// A place as a line of a table.
    public static String line(AddedPlace place) {
        return String.join(
                "\t",
                cell(place.name()),
                place.aliases().isEmpty()
                        ? "-"
                        : String.join(
                                "|",
                                place.aliases().stream().map(UserPlaces::cell).toList()),
                place.feature(),
                place.countries().isEmpty() ? "-" : place.countries().getFirst(),
                place.admin1() == null ? "-" : cell(place.admin1()),
                degrees(place.latitude()),
                degrees(place.longitude()),
                place.pin() ? "yes" : "no",
                Long.toString(place.geonamesId()),
                Long.toString(place.population()),
                Integer.toString(place.fame()));
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    private static String cell(String words) {
        return words.replaceAll("[\\t\\r\\n|]", " ").strip();
    }
}
