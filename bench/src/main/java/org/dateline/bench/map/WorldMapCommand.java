package org.dateline.bench.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.dateline.bench.ScoreOptions;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Country;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes `world.bin`, the outlines that `dateline code --format html` draws: for each country its alpha-3 code and
/// name (empty for land of none), its number of rings, and for each ring its points as differences of hundredths of a
/// degree.
@Command(
        name = "world-map",
        mixinStandardHelpOptions = true,
        description = "Makes the program's map from countries-50m.json of the npm package world-atlas.")
public final class WorldMapCommand implements Callable<Integer> {

    /// In square degrees; about the size of a pixel where a map shows 20 degrees.
    private static final double SMALLEST_BEND = 0.0025;
    private static final double SMALLEST_ISLAND = 0.004;
    private static final double UNIT = 100;

    /// Names of Natural Earth that are neither names nor aliases of ours. Parts that nearly all states count to
    /// another country go with it.
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("eSwatini", "SWZ"),
            Map.entry("São Tomé and Principe", "STP"),
            Map.entry("Marshall Is.", "MHL"),
            Map.entry("N. Mariana Is.", "MNP"),
            Map.entry("U.S. Virgin Is.", "VIR"),
            Map.entry("S. Geo. and the Is.", "SGS"),
            Map.entry("Br. Indian Ocean Ter.", "IOT"),
            Map.entry("Pitcairn Is.", "PCN"),
            Map.entry("Falkland Is.", "FLK"),
            Map.entry("Cayman Is.", "CYM"),
            Map.entry("British Virgin Is.", "VGB"),
            Map.entry("Turks and Caicos Is.", "TCA"),
            Map.entry("Somaliland", "SOM"),
            Map.entry("Solomon Is.", "SLB"),
            Map.entry("St. Vin. and Gren.", "VCT"),
            Map.entry("Cook Is.", "COK"),
            Map.entry("W. Sahara", "ESH"),
            Map.entry("Wallis and Futuna Is.", "WLF"),
            Map.entry("St-Martin", "MAF"),
            Map.entry("St-Barthélemy", "BLM"),
            Map.entry("Fr. Polynesia", "PYF"),
            Map.entry("Fr. S. Antarctic Lands", "ATF"),
            Map.entry("Eq. Guinea", "GNQ"),
            Map.entry("Dominican Rep.", "DOM"),
            Map.entry("Faeroe Is.", "FRO"),
            Map.entry("N. Cyprus", "CYP"),
            Map.entry("Central African Rep.", "CAF"),
            Map.entry("Bosnia and Herz.", "BIH"),
            Map.entry("Heard I. and McDonald Is.", "HMD"),
            Map.entry("Ashmore and Cartier Is.", "AUS"),
            Map.entry("Antigua and Barb.", "ATG"),
            Map.entry("Siachen Glacier", ""),
            Map.entry("Indian Ocean Ter.", ""));

    @Parameters(index = "0", paramLabel = "FILE", description = "countries-50m.json of world-atlas.")
    private Path shapes = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "Where to write world.bin.")
    private Path output = Path.of("");

    /// Made by the command line.
    public WorldMapCommand() {}

    @Override
    public Integer call() throws IOException {
        JsonNode topology = new ObjectMapper().readTree(shapes.toFile());
        List<Arc> arcs = arcs(topology);
        Countries countries = ScoreOptions.knowledge().countries();
        Map<String, List<List<double[]>>> outlines = new TreeMap<>();
        for (JsonNode geometry : topology.at("/objects/countries/geometries")) {
            String name = geometry.at("/properties/name").asText();
            outlines.computeIfAbsent(code(countries, name), key -> new ArrayList<>())
                    .addAll(rings(geometry, arcs));
        }
        Files.write(output, packed(outlines, countries));
        return 0;
    }

    private static String code(Countries countries, String name) {
        String known = NAMES.get(name);
        Country country = countries.byName(name);
        if (known == null && country == null) {
            throw new IllegalArgumentException("\"%s\" is no country of ours".formatted(name));
        }
        return known != null ? known : country == null ? "" : country.iso3();
    }

    private static List<Arc> arcs(JsonNode topology) {
        JsonNode scale = topology.at("/transform/scale");
        JsonNode origin = topology.at("/transform/translate");
        List<Arc> out = new ArrayList<>();
        for (JsonNode arc : topology.path("arcs")) {
            List<double[]> points = new ArrayList<>();
            long x = 0;
            long y = 0;
            for (JsonNode step : arc) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                points.add(new double[] {
                    x * scale.get(0).asDouble() + origin.get(0).asDouble(),
                    y * scale.get(1).asDouble() + origin.get(1).asDouble()
                });
            }
            out.add(new Arc(points).simplified(SMALLEST_BEND));
        }
        return out;
    }

    /// The rings of a shape, holes included, without specks; a country of specks keeps its largest.
    private static List<List<double[]>> rings(JsonNode geometry, List<Arc> arcs) {
        boolean many = geometry.path("type").asText().equals("MultiPolygon");
        List<List<double[]>> all = new ArrayList<>();
        if (many) {
            geometry.path("arcs").forEach(polygon -> polygon.forEach(ring -> all.add(ring(ring, arcs))));
        } else {
            geometry.path("arcs").forEach(ring -> all.add(ring(ring, arcs)));
        }
        List<List<double[]>> out = new ArrayList<>(
                all.stream().filter(ring -> area(ring) >= SMALLEST_ISLAND).toList());
        if (out.isEmpty()) {
            all.stream()
                    .max(java.util.Comparator.comparingDouble(WorldMapCommand::area))
                    .ifPresent(out::add);
        }
        return out;
    }

    private static List<double[]> ring(JsonNode numbers, List<Arc> arcs) {
        List<double[]> out = new ArrayList<>();
        for (JsonNode number : numbers) {
            int at = number.asInt();
            List<double[]> points = (at < 0 ? arcs.get(~at).reversed() : arcs.get(at)).points();
            // Each arc begins where the one before it ended.
            out.addAll(out.isEmpty() ? points : points.subList(1, points.size()));
        }
        return unbroken(out);
    }

    /// A ring that crosses 180 degrees goes on beyond them, and does not leap to the other end of the world.
    private static List<double[]> unbroken(List<double[]> ring) {
        List<double[]> out = new ArrayList<>(List.of(ring.getFirst()));
        for (double[] point : ring.subList(1, ring.size())) {
            double leap = Math.rint((out.getLast()[0] - point[0]) / 360) * 360;
            out.add(new double[] {point[0] + leap, point[1]});
        }
        return out;
    }

    private static double area(List<double[]> ring) {
        double sum = 0;
        for (int i = 1; i < ring.size(); i++) {
            sum += ring.get(i - 1)[0] * ring.get(i)[1] - ring.get(i)[0] * ring.get(i - 1)[1];
        }
        return Math.abs(sum) / 2;
    }

    private static byte[] packed(Map<String, List<List<double[]>>> outlines, Countries countries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater hard = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, hard))) {
            out.writeShort(outlines.size());
            for (Map.Entry<String, List<List<double[]>>> country : outlines.entrySet()) {
                Country known = countries.byIso3(country.getKey());
                out.writeUTF(country.getKey());
                out.writeUTF(known == null ? "" : known.name());
                out.writeShort(country.getValue().size());
                for (List<double[]> ring : country.getValue()) {
                    out.writeShort(ring.size());
                    long x = 0;
                    long y = 0;
                    for (double[] point : ring) {
                        long nextX = Math.round(point[0] * UNIT);
                        long nextY = Math.round(point[1] * UNIT);
                        number(out, nextX - x);
                        number(out, nextY - y);
                        x = nextX;
                        y = nextY;
                    }
                }
            }
        } finally {
            hard.end();
        }
        return bytes.toByteArray();
    }

    /// Small numbers of either sign in few bytes: seven bits in each, the lowest first.
    private static void number(DataOutputStream out, long value) throws IOException {
        long left = value << 1 ^ value >> 63;
        while (left > 127) {
            out.write((int) (left & 127 | 128));
            left >>>= 7;
        }
        out.write((int) left);
    }
}
