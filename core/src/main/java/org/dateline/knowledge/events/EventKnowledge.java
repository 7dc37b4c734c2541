package org.dateline.knowledge.events;

import java.nio.file.Path;
import java.util.List;
import org.dateline.knowledge.Faults;

/// What is known of events: the scheme, the rules and the words around them.
///
/// @param ontology   types, modes, contexts
/// @param classes    classes of nouns that rules use
/// @param rules      in the order of their files
/// @param embeddings what words make of an event below them
/// @param words      contexts, means and fields
public record EventKnowledge(
        Ontology ontology, WordClasses classes, List<EventRule> rules, Embeddings embeddings, EventWords words) {

    /// Reads the three folders under `folder`.
    public static EventKnowledge load(Path folder, Faults faults) {
        Ontology ontology = Ontology.load(folder, faults);
        WordClasses classes = WordClasses.load(folder, faults);
        return new EventKnowledge(
                ontology,
                classes,
                EventRules.load(folder, ontology, classes, faults),
                Embeddings.load(folder, faults),
                EventWords.load(folder, ontology, faults));
    }
}
