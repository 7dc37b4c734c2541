package org.dateline.ledger.fold;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Weighted words, of length 1.
///
/// @param weights by word
record Vector(Map<String, Double> weights) {

    /// Of an article.
    static Vector of(Filing filing) {
        Map<String, Double> out = new HashMap<>();
        filing.terms().forEach(term -> out.put(term.word(), term.weight()));
        return normal(out);
    }

    /// Of an article with further words.
    static Vector of(Filing filing, Collection<String> further, double weight) {
        Map<String, Double> out = new HashMap<>();
        filing.terms().forEach(term -> out.put(term.word(), term.weight()));
        further.forEach(word -> out.put(word, weight));
        return normal(out);
    }

    private static Vector normal(Map<String, Double> weights) {
        double sum = 0;
        // In an order of their own: a sum of doubles depends on it.
        for (Map.Entry<String, Double> entry : new TreeMap<>(weights).entrySet()) {
            sum += entry.getValue() * entry.getValue();
        }
        double length = Math.sqrt(sum);
        weights.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
        return new Vector(weights);
    }

    /// The cosine of the angle between the two, 0 to 1.
    double cosine(Vector other) {
        return weights.size() <= other.weights.size()
                ? product(weights, other.weights)
                : product(other.weights, weights);
    }

    private static double product(Map<String, Double> small, Map<String, Double> large) {
        double sum = 0;
        // Rounded, since sums of doubles depend on the order of the words in the map.
        for (Map.Entry<String, Double> entry : small.entrySet()) {
            Double weight = large.get(entry.getKey());
            if (weight != null) {
                sum += entry.getValue() * weight;
            }
        }
        return Math.round(sum * 1e9) / 1e9;
    }
}
