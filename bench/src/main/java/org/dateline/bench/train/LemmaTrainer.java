package org.dateline.bench.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.bench.train.Treebank.Sentence;
import org.dateline.bench.train.Treebank.Word;
import org.dateline.text.engine.Lemmatizer;
import org.dateline.text.engine.ModelFile;

/// Collects pairs of form and lemma from a table of irregular forms, from the treebanks and from a large vocabulary,
/// learns
/// rules by ending from them and lists what the rules get wrong.
final class LemmaTrainer {

    private static final Set<String> INFLECTED =
            Set.of("NNS", "NNPS", "VBD", "VBG", "VBN", "VBZ", "JJR", "JJS", "RBR", "RBS");

    /// Endings that decide by simple majority.
    private static final Set<String> ENDINGS = Set.of("s", "es", "ed", "ing", "er", "est");

    private static final Set<String> CLOSED =
            Set.of("PRP", "PRP$", "MD", "DT", "IN", "TO", "CC", "WP", "RB", "VBP", "VB");

    /// An ending decides if this share of the words that have it agrees.
    private static final double AGREEMENT = 0.75;

    private final Map<String, String> pairs = new TreeMap<>();
    private final Map<String, Map<String, Integer>> seen = new TreeMap<>();
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> adjectives = new HashSet<>();

    private LemmaTrainer() {}

    /// What the lemmatizer is made of.
    record Model(Map<String, String> table, Map<String, String> rules) {
        Lemmatizer lemmatizer() {
            return new Lemmatizer(table, rules);
        }

        ModelFile.Writer write() {
            ModelFile.Writer out = new ModelFile.Writer();
            out.putStrings(pairs(table));
            out.putStrings(pairs(rules));
            return out;
        }

        private static List<String> pairs(Map<String, String> map) {
            List<String> out = new ArrayList<>();
            new TreeMap<>(map).forEach((key, value) -> {
                out.add(key);
                out.add(value);
            });
            return out;
        }
    }

    /// @param sentences  the treebanks
    /// @param vocabulary words with the Penn tags they take
    static Model train(List<Sentence> sentences, Map<String, ? extends Collection<String>> vocabulary)
            throws IOException {
        LemmaTrainer trainer = new LemmaTrainer();
        trainer.count(sentences);
        trainer.bases(vocabulary);
        trainer.vocabulary(vocabulary);
        trainer.treebanks();
        trainer.irregular();
        return trainer.model();
    }

    private void count(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                String tag = word.xpos();
                if (word.lemma().equals("_") || word.upos().equals("X")) {
                    continue;
                }
                boolean proper = tag.startsWith("NNP") || word.lemma().equals("I");
                String lemma = proper ? word.lemma() : word.lemma().toLowerCase(Locale.ROOT);
                String form = tag.startsWith("NNP") ? word.form() : word.form().toLowerCase(Locale.ROOT);
                seen.computeIfAbsent(tag + ' ' + form, key -> new TreeMap<>()).merge(lemma, 1, Integer::sum);
                if (tag.equals("VB") || tag.equals("VBP")) {
                    verbs.add(lemma);
                } else if (tag.equals("NN")) {
                    nouns.add(lemma);
                } else if (tag.equals("JJ") || tag.equals("RB")) {
                    adjectives.add(lemma);
                }
            }
        }
    }

    private void bases(Map<String, ? extends Collection<String>> vocabulary) {
        vocabulary.forEach((word, tags) -> {
            if (tags.contains("VB")) {
                verbs.add(word);
            }
            if (tags.contains("NN")) {
                nouns.add(word);
            }
            if (tags.contains("JJ") || tags.contains("RB")) {
                adjectives.add(word);
            }
        });
    }

    private void vocabulary(Map<String, ? extends Collection<String>> vocabulary) {
        vocabulary.forEach((word, tags) -> {
            for (String tag : tags) {
                if (INFLECTED.contains(tag)
                        && !tag.equals("NNPS")
                        && word.chars().allMatch(Character::isLowerCase)) {
                    Set<String> bases = Inflection.bases(word, tag);
                    bases.stream()
                            .filter(known(tag)::contains)
                            .findFirst()
                            .or(() -> bases.stream().filter(nouns::contains).findFirst())
                            .ifPresent(base -> pairs.put(tag + ' ' + word, base));
                }
            }
        });
    }

    private Set<String> known(String tag) {
        return switch (tag.charAt(0)) {
            case 'V' -> verbs;
            case 'N' -> nouns;
            default -> adjectives;
        };
    }

    /// Takes over what the treebanks say, unless it is the correction of a slip.
    private void treebanks() {
        seen.forEach((key, counts) -> {
            int blank = key.indexOf(' ');
            String tag = key.substring(0, blank);
            String form = key.substring(blank + 1);
            String lemma = most(counts);
            int sum = counts.values().stream().mapToInt(x -> x).sum();
            int most = counts.getOrDefault(lemma, 0);
            if (INFLECTED.contains(tag)) {
                if (regular(form, tag, lemma) || most >= 2) {
                    pairs.put(key, lemma);
                }
            } else if (CLOSED.contains(tag) && sum >= 3 && most > 0.6 * sum && !lemma.equals(form)) {
                pairs.put(key, lemma);
            }
        });
    }

    private static boolean regular(String form, String tag, String lemma) {
        return Inflection.bases(form, tag).contains(lemma) || tag.startsWith("NN") && lemma.equals(form);
    }

    private void irregular() throws IOException {
        InputStream resource =
                Objects.requireNonNull(LemmaTrainer.class.getResourceAsStream("irregular.tsv"), "irregular.tsv");
        try (BufferedReader in = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            in.lines().skip(1).forEach(line -> {
                String[] row = line.split("\t", -1);
                pairs.put(row[0] + ' ' + row[1], row[2]);
            });
        }
    }

    private Model model() {
        Map<String, Map<String, Integer>> votes = new TreeMap<>();
        pairs.forEach((key, lemma) -> {
            int blank = key.indexOf(' ');
            String form = key.substring(blank + 1);
            if (INFLECTED.contains(key.substring(0, blank)) && regular(form, key.substring(0, blank), lemma)) {
                for (int k = Math.min(Lemmatizer.LONGEST, form.length()); k >= 1; k--) {
                    votes.computeIfAbsent(
                                    key.substring(0, blank + 1) + form.substring(form.length() - k),
                                    x -> new TreeMap<>())
                            .merge(rule(form, lemma), 1, Integer::sum);
                }
            }
        });
        Map<String, String> rules = rules(votes);
        Lemmatizer byRule = new Lemmatizer(Map.of(), rules);
        Map<String, String> table = new TreeMap<>();
        pairs.forEach((key, lemma) -> {
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
        List<Map.Entry<String, Map<String, Integer>>> entries = new ArrayList<>(votes.entrySet());
        entries.sort(Comparator.comparingInt(entry -> entry.getKey().length()));
        for (Map.Entry<String, Map<String, Integer>> entry : entries) {
            String key = entry.getKey();
            Map<String, Integer> counts = entry.getValue();
            int sum = counts.values().stream().mapToInt(x -> x).sum();
            String best = most(counts);
            int blank = key.indexOf(' ');
            boolean agreed =
                    counts.getOrDefault(best, 0) >= AGREEMENT * sum || ENDINGS.contains(key.substring(blank + 1));
            if (sum >= 3 && agreed && !best.equals(inherited(out, key, blank))) {
                out.put(key, best);
            }
        }
        return out;
    }

    private static String inherited(Map<String, String> rules, String key, int blank) {
        for (int from = blank + 2; from <= key.length(); from++) {
            String rule = rules.get(key.substring(0, blank + 1) + key.substring(from));
            if (rule != null) {
                return rule;
            }
        }
        return "0+";
    }

    private static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String rule(String form, String lemma) {
        int shared = 0;
        while (shared < form.length() && shared < lemma.length() && form.charAt(shared) == lemma.charAt(shared)) {
            shared++;
        }
        return (form.length() - shared) + "+" + lemma.substring(shared);
    }
}
