package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.knowledge.LedgerWords;
import org.dateline.knowledge.LedgerWords.Fate;
import org.dateline.knowledge.LedgerWords.Mood;
import org.dateline.ledger.fold.Filing.Deed;
import org.dateline.ledger.fold.Filing.Deed.Outcome;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.Commitment.State;
import org.dateline.model.Days;
import org.dateline.model.Place;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.model.TimeExpression.Role;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Finds what an article says was done, was not done, was put off or was called off, whether or not it is one of
/// the sixteen types of events: what promises of other articles are held against.
final class Deeds {

    private static final Set<String> PUT_OFF = Set.of(
            "postpone", "delay", "defer", "push back", "put off", "put back", "reschedule", "adjourn", "push", "move");
    private static final Set<String> CALL_OFF = Set.of(
            "cancel",
            "call off",
            "scrap",
            "abandon",
            "shelve",
            "drop",
            "ditch",
            "axe",
            "renege",
            "renounce",
            "reverse");
    private static final int MOST = 200;

    private final LedgerWords words;
    private final Moods moods;
    private final Terms terms;

    Deeds(LedgerWords words, Moods moods, Terms terms) {
        this.words = words;
        this.moods = moods;
        this.terms = terms;
    }

    /// In text order; no more than 200 of an article.
    List<Deed> of(Report report) {
        List<Deed> out = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.pos() == Pos.VERB && !token.is("amod") && out.size() < MOST) {
                    Outcome outcome = outcome(report, sentence, token);
                    if (outcome != null) {
                        add(report, sentence, token, outcome, out);
                    }
                }
            }
        }
        return out;
    }

    private @Nullable Outcome outcome(Report report, Sentence sentence, Token verb) {
        String lemma = Predications.lemmaWithParticle(sentence, verb).toLowerCase(Locale.ROOT);
        if (PUT_OFF.contains(lemma + "e") || CALL_OFF.contains(lemma + "e")) {
            lemma += "e";
        }
        Mood mood = moods.of(report, sentence, verb);
        boolean past = verb.past() || perfect(sentence, verb);
        return switch (mood) {
            case ACTUAL, DONE, BEGUN -> {
                if (PUT_OFF.contains(lemma)) {
                    yield past ? Outcome.PUT_OFF : null;
                }
                boolean off = CALL_OFF.contains(lemma) || broken(sentence, verb);
                yield !past ? null : off ? Outcome.CALLED_OFF : Outcome.DONE;
            }
            case NEGATED -> past || sentence.child(verb, "aux") != null ? Outcome.NOT_DONE : null;
            case PLANNED, PROMISED, PROPOSED, REQUESTED, THREATENED, PREDICTED, DENIED, HYPOTHETICAL -> null;
        };
    }

    private boolean broken(Sentence sentence, Token verb) {
        for (Fate fate : Words.entries(words.fates(), sentence, verb)) {
            if (fate.state() == State.BROKEN) {
                return true;
            }
        }
        return false;
    }

    private static boolean perfect(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb, "aux")) {
            if (child.lemma().equals("have")) {
                return true;
            }
        }
        return false;
    }

    private void add(Report report, Sentence sentence, Token verb, Outcome outcome, List<Deed> out) {
        Predication predication = Predications.of(sentence, verb);
        TreeSet<String> what = new TreeSet<>();
        List<String> acts = terms.acts(sentence, verb, what);
        if (outcome == Outcome.PUT_OFF || outcome == Outcome.CALLED_OFF) {
            acts = dropped(sentence, predication);
        }
        if (acts.isEmpty()) {
            return;
        }
        List<Actor> by = new ArrayList<>(1);
        for (Token agent : predication.agents()) {
            ActorMention mention = report.actor(sentence, agent);
            if (mention != null) {
                by.add(report.party(mention));
            }
        }
        Claim claim = report.claim(sentence, verb);
        TreeSet<String> countries = new TreeSet<>();
        List<Place> places = places(report, sentence, verb, countries);
        for (ActorMention mention : report.actors(sentence)) {
            if (mention.actor().country() != null) {
                countries.add(mention.actor().country());
            }
        }
        out.add(new Deed(
                claim == null ? "s" + sentence.index() : claim.id(),
                outcome,
                by,
                acts,
                List.copyOf(what),
                places,
                List.copyOf(countries),
                outcome == Outcome.PUT_OFF ? Days.UNKNOWN : when(report, sentence, verb),
                outcome == Outcome.PUT_OFF ? until(report, sentence, verb) : Days.UNKNOWN,
                report.text(Words.clause(sentence, verb))));
    }

    /// What was put off or called off is what the verb is done to: "postponed the vote", "the truce collapsed".
    private List<String> dropped(Sentence sentence, Predication predication) {
        TreeSet<String> out = new TreeSet<>();
        List<Token> objects = predication.patients().isEmpty() ? predication.agents() : predication.patients();
        for (Token object : objects) {
            terms.phrase(sentence, object, out);
        }
        out.removeIf(term -> Character.isUpperCase(term.charAt(0)));
        return List.copyOf(out);
    }

    private static List<Place> places(Report report, Sentence sentence, Token verb, Set<String> countries) {
        List<Place> out = new ArrayList<>(1);
        for (Toponym toponym : report.toponyms(sentence)) {
            Place place = toponym.place();
            Token at = sentence.tokenAt(toponym.span().start());
            if (place == null || at == null) {
                continue;
            }
            if (place.country() != null) {
                countries.add(place.country());
            }
            if (sentence.dominates(verb, at) && toponym.use() == Toponym.Use.LITERAL) {
                out.add(place);
            }
        }
        return out;
    }

    private static Days when(Report report, Sentence sentence, Token verb) {
        for (TimeExpression time : Clock.times(report, sentence, verb)) {
            if (time.role() == Role.EVENT && (time.kind() == Kind.DATE || time.kind() == Kind.TIME)) {
                return time.days();
            }
        }
        return Days.UNKNOWN;
    }

    /// "postponed from May to December": the last day that is not over.
    private static Days until(Report report, Sentence sentence, Token verb) {
        Days out = Days.UNKNOWN;
        for (TimeExpression time : report.times(sentence)) {
            Token at = sentence.tokenAt(time.span().start());
            boolean ahead = at != null && at.index() > verb.index() && !Clock.past(report, time);
            if (ahead
                    && (time.kind() == Kind.DATE || time.kind() == Kind.TIME)
                    && !time.days().unknown()) {
                out = time.days();
            }
        }
        return out;
    }
}
