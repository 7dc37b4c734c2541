package org.dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.ActorMention;
import org.dateline.model.Document;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Shows every predicate of a text as the statistical model sees it: for training it, and for asking
/// which event links two actors who are known.
public final class Typing {

    /// Predicates that may link two actors.
    private static final int LINKS = 3;

    /// A predicate that links two this much worse than the best does not count.
    private static final double SLACK = 2;

    private final Scenes scenes;
    private final SentenceCoder coder;
    private final ActorFinder finder = new ActorFinder();
    private final TypeFeatures features;

    /// @param meanings of the reader that read the documents
    public Typing(Knowledge knowledge, Meanings meanings) {
        coder = new SentenceCoder(knowledge.events(), null);
        scenes = new Scenes(knowledge.actors().agents(), coder);
        features = new TypeFeatures(meanings);
    }

    /// A predicate as the model sees it.
    ///
    /// @param sentence index of its sentence
    /// @param token    index of its head
    /// @param features what is to be seen
    /// @param link     how well it links the two, from 0; 1 where nobody asked
    /// @param rule     type that a rule gives it, `null` if none
    /// @param status   how it stands in its sentence
    /// @param source   who is on its one side, `null` if nobody
    /// @param target   who is on its other side, `null` if nobody
    public record Seen(
            int sentence,
            int token,
            TypeFeatureList features,
            double link,
            @Nullable EventType rule,
            Status status,
            @Nullable Span source,
            @Nullable Span target) {}

    /// The sentences of a text with what earlier stages found in them.
    public List<Sight> sights(
            Document document, List<TimeExpression> times, List<Toponym> toponyms, List<ActorMention> actors) {
        return scenes.of(document, times, toponyms, actors).stream()
                .map(scene -> new Sight(scene, coder.matches(scene)))
                .toList();
    }

    /// One sentence.
    public final class Sight {

        private final Scene scene;
        private final Matches matches;

        private Sight(Scene scene, Matches matches) {
            this.scene = scene;
            this.matches = matches;
        }

        /// Its words.
        public Sentence sentence() {
            return scene.sentence();
        }

        /// Every predicate with whoever stands beside it.
        public List<Seen> all() {
            List<Seen> out = new ArrayList<>();
            for (Token token : scene.sentence().tokens()) {
                if (candidate(scene, token)) {
                    Beside sides = Beside.of(scene, Predications.of(scene.sentence(), token), finder);
                    out.add(seen(
                            Occurrence.of(scene, token, token(sides.source()), token(sides.target())),
                            1,
                            span(sides.source()),
                            span(sides.target())));
                }
            }
            return out;
        }

        /// The predicates that may link two words, the best first.
        public List<Seen> between(@Nullable Span source, @Nullable Span target) {
            Token from = source == null ? null : scene.head(source);
            Token to = target == null ? null : scene.head(target);
            List<Occurrence> found = new ArrayList<>();
            for (Token token : scene.sentence().tokens()) {
                if (candidate(scene, token)) {
                    Occurrence occurrence = Occurrence.of(scene, token, from, to);
                    if (occurrence.link() > 0) {
                        found.add(occurrence);
                    }
                }
            }
            found.sort(Comparator.comparingDouble(occurrence -> -link(occurrence)));
            double most = found.isEmpty() ? 0 : link(found.getFirst());
            return found.stream()
                    .filter(occurrence -> link(occurrence) >= most - SLACK)
                    .limit(LINKS)
                    .map(occurrence -> seen(occurrence, link(occurrence), source, target))
                    .toList();
        }

        private double link(Occurrence occurrence) {
            return occurrence.link() + (matches.at(occurrence.head()) == null ? 0 : 1);
        }

        private Seen seen(Occurrence occurrence, double link, @Nullable Span source, @Nullable Span target) {
            Match match = matches.at(occurrence.head());
            Status status = status(occurrence, match);
            return new Seen(
                    scene.sentence().index(),
                    occurrence.head().index(),
                    features.of(occurrence, status, matches, false),
                    link,
                    match == null ? null : match.rule().type(),
                    status,
                    source,
                    target);
        }

        private Status status(Occurrence occurrence, @Nullable Match match) {
            Token verb = occurrence.predication().verb();
            return coder.standing()
                    .judge(
                            scene.sentence(),
                            occurrence.head(),
                            verb == null ? occurrence.head() : verb,
                            match == null ? null : match.rule().type())
                    .status();
        }

        private @Nullable Token token(@Nullable ActorMention mention) {
            return mention == null ? null : scene.head(mention.span());
        }

        private static @Nullable Span span(@Nullable ActorMention mention) {
            return mention == null ? null : mention.span();
        }
    }

    /// How likely each label of the model is for the event that links two actors.
    ///
    /// @param seen what may link them, not empty
    public static double[] shares(TypeModel model, List<Seen> seen) {
        double[] out = new double[model.labels().size()];
        double sum = 0;
        for (Seen one : seen) {
            double weight = Math.exp(one.link() - seen.getFirst().link());
            float[] read = model.read(one.features());
            for (int i = 0; i < out.length; i++) {
                out[i] += weight * read[i];
            }
            sum += weight;
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= sum;
        }
        return out;
    }

    /// Whether the word may head an event: a verb, a noun that a rule is for, an adjective with a copula.
    boolean candidate(Scene scene, Token token) {
        if (scene.dated(token)) {
            return false;
        }
        return switch (token.pos()) {
            case VERB -> !TypeFeatures.NO_PREDICATES.contains(Scene.lower(token));
            case NOUN, PROPN ->
                coder.lexemes().noun(Scene.lower(token), token.plural())
                        || Predications.mistagged(scene.sentence(), token);
            case ADJ -> scene.sentence().child(token, "cop") != null;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
        };
    }
}
