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
            List<ActorMention> doers =
                    mentions(Predications.of(sentence, content.head()).agents());
            List<ActorMention> speakers = mentions(predication.agents());
            boolean named =
                    !doers.isEmpty() && doers.stream().noneMatch(doer -> doer.form() == ActorMention.Form.PRONOUN);
            return named || speakers.isEmpty() ? doers : speakers;
        }
        List<ActorMention> out = mentions(slot(predication, bind.by()));
        if (out.isEmpty() && bind.kind() == Bind.Tie.DEMAND && content.head().is("ccomp")) {
            // "demanded that the United States withdraw its troops"
            out = mentions(Predications.of(sentence, content.head()).agents());
        }
        if (out.isEmpty() && bind.by().contains(Slot.Role.OWNER)) {
            out = owners(predication);
        }
        return out;
    }

    /// To whom.
    List<ActorMention> to(Predication predication, Bind bind) {
        return mentions(slot(predication, bind.to()));
    }

    /// Who does a thing, or whose it is that is done.
    List<ActorMention> doers(Predication predication, boolean forces) {
        List<ActorMention> out = mentions(predication.agents());
        if (forces && !out.isEmpty()) {
            List<ActorMention> owners = within(predication.agents());
            return owners.isEmpty() ? out : owners;
        }
        return out.isEmpty() ? within(predication.patients()) : out;
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
        return report.actor(sentence, head);
    }
}
