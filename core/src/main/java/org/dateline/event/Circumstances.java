package org.dateline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.model.Place;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimeExpression.Role;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Gives each event the times and places that the parse hangs on it, and none that merely stand near.
final class Circumstances {

    private static final int FAR = 12;
    private static final Set<String> SPEECH = Set.of(
            "citing", "saying", "adding", "accusing", "blaming", "warning", "arguing", "urging", "calling", "denying");
    private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");
    private static final Set<String> HELD = Set.of(
            "base", "camp", "detain", "gather", "hold", "imprison", "jail", "post", "shelter", "station", "trap");
    private static final Set<String> SCHEDULES =
            Set.of("slate", "schedule", "set", "plan", "expect", "due", "bind", "poise", "order", "force");

    private final Scene scene;
    private final boolean[] predicates;

    /// @param predicates by token, whether an event was coded there
    Circumstances(Scene scene, boolean[] predicates) {
        this.scene = scene;
        this.predicates = predicates;
    }

    /// When: the time of the event's own words, else of its clause, else of the clause that it completes.
    @Nullable
    TimeExpression time(Match match, Status status) {
        Sentence sentence = scene.sentence();
        Token at = match.head();
        for (int steps = 0; at != null && steps < FAR; steps++) {
            TimeExpression time = best(at, match.head(), status);
            if (time != null) {
                return time;
            }
            at = inherits(sentence, at) ? carrier(sentence, at) : null;
        }
        return null;
    }

    /// What it has its time from. Who announces a plan "citing" or "accusing" does so when announcing it.
    private static @Nullable Token carrier(Sentence sentence, Token token) {
        Token above = sentence.head(token);
        if (above != null && token.is("advcl") && SPEECH.contains(token.form())) {
            while (above != null && above.is("ccomp")) {
                above = sentence.head(above);
            }
        }
        return above;
    }

    private @Nullable TimeExpression best(Token at, Token head, Status status) {
        List<TimeExpression> own = new ArrayList<>(2);
        for (TimeExpression time : scene.times()) {
            Token owner = time.role() == Role.PUBLISHED ? null : owner(time.span());
            if (owner != null && owner.index() == at.index() && shared(time, at, head)) {
                own.add(time);
            }
        }
        boolean ahead = status == Status.PLANNED || status == Status.PROMISED;
        return own.stream()
                .min(Comparator.comparingInt(time -> rank(time, ahead)))
                .orElse(null);
    }

    /// A time before the first of two coordinated verbs holds for both: "On Monday police raided and closed".
    private boolean shared(TimeExpression time, Token at, Token head) {
        boolean sibling =
                head.is("conj") && head.head() == at.index() && head.pos().verbal();
        return !sibling || time.span().end() <= at.span().start();
    }

    private static int rank(TimeExpression time, boolean ahead) {
        return switch (time.role()) {
            case EVENT -> time.kind() == TimeExpression.Kind.DURATION ? 4 : ahead ? 1 : 0;
            case DUE -> ahead ? 0 : 3;
            case SINCE, UNTIL -> 2;
            case AS_OF -> 5;
            case PUBLISHED -> 9;
        };
    }

    /// The predicate whose time it is.
    private @Nullable Token owner(Span span) {
        Token at = scene.head(span);
        Token behind = at == null ? null : misplaced(at);
        if (behind != null) {
            return behind;
        }
        for (int steps = 0; at != null && steps < FAR; steps++) {
            Token above = scene.sentence().head(at);
            if (above == null) {
                return at.pos().verbal() || predicates[at.index()] ? at : null;
            }
            if (misread(above)) {
                at = above;
                continue;
            }
            if (above.pos().verbal() || predicates[above.index()] || clause(above)) {
                return above;
            }
            at = above;
        }
        return null;
    }

    /// "at the beginning of February the government expelled": a finite verb below a time is its clause.
    private @Nullable Token misplaced(Token time) {
        for (Token child : scene.sentence().children(time)) {
            if (child.relation().equals("acl")
                    && (child.tag().equals("VBD") || child.tag().equals("VBZ"))) {
                return child;
            }
        }
        return null;
    }

    /// "have grown in numbers and reach over the decade": a bare verb beside a participle is a noun misread.
    private boolean misread(Token token) {
        Token sibling = scene.sentence().head(token);
        return sibling != null
                && token.is("conj")
                && token.tag().equals("VB")
                && !predicates[token.index()]
                && (sibling.tag().equals("VBN") || sibling.tag().equals("VBG"));
    }

    private boolean clause(Token token) {
        return scene.sentence().child(token, "nsubj") != null;
    }

    /// Whether an event without a time of its own has that of what stands above it.
    private static boolean inherits(Sentence sentence, Token token) {
        Token above = sentence.head(token);
        if (above != null && carried(token, above) || token.is("obj") || token.is("nsubj") || token.is("obl")) {
            return true;
        }
        if (token.is("advcl")) {
            return (token.tag().equals("VBG") || token.tag().equals("VBN")) && sentence.child(token, "nsubj") == null;
        }
        if (token.is("conj")) {
            return sentence.child(token, "nsubj") == null || !token.pos().verbal();
        }
        return token.is("nmod") && !token.relation().equals("nmod:poss");
    }

    /// Where: literal place names below the event, down to the next event.
    ///
    /// @param carrier the light verb above the event, or its head
    /// @param speech  whether the event is words: then the place of its speaker is not its own
    List<Toponym> places(Match match, Token carrier, boolean speech) {
        List<Toponym> out = new ArrayList<>();
        List<Token> spine = spine(match.head(), carrier);
        for (Toponym toponym : scene.toponyms()) {
            Token head = scene.head(toponym.span());
            if (head != null && !bordering(toponym) && belongs(head, spine, speech)) {
                out.add(toponym);
            }
        }
        return out;
    }

    /// The event with the verbs above that only carry it: "are slated to close".
    private List<Token> spine(Token head, Token carrier) {
        List<Token> out = new ArrayList<>(3);
        out.add(head);
        out.add(carrier);
        Token at = carrier;
        for (Token above = scene.sentence().head(at);
                above != null && carried(at, above) && !predicates[above.index()];
                above = scene.sentence().head(at)) {
            out.add(above);
            at = above;
        }
        return out;
    }

    private static boolean carried(Token token, Token above) {
        return token.is("xcomp") || token.is("advcl") && token.tag().equals("VB") && SCHEDULES.contains(above.lemma());
    }

    private boolean belongs(Token place, List<Token> spine, boolean speech) {
        Sentence sentence = scene.sentence();
        Token at = place;
        for (int steps = 0; at != null && steps < FAR; steps++) {
            if (spine.contains(at)) {
                return true;
            }
            Token above = sentence.head(at);
            if (above == null || stops(at, above, spine, speech)) {
                return false;
            }
            at = above;
        }
        return false;
    }

    private boolean stops(Token at, Token above, List<Token> spine, boolean speech) {
        boolean arrived = spine.contains(above);
        if (!arrived && predicates[above.index()]) {
            return true;
        }
        if (above.pos().verbal() && !arrived && !above.is("xcomp")) {
            return !held(above);
        }
        if (at.relation().equals("acl:relcl") || at.is("ccomp") || at.is("parataxis") || at.is("advcl")) {
            return true;
        }
        if (arrived && speech && (at.is("nsubj") || at.relation().equals("obl:agent"))) {
            return true;
        }
        if (at.is("conj") && at.pos().verbal() || bordering(at, above)) {
            return true;
        }
        return !at.is("conj") && within(scene.place(at), scene.place(above));
    }

    /// "near the border with Brazil", whatever the parse hangs it on.
    private boolean bordering(Toponym toponym) {
        Token first = scene.sentence().tokenAt(toponym.span().start());
        int at = first == null ? 0 : first.index();
        return at > 1
                && scene.sentence().token(at - 1).lemma().equals("with")
                && BORDERS.contains(scene.sentence().token(at - 2).lemma());
    }

    /// "near the border with Brazil" is not in Brazil.
    private boolean bordering(Token at, Token above) {
        return BORDERS.contains(above.lemma())
                && (at.is("compound")
                        || Predications.preposition(scene.sentence(), at).equals("with"));
    }

    /// "released prisoners held in Hodeidah": where somebody was kept is where it happens.
    private static boolean held(Token verb) {
        return verb.is("acl") && HELD.contains(verb.lemma());
    }

    /// "Gao in northern Mali": what a place lies in only says which place is meant. "Gao, Gossi" is a list.
    private static boolean within(@Nullable Toponym outer, @Nullable Toponym inner) {
        if (outer == null || inner == null || outer.equals(inner)) {
            return false;
        }
        Place large = outer.place();
        Place small = inner.place();
        return large == null || small == null || large.precision().compareTo(small.precision()) > 0;
    }
}
