package org.dateline.knowledge.events;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Faults;
import org.dateline.knowledge.Table;
import org.dateline.knowledge.Table.Row;
import org.dateline.model.Factuality;
import org.dateline.model.Status;
import org.jspecify.annotations.Nullable;

/// What words make of an event below them: "plans to", "refused to", "a call for", "alleged". From
/// `lexicon/standing.tsv`.
public final class Embeddings {

    private final Map<String, Map<String, Entry>> entries;

    private Embeddings(Map<String, Map<String, Entry>> entries) {
        this.entries = entries;
    }

    /// @param effect     what becomes of the event
    /// @param factuality how sure its source then is, `null` as the event itself says
    /// @param speaks     whether the word's agent is the source of what is below it
    public record Entry(Effect effect, @Nullable Factuality factuality, boolean speaks) {}

    /// What a word does to an event below it.
    public sealed interface Effect {
        /// It stays as it is: "began to".
        record Keeps() implements Effect {}

        /// It is taken for granted whatever stands above: "condemned the attack".
        record Presupposes() implements Effect {}

        /// It gets another status.
        record Makes(Status status) implements Effect {}
    }

    static Embeddings load(Path folder, Faults faults) {
        Map<String, Map<String, Entry>> out = new HashMap<>();
        Path file = folder.resolve("lexicon/standing.tsv");
        for (Row row : Table.read(file, faults, "words", "slots", "effect", "certainty", "speaks", "note")
                .rows()) {
            Effect effect = row.parse("effect", Embeddings::effect);
            Factuality factuality =
                    row.get("certainty").isEmpty() ? null : row.parse("certainty", Embeddings::certainty);
            if (effect == null) {
                continue;
            }
            Entry entry = new Entry(effect, factuality, row.get("speaks").equals("yes"));
            for (String word : row.list("words")) {
                Map<String, Entry> slots = out.computeIfAbsent(word, w -> new HashMap<>());
                for (String slot : row.list("slots")) {
                    if (slots.put(slot, entry) != null) {
                        row.fault("\"%s\" has the slot %s already".formatted(word, slot));
                    }
                }
            }
        }
        return new Embeddings(out);
    }

    private static Effect effect(String text) {
        return switch (text) {
            case "keeps" -> new Effect.Keeps();
            case "presupposes" -> new Effect.Presupposes();
            default -> new Effect.Makes(Status.valueOf(text.toUpperCase(Locale.ROOT)));
        };
    }

    private static Factuality certainty(String text) {
        return List.of(Factuality.values()).stream()
                .filter(value -> value.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    /// All words that do something to an event below them.
    public Set<String> words() {
        return entries.keySet();
    }

    /// What the word does to what stands in the slot, `null` if nothing is known.
    ///
    /// @param word a lemma, with its particle if it has one
    /// @param slot `to`, `that`, `ing`, `obj`, `subj`, `mod`, `adv`, or a preposition
    public @Nullable Entry entry(String word, String slot) {
        Map<String, Entry> slots = entries.get(word);
        return slots == null ? null : slots.get(slot);
    }
}
