package org.dateline.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Attribution;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Claim;
import org.dateline.model.Document;
import org.dateline.model.Place;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Source;
import org.dateline.model.SourceChain;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// What the stages found in an article, looked up by sentence and token.
final class Report {

    private final Document document;
    private final List<ActorMention> actors;
    private final List<Toponym> toponyms;
    private final List<Attribution> attributions;
    private final List<Claim> claims;
    private final Map<String, Claim> claimsById;
    private final List<Attribution> doubts;
    private final List<Sentence> sentences;
    private final List<List<TimeExpression>> timesIn;
    private final List<List<Toponym>> toponymsIn;
    private final List<List<Quantity>> quantitiesIn;
    private final List<List<ActorMention>> actorsIn;
    private final List<List<Claim>> claimsIn;

    Report(
            Document document,
            List<TimeExpression> times,
            List<Toponym> toponyms,
            List<Quantity> quantities,
            List<ActorMention> actors,
            List<Attribution> attributions,
            List<Claim> claims) {
        this.document = document;
        this.toponyms = toponyms;
        this.actors = actors;
        this.attributions = attributions;
        this.claims = claims;
        int n = document.sentences().size();
        claimsById = new HashMap<>();
        claims.forEach(claim -> claimsById.put(claim.id(), claim));
        doubts = attributions.stream()
                .filter(each -> each.stance() == Stance.DENIES || each.stance() == Stance.ASKS)
                .toList();
        timesIn = bySentence(n, times, TimeExpression::sentence);
        toponymsIn = bySentence(n, toponyms, Toponym::sentence);
        quantitiesIn = bySentence(n, quantities, Quantity::sentence);
        actorsIn = bySentence(n, actors, ActorMention::sentence);
        claimsIn = bySentence(n, claims, Claim::sentence);
        sentences = document.sentences().stream()
                .filter(sentence -> sentence.kind() != Sentence.Kind.FURNITURE)
                .toList();
    }

    private static <T> List<List<T>> bySentence(int n, List<T> all, ToIntFunction<T> sentence) {
        List<List<T>> out = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            out.add(List.of());
        }
        for (T each : all) {
            int at = sentence.applyAsInt(each);
            if (at >= 0 && at < n) {
                if (out.get(at).isEmpty()) {
                    out.set(at, new ArrayList<>(4));
                }
                out.get(at).add(each);
            }
        }
        return out;
    }

    Document document() {
        return document;
    }

    /// In reading order, without page furniture.
    List<Sentence> sentences() {
        return sentences;
    }

    List<Claim> claims() {
        return claims;
    }

    List<Attribution> attributions() {
        return attributions;
    }

    List<TimeExpression> times(Sentence sentence) {
        return timesIn.get(sentence.index());
    }

    List<Toponym> toponyms(Sentence sentence) {
        return toponymsIn.get(sentence.index());
    }

    List<Quantity> quantities(Sentence sentence) {
        return quantitiesIn.get(sentence.index());
    }

    List<ActorMention> actors(Sentence sentence) {
        return actorsIn.get(sentence.index());
    }

    List<Claim> claims(Sentence sentence) {
        return claimsIn.get(sentence.index());
    }

    /// The mention headed by the token, or else the shortest whose last word it is; `null` if there is none.
    @Nullable
    ActorMention actor(Sentence sentence, Token token) {
        ActorMention best = null;
        for (ActorMention mention : actors(sentence)) {
            if (mention.token() == token.index()) {
                return mention;
            }
            if (mention.span().end() == token.span().end()
                    && mention.span().covers(token.span())
                    && (best == null || mention.span().length() < best.span().length())) {
                best = mention;
            }
        }
        return best;
    }

    /// The mentions inside a span of the sentence, in reading order.
    List<ActorMention> actors(Sentence sentence, Span span) {
        List<ActorMention> out = new ArrayList<>(2);
        for (ActorMention mention : actors(sentence)) {
            if (span.covers(mention.span())) {
                out.add(mention);
            }
        }
        return out;
    }

    /// The place name that the token belongs to, `null` if none.
    @Nullable
    Toponym toponym(Sentence sentence, Token token) {
        for (Toponym toponym : toponyms(sentence)) {
            if (toponym.span().overlaps(token.span())) {
                return toponym;
            }
        }
        return null;
    }

    /// The claim whose trigger the token heads, `null` if none.
    @Nullable
    Claim claim(Sentence sentence, Token token) {
        for (Claim claim : claims(sentence)) {
            if (claim.token() == token.index()) {
                return claim;
            }
        }
        return null;
    }

    /// The claim of that id, `null` if there is none.
    @Nullable
    Claim claim(String id) {
        return claimsById.get(id);
    }

    /// Where the source denies or asks.
    List<Attribution> doubts() {
        return doubts;
    }

    /// The nearest naming of a country before the offset, one that stands for the place if possible, or else the
    /// first after it; `null` if the article names it nowhere.
    @Nullable
    Toponym country(String iso3, int offset) {
        Toponym best = null;
        for (Toponym toponym : toponyms) {
            Place place = toponym.place();
            if (place == null || place.precision() != Place.Precision.COUNTRY || !iso3.equals(place.country())) {
                continue;
            }
            if (toponym.span().start() > offset && best != null) {
                return best;
            }
            if (best == null || best.use() != Toponym.Use.LITERAL || toponym.use() == Toponym.Use.LITERAL) {
                best = toponym;
            }
        }
        return best;
    }

    /// Who vouches for the words.
    List<Source> sources(Span span) {
        return SourceChain.of(document.article(), attributions, span);
    }

    /// Who vouches for what the words presuppose: what is asked of somebody is not said by who asks.
    List<Source> presupposed(Span span) {
        List<Attribution> others = attributions.stream()
                .filter(attribution -> switch (attribution.stance()) {
                    case REQUESTS, ASKS, PROPOSES, THREATENS, PLANS, PROMISES, REFUSES, WISHES -> false;
                    default -> true;
                })
                .toList();
        return SourceChain.of(document.article(), others, span);
    }

    /// Who vouches for what an attribution says: its source, and whoever reports that source.
    List<Source> chain(Attribution attribution) {
        List<Source> out = new ArrayList<>(3);
        out.add(attribution.source());
        Span cue = attribution.cue();
        Span said = cue.length() > 0 ? cue : attribution.content();
        List<Attribution> others = attributions.stream()
                .filter(other -> !other.equals(attribution)
                        && other.content().length() >= attribution.content().length())
                .toList();
        for (Source source : SourceChain.of(document.article(), others, said)) {
            if (!SourceChain.same(out.getLast(), source)) {
                out.add(source);
            }
        }
        return out;
    }

    /// Whether the words hold a verb, so that they can be true or false.
    boolean says(Span span) {
        Sentence sentence = document.sentenceAt(span.start());
        if (sentence != null) {
            for (Token token : sentence.tokens()) {
                if (token.pos().verbal() && span.covers(token.span())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The nearest naming of the state itself before the offset, or else the first after it; `null` if the article
    /// only speaks of its forces or people.
    @Nullable
    ActorMention state(String iso3, int offset) {
        ActorMention best = null;
        for (ActorMention mention : actors) {
            boolean state = mention.actor().kind() == Actor.Kind.STATE
                    && iso3.equals(mention.actor().country())
                    && mention.form() != ActorMention.Form.PRONOUN;
            if (state && mention.span().start() > offset && best != null) {
                return best;
            }
            if (state) {
                best = mention;
            }
        }
        return best;
    }

    /// Whom the mention stands for where promises are held against deeds: the organisation itself for its leaders.
    Actor party(ActorMention mention) {
        Actor actor = mention.actor();
        if (actor.kind() == Actor.Kind.UNNAMED && actor.country() == null && "IGO".equals(actor.sector())) {
            for (ActorMention inner : actors(document.sentences().get(mention.sentence()), mention.span())) {
                boolean body = inner.actor().kind() == Actor.Kind.ORGANISATION
                        && "IGO".equals(inner.actor().sector());
                if (body) {
                    return inner.actor();
                }
            }
        }
        return actor;
    }

    /// The characters of the article.
    String text(Span span) {
        return span.of(document.article().text());
    }
}
