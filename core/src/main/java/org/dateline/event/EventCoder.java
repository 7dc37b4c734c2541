package org.dateline.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.ActorMention;
import org.dateline.model.Attribution;
import org.dateline.model.Claim;
import org.dateline.model.Document;
import org.dateline.model.EventType;
import org.dateline.model.Pos;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// Finds claims of events: predicates that a rule fits, with their sides, places and times, how they
/// stand, and who says so.
public final class EventCoder {

    private final Relevance relevance;
    private final SentenceCoder sentenceCoder;
    private final Disasters disasters;

    private final Scenes scenes;

    /// Codes by rules alone.
    public EventCoder(Knowledge knowledge) {
        this(knowledge, null);
    }

    /// Codes by rules and a model that speaks for or against them.
    public EventCoder(Knowledge knowledge, TypeModel model, Meanings meanings) {
        this(knowledge, new TypeJudge(model, meanings));
    }

    private EventCoder(Knowledge knowledge, @Nullable TypeJudge judge) {
        relevance = new Relevance(knowledge.events().words());
        sentenceCoder = new SentenceCoder(knowledge.events(), judge);
        scenes = new Scenes(knowledge.actors().agents(), sentenceCoder);
        disasters = new Disasters(knowledge.events().classes());
    }

    /// In text order of their triggers, with no figures yet.
    public List<Claim> code(
            Document document,
            List<TimeExpression> times,
            List<Toponym> toponyms,
            List<ActorMention> actors,
            List<Attribution> attributions) {
        @Nullable String field = relevance.field(document);
        List<Draft> drafts = new ArrayList<>();
        for (Scene scene : scenes.of(document, times, toponyms, actors)) {
            if (!relevance.foreign(scene.sentence(), field)) {
                drafts.addAll(sentenceCoder.code(document, scene, attributions));
            }
        }
        if (disasters.tells(document)) {
            drafts.removeIf(Disasters::blameless);
        }
        if (!Relevance.civic(document, actors)) {
            drafts.removeIf(Relevance::vague);
        }
        if (Interviews.is(document)) {
            drafts.removeIf(Interviews::chat);
        }
        return new Assumptions(document, times, toponyms).fill(ClaimWriter.write(told(drafts)));
    }

    /// What spoke for and against each word that might have told an event, in text order.
    public List<Considered> explain(
            Document document,
            List<TimeExpression> times,
            List<Toponym> toponyms,
            List<ActorMention> actors,
            List<Attribution> attributions) {
        return scenes.of(document, times, toponyms, actors).stream()
                .flatMap(scene -> sentenceCoder.explain(document, scene, attributions).stream())
                .toList();
    }

    /// Without mere mentions: a noun with nobody, nowhere and at no time ("attack after attack") says
    /// something only where the article tells of such an event elsewhere.
    private static List<Draft> told(List<Draft> drafts) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        drafts.stream()
                .filter(draft -> !mere(draft))
                .forEach(draft -> types.add(draft.event().type()));
        return drafts.stream()
                .filter(draft -> !mere(draft)
                        || draft.anaphoric() && types.contains(draft.event().type()))
                .toList();
    }

    private static boolean mere(Draft draft) {
        Token carrier = draft.carrier();
        return carrier.pos() == Pos.NOUN
                && !carrier.is("nsubj")
                && !carrier.is("root")
                && draft.actors().isEmpty()
                && draft.recipients().isEmpty()
                && draft.places().isEmpty()
                && draft.time() == null;
    }
}
