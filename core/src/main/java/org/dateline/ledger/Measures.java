package org.dateline.ledger;

import java.util.List;
import java.util.Set;
import org.dateline.knowledge.LedgerWords;
import org.dateline.knowledge.LedgerWords.Count;
import org.dateline.knowledge.LedgerWords.Count.Stands;
import org.dateline.knowledge.LedgerWords.Force.Kind;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Tells what a number counts: by its unit, by what is done to or by those counted, or by the noun itself.
final class Measures {

    private static final Set<String> LENGTHS =
            Set.of("m km cm mm mi ft nmi yd in metre meter kilometre kilometer mile foot yard inch".split(" "));
    private static final Set<String> UNITS =
            Set.of(("% s h min d °C °F ° year month week day hour minute second decade "
                            + "century percent percentage point time degree age quarter p.m. a.m.")
                    .split(" "));
    private static final Set<String> LOSE = Set.of("lose", "claim", "cost", "take");
    private static final Set<String> PERSONS = Set.of("people", "person", "man", "woman", "child", "civilian");

    private final LedgerWords words;

    Measures(LedgerWords words) {
        this.words = words;
    }

    /// What the number counts; `null` for what no figure is made of: a share, an age, a length of time, a number
    /// without a noun.
    @Nullable
    Measure of(Counted counted) {
        String unit = counted.quantity().unit();
        if (unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            return Measure.MONEY;
        }
        if (LENGTHS.contains(unit)) {
            return Measure.DISTANCE;
        }
        if (UNITS.contains(unit)) {
            return null;
        }
        Measure measure = lost(counted);
        if (measure == null && thing(counted.noun())) {
            return counts(counted) ? Measure.OTHER : null;
        }
        if (measure == null) {
            measure = done(counted);
        }
        // What is done to protesters tells more than that they are protesters; not so for deploying them.
        if (measure == null || measure == Measure.TROOPS) {
            Measure noun = noun(counted.noun());
            measure = noun == null ? measure : noun;
        }
        if (measure == null) {
            measure = follows(counted);
        }
        if (measure == null && soldiers(counted.noun())) {
            return Measure.TROOPS;
        }
        return measure == null && counts(counted) ? Measure.OTHER : measure;
    }

    /// A bare number without a noun is rather a year, a score or a code; less than one is a share.
    private static boolean counts(Counted counted) {
        Double max = counted.quantity().max();
        boolean noun =
                counted.quantity().counted() >= 0 || !counted.quantity().unit().isEmpty();
        return noun && (max == null || max >= 1);
    }

    private boolean thing(Token noun) {
        for (Count count : entries(noun)) {
            if (count.slot() == Stands.THING) {
                return true;
            }
        }
        return false;
    }

    /// "claimed 12 lives".
    private @Nullable Measure lost(Counted counted) {
        Token verb = counted.sentence().head(counted.top());
        for (Count count : entries(counted.noun())) {
            if (count.slot() == Stands.LIFE && verb != null && LOSE.contains(verb.lemma())) {
                return count.measure();
            }
        }
        return null;
    }

    /// "12 deaths", "12 dead".
    private @Nullable Measure noun(Token noun) {
        for (Count count : entries(noun)) {
            if (count.slot() == Stands.COUNTED || count.slot() == Stands.AGENT && noun.pos() == Pos.ADJ) {
                return count.measure();
            }
        }
        return null;
    }

    private List<Count> entries(Token noun) {
        return words.measures().get(Words.lemma(noun), noun.pos());
    }

    /// What is done to, or by, those counted.
    private @Nullable Measure done(Counted counted) {
        Sentence sentence = counted.sentence();
        for (Token stands : counted.stands()) {
            Measure measure = modified(counted, stands);
            if (measure != null) {
                return measure;
            }
        }
        Token above = sentence.head(counted.top());
        if (above == null) {
            return null;
        }
        Measure measure = slot(counted, above);
        Token higher = sentence.head(above);
        if (measure == null && higher != null && (above.is("xcomp") || above.is("conj"))) {
            measure = slot(counted, higher);
        }
        return measure == null ? complement(counted, above) : measure;
    }

    /// "12 people killed in the attack", "12 wounded people".
    private @Nullable Measure modified(Counted counted, Token stands) {
        for (Token child : counted.sentence().children(stands)) {
            if (child.is("acl") && !Predications.infinitive(counted.sentence(), child)) {
                Measure measure = slot(counted, child);
                if (measure != null) {
                    return measure;
                }
            }
            if (child.is("amod")) {
                Measure measure = state(counted.sentence(), child);
                if (measure != null) {
                    return measure;
                }
            }
        }
        return null;
    }

    /// What an adjective or participle says of those that it goes with.
    private @Nullable Measure state(Sentence sentence, Token word) {
        if (word.pos() != Pos.ADJ && !word.tag().equals("VBN")) {
            return null;
        }
        for (Count count : Words.entries(words.measures(), sentence, word)) {
            if (count.slot() == Stands.PATIENT || word.pos() == Pos.ADJ) {
                return count.measure();
            }
        }
        return null;
    }

    private @Nullable Measure slot(Counted counted, Token above) {
        List<Count> counts = counts(counted.sentence(), above);
        if (counts.isEmpty()) {
            return null;
        }
        Predication predication = Predications.of(counted.sentence(), above);
        for (Count count : counts) {
            if (fits(counted, predication, count.slot())
                    && (count.measure() != Measure.TROOPS || people(counted.noun()))) {
                return count.measure();
            }
        }
        return null;
    }

    /// The entries of a predicate, alone or with what it is idiomatic with: "take into custody".
    private List<Count> counts(Sentence sentence, Token above) {
        if (above.pos() == Pos.VERB) {
            for (Token child : sentence.children(above, "obl")) {
                List<Count> idiom = words.measures()
                        .get(
                                above.lemma() + " " + Predications.preposition(sentence, child) + " " + child.lemma(),
                                Pos.VERB);
                if (!idiom.isEmpty()) {
                    return idiom;
                }
            }
        }
        return Words.entries(words.measures(), sentence, above);
    }

    private static boolean fits(Counted counted, Predication predication, Stands slot) {
        Token head = predication.head();
        boolean adjective = head.pos() == Pos.ADJ;
        return switch (slot) {
            case AGENT ->
                counted.in(predication.agents())
                        || adjective && counted.in(counted.sentence().children(head, "nsubj"));
            case PATIENT -> counted.in(predication.patients()) || counted.beside() && under(counted, head);
            case OF ->
                counted.in(predication.patients())
                        || counted.in(predication.under("of"))
                        || head.lemma().equals("toll") && counted.in(predication.under("to", "at"));
            case COUNTED, LIFE, THING -> false;
        };
    }

    private static boolean under(Counted counted, Token head) {
        return counted.top().head() == head.index();
    }

    private boolean people(Token noun) {
        LedgerWords.Force force = Forces.word(words.forces(), noun);
        return force != null && force.kind() == Kind.PEOPLE || PERSONS.contains(noun.lemma());
    }

    private boolean soldiers(Token noun) {
        LedgerWords.Force force = Forces.word(words.forces(), noun);
        return force != null
                && force.kind() == Kind.PEOPLE
                && !force.sector().equals("REB")
                && !force.sector().equals("UAF");
    }

    /// "left 12 people dead": the adjective hangs on the verb beside its object, or at least comes next.
    private @Nullable Measure complement(Counted counted, Token verb) {
        Token top = counted.top();
        Token next = counted.sentence().tokenAt(counted.quantity().span().end());
        if (next != null && next.pos() == Pos.ADJ) {
            Measure measure = state(counted.sentence(), next);
            if (measure != null) {
                return measure;
            }
        }
        if (!top.is("obj") && !top.is("nsubj") && !top.is("nummod")) {
            return null;
        }
        for (Token child : counted.sentence().children(verb, "xcomp")) {
            Measure measure = state(counted.sentence(), child);
            if (measure != null) {
                return measure;
            }
        }
        return null;
    }

    /// "displacing millions": a number right after its verb is its object, however it was parsed.
    private @Nullable Measure follows(Counted counted) {
        Sentence sentence = counted.sentence();
        Token first = sentence.tokenAt(counted.quantity().span().start());
        if (first == null || first.index() == 0) {
            return null;
        }
        Token verb = sentence.token(first.index() - 1);
        if (verb.pos() == Pos.VERB && !Predications.passive(sentence, verb)) {
            for (Count count : Words.entries(words.measures(), sentence, verb)) {
                if (count.slot() == Stands.PATIENT && count.measure() != Measure.TROOPS) {
                    return count.measure();
                }
            }
        }
        return null;
    }
}
