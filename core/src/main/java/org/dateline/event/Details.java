package org.dateline.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.knowledge.events.EventKnowledge;
import org.dateline.model.ActorMention;
import org.dateline.model.Event;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Fills in what a rule leaves open: the mode that a weapon tells, the mode and code that the
/// content tells, the contexts.
final class Details {

    private static final List<String> MEANS =
            List.of("agent", "patient", "with", "using", "by", "in", "through", "from", "via", "modifier");

    private final EventKnowledge knowledge;

    Details(EventKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// The event that a match codes; only for rules that code something.
    Event event(Scene scene, Match match, EventType type, Matches matches, Span clause, List<ActorMention> sides) {
        List<String> contexts = contexts(scene, match, clause, sides);
        for (String slot : match.rule().content()) {
            for (Token token : match.roles().slot(slot)) {
                Match content = matches.at(token);
                EventType inner = content == null ? null : content.rule().type();
                if (content != null
                        && inner != null
                        && content.head().index() != match.head().index()) {
                    Event event = knowledge
                            .ontology()
                            .event(
                                    inner,
                                    mode(scene, content, inner),
                                    List.of(),
                                    content.rule().cameo());
                    return knowledge.ontology().about(type, match.rule().mode(), contexts, event);
                }
            }
        }
        String mode = mode(scene, match, type);
        String cameo =
                mode == null || mode.equals(match.rule().mode()) ? match.rule().cameo() : null;
        return knowledge.ontology().event(type, mode, contexts, cameo);
    }

    private @Nullable String mode(Scene scene, Match match, EventType type) {
        if (match.rule().mode() != null || type != EventType.ASSAULT) {
            return match.rule().mode();
        }
        for (String slot : MEANS) {
            for (Token token : match.roles().slot(slot)) {
                String means = means(scene, token);
                if (means != null) {
                    return means;
                }
            }
        }
        return means(scene, match.head());
    }

    private @Nullable String means(Scene scene, Token token) {
        String lemma = Scene.lower(token);
        for (Token child : scene.sentence().children(token)) {
            if (child.is("compound") || child.is("amod")) {
                String means = knowledge.words().means(Scene.lower(child) + " " + lemma);
                if (means != null) {
                    return means;
                }
            }
        }
        return knowledge.words().means(lemma);
    }

    private List<String> contexts(Scene scene, Match match, Span clause, List<ActorMention> sides) {
        Set<String> out = new TreeSet<>(match.rule().contexts());
        Sentence sentence = scene.sentence();
        String before = "";
        for (Token token : sentence.tokens()) {
            String lemma = Scene.lower(token);
            if (clause.covers(token.span())) {
                out.addAll(knowledge.words().contexts(lemma));
                out.addAll(knowledge.words().contexts(before + " " + lemma));
            }
            before = lemma;
        }
        for (ActorMention side : sides) {
            if ("MIL".equals(side.actor().sector())) {
                out.add("military");
            }
        }
        return List.copyOf(out);
    }
}
