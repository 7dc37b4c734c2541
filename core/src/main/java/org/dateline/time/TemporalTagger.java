package org.dateline.time;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Document;
import org.dateline.model.TimeExpression;

/// Finds dates, times and durations and puts them on the calendar.
public final class TemporalTagger {

    public TemporalTagger(Knowledge knowledge) {}

    /// In text order.
    public List<TimeExpression> tag(Document document) {
        return List.of();
    }
}
