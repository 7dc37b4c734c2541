package org.dateline.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.LedgerWords;
import org.dateline.knowledge.LedgerWords.Bind;
import org.dateline.knowledge.LedgerWords.Bind.Tie;
import org.dateline.knowledge.LedgerWords.Mood;
import org.dateline.knowledge.LedgerWords.Stand;
import org.dateline.knowledge.Slot;
import org.dateline.ledger.Contents.Content;
import org.dateline.ledger.Outcomes.Outcome;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Commitment;
import org.dateline.model.Commitment.State;
import org.dateline.model.Pos;
import org.dateline.model.Posture;
import org.dateline.model.Posture.Presence;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Finds what somebody is bound to do, until when, and what became of it.
final class Commitments {

    private static final Set<String> INSTEAD = Set.of("instead", "now", "rather");

    private final LedgerWords words;
    private final Moods moods;
    private final Contents contents;
    private final Outcomes outcomes;

    Commitments(LedgerWords words, Moods moods) {
        this.words = words;
        this.moods = moods;
        contents = new Contents(words, moods);
        outcomes = new Outcomes(words, moods);
    }

    /// In text order.
    ///
    /// @param postures of the same article: they tell whose the troops are that are due to leave
    List<Commitment> find(Report report, List<Posture> postures) {
        List<Pledge> pledges = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            new Search(report, sentence, postures, pledges).read();
        }
        return CommitmentList.of(report, pledges);
    }

    /// One sentence's commitments.
    private final class Search {

        private final Report report;
        private final Sentence sentence;
        private final List<Posture> postures;
        private final List<Pledge> out;
        private final Parties parties;
        private final Set<Integer> taken = new HashSet<>();

        Search(Report report, Sentence sentence, List<Posture> postures, List<Pledge> out) {
            this.report = report;
            this.postures = postures;
            this.sentence = sentence;
            this.out = out;
            parties = new Parties(report, sentence, words);
        }

        void read() {
            for (Token token : sentence.tokens()) {
                if (token.pos() == Pos.VERB || token.pos() == Pos.NOUN || token.pos() == Pos.ADJ) {
                    List<Bind> binds = Words.entries(words.commitments(), sentence, token);
                    if (!binds.isEmpty()) {
                        bound(token, binds);
                    }
                }
            }
            for (Token token : sentence.tokens()) {
                if (token.pos() == Pos.VERB && !taken.contains(token.index())) {
                    announced(token);
                }
            }
        }

        private void bound(Token token, List<Bind> binds) {
            if (taken.contains(token.index())) {
                return;
            }
            if (!moods.so(report, sentence, token)) {
                return;
            }
            Predication predication = Predications.of(sentence, token);
            for (Bind bind : binds) {
                Content content = contents.of(report, sentence, predication, bind);
                if (content == null) {
                    content = dated(predication, bind);
                }
                if (content != null && enter(predication, bind, content)) {
                    return;
                }
            }
        }

        /// "Elections are scheduled for May": what is scheduled is the subject itself.
        private @Nullable Content dated(Predication predication, Bind bind) {
            TimeExpression due = Clock.due(Clock.times(report, sentence, predication.head()));
            if (bind.kind() != Tie.SCHEDULE || due == null) {
                return null;
            }
            List<Token> subjects = predication.patients().isEmpty() ? predication.agents() : predication.patients();
            for (Token subject : subjects) {
                if (contents.isDeed(subject)
                        && !Words.nounPhrase(sentence, subject).covers(due.span())) {
                    return new Content(subject, Words.clause(sentence, subject), null, Slot.Role.PATIENT);
                }
            }
            return null;
        }

        private boolean enter(Predication predication, Bind bind, Content content) {
            Token trigger = predication.head();
            List<ActorMention> by = parties.by(predication, bind, content);
            if (bind.kind() == Tie.SCHEDULE
                    && by.stream().allMatch(mention -> mention.actor().country() == null)) {
                by = movers(content, by);
            }
            if (bind.kind() == Tie.SCHEDULE || content.slot() == Slot.Role.FUTURE && leaves(content.head())) {
                by = masters(by);
            }
            List<ActorMention> to = parties.to(predication, bind);
            TimeExpression due = due(predication, bind, content);
            if (due == null && bind.kind() == Tie.SCHEDULE && content.slot() == Slot.Role.PATIENT) {
                return false;
            }
            boolean binding = bind.kind() == Tie.PROMISE
                    || bind.kind() == Tie.AGREEMENT
                    || bind.kind() == Tie.DEMAND && due != null;
            if (!binding && !by.isEmpty() && by.stream().allMatch(Parties::privately)) {
                return false;
            }
            boolean bare = by.isEmpty() && !(bind.kind() == Tie.SCHEDULE && due != null);
            if (bare || bind.kind() == Tie.DEMAND && due == null && !leaves(content.head())) {
                return false;
            }
            Token named = content.slot() == Slot.Role.DEED ? content.head() : content.noun();
            Token noun = trigger.pos() == Pos.NOUN ? trigger : named;
            Outcome outcome = noun == null ? null : outcomes.of(report, sentence, noun);
            State state = bind.kind() == Tie.PROPOSAL || bind.kind() == Tie.DEMAND ? State.PROPOSED : State.OPEN;
            Span span = span(predication, content.words(), by, outcome);
            if (due != null && due.sentence() == sentence.index()) {
                span = span.union(due.span());
            }
            boolean speech = content.slot() == Slot.Role.FUTURE;
            out.add(new Pledge(
                    sentence,
                    trigger,
                    content.head(),
                    content.words(),
                    bind.kind(),
                    by,
                    to,
                    due,
                    outcome == null ? state : outcome.state(),
                    outcome != null,
                    instead(trigger) || instead(content.head()),
                    span,
                    speech
                            ? content.head().span()
                            : outcome == null ? trigger.span() : outcome.verb().span()));
            take(content, trigger);
            return true;
        }

        /// Troops and bases are not bound themselves, but the state that they belong to.
        private List<ActorMention> masters(List<ActorMention> by) {
            List<ActorMention> out = new ArrayList<>(by.size());
            for (ActorMention mention : by) {
                Actor actor = mention.actor();
                boolean army = "MIL".equals(actor.sector()) && actor.kind() != Actor.Kind.PERSON;
                ActorMention state = army && actor.country() != null
                        ? report.state(actor.country(), mention.span().start())
                        : null;
                ActorMention bound = state == null ? mention : state;
                if (!out.contains(bound)) {
                    out.add(bound);
                }
            }
            return out;
        }

        /// The force that is to move, where the words alone do not say whose it is.
        private List<ActorMention> movers(Content content, List<ActorMention> otherwise) {
            for (Posture posture : postures) {
                if (posture.sentence() == sentence.index()
                        && posture.owner() != null
                        && posture.status() != Presence.PRESENT
                        && posture.span().covers(content.head().span())) {
                    return List.of(posture.force());
                }
            }
            return otherwise;
        }

        private void take(Content content, Token trigger) {
            taken.add(trigger.index());
            if (content.noun() != null) {
                taken.add(content.noun().index());
            }
            for (Token token : sentence.tokens()) {
                if (content.words().covers(token.span())) {
                    taken.add(token.index());
                }
            }
        }

        private @Nullable TimeExpression due(Predication predication, Bind bind, Content content) {
            List<TimeExpression> times = new ArrayList<>(Clock.times(report, sentence, content.head()));
            for (Token child : sentence.children(content.head())) {
                if (child.is("obj") || child.is("xcomp")) {
                    times.addAll(Clock.times(report, sentence, child));
                }
            }
            times.removeIf(time -> !content.words().overlaps(time.span()));
            if (times.isEmpty() && content.slot() != Slot.Role.FUTURE) {
                for (TimeExpression time : Clock.times(report, sentence, predication.head())) {
                    // "is due to close on Friday": the parser may hang the day on either word.
                    boolean after = time.span().start() > content.head().span().start();
                    if (bind.kind() == Tie.SCHEDULE || after && content.words().overlaps(time.span())) {
                        times.add(time);
                    }
                }
            }
            // "declared a truce on Monday": the parser may hang the day of the act on what is to come.
            boolean noun = content.slot() == Slot.Role.DEED || content.slot() == Slot.Role.PATIENT;
            boolean ahead = noun
                    || content.slot() == Slot.Role.FUTURE
                    || bind.kind() == Tie.SCHEDULE
                    || bind.kind() == Tie.PLAN;
            times.removeIf(time -> ahead && time.role() == TimeExpression.Role.EVENT && Clock.past(report, time));
            return Clock.due(times);
        }

        private Span span(Predication predication, Span words, List<ActorMention> by, @Nullable Outcome outcome) {
            Span out = predication.head().span().union(words);
            if (predication.passive()) {
                for (Token subject : predication.patients()) {
                    out = out.union(Words.clause(sentence, subject));
                }
            }
            if (outcome != null) {
                out = out.union(outcome.verb().span());
            }
            for (ActorMention mention : by) {
                if (mention.sentence() == sentence.index()) {
                    out = out.union(mention.span());
                }
            }
            return out;
        }

        private boolean instead(Token trigger) {
            return Words.has(sentence, trigger, "advmod", INSTEAD);
        }

        /// What a report says that somebody will do by a day, or how it says that forces are about to move.
        private void announced(Token verb) {
            Mood mood = moods.of(report, sentence, verb);
            boolean will = mood == Mood.PLANNED && Clock.future(sentence, verb)
                    || mood == Mood.PLANNED && verb.head() == Token.ROOT && Predications.infinitive(sentence, verb);
            boolean moving = leaves(verb) && (will || mood == Mood.BEGUN);
            if (!will && !moving || contents.involuntary(sentence, verb)) {
                return;
            }
            List<TimeExpression> times = Clock.times(report, sentence, verb);
            times.removeIf(time -> time.role() == TimeExpression.Role.EVENT && Clock.past(report, time));
            TimeExpression due = Clock.due(times);
            boolean dated =
                    due != null && (due.role() == TimeExpression.Role.DUE || due.role() == TimeExpression.Role.UNTIL);
            if (!dated && !moving) {
                return;
            }
            Predication predication = Predications.of(sentence, verb);
            List<ActorMention> by = masters(parties.doers(predication, moving));
            if (!by.isEmpty() && by.stream().allMatch(Parties::privately)) {
                return;
            }
            boolean deed =
                    predication.passive() && predication.patients().stream().anyMatch(contents::isDeed)
                            || dated && predication.agents().stream().anyMatch(parties::bare)
                            || dated && predication.patients().stream().anyMatch(parties::bare);
            if (by.isEmpty() && !deed) {
                return;
            }
            Span clause = Contents.content(sentence, verb, Slot.Role.FUTURE).words();
            Span span = clause;
            for (ActorMention mention : by) {
                span = mention.sentence() == sentence.index() ? span.union(mention.span()) : span;
            }
            out.add(new Pledge(
                    sentence,
                    verb,
                    verb,
                    clause,
                    Tie.PLAN,
                    by,
                    List.of(),
                    due,
                    State.OPEN,
                    false,
                    instead(verb),
                    span,
                    verb.span()));
        }

        private boolean leaves(Token verb) {
            for (Stand stand : Words.entries(words.postures(), sentence, verb)) {
                if (stand.presence() == Presence.LEAVING && !stand.placeNeeded()) {
                    return true;
                }
            }
            return false;
        }
    }
}
