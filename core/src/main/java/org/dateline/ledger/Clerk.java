package org.dateline.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.knowledge.Knowledge;
import org.dateline.ledger.fold.Filing;
import org.dateline.ledger.fold.Sketch;
import org.dateline.ledger.fold.Voice;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Commitment;
import org.dateline.model.Days;
import org.dateline.model.Document;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Pos;
import org.dateline.model.Posture;
import org.dateline.model.Quantity;
import org.dateline.model.Relation;
import org.dateline.model.Sentence;
import org.dateline.model.Source;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// Files a coding for the folds over many articles: keeps what they need of it, in a form that a store can keep.
public final class Clerk {

    private final Terms terms;
    private final Deeds deeds;

    /// @param knowledge its tables of `knowledge/ledger/`
    public Clerk(Knowledge knowledge) {
        terms = new Terms(knowledge.ledger());
        deeds = new Deeds(knowledge.ledger(), new Moods(knowledge.ledger()), terms);
    }

    /// What the folds need of the coding.
    public Filing file(Coding.Coded coded) {
        Document document = coded.document();
        Report report = new Report(
                document,
                coded.times(),
                coded.toponyms(),
                coded.quantities(),
                coded.actors(),
                coded.attributions(),
                coded.claims());
        Map<String, Filing.Figure> figures = new HashMap<>();
        coded.figures().forEach(figure -> figures.put(figure.id(), figure(report, figure)));
        String headline = headline(coded);
        return new Filing(
                coded.article().id(),
                coded.article().publisher(),
                coded.article().published(),
                headline,
                Notices.credit(document),
                Notices.of(document, headline),
                Sketch.of(words(document)),
                country(coded),
                focus(coded),
                terms.of(document, headline),
                coded.claims().stream()
                        .map(claim -> claim(report, claim, figures))
                        .toList(),
                coded.commitments().stream()
                        .map(commitment -> commitment(report, commitment))
                        .toList(),
                coded.postures().stream()
                        .map(posture -> posture(report, posture))
                        .toList(),
                coded.relations().stream()
                        .map(relation -> relation(report, relation))
                        .toList(),
                deeds.of(report),
                coded.contradictions());
    }

    private static @Nullable String headline(Coding.Coded coded) {
        if (coded.article().headline() != null) {
            return coded.article().headline();
        }
        for (Sentence sentence : coded.document().sentences()) {
            if (sentence.kind() == Sentence.Kind.HEADLINE) {
                return sentence.span().of(coded.article().text());
            }
        }
        return null;
    }

    private static List<String> words(Document document) {
        List<String> out = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() == Sentence.Kind.PROSE) {
                for (Token token : sentence.tokens()) {
                    if (Character.isLetterOrDigit(token.form().charAt(0))) {
                        out.add(token.form());
                    }
                }
            }
        }
        return out;
    }

    /// The country that most places of the claims lie in; where there are none, of the article's own dateline or
    /// places.
    private static @Nullable String country(Coding.Coded coded) {
        Map<String, Integer> counts = new TreeMap<>();
        coded.claims().forEach(claim -> claim.places().forEach(toponym -> count(counts, toponym, 3)));
        coded.toponyms().forEach(toponym -> count(counts, toponym, toponym.use() == Toponym.Use.LITERAL ? 2 : 1));
        String best = null;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (best == null || entry.getValue() > counts.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private static void count(Map<String, Integer> counts, Toponym toponym, int weight) {
        Place place = toponym.place();
        if (place != null && place.country() != null) {
            counts.merge(place.country(), weight, Integer::sum);
        }
    }

    private static @Nullable Place focus(Coding.Coded coded) {
        Map<Place, Integer> counts = new LinkedHashMap<>();
        for (Claim claim : coded.claims()) {
            for (Toponym toponym : claim.places()) {
                Place place = toponym.place();
                if (place != null && place.precision().compareTo(Place.Precision.ADMIN2) <= 0) {
                    counts.merge(place, 1, Integer::sum);
                }
            }
        }
        Place best = null;
        for (Map.Entry<Place, Integer> entry : counts.entrySet()) {
            if (best == null || entry.getValue() > counts.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private Filing.Claim claim(Report report, Claim claim, Map<String, Filing.Figure> figures) {
        List<Filing.Figure> own = new ArrayList<>(claim.figures().size());
        for (String id : claim.figures()) {
            Filing.Figure figure = figures.get(id);
            if (figure != null) {
                own.add(figure);
            }
        }
        Sentence sentence = report.document().sentences().get(claim.sentence());
        return new Filing.Claim(
                claim.id(),
                claim.sentence(),
                claim.event().type(),
                claim.event().mode(),
                claim.status(),
                claim.factuality(),
                actors(claim.actors()),
                actors(claim.recipients()),
                places(claim.places()),
                days(claim.time()),
                voices(claim.sources()),
                own,
                claim.sameAs(),
                terms.of(sentence, claim.span()),
                report.text(claim.span()));
    }

    private Filing.Commitment commitment(Report report, Commitment commitment) {
        Claim claim = commitment.claim() == null ? null : report.claim(commitment.claim());
        Sentence sentence = report.document().sentences().get(commitment.sentence());
        List<Toponym> places = new ArrayList<>(2);
        for (Toponym toponym : report.toponyms(sentence)) {
            if (commitment.span().covers(toponym.span()) && toponym.use() == Toponym.Use.LITERAL) {
                places.add(toponym);
            }
        }
        TreeSet<String> what = new TreeSet<>(terms.of(sentence, commitment.span()));
        Token head = head(sentence, commitment);
        List<String> acts = head == null ? List.of() : terms.acts(sentence, head, what);
        return new Filing.Commitment(
                commitment.id(),
                commitment.claim(),
                claim == null ? null : claim.event().type(),
                commitment.by().stream().map(report::party).distinct().toList(),
                actors(commitment.to()),
                commitment.what(),
                acts,
                List.copyOf(what),
                places(places),
                places.stream()
                        .map(toponym -> report.text(toponym.span()))
                        .distinct()
                        .toList(),
                days(commitment.due()),
                commitment.state(),
                commitment.supersedes(),
                instead(sentence, commitment),
                voices(commitment.sources()));
    }

    /// The word that the words of what is to be done hang on; they are part of the commitment's span.
    private static @Nullable Token head(Sentence sentence, Commitment commitment) {
        String text = commitment.what();
        Token best = null;
        for (Token token : sentence.tokens()) {
            boolean inside = commitment.span().covers(token.span()) && text.contains(token.form());
            Token above = sentence.head(token);
            boolean top = above == null || !commitment.span().covers(above.span()) || !text.contains(above.form());
            boolean tells = token.pos().verbal() || token.pos() == Pos.NOUN;
            if (inside
                    && top
                    && tells
                    && (best == null || !best.pos().verbal() && token.pos().verbal())) {
                best = token;
            }
        }
        return best;
    }

    private static boolean instead(Sentence sentence, Commitment commitment) {
        for (Token token : sentence.tokens()) {
            if (token.lemma().equals("instead") || token.lemma().equals("replace")) {
                return true;
            }
        }
        return commitment.supersedes() != null;
    }

    private static Filing.Posture posture(Report report, Posture posture) {
        return new Filing.Posture(
                posture.id(),
                posture.force().actor(),
                posture.owner(),
                posture.place() == null ? null : posture.place().place(),
                posture.strength() == null ? null : amount(report, posture.strength()),
                days(posture.asOf()),
                posture.status(),
                voices(posture.sources()),
                report.text(posture.span()));
    }

    private static Filing.Relation relation(Report report, Relation relation) {
        return new Filing.Relation(
                relation.id(),
                relation.a().actor(),
                relation.b().actor(),
                relation.trend(),
                days(relation.since()),
                voices(relation.sources()),
                report.text(relation.span()));
    }

    private static Filing.Figure figure(Report report, Figure figure) {
        return new Filing.Figure(
                figure.id(), figure.measure(), amount(report, figure.quantity()), voices(figure.sources()));
    }

    private static Filing.Amount amount(Report report, Quantity quantity) {
        return new Filing.Amount(
                quantity.min(), quantity.max(), quantity.approximate(), quantity.unit(), report.text(quantity.span()));
    }

    private static List<Actor> actors(List<ActorMention> mentions) {
        return mentions.stream().map(ActorMention::actor).distinct().toList();
    }

    private static List<Place> places(List<Toponym> toponyms) {
        List<Place> out = new ArrayList<>(toponyms.size());
        for (Toponym toponym : toponyms) {
            Place place = toponym.place();
            if (place != null && !out.contains(place)) {
                out.add(place);
            }
        }
        return out;
    }

    private static Days days(@Nullable TimeExpression time) {
        return time == null ? Days.UNKNOWN : time.days();
    }

    private static List<Voice> voices(List<Source> sources) {
        return sources.stream().map(Voice::of).toList();
    }
}
