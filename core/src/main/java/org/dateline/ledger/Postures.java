package org.dateline.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.LedgerWords;
import org.dateline.knowledge.LedgerWords.Mood;
import org.dateline.knowledge.LedgerWords.Stand;
import org.dateline.knowledge.LedgerWords.Stand.Kinds;
import org.dateline.knowledge.LedgerWords.Stand.States;
import org.dateline.knowledge.Slot;
import org.dateline.model.ActorMention;
import org.dateline.model.Pos;
import org.dateline.model.Posture;
import org.dateline.model.Posture.Presence;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Finds which force is where. It never adds or derives numbers: a strength is the one that the text gives for
/// this force at this one place, and none when several places share it.
final class Postures {

    private static final List<Slot> IN = Slot.list(List.of("IN"));
    private static final Set<String> FORMER = Set.of("former", "ex", "one-time", "abandoned", "disused");
    private static final int REACH = 3;

    private final LedgerWords words;
    private final Forces forces;
    private final Moods moods;

    Postures(Knowledge knowledge, Moods moods) {
        words = knowledge.ledger();
        forces = new Forces(words, knowledge.countries());
        this.moods = moods;
    }

    /// In text order.
    List<Posture> find(Report report) {
        Search search = new Search(report);
        for (Sentence sentence : report.sentences()) {
            search.read(sentence);
        }
        return search.postures();
    }

    /// One article's forces and postures so far.
    private final class Search {

        private final Report report;
        private final List<Force> seen = new ArrayList<>();
        private final List<Toponym> left = new ArrayList<>();
        private final PostureList out;

        Search(Report report) {
            this.report = report;
            out = new PostureList(report);
        }

        List<Posture> postures() {
            return out.all();
        }

        void read(Sentence sentence) {
            List<Force> here = new ArrayList<>(2);
            for (Token token : sentence.tokens()) {
                if (token.pos().nominal()) {
                    Force force = forces.at(report, sentence, token);
                    if (force != null) {
                        here.add(force);
                        seen.add(force);
                    }
                }
            }
            Set<Integer> used = new HashSet<>();
            for (Token token : sentence.tokens()) {
                if (token.pos() == Pos.VERB || token.pos() == Pos.NOUN || token.pos() == Pos.ADJ) {
                    List<Stand> stands = Words.entries(words.postures(), sentence, token);
                    if (!stands.isEmpty()) {
                        predicate(sentence, token, stands, here, used);
                    }
                }
                copula(sentence, token, here, used);
            }
            for (Force force : here) {
                if (!used.contains(force.head().index())) {
                    attached(sentence, force);
                }
            }
        }

        private void predicate(
                Sentence sentence, Token token, List<Stand> stands, List<Force> here, Set<Integer> used) {
            Predication predication = Predications.of(sentence, token);
            for (Stand stand : stands) {
                List<Token> slot = moved(sentence, stand, predication)
                        ? List.of()
                        : Arguments.fill(sentence, predication, stand.force(), words.moods());
                boolean found = false;
                for (Token each : slot) {
                    Token head = Words.whole(sentence, each);
                    Force force = force(sentence, predication, stand, head, here);
                    if (force != null) {
                        used.add(head.index());
                        found |= stand(sentence, predication, stand, force, used);
                    }
                }
                if (stand.presence() == Presence.LEAVING) {
                    left.addAll(Places.of(report, sentence, predication, stand.place(), null));
                }
                if (found) {
                    return;
                }
            }
        }

        /// "drove them out" moves its object, "drove out" its subject.
        private boolean moved(Sentence sentence, Stand stand, Predication predication) {
            return predication.head().pos() == Pos.VERB
                    && stand.force().equals(List.of(Slot.Role.AGENT))
                    && stand.strength().isEmpty()
                    && !predication.patients().isEmpty()
                    && !predication.passive()
                    && (!stand.place().contains(Slot.Role.PATIENT)
                            || Places.at(report, sentence, predication.patients())
                                    .isEmpty());
        }

        /// The force in the slot, if the predicate is about such a force.
        private @Nullable Force force(
                Sentence sentence, Predication predication, Stand stand, Token head, List<Force> here) {
            Force force = in(here, head);
            if (force == null && stand.states() == States.STATE) {
                // "Chad withdraws from Mali", but neither "withdraws the bill" nor "withdraws".
                boolean moves = predication.head().pos() != Pos.VERB
                        || predication.patients().isEmpty()
                        || stand.place().contains(Slot.Role.PATIENT);
                boolean somewhere = !Places.of(report, sentence, predication, stand.place(), null)
                        .isEmpty();
                return moves && somewhere ? forces.state(report, sentence, head) : null;
            }
            if (force == null
                    || stand.kinds() == Kinds.INSTALLATION && !force.installation()
                    || stand.kinds() == Kinds.MOBILE && force.installation()) {
                return null;
            }
            // A subject that sends or has soldiers owns them, whatever country was read from the place.
            boolean open =
                    force.owner() == null || !force.nation() && force.mention().form() != ActorMention.Form.NAME;
            if (open && stand.states() != States.NONE) {
                for (Token agent : predication.agents()) {
                    Force owner = forces.state(report, sentence, agent);
                    if (owner != null && !agent.equals(head)) {
                        return force.ownedBy(forces.of(force, owner.mention()), owner.owner());
                    }
                }
            }
            return force.owner() == null && Forces.nameless(force) ? inherited(sentence, force) : force;
        }

        private static @Nullable Force in(List<Force> here, Token head) {
            for (Force force : here) {
                if (force.head().index() == head.index()) {
                    return force;
                }
            }
            return null;
        }

        /// "the troops", or soldiers counted after their force was named in the same sentence.
        private Force inherited(Sentence sentence, Force force) {
            boolean back = Forces.definite(sentence, force.head());
            for (int i = seen.size() - 1; i >= 0; i--) {
                Force before = seen.get(i);
                int distance = sentence.index() - before.sentence().index();
                if (distance > (back ? 2 : 0)) {
                    break;
                }
                boolean earlier =
                        distance > 0 || before.head().index() < force.head().index();
                if (earlier && before.owner() != null && !before.installation() && !Forces.nameless(before)) {
                    return force.ownedBy(Forces.same(force, before.mention()), before.owner());
                }
            }
            return force;
        }

        private boolean stand(Sentence sentence, Predication predication, Stand stand, Force force, Set<Integer> used) {
            Token head = predication.head();
            Quantity strength = force.strength();
            List<Token> counted = Arguments.fill(sentence, predication, stand.strength(), words.moods());
            if (!stand.strength().isEmpty()) {
                strength = forces.strength(report, sentence, counted);
                if (strength == null) {
                    return false;
                }
            }
            List<Toponym> places = Places.of(report, sentence, predication, stand.place(), force.head());
            for (Token token : counted) {
                used.add(token.index());
                if (places.isEmpty()) {
                    places = Places.under(report, sentence, token, IN);
                }
            }
            if (places.isEmpty() && stand.place().contains(Slot.Role.GRANTER)) {
                places = granter(sentence, head);
            }
            if (places.isEmpty() && stand.placeNeeded()) {
                return false;
            }
            Mood mood = moods.of(report, sentence, head);
            Presence presence = Presences.of(sentence, head, stand.presence(), mood, force);
            if (presence == null || places.isEmpty() && !without(head, presence, stand, force, mood)) {
                return !places.isEmpty();
            }
            if (places.isEmpty() && presence == Presence.LEAVING) {
                places = also(sentence, head);
            }
            TimeExpression asOf = Clock.asOf(report, sentence, head);
            if (presence == Presence.PRESENT && stand.presence() == Presence.LEAVING) {
                asOf = null;
            }
            out.add(sentence, head, force, places, strength, asOf, presence);
            return true;
        }

        /// Whether a posture without a place is worth keeping.
        private static boolean without(Token head, Presence presence, Stand stand, Force force, Mood mood) {
            if (force.kind() == null && force.mention().actor().sector() == null || force.owner() == null) {
                return false;
            }
            return switch (presence) {
                case LEAVING ->
                    (force.nation() || force.mention().form() == ActorMention.Form.NAME)
                            && head.pos() == Pos.VERB
                            && !stand.place().contains(Slot.Role.PATIENT);
                case PRESENT ->
                    !stand.strength().isEmpty() || mood == Mood.REQUESTED && stand.presence() == Presence.LEAVING;
                case ARRIVING, ABSENT -> false;
            };
        }

        /// "Lesotho granted entry to mercenaries": they go to Lesotho.
        private List<Toponym> granter(Sentence sentence, Token head) {
            Token verb = head.pos() == Pos.VERB ? head : sentence.head(head);
            if (verb == null || !verb.pos().verbal()) {
                return List.of();
            }
            for (Token agent : Predications.of(sentence, verb).agents()) {
                ActorMention mention = report.actor(sentence, agent);
                if (mention != null && mention.actor().country() != null) {
                    Toponym country = report.country(
                            mention.actor().country(), agent.span().start());
                    return country == null ? List.of() : List.of(country);
                }
            }
            return List.of();
        }

        /// "is also withdrawing": from where the others do.
        private List<Toponym> also(Sentence sentence, Token head) {
            if (!Words.has(sentence, head, "advmod", Set.of("also", "too", "likewise"))) {
                return List.of();
            }
            for (int i = left.size() - 1; i >= 0; i--) {
                int distance = sentence.index() - left.get(i).sentence();
                if (distance <= REACH) {
                    return List.of(left.get(i));
                }
            }
            return List.of();
        }

        /// "The troops are in Gao", "There are 300 soldiers in Gao".
        private void copula(Sentence sentence, Token token, List<Force> here, Set<Integer> used) {
            boolean place = sentence.child(token, "cop") != null
                    && token.pos().nominal()
                    && Slot.IN.contains(Predications.preposition(sentence, token));
            boolean there = token.lemma().equals("be") && token.pos().verbal() && !token.is("cop") && !token.is("aux");
            if (!place && !there) {
                return;
            }
            for (Token subject : sentence.children(token, "nsubj")) {
                for (Token head : Predications.coordinates(sentence, List.of(subject))) {
                    Force force = in(here, head);
                    if (force == null) {
                        continue;
                    }
                    used.add(head.index());
                    List<Toponym> places = place
                            ? Places.at(report, sentence, Predications.coordinates(sentence, List.of(token)))
                            : Places.under(report, sentence, token, IN);
                    if (there && places.isEmpty()) {
                        places = Places.under(report, sentence, head, IN);
                    }
                    Mood mood = moods.of(report, sentence, token);
                    Presence presence = Presences.of(sentence, token, Presence.PRESENT, mood, force);
                    if (presence != null && !places.isEmpty()) {
                        TimeExpression asOf = Clock.asOf(report, sentence, token);
                        out.add(sentence, token, force, places, force.strength(), asOf, presence);
                    }
                }
            }
        }

        /// "the garrison in Gao": said in passing.
        private void attached(Sentence sentence, Force force) {
            Token head = force.head();
            List<Toponym> places = Places.behind(report, sentence, head, IN);
            if (places.isEmpty() || head.pos() == Pos.PRON || harmed(sentence, head)) {
                return;
            }
            for (Token child : sentence.children(head, "amod")) {
                if (FORMER.contains(child.lemma())) {
                    return;
                }
            }
            if (moods.so(report, sentence, head) && (force.owner() != null || force.installation())) {
                out.add(sentence, head, force, places, force.strength(), null, Presence.PRESENT);
            }
        }

        /// Those killed or taken at a place no longer stand there.
        private boolean harmed(Sentence sentence, Token head) {
            for (Token at = sentence.head(head); at != null; at = sentence.head(at)) {
                if (at.pos().verbal() || at.pos() == Pos.NOUN) {
                    for (LedgerWords.Count count : Words.entries(words.measures(), sentence, at)) {
                        switch (count.measure()) {
                            case KILLED, INJURED, DETAINED, MISSING -> {
                                return true;
                            }
                            case DISPLACED, TROOPS, PARTICIPANTS, MONEY, DISTANCE, OTHER -> {}
                        }
                    }
                    if (at.pos().verbal()) {
                        return false;
                    }
                }
            }
            return false;
        }
    }

    /// The characters of a force, a predicate and its places together.
    static Span span(Sentence sentence, Token head, Force force, List<Toponym> places) {
        Span out = head.span();
        if (force.span().start() >= sentence.span().start()
                && force.span().end() <= sentence.span().end()) {
            out = out.union(force.span());
        }
        for (Toponym place : places) {
            if (sentence.span().covers(place.span())) {
                out = out.union(place.span());
            }
        }
        return out;
    }
}
