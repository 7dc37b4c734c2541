package org.dateline.bench.events;

import java.util.Map;
import java.util.TreeMap;

/// Gold and coded classes, counted.
final class Confusion {

    private final Map<String, int[]> counts = new TreeMap<>();
    private int right;
    private int all;

    void add(String gold, String coded) {
        all++;
        count(gold)[0]++;
        count(coded)[1]++;
        if (gold.equals(coded)) {
            right++;
            count(gold)[2]++;
        }
    }

    private int[] count(String name) {
        return counts.computeIfAbsent(name, key -> new int[3]);
    }

    double accuracy() {
        return (double) right / all;
    }

    double share(String coded) {
        return (double) count(coded)[1] / all;
    }

    Map<String, Double> f1ByClass() {
        Map<String, Double> out = new TreeMap<>();
        counts.forEach((name, count) -> {
            if (count[0] > 0) {
                out.put(name, 2.0 * count[2] / (count[0] + count[1]));
            }
        });
        return out;
    }

    /// F1 of the classes weighed by how many there are of each.
    double weightedF1() {
        double sum = 0;
        for (Map.Entry<String, Double> one : f1ByClass().entrySet()) {
            sum += one.getValue() * count(one.getKey())[0];
        }
        return sum / all;
    }

    double macroF1() {
        return f1ByClass().values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }
}
