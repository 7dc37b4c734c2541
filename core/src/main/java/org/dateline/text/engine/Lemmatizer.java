package org.dateline.text.engine;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds dictionary forms: first in a table of words seen, then by the longest ending that was learned for the tag.
/// A rule `2+y` drops two letters and adds a "y".
public final class Lemmatizer {

    /// Longest ending that rules are learned for.
    public static final int LONGEST = 6;

    private final Map<String, Map<String, String>> table;
    private final Map<String, Map<String, String>> rules;

    /// @param table the lemma by Penn tag, blank and word
    /// @param rules the rule by Penn tag, blank and ending
    public Lemmatizer(Map<String, String> table, Map<String, String> rules) {
        this.table = byTag(table);
        this.rules = byTag(rules);
    }

    private static Map<String, Map<String, String>> byTag(Map<String, String> pairs) {
        Map<String, Map<String, String>> out = new HashMap<>();
        pairs.forEach((key, value) -> {
            int blank = key.indexOf(' ');
            out.computeIfAbsent(key.substring(0, blank), tag -> new HashMap<>()).put(key.substring(blank + 1), value);
        });
        return out;
    }

    /// Maps the model.
    public static Lemmatizer load(Path file) {
        ByteBuffer in = ModelFile.map(file);
        return new Lemmatizer(map(ModelFile.strings(in)), map(ModelFile.strings(in)));
    }

    private static Map<String, String> map(List<String> pairs) {
        Map<String, String> out = HashMap.newHashMap(pairs.size() / 2);
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            out.put(pairs.get(i), pairs.get(i + 1));
        }
        return out;
    }

    /// The dictionary form of a word with this Penn tag, lower case except for proper nouns.
    public String lemma(String form, String tag) {
        String word = tag.startsWith("NNP") ? form : form.toLowerCase(Locale.ROOT);
        String seen = table.getOrDefault(tag, Map.of()).get(word);
        if (seen != null) {
            return seen;
        }
        Map<String, String> endings = rules.get(tag);
        if (endings != null) {
            for (int k = Math.min(LONGEST, word.length()); k >= 1; k--) {
                String rule = endings.get(word.substring(word.length() - k));
                if (rule != null) {
                    return apply(rule, word);
                }
            }
        }
        return word;
    }

    /// Applies a rule, `word` itself where it does not fit.
    private static String apply(String rule, String word) {
        int plus = rule.indexOf('+');
        int drop = Integer.parseInt(rule, 0, plus, 10);
        return drop >= word.length() && drop > 0
                ? word
                : word.substring(0, word.length() - drop) + rule.substring(plus + 1);
    }
}
