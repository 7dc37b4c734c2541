package org.dateline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dateline.actor.ActorTagger;
import org.dateline.event.Considered;
import org.dateline.event.EventCoder;
import org.dateline.event.Meanings;
import org.dateline.event.TypeModel;
import org.dateline.geo.Gazetteer;
import org.dateline.geo.Geoparser;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.UserPlaces;
import org.dateline.ledger.Ledger;
import org.dateline.model.ActorMention;
import org.dateline.model.Article;
import org.dateline.model.Attribution;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Document;
import org.dateline.model.Quantity;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;
import org.dateline.quantity.QuantityTagger;
import org.dateline.quote.AttributionExtractor;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import org.dateline.time.TemporalTagger;
import org.jspecify.annotations.Nullable;

/// Codes one article at a time. It holds only what was loaded at the start, so one instance serves
/// any number of threads.
public final class Coder {

    private final Reader reader;
    private final TemporalTagger temporalTagger;
    private final Geoparser geoparser;
    private final QuantityTagger quantityTagger;
    private final ActorTagger actorTagger;
    private final AttributionExtractor attributionExtractor;
    private final EventCoder eventCoder;
    private final Ledger ledger;

    private Coder(Reader reader, Gazetteer gazetteer, Knowledge knowledge, TypeModel model, Meanings meanings) {
        this.reader = reader;
        temporalTagger = new TemporalTagger(knowledge);
        geoparser = new Geoparser(knowledge, gazetteer);
        quantityTagger = new QuantityTagger(knowledge);
        actorTagger = new ActorTagger(knowledge);
        attributionExtractor = new AttributionExtractor(knowledge);
        eventCoder = new EventCoder(knowledge, model, meanings);
        ledger = new Ledger(knowledge);
    }

    /// Loads `models/` and `knowledge/` of the folder.
    ///
    /// @throws org.dateline.knowledge.KnowledgeException listing all that is wrong with `knowledge/`
    public static Coder load(Path home) {
        return load(home.resolve("models"), home.resolve("knowledge"));
    }

    /// Loads the two folders, wherever they are.
    ///
    /// @throws org.dateline.knowledge.KnowledgeException listing all that is wrong with `knowledge`
    public static Coder load(Path models, Path knowledge) {
        return load(models, knowledge, null);
    }

    /// Loads the two folders, and places of the user's own.
    ///
    /// @param userPlaces a folder as [UserPlaces#load] reads it; `null` for none
    /// @throws org.dateline.knowledge.KnowledgeException listing all that is wrong with the folders
    public static Coder load(Path models, Path knowledge, @Nullable Path userPlaces) {
        // Models and knowledge take about as long, and neither needs the other.
        CompletableFuture<Reader> reader = CompletableFuture.supplyAsync(() -> Reader.load(models));
        CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(() -> Gazetteer.open(models));
        Knowledge loaded = Knowledge.load(knowledge);
        if (userPlaces != null) {
            loaded = loaded.with(UserPlaces.load(userPlaces, loaded.countries()));
        }
        try {
            return new Coder(
                    reader.join(),
                    gazetteer.join(),
                    loaded,
                    TypeModel.load(models.resolve("events.bin")),
                    WordSenses.load(models));
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// Reads an article and codes what it reports.
    public Coding code(Article article) {
        return switch (reader.read(article)) {
            case Reading.Read(Document document) -> code(document);
            case Reading.Unreadable(Coding.Reason reason, String detail) -> new Coding.Skipped(article, reason, detail);
        };
    }

    /// A coding with what spoke for and against each word that might have told an event.
    public record Explained(Coding coding, List<Considered> considered) {

        /// Copies the list.
        public Explained {
            considered = List.copyOf(considered);
        }
    }

    /// Codes an article and says why; some times slower than [#code].
    public Explained explain(Article article) {
        Coding coding = code(article);
        return switch (coding) {
            case Coding.Coded coded ->
                new Explained(
                        coding,
                        eventCoder.explain(
                                coded.document(),
                                coded.times(),
                                coded.toponyms(),
                                coded.actors(),
                                coded.attributions()));
            case Coding.Skipped skipped -> new Explained(skipped, List.of());
        };
    }

    private Coding code(Document document) {
        List<TimeExpression> times = temporalTagger.tag(document);
        List<Toponym> toponyms = geoparser.parse(document);
        List<Quantity> quantities = quantityTagger.tag(document, times);
        List<ActorMention> actors = actorTagger.tag(document, toponyms);
        List<Attribution> attributions = attributionExtractor.extract(document, actors);
        List<Claim> claims = eventCoder.code(document, times, toponyms, actors, attributions);
        return ledger.enter(document, times, toponyms, quantities, actors, attributions, claims);
    }
}
