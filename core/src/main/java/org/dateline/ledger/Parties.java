package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.LedgerWords;
import org.dateline.knowledge.LedgerWords.Bind;
import org.dateline.knowledge.Slot;
import org.dateline.ledger.Contents.Content;
import org.dateline.model.Actor;
import org.dateline.model.ActorMention;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Finds who is bound by a commitment, and to whom.
final class Parties {

    private static final Set<String> CARRY = Set.of(
            "make",
            "take",
            "sign",
            "reach",
            "have",
            "give",
            "issue",
            "renew",
            "submit",
            "adopt",
            "enter",
            "draft",
            "present",
            "publish",
            "release",
            "set",
            "stand",
            "work",
            "face",
            "strike",
            "conclude",
            "ink",
            "clinch");

    private final Report report;
    private final Sentence sentence;
    private final LedgerWords words;

    Parties(Report report, Sentence sentence, LedgerWords words) {
        this.report = report;
        this.sentence = sentence;
        this.words = words;
    }

    /// Who is bound.
    List<ActorMention> by(Predication predication, Bind bind, Content content) {
        if (content.slot() == Slot.Role.FUTURE) {
            return foretold(predication, Predications.of(sentence, content.head()));
        }
        List<ActorMention> out = mentions(slot(predication, bind.by()));
        if (bind.kind() == Bind.Tie.PROMISE && content.head().is("ccomp")) {
            List<ActorMention> states = spokenFor(out, Predications.of(sentence, content.head()));
            out = states.isEmpty() ? out : states;
        }
        if (out.isEmpty() && bind.kind() == Bind.Tie.DEMAND && content.head().is("ccomp")) {
            // "demanded that the United States withdraw its troops"
            out = mentions(Predications.of(sentence, content.head()).agents());
        }
        if (out.isEmpty() && bind.by().contains(Slot.Role.OWNER)) {
            out = owners(predication);
        }
        return out;
    }

    /// Who is bound by what somebody says will be done: who does it, where they are named; the state whose bases or
    /// forces it is done to; or else who says it, or their state where only the bases of nobody are named.
    private List<ActorMention> foretold(Predication said, Predication done) {
        List<ActorMention> speakers = mentions(said.agents());
        boolean undergone = done.passive() && done.agents().isEmpty();
        List<ActorMention> doers = new ArrayList<>(2);
        boolean nobodys = false;
        for (Token head : undergone ? done.patients() : done.agents()) {
            ActorMention mention = mention(head);
            LedgerWords.Force word = Forces.word(words.forces(), head);
            boolean base = word != null && word.kind() == LedgerWords.Force.Kind.INSTALLATION;
            List<ActorMention> owners = base ? within(List.of(head)) : List.of();
            boolean bare = owners.isEmpty() && bare(head);
            nobodys |= bare;
            if (!owners.isEmpty()) {
                doers.addAll(owners);
            } else if (mention != null && !doers.contains(mention) && !bare && (base || !undergone)) {
                doers.add(mention);
            }
        }
        if (nobodys && doers.isEmpty()) {
            return states(speakers);
        }
        boolean named = !doers.isEmpty() && doers.stream().noneMatch(doer -> doer.form() == ActorMention.Form.PRONOUN);
        return named || speakers.isEmpty() ? doers : speakers;
    }

    /// The states that people speak for, or the people themselves where no state is named.
    private List<ActorMention> states(List<ActorMention> speakers) {
        List<ActorMention> out = new ArrayList<>(speakers.size());
        for (ActorMention speaker : speakers) {
            String country = speaker.actor().country();
            ActorMention state = country == null
                    ? null
                    : report.state(country, speaker.span().start());
            out.add(state == null ? speaker : state);
        }
        return out;
    }

    /// "The envoy promised that his government would": it is bound, and not the envoy.
    private List<ActorMention> spokenFor(List<ActorMention> speakers, Predication done) {
        List<ActorMention> out = new ArrayList<>(1);
        for (ActorMention doer : mentions(done.agents())) {
            boolean state = doer.actor().kind() == Actor.Kind.STATE && doer.form() != ActorMention.Form.PRONOUN;
            boolean own = speakers.stream()
                    .anyMatch(speaker -> speaker.actor().country() != null
                            && speaker.actor().country().equals(doer.actor().country()));
            if (state && own) {
                out.add(doer);
            }
        }
        return out;
    }

    /// To whom.
    List<ActorMention> to(Predication predication, Bind bind) {
        return mentions(slot(predication, bind.to()));
    }

    /// Who does a thing, or whose it is that is done.
    List<ActorMention> doers(Predication predication, boolean forces) {
        if (forces) {
            List<Token> heads = predication.agents().isEmpty() ? predication.patients() : predication.agents();
            List<ActorMention> owners = within(heads);
            if (!owners.isEmpty()) {
                return owners;
            }
            if (heads.stream().anyMatch(this::bare)) {
                Token above = sentence.head(predication.head());
                return above != null && predication.head().is("ccomp")
                        ? states(mentions(Predications.of(sentence, above).agents()))
                        : List.of();
            }
        }
        List<ActorMention> out = mentions(predication.agents());
        return out.isEmpty() ? within(predication.patients()) : out;
    }

    /// Whether the phrase names a base without saying whose it is.
    boolean bare(Token head) {
        return Forces.unowned(words.forces(), report, sentence, head);
    }

    private List<Token> slot(Predication predication, List<Slot> slots) {
        return Arguments.fill(sentence, predication, slots, words.moods());
    }

    private List<ActorMention> owners(Predication predication) {
        Token head = predication.head();
        if (head.pos() == Pos.NOUN) {
            List<ActorMention> out = mentions(predication.agents());
            if (out.isEmpty()) {
                out = within(List.of(head));
            }
            Token verb = sentence.head(head);
            boolean carried = head.is("obj") || head.is("obl");
            if (out.isEmpty() && carried && verb != null && verb.pos().verbal() && carries(verb)) {
                out = mentions(Predications.of(sentence, verb).agents());
            }
            return out;
        }
        List<Token> scheduled = predication.patients().isEmpty() ? predication.agents() : predication.patients();
        if (scheduled.isEmpty()) {
            scheduled = sentence.children(head, "nsubj");
        }
        List<ActorMention> owners = within(scheduled);
        return owners.isEmpty() ? mentions(scheduled) : owners;
    }

    private static final Set<String> PRIVATE = Set.of("CVL", "UNK");

    /// Whether somebody only speaks for themselves: what private people plan is no matter of record.
    static boolean privately(ActorMention mention) {
        Actor actor = mention.actor();
        return switch (actor.kind()) {
            case STATE -> false;
            case PERSON, UNNAMED, GROUP -> actor.sector() == null || PRIVATE.contains(actor.sector());
            // A name that no table has and of which the text says nothing.
            case ORGANISATION -> actor.sector() == null && actor.country() == null;
        };
    }

    /// Whether the subject of the verb is bound by what its object names: "signed an accord", but not "condemned".
    private boolean carries(Token verb) {
        return CARRY.contains(verb.lemma())
                || !words.fates().get(verb.lemma(), verb.pos()).isEmpty()
                || !words.commitments().get(verb.lemma(), verb.pos()).isEmpty();
    }

    /// The actors inside the phrases rather than those that the phrases name: France in "French bases".
    private List<ActorMention> within(List<Token> heads) {
        List<ActorMention> out = new ArrayList<>(2);
        for (Token head : heads) {
            for (Token child : sentence.children(head)) {
                boolean owns = child.relation().equals("nmod:poss")
                        || child.index() < head.index() && (child.is("amod") || child.is("compound"));
                ActorMention mention = owns ? report.actor(sentence, child) : null;
                if (mention != null && mention.token() != head.index() && !out.contains(mention)) {
                    out.add(mention);
                }
            }
        }
        return out;
    }

    private List<ActorMention> mentions(List<Token> heads) {
        List<ActorMention> out = new ArrayList<>(2);
        for (Token head : heads) {
            ActorMention mention = mention(head);
            if (mention != null && !out.contains(mention)) {
                out.add(mention);
            }
        }
        return out;
    }

    private @Nullable ActorMention mention(Token head) {
        ActorMention mention = report.actor(sentence, head);
        return mention == null || place(head, mention) ? null : mention;
    }

    /// A town that was also taken for the name of somebody unknown.
    private boolean place(Token head, ActorMention mention) {
        Actor actor = mention.actor();
        Toponym toponym = report.toponym(sentence, head);
        return toponym != null
                && toponym.use() == Toponym.Use.LITERAL
                && actor.country() == null
                && actor.sector() == null;
    }
}
