package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.knowledge.LedgerWords;
import org.dateline.knowledge.LedgerWords.Count;
import org.dateline.knowledge.LedgerWords.Force.Kind;
import org.dateline.model.Claim;
import org.dateline.model.Figure;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Pos;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Tells what the numbers of an article count and which claim they belong to. A breakdown ("including three
/// children") is part of a number given already: it is neither added to it nor set beside it.
final class Figures {

    private static final Set<String> LENGTHS = Set.of(
            "m",
            "km",
            "cm",
            "mm",
            "mi",
            "ft",
            "nmi",
            "yd",
            "in",
            "metre",
            "meter",
            "kilometre",
            "kilometer",
            "mile",
            "foot",
            "yard",
            "inch");
    private static final Set<String> NO_COUNT = Set.of(
            "%",
            "s",
            "h",
            "min",
            "d",
            "°C",
            "°F",
            "°",
            "year",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "second",
            "decade",
            "century",
            "percent",
            "percentage",
            "point",
            "time",
            "degree",
            "age",
            "quarter",
            "p.m.",
            "a.m.");
    private static final Set<String> NUMBERS = Set.of(
            "hundred",
            "thousand",
            "million",
            "billion",
            "dozen",
            "score",
            "ten",
            "hundreds",
            "thousands",
            "millions",
            "billions",
            "dozens",
            "scores",
            "tens",
            "number",
            "group",
            "total",
            "couple",
            "crowd",
            "majority");
    private static final Set<String> LOSE = Set.of("lose", "claim", "cost", "take");
    private static final Set<String> PART =
            Set.of("including", "include", "among", "of whom", "comprising", "of which");
    private static final Set<String> PERSONS = Set.of("people", "person", "man", "woman", "child", "civilian");

    private final LedgerWords words;

    Figures(LedgerWords words) {
        this.words = words;
    }

    /// In text order.
    List<Figure> find(Report report) {
        List<Figure> out = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            for (Quantity quantity : report.quantities(sentence)) {
                if (quantity.token() < 0 || quantity.token() >= sentence.size() || breakdown(sentence, quantity)) {
                    continue;
                }
                Figure figure = figure(report, sentence, quantity, out.size() + 1);
                if (figure != null) {
                    out.add(figure);
                }
            }
        }
        return out;
    }

    private @Nullable Figure figure(Report report, Sentence sentence, Quantity quantity, int number) {
        Token noun = noun(sentence, quantity);
        Measure measure = measure(sentence, quantity, noun);
        Claim claim = claim(report, sentence, noun);
        if (measure == Measure.OTHER && (claim == null || NO_COUNT.contains(quantity.unit()) || !counts(quantity))) {
            return null;
        }
        return new Figure(
                "f" + number, claim == null ? null : claim.id(), measure, quantity, report.sources(quantity.span()));
    }

    /// A bare number without a noun is rather a year, a score or a code.
    private static boolean counts(Quantity quantity) {
        return quantity.counted() >= 0 || !quantity.unit().isEmpty();
    }

    private static Token noun(Sentence sentence, Quantity quantity) {
        return sentence.token(
                quantity.counted() >= 0 && quantity.counted() < sentence.size()
                        ? quantity.counted()
                        : quantity.token());
    }

    private Measure measure(Sentence sentence, Quantity quantity, Token noun) {
        String unit = quantity.unit();
        if (unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            return Measure.MONEY;
        }
        if (LENGTHS.contains(unit)) {
            return Measure.DISTANCE;
        }
        if (NO_COUNT.contains(unit)) {
            return Measure.OTHER;
        }
        Measure own = counted(sentence, noun);
        if (own != null) {
            return own;
        }
        Measure done = governed(sentence, noun);
        if (done == null) {
            done = follows(sentence, quantity);
        }
        return Objects.requireNonNullElseGet(done, () -> byNoun(noun));
    }

    /// "12 deaths", "claimed 12 lives".
    private @Nullable Measure counted(Sentence sentence, Token noun) {
        for (Count count : words.measures().get(Words.lemma(noun), noun.pos())) {
            switch (count.slot()) {
                case LIFE -> {
                    Token verb = sentence.head(noun);
                    if (verb != null && LOSE.contains(verb.lemma())) {
                        return count.measure();
                    }
                }
                case AGENT -> {
                    if (noun.pos() == Pos.ADJ) {
                        return count.measure();
                    }
                }
                case COUNTED, PATIENT, OF -> {}
            }
        }
        // What is done to protesters tells more than that they are protesters.
        Measure done = governed(sentence, noun);
        if (done != null && done != Measure.TROOPS) {
            return done;
        }
        for (Count count : words.measures().get(Words.lemma(noun), noun.pos())) {
            if (count.slot() == Count.Stands.COUNTED) {
                return count.measure();
            }
        }
        return null;
    }

    private @Nullable Measure byNoun(Token noun) {
        LedgerWords.Force force = Forces.word(words.forces(), noun);
        return force != null && force.kind() == Kind.PEOPLE && !force.sector().equals("REB")
                ? Measure.TROOPS
                : Measure.OTHER;
    }

    /// What is done to, or by, those counted.
    private @Nullable Measure governed(Sentence sentence, Token noun) {
        Token head = noun;
        Token above = sentence.head(head);
        while (above != null
                && (head.is("conj") || head.is("appos") || head.is("nummod") || partOf(sentence, head, above))) {
            head = above;
            above = sentence.head(head);
        }
        if (above == null) {
            return null;
        }
        for (Token child : sentence.children(head)) {
            // "12 people killed in the attack", "three soldiers who died".
            if (child.is("acl") && !Predications.infinitive(sentence, child)) {
                Measure measure = slot(sentence, child, noun);
                if (measure != null) {
                    return measure;
                }
            }
            if (child.is("amod")) {
                for (Count count : Words.entries(words.measures(), sentence, child)) {
                    if (child.pos() == Pos.ADJ || child.tag().equals("VBN")) {
                        return count.measure();
                    }
                }
            }
        }
        Measure measure = slot(sentence, above, noun);
        if (measure == null && (above.is("xcomp") || above.is("conj"))) {
            Token higher = sentence.head(above);
            measure = higher == null ? null : slot(sentence, higher, noun);
        }
        return measure == null ? complement(sentence, above, noun) : measure;
    }

    /// "displacing millions": a number right after its verb is its object, however it was parsed.
    private @Nullable Measure follows(Sentence sentence, Quantity quantity) {
        Token first = sentence.tokenAt(quantity.span().start());
        if (first == null || first.index() == 0) {
            return null;
        }
        Token verb = sentence.token(first.index() - 1);
        if (verb.pos() == Pos.VERB && !Predications.passive(sentence, verb)) {
            for (Count count : Words.entries(words.measures(), sentence, verb)) {
                if (count.slot() == Count.Stands.PATIENT && count.measure() != Measure.TROOPS) {
                    return count.measure();
                }
            }
        }
        return null;
    }

    private static boolean partOf(Sentence sentence, Token head, Token above) {
        return head.is("nmod")
                && (above.pos() == Pos.NUM || NUMBERS.contains(above.lemma()))
                && Predications.preposition(sentence, head).equals("of");
    }

    private @Nullable Measure slot(Sentence sentence, Token above, Token noun) {
        List<Count> counts = Words.entries(words.measures(), sentence, above);
        if (counts.isEmpty()) {
            return null;
        }
        Predication predication = Predications.of(sentence, above);
        for (Count count : counts) {
            boolean fits = switch (count.slot()) {
                case AGENT ->
                    holds(sentence, predication.agents(), noun)
                            || above.pos() == Pos.ADJ && holds(sentence, sentence.children(above, "nsubj"), noun);
                case PATIENT -> holds(sentence, predication.patients(), noun);
                case OF ->
                    holds(sentence, predication.patients(), noun)
                            || holds(sentence, predication.under("of", "to", "at"), noun);
                case COUNTED, LIFE -> false;
            };
            if (fits && (count.measure() != Measure.TROOPS || people(noun))) {
                return count.measure();
            }
        }
        return null;
    }

    private boolean people(Token noun) {
        LedgerWords.Force force = Forces.word(words.forces(), noun);
        return force != null && force.kind() == Kind.PEOPLE || PERSONS.contains(noun.lemma());
    }

    private static boolean holds(Sentence sentence, List<Token> heads, Token noun) {
        for (Token head : heads) {
            if (head.equals(noun)) {
                return true;
            }
            for (Token child : sentence.children(head)) {
                if (child.equals(noun) && (child.is("conj") || child.is("nummod") || partOf(sentence, child, head))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// "left 12 people dead": the adjective hangs on the verb beside its object.
    private @Nullable Measure complement(Sentence sentence, Token verb, Token noun) {
        if (!noun.is("obj") && !noun.is("nsubj") && !noun.is("nummod")) {
            return null;
        }
        for (Token child : sentence.children(verb, "xcomp")) {
            for (Count count : Words.entries(words.measures(), sentence, child)) {
                if (child.pos() == Pos.ADJ || child.tag().equals("VBN")) {
                    return count.measure();
                }
            }
        }
        return null;
    }

    /// The nearest claim above the noun in its sentence, or the one whose trigger it is itself.
    private static @Nullable Claim claim(Report report, Sentence sentence, Token noun) {
        int steps = 0;
        for (Token at = noun; at != null && steps++ < sentence.size(); at = sentence.head(at)) {
            Claim claim = report.claim(sentence, at);
            if (claim != null) {
                return claim;
            }
            for (Token child : sentence.children(at)) {
                boolean clause = child.is("acl")
                        || child.is("xcomp")
                        || at.pos().verbal() && (child.is("obl") || child.is("obj"));
                Claim below = clause ? report.claim(sentence, child) : null;
                if (below != null) {
                    return below;
                }
            }
        }
        return null;
    }

    private static boolean breakdown(Sentence sentence, Quantity quantity) {
        Token noun = noun(sentence, quantity);
        int steps = 0;
        for (Token at = noun; at != null && steps++ < 4; at = sentence.head(at)) {
            if (PART.contains(Predications.preposition(sentence, at))
                    || at.lemma().equals("include") && at.index() < noun.index()) {
                return true;
            }
            for (Token child : sentence.children(at)) {
                boolean whom = child.index() < at.index()
                        && child.is("nmod")
                        && (child.lemma().equals("whom")
                                || child.lemma().equals("which")
                                || child.lemma().equals("them"));
                if (whom && Predications.preposition(sentence, child).equals("of")) {
                    return true;
                }
            }
            if (at.pos().verbal()) {
                return false;
            }
        }
        return false;
    }
}
