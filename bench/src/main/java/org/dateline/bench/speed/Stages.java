package org.dateline.bench.speed;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.WordSenses;
import org.dateline.actor.ActorTagger;
import org.dateline.event.EventCoder;
import org.dateline.event.TypeModel;
import org.dateline.geo.Gazetteer;
import org.dateline.geo.Geoparser;
import org.dateline.knowledge.Knowledge;
import org.dateline.ledger.Ledger;
import org.dateline.model.ActorMention;
import org.dateline.model.Article;
import org.dateline.model.Attribution;
import org.dateline.model.Claim;
import org.dateline.model.Document;
import org.dateline.model.Quantity;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;
import org.dateline.quantity.QuantityTagger;
import org.dateline.quote.AttributionExtractor;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import org.dateline.time.TemporalTagger;

/// The stages in the order of [org.dateline.Coder], each under its own clock.
final class Stages {

    /// What is timed.
    enum Stage {
        TEXT,
        TIME,
        GEO,
        QUANTITY,
        ACTOR,
        QUOTE,
        EVENT,
        LEDGER
    }

    private final Reader reader;
    private final TemporalTagger temporalTagger;
    private final Geoparser geoparser;
    private final QuantityTagger quantityTagger;
    private final ActorTagger actorTagger;
    private final AttributionExtractor attributionExtractor;
    private final EventCoder eventCoder;
    private final Ledger ledger;

    Stages(Path home) {
        Knowledge knowledge = Knowledge.load(home.resolve("knowledge"));
        reader = Reader.load(home.resolve("models"));
        temporalTagger = new TemporalTagger(knowledge);
        geoparser = new Geoparser(knowledge, Gazetteer.open(home.resolve("models")));
        quantityTagger = new QuantityTagger(knowledge);
        actorTagger = new ActorTagger(knowledge);
        attributionExtractor = new AttributionExtractor(knowledge);
        eventCoder = new EventCoder(
                knowledge, TypeModel.load(home.resolve("models/events.bin")), WordSenses.load(home.resolve("models")));
        ledger = new Ledger(knowledge);
    }

    /// Codes all articles and tells the nanoseconds that each stage took.
    Round run(List<Article> articles) {
        Round round = new Round();
        for (Article article : articles) {
            long start = System.nanoTime();
            Reading reading = reader.read(article);
            round.add(Stage.TEXT, start);
            if (reading instanceof Reading.Read(Document document)) {
                round.tokens += document.sentences().stream()
                        .mapToInt(sentence -> sentence.size())
                        .sum();
                run(document, round);
            }
        }
        return round;
    }

    private void run(Document document, Round round) {
        long at = System.nanoTime();
        List<TimeExpression> times = temporalTagger.tag(document);
        at = round.add(Stage.TIME, at);
        List<Toponym> toponyms = geoparser.parse(document);
        at = round.add(Stage.GEO, at);
        List<Quantity> quantities = quantityTagger.tag(document, times);
        at = round.add(Stage.QUANTITY, at);
        List<ActorMention> actors = actorTagger.tag(document, toponyms);
        at = round.add(Stage.ACTOR, at);
        List<Attribution> attributions = attributionExtractor.extract(document, actors);
        at = round.add(Stage.QUOTE, at);
        List<Claim> claims = eventCoder.code(document, times, toponyms, actors, attributions);
        at = round.add(Stage.EVENT, at);
        round.claims += ledger.enter(document, times, toponyms, quantities, actors, attributions, claims)
                .claims()
                .size();
        round.add(Stage.LEDGER, at);
    }

    /// One pass over the articles.
    static final class Round {

        private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
        private int tokens;
        private int claims;

        private long add(Stage stage, long since) {
            long now = System.nanoTime();
            nanos.merge(stage, now - since, Long::sum);
            return now;
        }

        int tokens() {
            return tokens;
        }

        int claims() {
            return claims;
        }

        long nanos(Stage stage) {
            return nanos.getOrDefault(stage, 0L);
        }

        long total() {
            return nanos.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
