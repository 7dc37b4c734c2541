package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Attribution;
import org.dateline.model.Document;
import org.dateline.model.Quotation;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/// Writes what sources say, each with the whole chain of who says so. Attributions of a mere topic
/// ("criticised the deal") or of an act yet to be done ("refused to leave") say nothing that could
/// be quoted: they are claims and commitments.
final class Quotations {

    private Quotations() {}

    /// In text order.
    static List<Quotation> of(Report report) {
        List<Attribution> attributions = new ArrayList<>(report.attributions());
        attributions.sort((a, b) -> a.content().compareTo(b.content()));
        List<Quotation> out = new ArrayList<>(attributions.size());
        for (Attribution attribution : attributions) {
            if (says(report.document(), attribution)) {
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

    private static boolean says(Document document, Attribution attribution) {
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
