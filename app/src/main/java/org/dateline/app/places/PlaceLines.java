package org.dateline.app.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.AddedPlace;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Country;
import org.jspecify.annotations.Nullable;

/// The lines of one of the formats of places.
sealed interface PlaceLines {

    int LONGEST_NAME = 120;
    int MOST_FAME = 255;

    /// Whether the first line is a place already, and no header.
    boolean firstIsPlace();

    /// The place of a line; `null` for a thing that news does not name as a place.
    ///
    /// @throws IllegalArgumentException saying what is wrong with the line
    @Nullable
    AddedPlace place(String line);

    /// The format that a first line belongs to.
    ///
    /// @throws IllegalArgumentException saying what it lacks to be one
    static PlaceLines of(String first, Countries countries) {
        if (first.startsWith("PK")) {
            throw new IllegalArgumentException("is a zip file; unpack it and import the .txt inside");
        }
        String[] cells = first.split("\t", -1);
        if (cells.length == Dump.COLUMNS && cells[0].chars().allMatch(Character::isDigit)) {
            return new Dump(countries);
        }
        if (cells.length < 3) {
            throw new IllegalArgumentException(
                    "is neither a line of a GeoNames dump (19 cells) nor a header with columns separated by tabs");
        }
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            String name = Listed.column(cells[i].strip());
            if (columns.put(name, i) != null) {
                throw new IllegalArgumentException("the column \"%s\" is there twice".formatted(name));
            }
        }
        for (String needed : List.of("name", "latitude", "longitude")) {
            if (!columns.containsKey(needed)) {
                throw new IllegalArgumentException(
                        "the header has no column \"%s\"; it must name at least name, latitude and longitude"
                                .formatted(needed));
            }
        }
        return new Listed(columns, countries);
    }

    /// A dump of GeoNames, as in `ML.txt`.
    record Dump(Countries countries) implements PlaceLines {

        static final int COLUMNS = 19;

        private static final Set<String> SITES = Set.of(
                "MILB", "INSM", "CMP", "CMPRF", "PSTB", "AIRB", "AIRP", "AIRF", "PRN", "DAM", "OILF", "PRT", "PASS",
                "BDG", "PS", "MNA");
        private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");

        @Override
        public boolean firstIsPlace() {
            return true;
        }

        @Override
        public @Nullable AddedPlace place(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException(
                        "has %d cells, but a line of a GeoNames dump has %d".formatted(cells.length, COLUMNS));
            }
            String feature = cells[7];
            boolean town = cells[6].equals("P") && !GONE.contains(feature);
            boolean division = feature.equals("ADM1") || feature.equals("ADM2");
            if (!town && !division && !SITES.contains(feature)) {
                return null;
            }
            List<String> aliases = aliases(cells[1], cells[2] + "," + cells[3], ",");
            return new AddedPlace(
                    name(cells[1]),
                    aliases,
                    feature,
                    List.of(country(countries, cells[8]).iso3()),
                    null,
                    degrees("latitude", cells[4], 90),
                    degrees("longitude", cells[5], 180),
                    true,
                    whole("geonameid", cells[0]),
                    cells[14].isEmpty() ? 0 : whole("population", cells[14]),
                    Math.min(MOST_FAME, aliases.size()));
        }
    }

    /// A table with a header.
    ///
    /// @param columns positions by name
    record Listed(Map<String, Integer> columns, Countries countries) implements PlaceLines {

        private static final Map<String, String> KINDS = Map.of(
                "town", "PPL",
                "city", "PPL",
                "village", "PPL",
                "site", "BLDG",
                "base", "MILB",
                "camp", "CMP",
                "crossing", "PSTB",
                "division", "ADM1",
                "district", "ADM2",
                "region", "RGN");

        /// Copies the map.
        public Listed {
            columns = Map.copyOf(columns);
        }

        /// The name that we have for a column.
        static String column(String given) {
            String name = given.toLowerCase(Locale.ROOT);
            return switch (name) {
                case "lat" -> "latitude";
                case "lon", "lng", "long" -> "longitude";
                case "alternatenames", "alternate_names", "other names" -> "aliases";
                case "id", "geonameid", "geonamesid" -> "geonamesId";
                case "country code", "country_code", "countrycode", "iso3", "iso2" -> "country";
                case "feature code", "feature_code", "kind" -> "feature";
                default -> name;
            };
        }

        @Override
        public boolean firstIsPlace() {
            return false;
        }

        @Override
        public AddedPlace place(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length > columns.size()) {
                throw new IllegalArgumentException(
                        "has %d cells, but the header names %d columns".formatted(cells.length, columns.size()));
            }
            String name = cell(cells, "name");
            String country = cell(cells, "country");
            String feature = feature(cell(cells, "feature"));
            String id = cell(cells, "geonamesId");
            String population = cell(cells, "population");
            String admin1 = cell(cells, "admin1");
            return new AddedPlace(
                    name(name),
                    aliases(name, cell(cells, "aliases"), "[|;,]"),
                    feature,
                    country.isEmpty()
                            ? List.of()
                            : List.of(country(countries, country).iso3()),
                    admin1.isEmpty() ? null : admin1,
                    degrees("latitude", cell(cells, "latitude"), 90),
                    degrees("longitude", cell(cells, "longitude"), 180),
                    !feature.equals("RGN"),
                    id.isEmpty() ? 0 : whole("geonamesId", id),
                    population.isEmpty() ? 0 : whole("population", population),
                    -1);
        }

        private String cell(String[] cells, String column) {
            Integer at = columns.get(column);
            String cell = at == null || at >= cells.length ? "" : cells[at].strip();
            return cell.equals("-") ? "" : cell;
        }

        private static String feature(String given) {
            if (given.isEmpty()) {
                return "PPL";
            }
            String kind = KINDS.get(given.toLowerCase(Locale.ROOT));
            if (kind == null && !given.matches("[A-Z][A-Z0-9]{1,4}")) {
                throw new IllegalArgumentException("\"%s\" is neither a feature code of GeoNames nor one of %s"
                        .formatted(
                                given,
                                String.join(
                                        ", ", KINDS.keySet().stream().sorted().toList())));
            }
            return kind == null ? given : kind;
        }
    }

    private static String name(String given) {
        String name = given.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("has no name");
        }
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("the name is longer than %d characters".formatted(LONGEST_NAME));
        }
        return name;
    }

    /// Names in Latin letters that begin with a capital and are not the first: what English news could use.
    private static List<String> aliases(String name, String given, String separator) {
        List<String> out = new ArrayList<>();
        for (String part : given.split(separator)) {
            String alias = part.strip();
            boolean usable = alias.length() > 1
                    && alias.length() <= LONGEST_NAME
                    && Character.isUpperCase(alias.charAt(0))
                    && alias.chars().anyMatch(Character::isLowerCase)
                    && alias.chars()
                            .filter(Character::isLetter)
                            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
            if (usable && !alias.equals(name) && !out.contains(alias)) {
                out.add(alias);
            }
        }
        return out;
    }

    private static Country country(Countries countries, String given) {
        Country country = countries.byIso2(given);
        country = country == null ? countries.byIso3(given) : country;
        country = country == null ? countries.byName(given) : country;
        if (country == null) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a country: give a code of ISO 3166-1 (ML, MLI) or a name".formatted(given));
        }
        return country;
    }

    private static double degrees(String column, String given, int most) {
        try {
            double degrees = Double.parseDouble(given);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new IllegalArgumentException("the %s is \"%s\", but must be a number of degrees from -%d to %d"
                .formatted(column, given, most, most));
    }

    private static long whole(String column, String given) {
        try {
            long number = Long.parseLong(given);
            if (number >= 0 && number <= Integer.MAX_VALUE) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new IllegalArgumentException("the %s is \"%s\", but must be a whole number".formatted(column, given));
    }
}
