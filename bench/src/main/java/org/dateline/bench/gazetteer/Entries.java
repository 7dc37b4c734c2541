package org.dateline.bench.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.bench.gazetteer.GeoNames.City;
import org.dateline.bench.gazetteer.GeoNames.Division;
import org.dateline.geo.GazetteerWriter.Entry;

/// Turns the extracts into the entries of the index: first-level divisions, then second-level ones, then cities.
/// The extracts give divisions no coordinates: they get those of the cities in them.
final class Entries {

    private static final String CITY_OF = "City of ";
    private static final int LONGEST_NAME = 60;
    private static final int KNOWN_BY_OTHER_NAMES = 300_000;
    private static final int ADMIN1_FAME = 60;
    private static final int ADMIN2_FAME = 10;
    private static final Set<String> KINDS = Set.of(
            "province",
            "region",
            "state",
            "oblast",
            "governorate",
            "department",
            "county",
            "district",
            "krai",
            "kray",
            "prefecture",
            "division",
            "municipality",
            "territory",
            "okrug",
            "republic",
            "wilaya",
            "emirate",
            "canton",
            "voivodeship",
            "parish",
            "sheng",
            "shi");
    private static final List<String> OPENINGS = List.of(
            "Departamento de ",
            "Departamento del ",
            "Provincia de ",
            "Provincia del ",
            "Provincia di ",
            "Estado de ",
            "Republic of ",
            "Province of ",
            "Región de ",
            "Region of ",
            "Région de ",
            "Région du ",
            "Muḩāfaz̧at ",
            "Muhafazat ",
            "Wilaya de ",
            "Kanton ",
            "Land ",
            "State of ",
            "Free and Hanseatic City of ",
            "Powiat ",
            "Kabupaten ",
            "Okres ",
            "Arrondissement de ",
            "Cercle de ",
            "Landkreis ",
            "Politischer Bezirk ",
            "Provincia di ",
            "Metropolitan City of ",
            "Distrito de ");

    private final GeoNames source;
    private final Map<String, Integer> admin1 = new HashMap<>();
    private final Map<String, Integer> admin2 = new HashMap<>();
    private final List<Entry> out = new ArrayList<>();

    Entries(GeoNames source) {
        this.source = source;
    }

    /// All entries, in an order that does not depend on the run.
    List<Entry> all() {
        Map<String, List<City>> byAdmin1 = new TreeMap<>();
        Map<String, List<City>> byAdmin2 = new TreeMap<>();
        for (City city : source.cities().values()) {
            String code = city.iso2() + "." + city.admin1();
            byAdmin1.computeIfAbsent(code, key -> new ArrayList<>()).add(city);
            byAdmin2.computeIfAbsent(code + "." + city.admin2(), key -> new ArrayList<>())
                    .add(city);
        }
        byAdmin1.forEach((code, cities) -> {
            Division division = source.divisions().get(code);
            if (division != null) {
                admin1.put(code, out.size());
                out.add(division(division.id(), division.names(), "ADM1", cities, -1));
            }
        });
        byAdmin2.forEach((code, cities) -> {
            String name = source.counties().get(code);
            if (name != null) {
                admin2.put(code, out.size());
                int above = admin1.getOrDefault(code.substring(0, code.lastIndexOf('.')), -1);
                out.add(division(0, List.of(name), "ADM2", cities, above));
            }
        });
        source.cities().values().forEach(city -> out.add(city(city)));
        return out;
    }

    private Entry city(City city) {
        String code = city.iso2() + "." + city.admin1();
        return new Entry(
                city.id(),
                city.name(),
                // Those of small towns of the US are of settlers' days: nobody means Uhrichsville by "Waterford".
                city.iso2().equals("US") && city.population() < KNOWN_BY_OTHER_NAMES
                        ? Set.of()
                        : usable(city.otherNames()),
                city.iso2(),
                city.feature(),
                city.latitude(),
                city.longitude(),
                city.population(),
                Math.min(255, city.otherNames().size()),
                admin1.getOrDefault(code, -1),
                admin2.getOrDefault(code + "." + city.admin2(), -1));
    }

    private static Entry division(long id, List<String> given, String feature, List<City> cities, int above) {
        List<String> names = given.stream()
                .map(name -> name.startsWith(CITY_OF) ? name.substring(CITY_OF.length()) : name)
                .toList();
        Set<String> others = new TreeSet<>();
        for (String name : names) {
            others.add(name);
            // "Clay County" and "Clay" differ in the US alone.
            if (!cities.getFirst().iso2().equals("US")) {
                others.add(bare(name));
            }
        }
        others.remove(names.getFirst());
        return new Entry(
                id,
                names.getFirst(),
                others,
                cities.getFirst().iso2(),
                feature,
                centre(cities.stream().mapToDouble(City::latitude).toArray()),
                centre(cities.stream().mapToDouble(City::longitude).toArray()),
                cities.stream().mapToLong(City::population).sum(),
                feature.equals("ADM1") ? ADMIN1_FAME : ADMIN2_FAME,
                above,
                -1);
    }

    /// Half way between the mean, which the crowded parts draw to them, and the middle. Cities filed under the wrong
    /// division lie outside the inner 96 percent, which the middle is taken of.
    private static double centre(double[] degrees) {
        double[] sorted = degrees.clone();
        Arrays.sort(sorted);
        int outside = sorted.length / 50;
        double[] inner = Arrays.copyOfRange(sorted, outside, sorted.length - outside);
        double mean = Arrays.stream(inner).average().orElseThrow();
        return (mean + (inner[0] + inner[inner.length - 1]) / 2) / 2;
    }

    /// "Kachin State" is "Kachin".
    private static String bare(String name) {
        for (String opening : OPENINGS) {
            if (name.startsWith(opening)) {
                return name.substring(opening.length());
            }
        }
        int space = name.lastIndexOf(' ');
        boolean kind = space > 0 && KINDS.contains(name.substring(space + 1).toLowerCase(java.util.Locale.ROOT));
        return kind ? name.substring(0, space) : name;
    }

    /// Names in Latin letters that news could use: no codes, no romanised Chinese in small letters.
    private static Set<String> usable(Collection<String> names) {
        Set<String> out = new TreeSet<>();
        for (String name : names) {
            if (usable(name)) {
                out.add(name);
            }
        }
        return out;
    }

    private static boolean usable(String name) {
        if (name.length() < 2 || name.length() > LONGEST_NAME || !Character.isUpperCase(name.charAt(0))) {
            return false;
        }
        boolean small = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return false;
            }
            small |= Character.isLowerCase(c);
        }
        return small;
    }
}
