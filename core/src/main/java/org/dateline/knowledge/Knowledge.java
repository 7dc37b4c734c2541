package org.dateline.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dateline.knowledge.actors.ActorTables;
import org.dateline.knowledge.events.EventKnowledge;

/// Everything that area experts may edit, loaded and checked. Immutable; one instance serves every
/// stage and thread.
///
/// @param folder    the folder it was loaded from
/// @param countries the countries and what news calls them
/// @param places    further places, and the words that tell place names from others
/// @param ledger    the words of the ledger
/// @param actors    who acts in the news, and how they are called
/// @param numerals  number words
/// @param time      words of dates and durations
/// @param quantity  words of amounts
/// @param events    the scheme of events, their rules and the words around them
/// @param cues      the words that report speech and thought
public record Knowledge(
        Path folder,
        Countries countries,
        Places places,
        LedgerWords ledger,
        ActorTables actors,
        Numerals numerals,
        TimeWords time,
        QuantityWords quantity,
        EventKnowledge events,
        CueLexicon cues) {

    /// Loads all of `folder`.
    ///
    /// @throws KnowledgeException listing every fault of every file
    public static Knowledge load(Path folder) {
        Faults faults = new Faults(folder.getParent() == null ? folder : folder.getParent());
        // The rules take about as long as all tables, and neither needs the other.
        CompletableFuture<EventKnowledge> rules =
                CompletableFuture.supplyAsync(() -> EventKnowledge.load(folder, faults));
        Countries countries = Countries.load(folder, faults);
        Places places = Places.load(folder, countries, faults);
        LedgerWords ledger = LedgerWords.load(folder.resolve("ledger"), faults);
        ActorTables actors = ActorTables.load(folder, countries, faults);
        Numerals numerals = Numerals.load(folder.resolve("quantity/numbers.tsv"), faults);
        TimeWords time = TimeWords.load(folder.resolve("time"), faults);
        QuantityWords quantity = QuantityWords.load(folder.resolve("quantity"), faults);
        CueLexicon cues = CueLexicon.load(folder.resolve("cues"), faults);
        EventKnowledge events = joined(rules);
        faults.check();
        return new Knowledge(folder, countries, places, ledger, actors, numerals, time, quantity, events, cues);
    }

    private static <T> T joined(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// The same without the rules for events, to measure what they are worth.
    public Knowledge withoutRules() {
        EventKnowledge bare =
                new EventKnowledge(events.ontology(), events.classes(), List.of(), events.embeddings(), events.words());
        return new Knowledge(folder, countries, places, ledger, actors, numerals, time, quantity, bare, cues);
    }

    /// The same with further places, which go before those of the index that are the same.
    public Knowledge with(List<AddedPlace> further) {
        return further.isEmpty()
                ? this
                : new Knowledge(
                        folder,
                        countries,
                        places.with(further),
                        ledger,
                        actors,
                        numerals,
                        time,
                        quantity,
                        events,
                        cues);
    }
}
