package org.dateline.bench.events;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.WordSenses;
import org.dateline.actor.ActorTagger;
import org.dateline.bench.ScoreOptions;
import org.dateline.event.EventCoder;
import org.dateline.event.TypeModel;
import org.dateline.event.Typing;
import org.dateline.geo.Gazetteer;
import org.dateline.geo.Geoparser;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Article;
import org.dateline.model.Attribution;
import org.dateline.model.Claim;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.dateline.quote.AttributionExtractor;
import org.dateline.text.Reader;
import org.dateline.time.TemporalTagger;

/// The stages up to the claims, with the actors of a sentence given.
public final class Stages {

    private final Reader reader = Reader.load(ScoreOptions.home().resolve("models"));
    private final TemporalTagger temporalTagger;
    private final Geoparser geoparser;
    private final ActorTagger actorTagger;
    private final AttributionExtractor attributionExtractor;
    private final EventCoder eventCoder;
    private final Typing typing;

    private final Part part;

    /// Which components take part.
    enum Part {
        /// All that is shipped.
        WHOLE,
        /// Without the statistical model.
        RULES_ONLY,
        /// Without the rules.
        MODEL_ONLY,
        /// Each mention stands for itself, and pronouns for nobody.
        NO_COREFERENCE
    }

    /// Loads what is shipped.
    public Stages() {
        this(Part.WHOLE);
    }

    /// @param part which components take part
    Stages(Part part) {
        this.part = part;
        Knowledge knowledge = ScoreOptions.knowledge();
        temporalTagger = new TemporalTagger(knowledge);
        geoparser = new Geoparser(knowledge, Gazetteer.open(ScoreOptions.home().resolve("models")));
        actorTagger = new ActorTagger(knowledge);
        attributionExtractor = new AttributionExtractor(knowledge);
        WordSenses senses = WordSenses.load(ScoreOptions.home().resolve("models"));
        Path file = ScoreOptions.home().resolve("models/events.bin");
        Knowledge used = part == Part.MODEL_ONLY ? knowledge.withoutRules() : knowledge;
        eventCoder = part != Part.RULES_ONLY && Files.exists(file)
                ? new EventCoder(used, TypeModel.load(file), senses)
                : new EventCoder(used);
        typing = new Typing(knowledge, senses);
    }

    /// The claims of a text in which somebody is known to stand at each of the spans.
    ///
    /// @return none where the text cannot be read
    List<Claim> code(String text, List<Span> given) {
        Article article = new Article("sentence", null, LocalDate.of(2019, 6, 1), "en", null, null, text);
        return switch (reader.read(article)) {
            case Reader.Reading.Read(Document document) -> code(document, given);
            case Reader.Reading.Unreadable unreadable -> List.of();
        };
    }

    /// The sentences of a text, in which somebody is known to stand at each of the spans, as the statistical
    /// model sees them.
    public List<Typing.Sight> sights(String text, List<Span> given) {
        Article article = new Article("sentence", null, LocalDate.of(2019, 6, 1), "en", null, null, text);
        return switch (reader.read(article)) {
            case Reader.Reading.Read(Document document) -> {
                List<Toponym> toponyms = geoparser.parse(document);
                yield typing.sights(
                        document,
                        temporalTagger.tag(document),
                        toponyms,
                        with(document, actorTagger.tag(document, toponyms), given));
            }
            case Reader.Reading.Unreadable unreadable -> List.of();
        };
    }

    /// A text and its claims.
    record Coded(Document document, List<Claim> claims) {}

    /// The claims of a text, with the actors that are found in it.
    Coded code(String text) {
        Article article = new Article("sentence", null, LocalDate.of(2019, 6, 1), "en", null, null, text);
        return switch (reader.read(article)) {
            case Reader.Reading.Read(Document document) -> new Coded(document, code(document, List.of()));
            case Reader.Reading.Unreadable unreadable ->
                new Coded(new Document(article, text, null, List.of(), List.of()), List.of());
        };
    }

    private List<Claim> code(Document document, List<Span> given) {
        List<TimeExpression> times = temporalTagger.tag(document);
        List<Toponym> toponyms = geoparser.parse(document);
        List<ActorMention> found = actorTagger.tag(document, toponyms);
        List<ActorMention> actors = with(document, part == Part.NO_COREFERENCE ? apart(found) : found, given);
        List<Attribution> attributions = attributionExtractor.extract(document, actors);
        return eventCoder.code(document, times, toponyms, actors, attributions);
    }

    /// The mentions as each alone would be read: a pronoun says nothing of whom it stands for.
    private static List<ActorMention> apart(List<ActorMention> mentions) {
        List<ActorMention> out = new ArrayList<>();
        for (ActorMention mention : mentions) {
            Actor actor = mention.form() == ActorMention.Form.PRONOUN
                    ? new Actor(mention.actor().name(), null, null, Actor.Kind.UNNAMED)
                    : mention.actor();
            out.add(new ActorMention(
                    mention.sentence(),
                    mention.token(),
                    mention.span(),
                    actor,
                    mention.form(),
                    out.size(),
                    mention.why()));
        }
        return out;
    }

    /// The mentions found, where one overlaps a given span put in its place.
    private static List<ActorMention> with(Document document, List<ActorMention> found, List<Span> given) {
        List<ActorMention> out = new ArrayList<>(found);
        int entity = 10_000;
        for (Span span : given) {
            Sentence sentence = document.sentenceAt(span.start());
            if (sentence == null) {
                continue;
            }
            Token head = head(sentence, span);
            Actor actor = found.stream()
                    .filter(mention ->
                            mention.span().overlaps(span) && mention.actor().sector() != null)
                    .map(ActorMention::actor)
                    .findFirst()
                    .orElse(new Actor(span.of(document.text()), null, "GOV", Actor.Kind.UNNAMED));
            out.removeIf(mention -> mention.span().overlaps(span));
            out.add(new ActorMention(
                    sentence.index(), head.index(), span, actor, ActorMention.Form.NOMINAL, entity++, "given"));
        }
        out.sort((a, b) -> a.span().compareTo(b.span()));
        return out;
    }

    static Token head(Sentence sentence, Span span) {
        Token first = null;
        for (Token token : sentence.tokens()) {
            if (span.overlaps(token.span())) {
                first = first == null ? token : first;
                Token above = sentence.head(token);
                if (above == null || !span.overlaps(above.span())) {
                    return token;
                }
            }
        }
        return first == null ? sentence.token(0) : first;
    }
}
