package org.dateline.event;

import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// A predicate seen as what links two words: who may have done it, and to whom.
///
/// @param source     head of who did it, `null` if nobody is known
/// @param sourceRole how it hangs together with the predicate
/// @param target     head of to whom, `null` if nobody is known
/// @param targetRole how it hangs together with the predicate: a role, a preposition, or where below it
record Occurrence(
        Scene scene,
        Predication predication,
        @Nullable Token source,
        String sourceRole,
        @Nullable Token target,
        String targetRole) {

    private static final String APART = "apart";

    static Occurrence of(Scene scene, Token head, @Nullable Token source, @Nullable Token target) {
        Predication predication = Predications.of(scene.sentence(), head);
        return of(scene, predication, source, target);
    }

    /// A predicate with the nearest actors beside it.
    static Occurrence of(Scene scene, Predication predication, Beside beside) {
        Token source =
                beside.source() == null ? null : scene.head(beside.source().span());
        Token target =
                beside.target() == null ? null : scene.head(beside.target().span());
        return of(scene, predication, source, target);
    }

    private static Occurrence of(Scene scene, Predication predication, @Nullable Token source, @Nullable Token target) {
        return new Occurrence(
                scene,
                predication,
                source,
                source == null ? "none" : sourceRole(scene.sentence(), predication, source),
                target,
                target == null ? "none" : targetRole(scene.sentence(), predication, target));
    }

    /// A predicate that a rule fits.
    static Occurrence of(Scene scene, Match match) {
        Predication predication = match.roles().predication();
        return of(scene, predication, Beside.of(scene, predication, new ActorFinder()));
    }

    Token head() {
        return predication.head();
    }

    private static String sourceRole(Sentence sentence, Predication predication, Token token) {
        if (contains(predication.agents(), token)) {
            return "agent";
        }
        String other = targetRole(sentence, predication, token);
        if (!other.startsWith("in-") && !other.equals("below") && !other.equals(APART)) {
            return other;
        }
        return above(sentence, predication.agents(), token) ? "in-agent" : other;
    }

    private static String targetRole(Sentence sentence, Predication predication, Token token) {
        if (contains(predication.patients(), token)) {
            return "patient";
        }
        if (contains(predication.beneficiaries(), token)) {
            return "beneficiary";
        }
        for (Predication.Oblique oblique : predication.obliques()) {
            if (oblique.head().index() == token.index()) {
                return oblique.preposition();
            }
        }
        for (Token complement : predication.complements()) {
            if (sentence.dominates(complement, token)) {
                Predication inner = Predications.of(sentence, complement);
                return contains(inner.agents(), token)
                        ? "content-agent"
                        : contains(inner.patients(), token) ? "content-patient" : "in-content";
            }
        }
        if (above(sentence, predication.patients(), token)) {
            return "in-patient";
        }
        for (Predication.Oblique oblique : predication.obliques()) {
            if (sentence.dominates(oblique.head(), token)) {
                return "in-" + oblique.preposition();
            }
        }
        if (contains(predication.agents(), token)) {
            return "agent";
        }
        if (above(sentence, predication.agents(), token)) {
            return "in-agent";
        }
        return sentence.dominates(predication.head(), token) ? "below" : APART;
    }

    private static boolean contains(List<Token> tokens, Token token) {
        return tokens.stream().anyMatch(one -> one.index() == token.index());
    }

    private static boolean above(Sentence sentence, List<Token> tokens, Token token) {
        return tokens.stream().anyMatch(one -> sentence.dominates(one, token));
    }

    /// How well the predicate links the two, 0 where it does not.
    double link() {
        double from = switch (sourceRole) {
            case "agent" -> 4;
            case "by" -> 3;
            case "in-agent", "none" -> 2.5;
            case "patient", "content-agent" -> 1;
            case APART -> 0;
            case "below" -> 0.3;
            default -> 0.6;
        };
        double to = switch (targetRole) {
            case "patient", "beneficiary" -> 3;
            case "content-patient", "content-agent", "in-patient", "none" -> 2;
            case "in-content" -> 1.8;
            case "agent" -> 0.5;
            case "in-agent" -> 0.3;
            case "below" -> 1;
            case APART -> 0;
            default -> targetRole.startsWith("in-") ? 1.8 : 2.5;
        };
        return from == 0 && to == 0 ? 0 : from + to;
    }
}
