package org.dateline.geo;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Document;
import org.dateline.model.Toponym;

/// Finds place names and resolves them.
public final class Geoparser {

    public Geoparser(Knowledge knowledge, Gazetteer gazetteer) {}

    /// In text order.
    public List<Toponym> parse(Document document) {
        return List.of();
    }
}
