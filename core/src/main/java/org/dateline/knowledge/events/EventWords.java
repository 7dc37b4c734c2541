package org.dateline.knowledge.events;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Faults;
import org.dateline.knowledge.Table;
import org.dateline.knowledge.Table.Row;
import org.jspecify.annotations.Nullable;

/// Words that say something of an event without being it: contexts, means, and fields of life that
/// borrow the words of conflict. From `lexicon/contexts.tsv`, `means.tsv` and `offtopic.tsv`.
public final class EventWords {

    private final Map<String, List<String>> contexts;
    private final Map<String, String> means;
    private final Map<String, String> fields;

    private EventWords(Map<String, List<String>> contexts, Map<String, String> means, Map<String, String> fields) {
        this.contexts = contexts;
        this.means = means;
        this.fields = fields;
    }

    static EventWords load(Path folder, Ontology ontology, Faults faults) {
        Map<String, List<String>> contexts = new HashMap<>();
        Path file = folder.resolve("lexicon/contexts.tsv");
        for (Row row : Table.read(file, faults, "context", "words", "note").rows()) {
            String context = row.get("context");
            if (!ontology.contexts().contains(context)) {
                row.fault("\"%s\" is not a context".formatted(context));
            }
            for (String word : row.list("words")) {
                contexts.merge(word, List.of(context), EventWords::joined);
            }
        }
        return new EventWords(
                contexts,
                single(folder.resolve("lexicon/means.tsv"), "mode", faults),
                single(folder.resolve("lexicon/offtopic.tsv"), "field", faults));
    }

    private static List<String> joined(List<String> a, List<String> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).distinct().toList();
    }

    private static Map<String, String> single(Path file, String key, Faults faults) {
        Map<String, String> out = new HashMap<>();
        for (Row row : Table.read(file, faults, key, "words", "note").rows()) {
            for (String word : row.list("words")) {
                if (out.put(word, row.get(key)) != null) {
                    row.fault("\"%s\" stands here twice".formatted(word));
                }
            }
        }
        return out;
    }

    /// The contexts that a lemma, or two joined by a space, speaks of.
    public List<String> contexts(String words) {
        return contexts.getOrDefault(words, List.of());
    }

    /// The mode of ASSAULT that a weapon or manner stands for, `null` if it stands for none.
    public @Nullable String means(String words) {
        return means.get(words);
    }

    /// The field that a lemma belongs to, e.g. `sport`; `null` if to none.
    public @Nullable String field(String words) {
        return fields.get(words);
    }
}
