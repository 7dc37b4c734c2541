package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Attribution;
import org.dateline.model.Quotation;

/// Writes each attribution with the whole chain of who says so.
final class Quotations {

    private Quotations() {}

    /// In text order.
    static List<Quotation> of(Report report) {
        List<Attribution> attributions = new ArrayList<>(report.attributions());
        attributions.sort((a, b) -> a.content().compareTo(b.content()));
        List<Quotation> out = new ArrayList<>(attributions.size());
        for (Attribution attribution : attributions) {
            out.add(new Quotation(
                    "q" + (out.size() + 1),
                    attribution.form(),
                    attribution.stance(),
                    attribution.content(),
                    attribution.cue(),
                    report.chain(attribution)));
        }
        return out;
    }
}
