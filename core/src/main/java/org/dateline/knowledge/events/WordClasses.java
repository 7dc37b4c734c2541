package org.dateline.knowledge.events;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Faults;
import org.dateline.knowledge.Table;
import org.dateline.knowledge.Table.Row;

/// Classes of nouns that rules refer to as `$name`, from `lexicon/classes.tsv`.
public final class WordClasses {

    private final Map<String, Set<String>> words;

    private WordClasses(Map<String, Set<String>> words) {
        this.words = words;
    }

    static WordClasses load(Path folder, Faults faults) {
        Map<String, Set<String>> words = new HashMap<>();
        Path file = folder.resolve("lexicon/classes.tsv");
        for (Row row : Table.read(file, faults, "class", "words", "note").rows()) {
            Set<String> members = words.computeIfAbsent(row.get("class"), name -> new HashSet<>());
            for (String word : row.list("words")) {
                if (!members.add(word)) {
                    row.fault("\"%s\" is in %s twice".formatted(word, row.get("class")));
                }
            }
        }
        return new WordClasses(words);
    }

    /// Whether there is a class of that name.
    public boolean has(String name) {
        return words.containsKey(name);
    }

    /// The lemmas in the class, lower case, compounds joined by a space; sectors in capitals. None if
    /// there is no such class.
    public Set<String> words(String name) {
        return words.getOrDefault(name, Set.of());
    }
}
