package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.LedgerWords;
import org.dateline.model.Claim;
import org.dateline.model.Figure;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Tells what the numbers of an article count and which claim they belong to. A breakdown ("including three
/// children") is part of a number given already: it is neither added to it nor set beside it.
final class Figures {

    private static final Set<String> PART =
            Set.of("including", "include", "among", "comprising", "of whom", "of which");
    private static final Set<String> WHOLE = Set.of("whom", "which", "them", "who", "they");

    private final Measures measures;

    Figures(LedgerWords words) {
        measures = new Measures(words);
    }

    /// In text order.
    List<Figure> find(Report report) {
        List<Figure> out = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            for (Quantity quantity : report.quantities(sentence)) {
                if (quantity.token() >= 0 && quantity.token() < sentence.size()) {
                    Figure figure = figure(report, Counted.of(sentence, quantity), out.size() + 1);
                    if (figure != null) {
                        out.add(figure);
                    }
                }
            }
        }
        return out;
    }

    private @Nullable Figure figure(Report report, Counted counted, int number) {
        Measure measure = measures.of(counted);
        if (measure == null || breakdown(counted)) {
            return null;
        }
        Claim claim = claim(report, counted);
        return claim == null && !alone(measure)
                ? null
                : new Figure(
                        "f" + number,
                        claim == null ? null : claim.id(),
                        measure,
                        counted.quantity(),
                        report.sources(counted.quantity().span()));
    }

    /// Whether a count of this sort tells something without a claim that it belongs to.
    private static boolean alone(Measure measure) {
        return switch (measure) {
            case KILLED, INJURED, MISSING, DETAINED, DISPLACED, TROOPS, PARTICIPANTS -> true;
            case MONEY, DISTANCE, OTHER -> false;
        };
    }

    /// The nearest claim above the noun in its sentence, or one in a clause or phrase beside it.
    private static @Nullable Claim claim(Report report, Counted counted) {
        Sentence sentence = counted.sentence();
        int steps = 0;
        for (Token at = counted.noun(); at != null && steps++ < sentence.size(); at = sentence.head(at)) {
            Claim claim = report.claim(sentence, at);
            if (claim != null) {
                return claim;
            }
            for (Token child : sentence.children(at)) {
                boolean near = child.is("acl")
                        || child.is("xcomp")
                        || at.pos().verbal() && (child.is("obl") || child.is("obj"));
                Claim below = near ? report.claim(sentence, child) : null;
                if (below != null) {
                    return below;
                }
            }
        }
        return null;
    }

    private static boolean breakdown(Counted counted) {
        Sentence sentence = counted.sentence();
        int steps = 0;
        for (Token at = counted.noun(); at != null && steps++ < 4; at = sentence.head(at)) {
            boolean included =
                    at.lemma().equals("include") && at.index() < counted.noun().index();
            if (included || PART.contains(Predications.preposition(sentence, at)) || ofThem(sentence, at)) {
                return true;
            }
            if (at.pos().verbal()) {
                return false;
            }
        }
        return false;
    }

    /// "two of them", "of whom three".
    private static boolean ofThem(Sentence sentence, Token token) {
        for (Token child : sentence.children(token, "nmod")) {
            if (WHOLE.contains(child.lemma())
                    && Predications.preposition(sentence, child).equals("of")) {
                return true;
            }
        }
        return false;
    }
}
