package org.dateline.bench.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bench.train.Treebank.Sentence;
import org.dateline.bench.train.Treebank.Word;
import org.dateline.text.engine.Lemmatizer;

/// Learns lemma rules by ending, and lists the words that the rules get wrong.
final class LemmaTrainer {

    private LemmaTrainer() {}

    /// What the lemmatizer is made of.
    record Model(Map<String, String> table, Map<String, String> rules) {
        Lemmatizer lemmatizer() {
            return new Lemmatizer(table, rules);
        }
    }

    static Model train(List<Sentence> sentences) {
        Map<String, Map<String, Integer>> lemmas = new TreeMap<>();
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                boolean proper = word.xpos().startsWith("NNP");
                String form = proper ? word.form() : word.form().toLowerCase(Locale.ROOT);
                String lemma =
                        proper || word.upos().equals("PRON") || word.upos().equals("X")
                                ? word.lemma()
                                : word.lemma().toLowerCase(Locale.ROOT);
                if (!lemma.equals("_")) {
                    lemmas.computeIfAbsent(word.xpos() + ' ' + form, key -> new TreeMap<>())
                            .merge(lemma, 1, Integer::sum);
                }
            }
        }
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        Map<String, String> majority = new TreeMap<>();
        lemmas.forEach((key, counts) -> {
            String lemma = most(counts);
            majority.put(key, lemma);
            int blank = key.indexOf(' ');
            String form = key.substring(blank + 1);
            for (int k = Math.min(Lemmatizer.LONGEST, form.length()); k >= 0; k--) {
                votes.computeIfAbsent(
                                key.substring(0, blank + 1) + form.substring(form.length() - k), x -> new TreeMap<>())
                        .merge(rule(form, lemma), 1, Integer::sum);
            }
        });
        Map<String, String> rules = rules(votes);
        Lemmatizer byRule = new Lemmatizer(Map.of(), rules);
        Map<String, String> table = new TreeMap<>();
        majority.forEach((key, lemma) -> {
            int blank = key.indexOf(' ');
            if (!byRule.lemma(key.substring(blank + 1), key.substring(0, blank)).equals(lemma)) {
                table.put(key, lemma);
            }
        });
        return new Model(table, rules);
    }

    /// Keeps a rule where a shorter ending would say otherwise.
    private static Map<String, String> rules(Map<String, Map<String, Integer>> votes) {
        Map<String, String> out = new TreeMap<>();
        List<String> keys = new ArrayList<>(votes.keySet());
        keys.sort(java.util.Comparator.comparingInt(String::length).thenComparing(key -> key));
        for (String key : keys) {
            Map<String, Integer> counts = votes.getOrDefault(key, Map.of());
            int sum = counts.values().stream().mapToInt(x -> x).sum();
            String best = most(counts);
            int blank = key.indexOf(' ');
            if (key.length() == blank + 1 || (sum >= 2 && counts.getOrDefault(best, 0) >= 0.7 * sum)) {
                String inherited = null;
                for (int from = blank + 2; from <= key.length() && inherited == null; from++) {
                    inherited = out.get(key.substring(0, blank + 1) + key.substring(from));
                }
                if (!best.equals(inherited)) {
                    out.put(key, best);
                }
            }
        }
        return out;
    }

    private static String most(Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    private static String rule(String form, String lemma) {
        int shared = 0;
        while (shared < form.length() && shared < lemma.length() && form.charAt(shared) == lemma.charAt(shared)) {
            shared++;
        }
        return (form.length() - shared) + "+" + lemma.substring(shared);
    }
}
