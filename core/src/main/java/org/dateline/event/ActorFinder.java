package org.dateline.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.ActorMention;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predication;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Finds the actor that an argument stands for.
final class ActorFinder {

    /// Nouns that only measure or group what stands under "of".
    private static final Set<String> PARTS = Set.of(
            "thousand",
            "thousands",
            "hundred",
            "hundreds",
            "dozen",
            "dozens",
            "million",
            "millions",
            "score",
            "scores",
            "number",
            "group",
            "majority",
            "minority",
            "handful",
            "series",
            "pair",
            "couple",
            "lot",
            "part",
            "member",
            "crowd",
            "wave",
            "column",
            "convoy",
            "one",
            "some",
            "many",
            "most",
            "all",
            "several",
            "none",
            "each",
            "both",
            "rest",
            "half",
            "third",
            "quarter",
            "percent",
            "%",
            "team",
            "type",
            "kind",
            "remnant",
            "use",
            "string",
            "range",
            "bulk",
            "contingent",
            "batch",
            "quantity",
            "amount",
            "cache",
            "stash",
            "haul",
            "consignment",
            "stockpile",
            "truckload");

    private static final List<String> INSIDE = List.of("in", "during", "by", "from", "after", "through", "when", "as");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i", "who");

    /// The mentions in the first slot that holds any.
    List<ActorMention> in(Scene scene, Roles roles, List<String> slots, Matches matches) {
        for (String slot : slots) {
            Set<ActorMention> out = new LinkedHashSet<>();
            for (Token token : roles.slot(slot)) {
                out.addAll(
                        slot.equals("complement")
                                ? inside(scene, roles, token, matches)
                                : of(scene, token, matches, 3));
            }
            if (!out.isEmpty()) {
                return List.copyOf(out);
            }
        }
        return List.of();
    }

    /// Who did it according to an event of the same type inside the clause: "killed in police firing", "wounded in an
    /// attack by rebels".
    List<ActorMention> behind(Scene scene, Match match, Matches matches) {
        for (String preposition : INSIDE) {
            for (Token token : match.roles().slot(preposition)) {
                Match inner = matches.at(token);
                if (inner != null
                        && inner.head().index() != match.head().index()
                        && inner.rule().type() == match.rule().type()) {
                    List<ActorMention> doers =
                            in(scene, inner.roles(), inner.rule().actor(), matches);
                    // "were killed as they attacked": they did not do it to themselves.
                    return doers.stream().anyMatch(doer -> suffers(scene, match, doer)) ? List.of() : doers;
                }
            }
        }
        return above(scene, match, matches);
    }

    /// "fired at the crowd, killing two": whoever did what stands above the participle.
    private List<ActorMention> above(Scene scene, Match match, Matches matches) {
        Token at = match.head().tag().equals("VBG") ? scene.sentence().head(match.head()) : null;
        Token verb = at == null || at.pos() == Pos.VERB ? at : scene.sentence().head(at);
        Match outer = verb == null || verb.pos() != Pos.VERB ? null : matches.at(verb);
        if (outer == null || outer.rule().type() != match.rule().type()) {
            return List.of();
        }
        List<ActorMention> doers = in(scene, outer.roles(), outer.rule().actor(), matches);
        return doers.stream().anyMatch(doer -> suffers(scene, match, doer)) ? List.of() : doers;
    }

    private boolean suffers(Scene scene, Match match, ActorMention doer) {
        return match.roles().patients().stream()
                .map(patient -> direct(scene, patient))
                .anyMatch(mention -> mention != null && mention.entity() == doer.entity());
    }

    /// The other side in a clause: "demanded that Iran leave", "threatened to attack Iran".
    private List<ActorMention> inside(Scene scene, Roles roles, Token clause, Matches matches) {
        Set<ActorMention> own = new LinkedHashSet<>();
        roles.agents().forEach(agent -> own.addAll(of(scene, agent, matches, 1)));
        Predication inner = Predications.of(scene.sentence(), clause);
        for (List<Token> tokens :
                List.of(inner.agents(), inner.patients(), inner.under("with", "on", "against", "to"))) {
            Set<ActorMention> out = new LinkedHashSet<>();
            tokens.forEach(token -> out.addAll(of(scene, token, matches, 2)));
            out.removeAll(own);
            if (!out.isEmpty()) {
                return List.copyOf(out);
            }
        }
        return List.of();
    }

    /// Whom the word itself stands for, as the head of a mention or a part of one; `null` if nobody.
    @Nullable
    ActorMention direct(Scene scene, Token token) {
        ActorMention headed = scene.headed(token);
        if (headed != null) {
            return headed;
        }
        for (Token child : scene.sentence().children(token, "appos")) {
            ActorMention apposed = scene.headed(child);
            if (apposed != null) {
                return apposed;
            }
        }
        // The actor stage and the parser may see different heads in one phrase.
        ActorMention covering = scene.covering(token);
        Token above = scene.sentence().head(token);
        if (covering != null && (above == null || !covering.span().covers(above.span()))) {
            return covering;
        }
        return covering == null ? scene.country(token) : null;
    }

    /// Whether the word may stand for an actor that no stage has recognised: a name or a personal pronoun.
    boolean likely(Scene scene, Token token) {
        return switch (token.pos()) {
            case PROPN -> scene.place(token) == null;
            case PRON -> PRONOUNS.contains(Scene.lower(token));
            case NOUN, VERB, ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PUNCT, SCONJ, SYM, X -> false;
        };
    }

    /// What a measuring noun measures: "thousands of civilians". `null` if the noun does not measure.
    @Nullable
    Token whole(Scene scene, Token token) {
        if (token.pos() != Pos.NUM && !PARTS.contains(Scene.lower(token))) {
            return null;
        }
        for (Token child : scene.sentence().children(token, "nmod")) {
            if (Predications.preposition(scene.sentence(), child).equals("of")) {
                return child;
            }
        }
        return null;
    }

    private List<ActorMention> of(Scene scene, Token token, Matches matches, int depth) {
        ActorMention direct = direct(scene, token);
        if (direct != null) {
            List<ActorMention> further = scene.further(scene.sentence().token(direct.token()));
            if (further.isEmpty()) {
                return List.of(direct);
            }
            List<ActorMention> all = new ArrayList<>(further);
            all.addFirst(direct);
            return List.copyOf(all);
        }
        if (depth == 0) {
            return List.of();
        }
        Token whole = whole(scene, token);
        if (whole != null) {
            List<ActorMention> measured = of(scene, whole, matches, depth - 1);
            if (!measured.isEmpty()) {
                return measured;
            }
        }
        Match event = matches.at(token);
        if (event != null) {
            // "condemned the killing of a journalist by police" is aimed at the police.
            Set<ActorMention> doers = new LinkedHashSet<>();
            event.roles().agents().forEach(agent -> doers.addAll(of(scene, agent, matches, depth - 1)));
            return List.copyOf(doers);
        }
        return owner(scene, token, matches, depth);
    }

    /// "seized the rebels' weapons", "condemned Israeli raids", "welcomed the decision by Iran".
    private List<ActorMention> owner(Scene scene, Token token, Matches matches, int depth) {
        Sentence sentence = scene.sentence();
        List<ActorMention> out = new ArrayList<>();
        for (Token child : sentence.children(token)) {
            boolean modifier = child.relation().equals("nmod:poss")
                    || child.is("compound")
                    || child.is("amod")
                    || child.relation().equals("nmod:desc")
                    || child.is("nmod") && owning(Predications.preposition(sentence, child));
            if (modifier && out.isEmpty()) {
                out.addAll(of(scene, child, matches, child.is("nmod") ? depth - 1 : 0));
            }
        }
        return out;
    }

    private static boolean owning(String preposition) {
        return preposition.equals("by") || preposition.equals("of");
    }
}
