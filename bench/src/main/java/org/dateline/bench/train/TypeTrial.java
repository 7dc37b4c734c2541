package org.dateline.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bench.train.TypeCorpus.Item;
import org.dateline.event.TypeModel;

/// Scores models on events that they were not trained on, and finds the temperature that calibrates them.
final class TypeTrial {

    private final List<String> labels;
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<List<float[]>> shares = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private int right;
    private int told;
    private int tempting;
    private int alarms;

    TypeTrial(List<String> labels) {
        this.labels = labels;
    }

    void add(TypeModel model, Item item) {
        List<float[]> read =
                item.seen().stream().map(seen -> model.read(seen.features())).toList();
        items.add(item);
        shares.add(read);
        String gold = TypeNet.type(item.label());
        Map<String, Double> types = types(read, item.weights(), 1);
        if (gold.equals(TypeCorpus.NOTHING)) {
            tempting++;
            alarms += types.getOrDefault(TypeCorpus.NOTHING, 0.0) < 0.5 ? 1 : 0;
            return;
        }
        String best = best(types);
        told++;
        right += best.equals(gold) ? 1 : 0;
        if (!best.equals(gold)) {
            errors.add("%s as %s (%s): %s".formatted(gold, best, item.word(), item.text()));
        }
        counts.computeIfAbsent(gold, key -> new int[3])[0]++;
        counts.computeIfAbsent(best, key -> new int[3])[1]++;
        counts.get(gold)[2] += best.equals(gold) ? 1 : 0;
    }

    private static String best(Map<String, Double> types) {
        String best = "";
        for (Map.Entry<String, Double> type : types.entrySet()) {
            if (!type.getKey().equals(TypeCorpus.NOTHING) && type.getValue() > types.getOrDefault(best, 0.0)) {
                best = type.getKey();
            }
        }
        return best;
    }

    private Map<String, Double> types(List<float[]> read, double[] weights, double temperature) {
        Map<String, Double> out = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            double sum = 0;
            double[] cooled = new double[labels.size()];
            for (int c = 0; c < cooled.length; c++) {
                cooled[c] = StrictMath.pow(read.get(i)[c], 1 / temperature);
                sum += cooled[c];
            }
            for (int c = 0; c < cooled.length; c++) {
                out.merge(TypeNet.type(labels.get(c)), weights[i] * cooled[c] / sum, Double::sum);
            }
        }
        return out;
    }

    /// The temperature at which what was seen was least of a surprise; the usual one where nothing was seen.
    float temperature() {
        double best = Double.MAX_VALUE;
        float out = 1.5f;
        for (int step = 5; step <= 40 && !items.isEmpty(); step++) {
            float temperature = step / 10f;
            double surprise = 0;
            for (int i = 0; i < items.size(); i++) {
                Map<String, Double> types = types(shares.get(i), items.get(i).weights(), temperature);
                surprise -= StrictMath.log(
                        types.getOrDefault(TypeNet.type(items.get(i).label()), 0.0) + 1e-6);
            }
            if (surprise < best) {
                best = surprise;
                out = temperature;
            }
        }
        return out;
    }

    /// The events that were mistaken, as text.
    List<String> errors() {
        return errors;
    }

    /// The scores of each type and of all, for people.
    String text() {
        StringBuilder out = new StringBuilder();
        double sum = 0;
        for (Map.Entry<String, int[]> type : counts.entrySet()) {
            int[] count = type.getValue();
            double f1 = 2.0 * count[2] / Math.max(1, count[0] + count[1]);
            sum += f1;
            out.append(String.format(
                    Locale.ROOT,
                    "%-10s n %4d  precision %5.1f  recall %5.1f  F1 %5.1f%n",
                    type.getKey(),
                    count[0],
                    100.0 * count[2] / Math.max(1, count[1]),
                    100.0 * count[2] / Math.max(1, count[0]),
                    100 * f1));
        }
        out.append(String.format(
                Locale.ROOT,
                "types right %.1f of %d, macro-F1 %.1f; false alarms %.1f of %d; temperature %.1f%n",
                100.0 * right / Math.max(1, told),
                told,
                100 * sum / Math.max(1, counts.size()),
                100.0 * alarms / Math.max(1, tempting),
                tempting,
                temperature()));
        return out.toString();
    }
}
