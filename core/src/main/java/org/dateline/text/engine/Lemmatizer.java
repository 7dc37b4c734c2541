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

    private final Map<String, String> table;
    private final Map<String, String> rules;

    /// @param table the lemma by Penn tag, blank and word
    /// @param rules the rule by Penn tag, blank and ending
    public Lemmatizer(Map<String, String> table, Map<String, String> rules) {
        this.table = Map.copyOf(table);
        this.rules = Map.copyOf(rules);
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
        boolean proper = tag.startsWith("NNP");
        String word = proper ? form : form.toLowerCase(Locale.ROOT);
        String seen = table.get(tag + ' ' + word);
        if (seen != null) {
            return seen;
        }
        for (int k = Math.min(LONGEST, word.length()); k >= 1; k--) {
            String rule = rules.get(tag + ' ' + word.substring(word.length() - k));
            if (rule != null) {
                return apply(rule, word);
            }
        }
        return word;
    }

    /// Applies a rule, `word` itself where it does not fit.
    public static String apply(String rule, String word) {
        int plus = rule.indexOf('+');
        int drop = Integer.parseInt(rule, 0, plus, 10);
        return drop >= word.length() && drop > 0
                ? word
                : word.substring(0, word.length() - drop) + rule.substring(plus + 1);
    }
}
