package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.ActorMention;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;

/// Whose relation it is.
final class RelationParties {

    private static final Set<String> POLITICAL =
            Set.of("GOV", "MIL", "REB", "OPP", "PTY", "IGO", "LEG", "SPY", "PRM", "PRE", "ELI", "COP");

    private final Report report;
    private final Sentence sentence;
    private final Token bond;
    private final Token change;

    RelationParties(Report report, Sentence sentence, Token bond, Token change) {
        this.report = report;
        this.sentence = sentence;
        this.bond = bond;
        this.change = change;
    }

    List<List<ActorMention>> pairs() {
        List<ActorMention> between = under(Set.of("between", "among", "of"));
        if (between.size() > 1) {
            return pairs(between);
        }
        List<ActorMention> own = own();
        List<ActorMention> with = under(Set.of("with", "to", "toward", "towards", "and", "against"));
        if (!own.isEmpty() && !with.isEmpty()) {
            return across(own, with);
        }
        if (own.size() > 1) {
            return pairs(own);
        }
        if (!with.isEmpty()) {
            return across(subject(), with);
        }
        return List.of();
    }

    /// "Chad's relations", "Chad-Sudan relations", "their relations".
    private List<ActorMention> own() {
        List<ActorMention> out = new ArrayList<>(2);
        for (Token child : sentence.children(bond)) {
            if (child.index() < bond.index()
                    && (child.is("nmod") || child.is("compound") || child.is("amod") || child.is("det"))) {
                for (Token token : Predications.coordinates(sentence, List.of(child))) {
                    add(out, token);
                }
                for (Token part : sentence.children(child)) {
                    if (part.is("compound") || part.is("flat") || part.is("dep")) {
                        add(out, part);
                    }
                }
            }
        }
        return out;
    }

    private List<ActorMention> under(Set<String> prepositions) {
        List<ActorMention> out = new ArrayList<>(2);
        List<Token> heads = new ArrayList<>(List.of(bond));
        if (!change.equals(bond)) {
            heads.add(change);
        }
        Token verb = Predications.verbAbove(sentence, bond);
        if (verb != null && !heads.contains(verb) && (bond.is("nsubj") || bond.is("obj"))) {
            heads.add(verb);
        }
        for (Token head : heads) {
            for (Token child : sentence.children(head)) {
                if ((child.is("nmod") || child.is("obl"))
                        && prepositions.contains(Predications.preposition(sentence, child))) {
                    for (Token token : Predications.coordinates(sentence, List.of(child))) {
                        add(out, token);
                    }
                }
            }
            if (!out.isEmpty()) {
                listed(out);
                return out;
            }
        }
        return out;
    }

    /// Reads a list on where the parser takes its next item for a second subject: "with the EU and other nations".
    private void listed(List<ActorMention> out) {
        Token link = sentence.tokenAt(out.getLast().span().end());
        if (link == null || !link.lemma().equals("and") && !link.lemma().equals(",")) {
            return;
        }
        int end = Math.min(sentence.size(), link.index() + 7);
        for (int i = link.index() + 1; i < end; i++) {
            Token token = sentence.token(i);
            Token verb = sentence.head(token);
            boolean next =
                    sentence.first(token) <= link.index() + 1 && token.pos().nominal();
            if (next
                    && verb != null
                    && token.is("nsubj")
                    && sentence.children(verb, "nsubj").size() > 1) {
                add(out, token);
                return;
            }
        }
    }

    /// "Zambia restored ties with Malawi".
    private List<ActorMention> subject() {
        List<ActorMention> out = new ArrayList<>(1);
        Token verb = bond.pos() == Pos.VERB ? bond : Predications.verbAbove(sentence, bond);
        if (verb == null || bond.is("nsubj")) {
            return out;
        }
        Predication predication = Predications.of(sentence, verb);
        for (Token agent : predication.agents()) {
            add(out, agent);
        }
        return out;
    }

    private void add(List<ActorMention> out, Token token) {
        ActorMention mention = report.actor(sentence, token);
        if (mention == null) {
            mention = NamelessStates.mention(report, sentence, token);
        }
        if (mention != null && !out.contains(mention) && political(mention)) {
            out.add(mention);
        }
    }

    private static boolean political(ActorMention mention) {
        String sector = mention.actor().sector();
        return sector == null ? mention.actor().country() != null : POLITICAL.contains(sector);
    }

    private static List<List<ActorMention>> across(List<ActorMention> these, List<ActorMention> those) {
        List<List<ActorMention>> out = new ArrayList<>();
        for (ActorMention a : these) {
            for (ActorMention b : those) {
                if (differ(a, b)) {
                    out.add(List.of(a, b));
                }
            }
        }
        return out;
    }

    private static List<List<ActorMention>> pairs(List<ActorMention> all) {
        List<List<ActorMention>> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (differ(all.get(i), all.get(j))) {
                    out.add(List.of(all.get(i), all.get(j)));
                }
            }
        }
        return out;
    }

    private static boolean differ(ActorMention a, ActorMention b) {
        return !a.actor().equals(b.actor()) && (a.entity() < 0 || a.entity() != b.entity());
    }
}
