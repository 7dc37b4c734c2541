package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Quotation;
import org.dateline.model.Sentence;
import org.dateline.model.Source;
import org.dateline.model.Token;

/// Writes what sources say, each with the whole chain of who says so. Attributions of a mere topic
/// ("criticised the deal") or of an act yet to be done ("refused to leave") say nothing that could
/// be quoted: they are claims and commitments.
final class Quotations {

    /// Room for a speaker's name and title beside what was said, in characters.
    private static final int NAME = 40;

    private Quotations() {}

    /// In text order.
    static List<Quotation> of(Report report) {
        List<Attribution> attributions = new ArrayList<>(report.attributions());
        attributions.sort((a, b) -> a.content().compareTo(b.content()));
        List<Quotation> out = new ArrayList<>(attributions.size());
        for (Attribution attribution : attributions) {
            if (says(report.document(), attribution) && !passesOn(attribution, attributions)) {
                out.add(new Quotation(
                        "q" + (out.size() + 1),
                        attribution.form(),
                        attribution.stance(),
                        attribution.content(),
                        attribution.cue(),
                        report.chain(attribution)));
            }
        }
        return out;
    }

    /// "“We stay,” she said, according to the paper": whoever only passes on that somebody said it stands in the chain
    /// of
    /// what was said.
    private static boolean passesOn(Attribution outer, List<Attribution> all) {
        for (Attribution inner : all) {
            int said = inner.content().length() + inner.cue().length() + NAME;
            if (inner.sentence() == outer.sentence()
                    && inner.cue().length() > 0
                    && outer.content().covers(inner.cue())
                    && outer.content().covers(inner.content())
                    && inner.cue().start() >= inner.content().end()
                    && 2 * inner.content().length() > outer.content().length()
                    && outer.content().length() <= said) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Document document, Attribution attribution) {
        if (attribution.source() instanceof Source.Publisher) {
            return false;
        }
        if (attribution.quoted() != null) {
            return true;
        }
        return switch (attribution.stance()) {
            case DENIES, ALLEGES, PREDICTS, THREATENS -> true;
            case ASSERTS -> holdsVerb(document, attribution, false);
            case SUPPOSES, PROMISES, PLANS, PROPOSES, REQUESTS, ASKS, WISHES, REFUSES, JUDGES ->
                holdsVerb(document, attribution, true);
        };
    }

    /// Whether the content has a verb, and one with a subject of its own where that is asked.
    private static boolean holdsVerb(Document document, Attribution attribution, boolean withSubject) {
        Sentence sentence = document.sentences().get(attribution.sentence());
        for (Token token : sentence.tokens()) {
            if (!attribution.content().covers(token.span())) {
                continue;
            }
            if (withSubject
                    ? token.is("nsubj") || token.is("expl")
                    : token.pos().verbal()) {
                return true;
            }
        }
        return false;
    }
}
