package org.dateline.actor;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.ActorMention;
import org.dateline.model.Document;
import org.dateline.model.Toponym;

/// Finds who acts and links the mentions of one actor.
public final class ActorTagger {

    public ActorTagger(Knowledge knowledge) {}

    /// In text order of their heads.
    public List<ActorMention> tag(Document document, List<Toponym> toponyms) {
        return List.of();
    }
}
