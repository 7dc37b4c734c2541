package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.AddedPlace;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class AdditionsTest {

    private static final double TOLERANCE = 30;
    private static final Map<String, String> FILES =
            Map.of("MLI", "ML-2023.txt", "NER", "NE.txt", "BFA", "BF.txt", "MRT", "MR.txt", "CIV", "CI.txt");

    @Test
    void townsOfTheSahelLieWhereGeoNamesHasThem() throws IOException {
        Path folder = Path.of(System.getProperty("shared"), "data/geo/geonames-sahel");
        Assumptions.assumeTrue(Files.isDirectory(folder));
        Knowledge knowledge = Knowledge.load(Path.of(System.getProperty("dateline.home"), "knowledge"));
        Map<String, Map<String, List<double[]>>> facts = new HashMap<>();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            facts.put(file.getKey(), read(folder.resolve(file.getValue())));
        }
        List<String> wrong = new ArrayList<>();
        for (AddedPlace place : knowledge.places().added()) {
            if (place.feature().equals("PPL") && place.countries().size() == 1) {
                List<double[]> points = facts.getOrDefault(place.countries().getFirst(), Map.of())
                        .get(PlaceKey.of(place.name()));
                if (points != null && points.stream().noneMatch(point -> near(place, point))) {
                    wrong.add(place.name());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean near(AddedPlace place, double[] point) {
        return Candidate.distance(place.latitude(), place.longitude(), point[0], point[1]) < TOLERANCE;
    }

    private static Map<String, List<double[]>> read(Path file) throws IOException {
        Map<String, List<double[]>> out = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells[6].equals("A")) {
                continue;
            }
            double[] point = {Double.parseDouble(cells[4]), Double.parseDouble(cells[5])};
            for (String name : (cells[1] + "," + cells[3]).split(",")) {
                out.computeIfAbsent(PlaceKey.of(name), key -> new ArrayList<>()).add(point);
            }
        }
        return out;
    }
}
