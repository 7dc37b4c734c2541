package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.LedgerWords;
import org.dateline.knowledge.LedgerWords.Bond;
import org.dateline.knowledge.LedgerWords.Bond.Effect;
import org.dateline.knowledge.LedgerWords.Bond.Role;
import org.dateline.model.ActorMention;
import org.dateline.model.Pos;
import org.dateline.model.Relation;
import org.dateline.model.Relation.Trend;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Finds whose relations are said to have become better or worse. What is hoped for, planned or denied is left out.
final class Relations {

    private static final Set<String> ON = Set.of("on", "of", "in", "to", "for", "between");

    private final LedgerWords words;
    private final Moods moods;

    Relations(LedgerWords words, Moods moods) {
        this.words = words;
        this.moods = moods;
    }

    /// In text order.
    List<Relation> find(Report report) {
        List<Relation> out = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.pos() == Pos.NOUN) {
                    for (Bond bond : words.relations().get(token.lemma(), Pos.NOUN)) {
                        switch (bond.role()) {
                            case BOND -> bond(report, sentence, token, bond, out);
                            case RIFT -> rift(report, sentence, token, bond, out);
                            case CHANGE, LIGHT -> {}
                        }
                    }
                } else if (token.pos() == Pos.VERB) {
                    for (Bond bond : Words.entries(words.relations(), sentence, token)) {
                        if (bond.role() == Role.RIFT) {
                            rift(report, sentence, token, bond, out);
                        }
                    }
                }
            }
        }
        return out;
    }

    /// What happens to a bond, and the word that says so.
    private record Change(Token head, Effect effect) {}

    private void bond(Report report, Sentence sentence, Token token, Bond bond, List<Relation> out) {
        Change change = change(sentence, token);
        Trend trend = change == null ? null : trend(bond, change.effect());
        if (change != null && trend != null && moods.so(report, sentence, change.head())) {
            RelationParties parties = new RelationParties(report, sentence, token, change.head());
            enter(report, sentence, token, change.head(), trend, parties, out);
        }
    }

    private void rift(Report report, Sentence sentence, Token token, Bond bond, List<Relation> out) {
        Trend trend = trend(bond, Effect.UP);
        if (trend != null && moods.so(report, sentence, token)) {
            Token verb = Predications.verbAbove(sentence, token);
            enter(
                    report,
                    sentence,
                    token,
                    token,
                    trend,
                    new RelationParties(report, sentence, token, verb == null || token.is("nsubj") ? token : verb),
                    out);
        }
    }

    private static void enter(
            Report report,
            Sentence sentence,
            Token bond,
            Token change,
            Trend trend,
            RelationParties parties,
            List<Relation> out) {
        TimeExpression since = Clock.since(Clock.times(report, sentence, change));
        if (since == null) {
            since = Clock.since(Clock.times(report, sentence, bond));
        }
        for (List<ActorMention> pair : parties.pairs()) {
            Span span = bond.span().union(change.span());
            for (ActorMention party : pair) {
                span = span.union(party.span());
            }
            out.add(new Relation(
                    "r" + (out.size() + 1),
                    pair.get(0),
                    pair.get(1),
                    trend,
                    since,
                    sentence.index(),
                    span,
                    report.sources(bond.span())));
        }
    }

    private static @Nullable Trend trend(Bond bond, @Nullable Effect change) {
        if (change == null || bond.effect() == null) {
            return null;
        }
        boolean good = bond.effect() == Effect.BETTER;
        return switch (change) {
            case BETTER -> Trend.BETTER;
            case WORSE -> Trend.WORSE;
            case UP -> good ? Trend.BETTER : Trend.WORSE;
            case DOWN -> good ? Trend.WORSE : Trend.BETTER;
        };
    }

    private @Nullable Change change(Sentence sentence, Token bond) {
        Token above = sentence.head(bond);
        if (above == null) {
            return says(sentence, bond);
        }
        if (bond.is("nsubj") || bond.is("obj")) {
            return verb(sentence, bond, above);
        }
        if (bond.is("nmod") || bond.is("obl")) {
            // "a strain on relations", "put a strain on relations" whichever word the parser hangs it on.
            if (!ON.contains(Predications.preposition(sentence, bond))) {
                return null;
            }
            if (above.pos() == Pos.NOUN) {
                return entry(sentence, above, Role.CHANGE);
            }
            Token object = above.pos() == Pos.VERB && entry(sentence, above, Role.LIGHT) != null
                    ? sentence.child(above, "obj")
                    : null;
            return object == null ? null : entry(sentence, object, Role.CHANGE);
        }
        return bond.is("conj") ? change(sentence, above) : says(sentence, bond);
    }

    private @Nullable Change verb(Sentence sentence, Token bond, Token above) {
        Change change = above.pos().nominal() ? null : entry(sentence, above, Role.CHANGE);
        if (change != null) {
            boolean subjectOfObject = bond.relation().equals("nsubj") && sentence.child(above, "obj") != null;
            boolean adjective = above.pos() == Pos.ADJ;
            return subjectOfObject || adjective && !changed(above) ? null : change;
        }
        if (entry(sentence, above, Role.LIGHT) == null) {
            return says(sentence, bond);
        }
        for (Token child : sentence.children(above)) {
            if (child.is("xcomp") || child.is("obj") && !child.equals(bond) || child.is("advmod") || child.is("obl")) {
                Change carried = entry(sentence, child, Role.CHANGE);
                if (carried != null) {
                    return carried;
                }
            }
        }
        return null;
    }

    /// "strained relations", "relations worsening since May": a participle on the bond itself.
    private @Nullable Change says(Sentence sentence, Token bond) {
        for (Token child : sentence.children(bond)) {
            if ((child.is("amod") || child.is("acl"))
                    && (child.tag().equals("VBG") || child.tag().equals("VBN"))) {
                Change change = entry(sentence, child, Role.CHANGE);
                if (change != null) {
                    return new Change(bond, change.effect());
                }
            }
        }
        return null;
    }

    /// A participle that is tagged as an adjective says that a change has come about; "good" does not.
    private static boolean changed(Token adjective) {
        return adjective.lemma().endsWith("ed") || adjective.tag().equals("JJR");
    }

    private @Nullable Change entry(Sentence sentence, Token token, Role role) {
        for (Bond bond : Words.entries(words.relations(), sentence, token)) {
            if (bond.role() == role) {
                return new Change(token, bond.effect() == null ? Effect.UP : bond.effect());
            }
        }
        return null;
    }
}
