package org.dateline.quantity;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Document;
import org.dateline.model.Quantity;
import org.dateline.model.TimeExpression;

/// Finds amounts and reads their bounds.
public final class QuantityTagger {

    public QuantityTagger(Knowledge knowledge) {}

    /// In text order; never inside a time.
    public List<Quantity> tag(Document document, List<TimeExpression> times) {
        return List.of();
    }
}
