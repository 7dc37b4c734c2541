package org.dateline.quote;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.ActorMention;
import org.dateline.model.Attribution;
import org.dateline.model.Document;

/// Finds who is said to have said what.
public final class AttributionExtractor {

    public AttributionExtractor(Knowledge knowledge) {}

    /// In text order of their content.
    public List<Attribution> extract(Document document, List<ActorMention> actors) {
        return List.of();
    }
}
