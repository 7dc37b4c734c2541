package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Pos;

/// Entries by lemma and part of speech. Lemmas of several words are joined by spaces: `pull out`.
public final class Lexicon<E> {

    private final Map<String, Map<Pos, List<E>>> entries;

    private Lexicon(Map<String, Map<Pos, List<E>>> entries) {
        this.entries = entries;
    }

    /// The entries in the order of the file, none for an unknown word. Auxiliaries are verbs, proper nouns nouns.
    ///
    /// @param lemma lower case
    public List<E> get(String lemma, Pos pos) {
        Map<Pos, List<E>> byPos = entries.get(lemma);
        return byPos == null ? List.of() : byPos.getOrDefault(folded(pos), List.of());
    }

    private static Pos folded(Pos pos) {
        return switch (pos) {
            case AUX -> Pos.VERB;
            case PROPN -> Pos.NOUN;
            default -> pos;
        };
    }

    /// Collects entries.
    static final class Builder<E> {

        private final Map<String, Map<Pos, List<E>>> entries = new HashMap<>();

        void add(String lemma, Pos pos, E entry) {
            entries.computeIfAbsent(lemma, key -> new EnumMap<>(Pos.class))
                    .computeIfAbsent(pos, key -> new ArrayList<>(1))
                    .add(entry);
        }

        /// Adds the entry under the row's columns `lemma` and `pos`.
        void add(Table.Row row, E entry) {
            String lemma = row.get("lemma");
            if (lemma.isEmpty()) {
                row.fault("\"lemma\" is empty");
                return;
            }
            switch (row.get("pos")) {
                case "verb" -> add(lemma, Pos.VERB, entry);
                case "noun" -> add(lemma, Pos.NOUN, entry);
                case "adj" -> add(lemma, Pos.ADJ, entry);
                default ->
                    row.fault("\"%s\" is not a pos; it must be verb, noun or adj"
                            .formatted(row.get("pos").toLowerCase(Locale.ROOT)));
            }
        }

        Lexicon<E> build() {
            return new Lexicon<>(entries);
        }
    }
}
