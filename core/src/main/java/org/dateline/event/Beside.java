package org.dateline.event;

import java.util.List;
import org.dateline.model.ActorMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// The actors on both sides of a predicate that no rule knows: the nearest ones, whatever they do in it.
///
/// @param source who may have done it, `null` if nobody
/// @param target to whom, `null` if nobody
record Beside(@Nullable ActorMention source, @Nullable ActorMention target) {

    static Beside of(Scene scene, Predication predication, ActorFinder finder) {
        ActorMention source = first(scene, predication.agents(), finder, null);
        ActorMention target = first(scene, predication.patients(), finder, source);
        if (target == null) {
            target = first(scene, predication.beneficiaries(), finder, source);
        }
        if (target == null) {
            target = first(
                    scene,
                    predication.obliques().stream()
                            .map(Predication.Oblique::head)
                            .toList(),
                    finder,
                    source);
        }
        for (Token content : predication.complements()) {
            if (target == null) {
                target = inside(scene, content, finder, source);
            }
        }
        return new Beside(source, target);
    }

    /// Whether actors of public life stand on both sides.
    boolean political() {
        return source != null
                && target != null
                && Relevance.political(List.of(source))
                && Relevance.political(List.of(target));
    }

    private static @Nullable ActorMention inside(
            Scene scene, Token content, ActorFinder finder, @Nullable ActorMention not) {
        Predication inner = Predications.of(scene.sentence(), content);
        ActorMention out = first(scene, inner.patients(), finder, not);
        if (out == null) {
            out = first(scene, inner.agents(), finder, not);
        }
        return out == null
                ? first(
                        scene,
                        inner.obliques().stream().map(Predication.Oblique::head).toList(),
                        finder,
                        not)
                : out;
    }

    /// The first actor among the words, then the first that owns or modifies one of them.
    private static @Nullable ActorMention first(
            Scene scene, List<Token> tokens, ActorFinder finder, @Nullable ActorMention not) {
        for (Token token : tokens) {
            ActorMention mention = finder.direct(scene, token);
            if (mention != null && !mention.equals(not)) {
                return mention;
            }
        }
        Sentence sentence = scene.sentence();
        for (Token token : tokens) {
            for (Token child : sentence.children(token)) {
                if (child.is("nmod") || child.is("compound") || child.is("amod")) {
                    ActorMention mention = finder.direct(scene, child);
                    if (mention != null && !mention.equals(not)) {
                        return mention;
                    }
                }
            }
        }
        return null;
    }
}
