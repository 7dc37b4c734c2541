package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.Dateline;
import org.dateline.model.Document;
import org.dateline.model.EventType;
import org.dateline.model.Place;
import org.dateline.model.Place.Precision;
import org.dateline.model.Scored;
import org.dateline.model.Sentence;
import org.dateline.model.Status;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimeExpression.Role;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// Suggests a place and a time for claims whose own words have none: from other mentions of the event, from what it
/// is about, from "the country", from the sentences before and from the dateline. What is suggested is kept apart
/// from what is said, with its reason and a score.
final class Assumptions {

    private static final double SAME_EVENT = 0.7;
    private static final double CONTENT = 0.6;
    private static final double ANAPHOR = 0.5;
    private static final double BEFORE = 0.4;
    private static final double DATELINE = 0.3;
    private static final int BACK = 2;
    private static final int LEAD = 2;
    private static final int NEAR = 5;
    private static final long MOST_DAYS = 31;
    private static final long NEWS_DAYS = 45;
    /// Deeds happen somewhere; words are said anywhere.
    private static final Set<EventType> DEEDS = EnumSet.of(
            EventType.PROTEST,
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.RETREAT,
            EventType.AID);
    /// Words about deeds to come.
    private static final Set<EventType> ABOUT =
            EnumSet.of(EventType.AGREE, EventType.CONCEDE, EventType.THREATEN, EventType.REQUEST, EventType.REJECT);
    private static final Map<String, Set<Precision>> KINDS = Map.of(
            "country", EnumSet.of(Precision.COUNTRY),
            "city", EnumSet.of(Precision.CITY),
            "town", EnumSet.of(Precision.CITY),
            "village", EnumSet.of(Precision.CITY, Precision.POINT),
            "province", EnumSet.of(Precision.ADMIN1),
            "state", EnumSet.of(Precision.ADMIN1),
            "region", EnumSet.of(Precision.ADMIN1, Precision.REGION),
            "island", EnumSet.of(Precision.ADMIN1, Precision.REGION, Precision.COUNTRY));
    private static final Set<String> INSIDE = Set.of("in", "inside", "across", "throughout", "into", "within");

    private final Document document;
    private final List<TimeExpression> times;
    private final List<Toponym> literal;
    private final BitSet placed = new BitSet();
    private final BitSet dated = new BitSet();
    private final Set<Integer> lead = new HashSet<>();
    private final @Nullable Toponym mainCountry;
    private final Map<Integer, List<Claim>> bySentence = new HashMap<>();
    private final Map<String, Claim> byId = new HashMap<>();

    Assumptions(Document document, List<TimeExpression> times, List<Toponym> toponyms) {
        this.document = document;
        this.times = times;
        literal = toponyms.stream()
                .filter(toponym -> toponym.use() == Toponym.Use.LITERAL && toponym.place() != null)
                .toList();
        literal.forEach(toponym -> placed.set(toponym.sentence()));
        times.stream().filter(time -> time.role() != Role.PUBLISHED).forEach(time -> dated.set(time.sentence()));
        document.sentences().stream()
                .filter(sentence -> sentence.kind() == Sentence.Kind.PROSE)
                .limit(LEAD)
                .forEach(sentence -> lead.add(sentence.index()));
        mainCountry = mainCountry();
    }

    /// The claims in their order, each with what is assumed of it.
    List<Claim> fill(List<Claim> claims) {
        for (Claim claim : claims) {
            byId.put(claim.id(), claim);
            bySentence
                    .computeIfAbsent(claim.sentence(), key -> new ArrayList<>())
                    .add(claim);
        }
        List<Claim> out = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Scored<Toponym> place = claim.places().isEmpty() ? place(claims, i) : null;
            Scored<TimeExpression> time = claim.time() == null ? time(claims, i) : null;
            out.add(place == null && time == null ? claim : claim.with(new Claim.Assumed(place, time)));
        }
        return List.copyOf(out);
    }

    private @Nullable Scored<Toponym> place(List<Claim> claims, int at) {
        Claim claim = claims.get(at);
        Scored<Toponym> place = ofSameEvent(claim, Assumptions::onlyPlace);
        place = place == null ? ofContent(claim) : place;
        place = place == null ? anaphor(claim) : place;
        if (place == null && deed(claim) && silent(claim)) {
            place = placeBefore(claims, at);
            place = place == null ? datelinePlace(claim) : place;
        }
        return place;
    }

    private @Nullable Scored<TimeExpression> time(List<Claim> claims, int at) {
        Claim claim = claims.get(at);
        Scored<TimeExpression> time = ofSameEvent(claim, Claim::time);
        if (time == null && past(claim) && undated(claim)) {
            time = timeBefore(claims, at);
            time = time == null ? datelineDay(claim) : time;
        }
        return time;
    }

    private <T> @Nullable Scored<T> ofSameEvent(Claim claim, Function<Claim, @Nullable T> field) {
        for (String id : claim.sameAs()) {
            Claim other = byId.get(id);
            T value = other == null || other.status() != claim.status() ? null : field.apply(other);
            if (value != null) {
                return new Scored<>(value, SAME_EVENT, "where the article tells of it again");
            }
        }
        return null;
    }

    private static @Nullable Toponym onlyPlace(Claim claim) {
        return claim.places().size() == 1 ? claim.places().getFirst() : null;
    }

    /// "They announced that they would leave Mali" is about Mali.
    private @Nullable Scored<Toponym> ofContent(Claim claim) {
        if (!ABOUT.contains(claim.event().type())) {
            return null;
        }
        for (Claim other : bySentence.getOrDefault(claim.sentence(), List.of())) {
            Toponym place = onlyPlace(other);
            if (place != null && completes(other, claim)) {
                return new Scored<>(place, CONTENT, "what it is about is there");
            }
        }
        return null;
    }

    /// Whether the one claim is in the clause that completes the other's predicate.
    private boolean completes(Claim inner, Claim outer) {
        Sentence sentence = document.sentences().get(inner.sentence());
        Token at = sentence.token(inner.token());
        boolean content = false;
        for (int steps = 0; at != null && steps < NEAR; steps++) {
            if (at.index() == outer.token()) {
                return content;
            }
            content |= at.is("ccomp") || at.is("xcomp");
            if (at.is("advcl") || at.relation().equals("acl:relcl")) {
                return false;
            }
            at = sentence.head(at);
        }
        return false;
    }

    /// "unrest in the country", "attacks in the city".
    private @Nullable Scored<Toponym> anaphor(Claim claim) {
        Sentence sentence = document.sentences().get(claim.sentence());
        for (Token token : sentence.tokens()) {
            String noun = token.form().toLowerCase(Locale.ROOT);
            Set<Precision> kinds = KINDS.get(noun);
            if (kinds != null && definite(sentence, token) && below(sentence, token, claim.token())) {
                Toponym meant = noun.equals("country") ? mainCountry : latest(token, kinds);
                return meant == null ? null : new Scored<>(meant, ANAPHOR, "what “the " + noun + "” seems to mean");
            }
        }
        return null;
    }

    private static boolean definite(Sentence sentence, Token noun) {
        boolean article = false;
        boolean inside = false;
        for (Token child : sentence.children(noun)) {
            if (child.is("case")) {
                inside = INSIDE.contains(child.form().toLowerCase(Locale.ROOT));
            } else if (child.is("det")) {
                article = child.form().equalsIgnoreCase("the");
            } else {
                return false;
            }
        }
        return article && inside;
    }

    private boolean below(Sentence sentence, Token token, int predicate) {
        Token at = token;
        for (int steps = 0; at != null && steps < NEAR; steps++) {
            if (at.index() == predicate) {
                return true;
            }
            at = at.is("advcl") || at.relation().equals("acl:relcl") ? null : sentence.head(at);
        }
        return false;
    }

    /// The country that the article names most often as a place, the first of several.
    private @Nullable Toponym mainCountry() {
        Map<String, Integer> counts = new HashMap<>();
        Toponym best = null;
        int most = 0;
        for (Toponym toponym : literal) {
            String country = country(toponym);
            if (country != null) {
                counts.merge(country, 1, Integer::sum);
            }
        }
        for (Toponym toponym : literal) {
            Place place = toponym.place();
            int count = place != null && place.precision() == Precision.COUNTRY
                    ? counts.getOrDefault(country(toponym), 0)
                    : 0;
            if (count > most) {
                most = count;
                best = toponym;
            }
        }
        return best;
    }

    private static @Nullable String country(Toponym toponym) {
        Place place = toponym.place();
        return place == null ? null : place.country();
    }

    private @Nullable Toponym latest(Token before, Set<Precision> kinds) {
        Toponym best = null;
        for (Toponym toponym : literal) {
            Place place = toponym.place();
            if (toponym.span().end() <= before.span().start() && place != null && kinds.contains(place.precision())) {
                best = toponym;
            }
        }
        return best;
    }

    private static boolean deed(Claim claim) {
        return DEEDS.contains(claim.event().type()) && claim.status() == Status.ASSERTED;
    }

    /// Whether no place name stands in its sentence.
    private boolean silent(Claim claim) {
        return !placed.get(claim.sentence());
    }

    private boolean undated(Claim claim) {
        return !dated.get(claim.sentence());
    }

    private @Nullable Scored<Toponym> placeBefore(List<Claim> claims, int at) {
        Claim claim = claims.get(at);
        for (int i = at - 1; i >= 0 && claim.sentence() - claims.get(i).sentence() <= BACK; i--) {
            Claim before = claims.get(i);
            Toponym place = onlyPlace(before);
            if (place != null && deed(before) && follows(before, claim)) {
                return new Scored<>(place, BEFORE, "the place of " + distance(before, claim));
            }
        }
        return null;
    }

    private @Nullable Scored<TimeExpression> timeBefore(List<Claim> claims, int at) {
        Claim claim = claims.get(at);
        for (int i = at - 1; i >= 0 && claim.sentence() - claims.get(i).sentence() <= BACK; i--) {
            Claim before = claims.get(i);
            TimeExpression time = before.time();
            if (time != null && past(before) && follows(before, claim) && narrow(time)) {
                return new Scored<>(time, BEFORE, "the time of " + distance(before, claim));
            }
        }
        return null;
    }

    /// Whether it is a time of the news itself: a story goes on from it, and seldom from a date of its background.
    private boolean narrow(TimeExpression time) {
        LocalDate from = time.days().from();
        LocalDate to = time.days().to();
        LocalDate published = document.article().published();
        return time.role() == Role.EVENT
                && time.resolved()
                && from != null
                && to != null
                && to.toEpochDay() - from.toEpochDay() < MOST_DAYS
                && (published == null || published.toEpochDay() - to.toEpochDay() < NEWS_DAYS);
    }

    /// Whether the later claim goes on in the paragraph of the earlier one.
    private boolean follows(Claim before, Claim claim) {
        Sentence one = document.sentences().get(before.sentence());
        Sentence other = document.sentences().get(claim.sentence());
        return one.kind() == Sentence.Kind.PROSE && one.paragraph() == other.paragraph() && one != other;
    }

    private static String distance(Claim before, Claim claim) {
        return claim.sentence() - before.sentence() == 1 ? "the sentence before" : "two sentences before";
    }

    /// Whether it is told as done: "attacked", "was arrested".
    private boolean past(Claim claim) {
        if (claim.status() != Status.ASSERTED) {
            return false;
        }
        Sentence sentence = document.sentences().get(claim.sentence());
        Token token = sentence.token(claim.token());
        if (token.tag().equals("VBD")) {
            return true;
        }
        Token auxiliary = sentence.child(token, "aux:pass");
        return token.tag().equals("VBN") && auxiliary != null && auxiliary.tag().equals("VBD");
    }

    private @Nullable Scored<Toponym> datelinePlace(Claim claim) {
        Dateline dateline = document.dateline();
        if (dateline == null || !leads(claim)) {
            return null;
        }
        for (Toponym toponym : literal) {
            if (toponym.span().overlaps(dateline.place()) && fits(claim, country(toponym))) {
                return new Scored<>(toponym, DATELINE, "the place of the dateline");
            }
        }
        return null;
    }

    /// Whether nobody in it is of another country.
    private static boolean fits(Claim claim, @Nullable String country) {
        List<ActorMention> sides = new ArrayList<>(claim.actors());
        sides.addAll(claim.recipients());
        return sides.stream()
                .map(side -> side.actor().country())
                .allMatch(other -> other == null || other.equals(country));
    }

    private @Nullable Scored<TimeExpression> datelineDay(Claim claim) {
        if (document.dateline() == null || !leads(claim)) {
            return null;
        }
        for (TimeExpression time : times) {
            if (time.role() == Role.PUBLISHED && time.resolved()) {
                return new Scored<>(time, DATELINE, "the day of the dateline, or shortly before");
            }
        }
        return null;
    }

    /// Whether it stands in the first sentences of prose.
    private boolean leads(Claim claim) {
        return lead.contains(claim.sentence());
    }
}
