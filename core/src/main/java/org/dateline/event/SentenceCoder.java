package org.dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.events.EventKnowledge;
import org.dateline.knowledge.events.EventRule;
import org.dateline.knowledge.events.Ontology;
import org.dateline.model.ActorMention;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Event;
import org.dateline.model.EventType;
import org.dateline.model.Factuality;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Source;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Drafts the claims of one sentence.
final class SentenceCoder {

    private static final Set<EventType> WORDS = Set.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN);

    private final EventKnowledge knowledge;
    private final @Nullable TypeJudge judge;
    private final Lexemes lexemes;
    private final Lemmas lemmas;
    private final ActorFinder finder = new ActorFinder();
    private final ArgumentTests tests;
    private final Details details;
    private final Standing standing;
    private final Reports reports = new Reports();
    private final Explainer explainer;

    /// @param judge weighs rules against the statistical model, `null` for rules alone
    SentenceCoder(EventKnowledge knowledge, @Nullable TypeJudge judge) {
        this.judge = judge;
        this.knowledge = knowledge;
        lexemes = new Lexemes(knowledge.rules());
        Set<String> verbs = new HashSet<>(lexemes.verbs());
        verbs.addAll(knowledge.embeddings().words());
        lemmas = new Lemmas(verbs);
        tests = new ArgumentTests(knowledge.classes(), finder);
        details = new Details(knowledge);
        standing = new Standing(knowledge.embeddings());
        explainer = new Explainer(tests, finder, judge, standing);
    }

    /// The sentence with the lemmas of the rules' verbs put right.
    Sentence corrected(Sentence sentence) {
        return lemmas.corrected(sentence);
    }

    Lexemes lexemes() {
        return lexemes;
    }

    Standing standing() {
        return standing;
    }

    /// The rules that fit, found on demand.
    Matches matches(Scene scene) {
        return new Matches(scene, lexemes, tests);
    }

    List<Draft> code(Document document, Scene scene, List<Attribution> attributions) {
        return code(document, scene, attributions, matches(scene));
    }

    /// What spoke for and against each word that might have told an event.
    List<Considered> explain(Document document, Scene scene, List<Attribution> attributions) {
        Matches matches = matches(scene);
        List<Draft> drafts = code(document, scene, attributions, matches);
        List<Match> found = found(scene, matches);
        return explainer.explain(scene, matches, Overlaps.resolve(scene.sentence(), found), drafts);
    }

    private static List<Match> found(Scene scene, Matches matches) {
        List<Match> found = new ArrayList<>();
        for (Token token : scene.sentence().tokens()) {
            Match match = matches.at(token);
            if (match != null) {
                found.add(match);
            }
        }
        return found;
    }

    private List<Draft> code(Document document, Scene scene, List<Attribution> attributions, Matches matches) {
        Sentence sentence = scene.sentence();
        List<Match> kept = new ArrayList<>(Overlaps.resolve(sentence, found(scene, matches)));
        Map<Match, List<String>> guessed = guess(scene, matches, kept);
        kept.addAll(guessed.keySet());
        if (kept.isEmpty()) {
            return List.of();
        }
        kept.sort(Comparator.comparingInt(match -> match.head().index()));
        boolean[] predicates = new boolean[sentence.size()];
        kept.forEach(match -> predicates[match.head().index()] = true);
        Circumstances circumstances = new Circumstances(scene, predicates);
        List<Draft> out = new ArrayList<>(kept.size());
        for (Match match : kept) {
            Draft draft = draft(document, scene, match, matches, circumstances, attributions);
            if (draft != null) {
                out.add(guessed.containsKey(match) ? draft.guessed(guessed.get(match)) : draft);
            }
        }
        return Contents.settle(out);
    }

    /// What the model is sure of where no rule speaks, with its reasons.
    private Map<Match, List<String>> guess(Scene scene, Matches matches, List<Match> kept) {
        Map<Match, List<String>> out = new LinkedHashMap<>();
        if (judge == null) {
            return out;
        }
        Sentence sentence = scene.sentence();
        for (Token token : sentence.tokens()) {
            if (!TypeJudge.verb(scene, token) || matches.at(token) != null || covered(kept, token)) {
                continue;
            }
            Predication predication = Predications.of(sentence, token);
            Beside beside = Beside.of(scene, predication, finder);
            if (!beside.political()) {
                continue;
            }
            Occurrence occurrence = Occurrence.of(scene, predication, beside);
            Status status = standing.judge(sentence, token, token, null).status();
            TypeJudge.Opinion opinion = judge.propose(occurrence, status, matches);
            if (opinion != null) {
                EventRule rule = Guesses.rule(opinion);
                Match match =
                        new Match(rule, token, List.of(token), Roles.of(scene, predication, rule, List.of(token)));
                out.put(match, List.of("model: " + opinion.reasons()));
            }
        }
        return out;
    }

    /// Whether a rule has read the verb's clause already: its words, its content or the verb above.
    private static boolean covered(List<Match> kept, Token token) {
        for (Match match : kept) {
            Token verb = match.roles().predication().verb();
            if (match.words().contains(token)
                    || verb != null && verb.index() == token.index()
                    || match.head().head() == token.index()
                    || token.head() == match.head().index() && !token.is("ccomp") && !token.is("conj")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft draft(
            Document document,
            Scene scene,
            Match match,
            Matches matches,
            Circumstances circumstances,
            List<Attribution> attributions) {
        EventRule rule = match.rule();
        EventType type = rule.type();
        if (type == null) {
            return null;
        }
        Sides sides = sides(scene, match, matches);
        Token verb = match.roles().predication().verb();
        Token carrier = verb == null ? match.head() : verb;
        Span span = Clauses.span(scene.sentence(), match.head(), carrier);
        List<Toponym> places = circumstances.places(match, carrier, WORDS.contains(type)).stream()
                .filter(place -> (WORDS.contains(type) ? sides.all() : sides.actors())
                        .stream().noneMatch(side -> side.span().equals(place.span())))
                .toList();
        boolean anaphoric = anaphoric(scene, match, sides);
        if (!named(rule, type, match, sides, places, anaphoric)) {
            return null;
        }
        Span trigger = trigger(match, verb);
        Standing.Verdict own = standing.judge(scene.sentence(), match.head(), carrier, type);
        Standing.Verdict verdict = reports.judge(scene.sentence(), own, attributions, match.head());
        List<Source> sources = reports.sources(
                document.article(), scene, own, attributions, match.head().span());
        if (asked(scene.sentence(), verdict)) {
            return null;
        }
        TimeExpression time = circumstances.time(match, verdict.status());
        double trust = judge == null || rule.verbs().isEmpty() && rule.nouns().isEmpty()
                ? rule.score() * match.likely()
                : judge.trust(match, Occurrence.of(scene, match), own.status(), matches);
        if (trust == 0) {
            return null;
        }
        Event event = details.event(scene, match, type, matches, span, sides.all());
        if (Refusals.refuses(scene.sentence(), match, carrier, type, own)) {
            event = knowledge.ontology().about(EventType.REJECT, null, event.contexts(), event);
            verdict = verdict.with(Status.ASSERTED, Factuality.CT_PLUS);
        }
        return new Draft(
                scene,
                match,
                carrier,
                event,
                verdict,
                span,
                trigger,
                sides.actors(),
                sides.recipients(),
                places,
                time,
                sources,
                anaphoric,
                trust,
                List.of());
    }

    /// What a question asks about is nobody's claim.
    private static boolean asked(Sentence sentence, Standing.Verdict verdict) {
        return verdict.status() == Status.HYPOTHETICAL
                && !verdict.given()
                && sentence.kind() == Sentence.Kind.PROSE
                && sentence.token(sentence.size() - 1).form().equals("?");
    }

    private record Sides(List<ActorMention> actors, List<ActorMention> recipients) {

        List<ActorMention> all() {
            List<ActorMention> out = new ArrayList<>(actors);
            out.addAll(recipients);
            return out;
        }
    }

    private Sides sides(Scene scene, Match match, Matches matches) {
        List<ActorMention> actors = finder.in(scene, match.roles(), match.rule().actor(), matches);
        if (actors.isEmpty() && !match.rule().actor().isEmpty()) {
            actors = finder.behind(scene, match, matches);
        }
        List<ActorMention> recipients =
                new ArrayList<>(finder.in(scene, match.roles(), match.rule().recipient(), matches));
        List<ActorMention> doers = actors;
        recipients.removeIf(recipient -> doers.stream().anyMatch(actor -> same(actor, recipient)));
        return new Sides(actors, recipients);
    }

    /// "denied that he had lied": nobody does something to himself under another word.
    private static boolean same(ActorMention actor, ActorMention recipient) {
        return actor.equals(recipient)
                || actor.entity() == recipient.entity()
                        && (actor.form() == ActorMention.Form.PRONOUN || recipient.form() == ActorMention.Form.PRONOUN);
    }

    /// Whether the claim says enough to be of use.
    private boolean named(
            EventRule rule, EventType type, Match match, Sides sides, List<Toponym> places, boolean anaphoric) {
        Ontology.Needs needs = rule.needs() == null ? knowledge.ontology().needs(type) : rule.needs();
        if (!Relevance.enough(needs, sides.actors(), sides.recipients())) {
            return anaphoric && match.head().pos().nominal();
        }
        boolean carried =
                match.head().pos().nominal() && match.roles().predication().verb() != null;
        boolean nobody = sides.all().stream()
                .allMatch(side -> Relevance.idle(match.roles().sentence(), side));
        // "161 were killed": a number of people is somebody.
        boolean counted = match.roles().patients().stream().anyMatch(patient -> patient.pos() == Pos.NUM);
        boolean bare = !carried && nobody && !counted && places.isEmpty();
        return !bare || rule.bare() || anaphoric;
    }

    /// A noun with "the" or "this" and nothing else points back to something told before.
    private static boolean anaphoric(Scene scene, Match match, Sides sides) {
        if (!match.head().pos().nominal()
                || !sides.recipients().isEmpty()
                || !sides.actors().isEmpty()) {
            return false;
        }
        Token det = scene.sentence().child(match.head(), "det");
        return det != null && Set.of("the", "this", "that", "these").contains(Scene.lower(det));
    }

    private static Span trigger(Match match, @Nullable Token verb) {
        Span out = match.head().span();
        for (Token word : match.words()) {
            // "called on Monday for": far words would make the trigger the whole clause.
            if (Math.abs(word.index() - match.head().index()) <= 3) {
                out = out.union(word.span());
            }
        }
        if (verb != null
                && Math.abs(verb.index() - match.head().index()) <= 4
                && verb.index() < match.head().index()) {
            out = out.union(verb.span());
        }
        return out;
    }
}
