package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.events.Embeddings;
import org.dateline.knowledge.events.Embeddings.Effect;
import org.dateline.knowledge.events.Embeddings.Entry;
import org.dateline.model.EventType;
import org.dateline.model.Factuality;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Status;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Judges how an event stands in its sentence: what tense, mood and negation say of it, and what
/// the words above it make of it (Saurí and Pustejovsky 2012, by rules over the parse).
public final class Standing {

    /// Prepositions whose gerund need not have come to pass.
    private static final Set<String> OPEN =
            Set.of("about", "against", "for", "from", "into", "of", "on", "to", "toward", "towards");

    private final Embeddings embeddings;

    public Standing(Embeddings embeddings) {
        this.embeddings = embeddings;
    }

    /// @param status     how it stands
    /// @param factuality as the innermost source holds it
    /// @param speakers   words above it whose agents are its source, innermost first
    /// @param given      whether its words take it for granted, so that no source's stand can touch it
    public record Verdict(Status status, Factuality factuality, List<Token> speakers, boolean given) {

        /// Copies the list.
        public Verdict {
            speakers = List.copyOf(speakers);
        }

        static final Verdict ASSERTED = new Verdict(Status.ASSERTED, Factuality.CT_PLUS, List.of(), false);

        Verdict with(Status status, Factuality factuality) {
            return new Verdict(status, factuality, speakers, given);
        }
    }

    /// Judges the event that `head` names.
    ///
    /// @param carrier the light verb that carries it, or `head` itself
    /// @param type    what it is, `null` if that does not matter
    public Verdict judge(Sentence sentence, Token head, Token carrier, @Nullable EventType type) {
        return new Climb(embeddings, sentence, type).from(head, carrier);
    }

    /// What becomes of an event of this standing below a word with this effect.
    static Verdict under(Verdict inner, Entry entry) {
        return switch (entry.effect()) {
            case Effect.Keeps keeps ->
                entry.factuality() == null ? inner : inner.with(inner.status(), weaker(inner, entry.factuality()));
            case Effect.Presupposes presupposes -> inner;
            case Effect.Makes(Status status) -> made(inner, status, entry.factuality());
        };
    }

    private static Factuality weaker(Verdict inner, Factuality factuality) {
        return inner.factuality() == Factuality.CT_PLUS ? factuality : inner.factuality();
    }

    static Verdict made(Verdict inner, Status status, @Nullable Factuality given) {
        Factuality factuality = given == null ? usual(status) : given;
        if (status == Status.DENIED) {
            // "failed to prevent", "did not deny": two negations.
            return inner.status() == Status.DENIED
                    ? inner.with(Status.ASSERTED, Factuality.CT_PLUS)
                    : inner.with(Status.DENIED, factuality);
        }
        return switch (inner.status()) {
            case DENIED ->
                inner.with(Status.DENIED, factuality == Factuality.CT_PLUS ? Factuality.CT_MINUS : Factuality.PR_MINUS);
            case ASSERTED, HYPOTHETICAL, PREDICTED, ALLEGED -> inner.with(status, factuality);
            // What somebody is accused of planning was planned, not done.
            case PLANNED, PROMISED, PROPOSED, REQUESTED, THREATENED, RENEGED ->
                status == Status.RENEGED ? inner.with(status, factuality) : inner;
        };
    }

    private static Factuality usual(Status status) {
        return switch (status) {
            case ASSERTED, ALLEGED -> Factuality.CT_PLUS;
            case DENIED, RENEGED -> Factuality.CT_MINUS;
            case PLANNED, PROMISED, PREDICTED -> Factuality.PR_PLUS;
            case PROPOSED, REQUESTED -> Factuality.UU;
            case THREATENED, HYPOTHETICAL -> Factuality.PS_PLUS;
        };
    }

    /// One walk from an event to the root of its sentence.
    private static final class Climb {

        private final Embeddings embeddings;
        private final Sentence sentence;
        private final @Nullable EventType type;
        private final List<Token> speakers = new ArrayList<>();
        private Verdict verdict = Verdict.ASSERTED;
        private boolean done;
        private boolean given;
        private boolean definite;
        /// Whether the walk has left a noun by way of another one that it only modifies.
        private boolean aside;

        Climb(Embeddings embeddings, Sentence sentence, @Nullable EventType type) {
            this.embeddings = embeddings;
            this.sentence = sentence;
            this.type = type;
        }

        Verdict from(Token head, Token carrier) {
            boolean noun = head.pos().nominal();
            definite = noun && definite(head);
            if (noun) {
                modified(head, "mod");
            }
            Token at = head;
            if (carrier.index() != head.index()) {
                clause(carrier);
                at = carrier;
                // "denied that they took part in the attack": the verb makes the event, whatever its article.
                definite = false;
                step(head, carrier);
            } else if (!noun) {
                clause(head);
            }
            for (int steps = 0; steps < sentence.size() && !done; steps++) {
                Token above = sentence.head(at);
                if (above == null) {
                    break;
                }
                if (at.is("conj")) {
                    shareMood(at, above);
                } else {
                    boolean heard = step(at, above);
                    if (!done && above.pos().verbal() && mayTouch(at)) {
                        modified(above, "adv");
                        mood(above);
                        // "made no comment", "no assault began": the noun's own "no" is heard already.
                        if (!heard && !gerund(at) && !negative(at) && Predications.negated(sentence, above)) {
                            verdict = made(verdict, Status.DENIED, at.pos().verbal() ? null : Factuality.PS_MINUS);
                        }
                    }
                }
                aside |= at.is("nmod") || at.is("acl");
                at = above;
            }
            if (!done && at.head() == Token.ROOT) {
                root(at);
            }
            return new Verdict(verdict.status(), verdict.factuality(), speakers, given);
        }

        /// The mood of a clause is that of what it holds, unless a definite noun takes that for granted:
        /// "could trigger attacks", but "could discuss the attacks".
        private boolean mayTouch(Token below) {
            if (below.pos().verbal()) {
                return below.is("xcomp") || gerund(below);
            }
            return !definite && !aside && (below.is("obj") || below.is("nsubj") || below.is("obl") || below.is("nmod"));
        }

        private boolean negative(Token noun) {
            Token det = sentence.child(noun, "det");
            return det != null && det.lemma().equals("no");
        }

        private boolean gerund(Token verb) {
            return verb.is("advcl")
                    && verb.tag().equals("VBG")
                    && (mark(verb).isEmpty() || mark(verb).equals("by"));
        }

        private boolean definite(Token noun) {
            Token det = sentence.child(noun, "det");
            return det != null
                            && (det.lemma().equals("the")
                                    || det.lemma().equals("this")
                                    || det.lemma().equals("that"))
                    || sentence.child(noun, "nmod:poss") != null;
        }

        /// What words beside the event say: "alleged", "reportedly".
        private void modified(Token head, String slot) {
            for (Token child : sentence.children(head)) {
                if (child.is("amod") || child.is("advmod") || child.is("compound") || child.is("acl")) {
                    Entry entry = entry(child, slot);
                    if (entry != null) {
                        verdict = under(verdict, entry);
                    }
                } else if (child.is("det") && child.lemma().equals("no")) {
                    verdict = made(verdict, Status.DENIED, null);
                }
            }
        }

        /// Tense, mood, negation and adverbs of the clause that a verb heads.
        private void clause(Token verb) {
            modified(verb, "adv");
            mood(verb);
            if (yet(verb)) {
                verdict = made(verdict, Status.DENIED, null);
            } else if (Predications.negated(sentence, verb)) {
                // "gave no reason" gives something else.
                Token object = sentence.child(verb, "obj");
                boolean ofObject = object != null && negative(object) && sentence.child(verb, "advmod") == null;
                verdict = made(verdict, Status.DENIED, ofObject ? Factuality.UU : null);
            }
        }

        /// "had yet to find any", "is yet to be seen".
        private boolean yet(Token verb) {
            Token to = infinitive(verb) ? sentence.child(verb, "mark") : null;
            return to != null
                    && to.index() > 1
                    && to.lemma().equals("to")
                    && sentence.token(to.index() - 1).lemma().equals("yet");
        }

        private void mood(Token verb) {
            for (Token aux : sentence.children(verb, "aux")) {
                switch (aux.lemma()) {
                    case "will", "shall", "wo", "'ll" -> future(Status.PLANNED);
                    case "would" -> future(Status.PLANNED, reported(verb) ? null : Factuality.PS_PLUS);
                    case "may", "might", "could", "can", "ca" -> future(Status.HYPOTHETICAL);
                    case "must", "should", "ought" -> future(Status.REQUESTED);
                    case "be" -> {
                        // "is to leave office".
                        if (verb.tag().equals("VB") && Predications.infinitive(sentence, verb)) {
                            future(Status.PLANNED);
                        }
                    }
                    default -> {
                        // "has", "was": plain tense.
                    }
                }
            }
        }

        /// "said that he would veto it": a future seen from the past.
        private boolean reported(Token verb) {
            Token above = sentence.head(verb);
            return above != null
                    && verb.is("ccomp")
                    && (above.past() || above.tag().equals("VBN"));
        }

        private void future(Status status) {
            future(status, null);
        }

        private void future(Status status, @Nullable Factuality factuality) {
            if (verdict.status() == Status.ASSERTED) {
                verdict = made(verdict, status, factuality);
            }
        }

        /// "will meet and discuss": the second verb has the first one's auxiliaries when it has the form for it.
        private void shareMood(Token second, Token first) {
            if (second.tag().equals("VBG") && !first.tag().equals("VBG") && sentence.child(second, "aux") == null) {
                besides(second, first);
                return;
            }
            boolean bare = second.tag().equals("VB")
                    || second.tag().equals("VBN")
                    || second.tag().equals("VBG");
            if (bare
                    && second.tag().equals(first.tag())
                    && second.index() > first.index()
                    && sentence.child(second, "aux") == null
                    && sentence.child(second, "nsubj") == null) {
                mood(first);
                if (Predications.negated(sentence, first)) {
                    verdict = made(verdict, Status.DENIED, null);
                }
            }
        }

        /// "accused them of abuses and inciting violence": the second charge stands beside the first one, whatever
        /// the parser hung it on.
        private void besides(Token second, Token first) {
            for (Token noun : sentence.tokens().subList(first.index(), second.index())) {
                String preposition = noun.is("nmod") || noun.is("obl") ? Predications.preposition(sentence, noun) : "";
                Entry entry = preposition.isEmpty() ? null : entry(first, preposition);
                if (entry != null) {
                    apply(entry, first);
                    return;
                }
            }
        }

        /// Whether a negation of `above` is heard with what it does.
        private boolean step(Token below, Token above) {
            String mark = below.pos().verbal() || clausal(below) ? mark(below) : "";
            if (below.is("acl:relcl") || relative(below) || plainClause(below, above, mark)) {
                unspecific(above);
                given = true;
                done = true;
                return true;
            }
            if (below.is("advcl") && adverbial(below, mark)) {
                return true;
            }
            Entry entry = null;
            for (String slot : aside(below) || yet(below) ? List.<String>of() : slots(below, mark)) {
                entry = entry == null ? entry(above, slot) : entry;
            }
            if (entry != null && entry.effect() instanceof Effect.Presupposes && infinitive(below)) {
                // "responded to the attack", but "responded to lure them back"
                entry = null;
            }
            if (entry != null) {
                return apply(entry, above);
            }
            if (below.is("amod") || reduced(below)) {
                // "accusations made by": a participle says what its noun went through whatever becomes of the noun.
                unspecific(above);
                given = true;
                done = true;
            } else if (definite
                    && below.pos().nominal()
                    && !below.is("xcomp")
                    && above.pos().verbal()) {
                // "will discuss the attack": it took place whatever becomes of the discussion, but "to carry out
                // the attack" makes it.
                if (below.is("obj") && verdict.equals(Verdict.ASSERTED) && open(above)) {
                    verdict = verdict.with(Status.ASSERTED, Factuality.PR_PLUS);
                }
                given = true;
                done = true;
            } else if (below.tag().equals("VBG") && OPEN.contains(mark)) {
                // "cautious about re-entering", "talks on ending"
                future(Status.HYPOTHETICAL);
            } else if (infinitive(below) && !below.is("conj") && !below.is("parataxis")) {
                future(Status.HYPOTHETICAL);
            } else if (below.is("parataxis") || below.is("appos")) {
                done = true;
            }
            return false;
        }

        /// A finite clause that says of a noun what it does, unlike "reports that it fell", which is what they say.
        private boolean plainClause(Token below, Token noun, String mark) {
            return below.relation().equals("acl")
                    && finitely(below)
                    && !(mark.equals("that") && entry(noun, "that") != null);
        }

        /// "no signs pointing to", "any group that attacks": what is said of nothing in particular.
        private void unspecific(Token noun) {
            Token det = sentence.child(noun, "det");
            if (verdict.status() == Status.ASSERTED
                    && det != null
                    && (det.lemma().equals("any") || det.lemma().equals("no"))) {
                verdict = made(verdict, Status.HYPOTHETICAL, Factuality.UU);
            }
        }

        /// Whether what a verb says need not have come to pass.
        private boolean open(Token verb) {
            return verb.tag().equals("VB")
                    && !sentence.children(verb, "aux").stream()
                            .anyMatch(aux -> aux.lemma().equals("do"));
        }

        private boolean reduced(Token below) {
            return below.relation().equals("acl")
                    && (below.tag().equals("VBN") || below.tag().equals("VBG"))
                    && !infinitive(below)
                    && mark(below).isEmpty();
        }

        /// "are coordinating a withdrawal, citing obstacles": behind a comma a participle says what is so beside.
        private boolean aside(Token below) {
            int first = below.is("advcl") && below.tag().equals("VBG") ? sentence.first(below) : 0;
            return first > 0
                    && (sentence.token(first - 1).form().equals(",")
                            || sentence.token(first).form().equals(","));
        }

        private boolean clausal(Token token) {
            return token.is("ccomp") || token.is("advcl") || token.is("xcomp");
        }

        /// Whether a negation of `above` is heard with it.
        private boolean apply(Entry entry, Token above) {
            boolean asserted = verdict.status() == Status.ASSERTED;
            verdict = under(verdict, entry);
            if (entry.speaks()) {
                speakers.add(above);
            }
            if (entry.effect() instanceof Effect.Presupposes) {
                given = true;
                done = true;
            } else if (entry.effect() instanceof Effect.Makes(Status status) && asserted) {
                // "did not promise to withdraw", but "was not accused of killing" accuses nobody either.
                if (Predications.negated(sentence, above)) {
                    verdict = verdict.with(
                            status == Status.DENIED ? Status.ASSERTED : Status.DENIED,
                            status == Status.DENIED ? Factuality.CT_PLUS : Factuality.PR_MINUS);
                    return true;
                }
            }
            return done;
        }

        /// Clauses beside the main one; true when nothing above can change the event any more.
        private boolean adverbial(Token clause, String mark) {
            switch (mark) {
                case "if", "unless", "whether", "lest", "in case", "provided", "once", "until", "till", "in order" -> {
                    boolean past =
                            before(clause) && (mark.equals("once") || mark.startsWith("un") || mark.equals("till"));
                    if (!past) {
                        verdict = made(verdict, Status.HYPOTHETICAL, Factuality.UU);
                    }
                    done = true;
                }
                case "without", "instead of", "rather than" -> {
                    verdict = made(verdict, Status.DENIED, null);
                    done = true;
                }
                case "since", "after", "when", "while", "before", "where" -> {
                    // "promised a vote when it seized power": the time of a promise is no promise.
                    given = finitely(clause) && verdict.status() == Status.ASSERTED;
                    done = true;
                }
                case "because", "as", "although", "though", "whereas", "that" -> done = true;
                default -> {
                    return false;
                }
            }
            return true;
        }

        /// Whether a clause is in the past: "fell", "had been taken", but not "is taken".
        private boolean before(Token clause) {
            List<Token> auxiliaries = sentence.children(clause, "aux");
            return auxiliaries.isEmpty()
                    ? clause.past()
                    : auxiliaries.stream().anyMatch(aux -> aux.tag().equals("VBD"));
        }

        private String mark(Token clause) {
            for (Token child : sentence.children(clause)) {
                if ((child.is("mark") || child.is("case"))
                        && child.index() < clause.index()
                        && !child.tag().equals("TO")) {
                    StringBuilder out = new StringBuilder(Scene.lower(child));
                    for (Token part : sentence.children(child, "fixed")) {
                        out.append(' ').append(Scene.lower(part));
                    }
                    return out.toString();
                }
                if (child.is("advmod") && child.tag().startsWith("W")) {
                    return Scene.lower(child);
                }
            }
            return "";
        }

        /// A relative clause that the parser hung on the verb.
        private boolean relative(Token clause) {
            Token subject = clause.is("advcl") ? sentence.child(clause, "nsubj") : null;
            return subject != null && subject.tag().equals("WDT");
        }

        /// Whether a clause is about the past or present: "was shot", "seized".
        private boolean finitely(Token verb) {
            return finite(verb)
                    || sentence.children(verb, "aux").stream().anyMatch(Climb::finite)
                            && sentence.child(verb, "nsubj") != null;
        }

        private static boolean finite(Token verb) {
            return verb.tag().equals("VBD")
                    || verb.tag().equals("VBZ")
                    || verb.tag().equals("VBP");
        }

        private boolean infinitive(Token token) {
            return token.pos().verbal() && Predications.infinitive(sentence, token);
        }

        /// The places below a word that an entry of the lexicon may speak of, the most telling first.
        private List<String> slots(Token below, String mark) {
            if (below.pos().verbal() || clausal(below)) {
                if (below.is("nsubj") || below.is("csubj")) {
                    return List.of("subj");
                }
                if (infinitive(below)) {
                    return type == null ? List.of("to") : List.of("to:" + type, "to");
                }
                if (below.tag().equals("VBG")) {
                    return mark.isEmpty() ? List.of("ing") : List.of(mark, "ing");
                }
                // "called the death a killing": a noun that says what something is called is no clause.
                boolean clause = below.is("ccomp")
                        || below.is("acl")
                        || below.is("xcomp") && below.pos().verbal();
                return clause ? List.of("that") : List.of();
            }
            if (below.relation().equals("nsubj:pass") || below.is("obj")) {
                return type == null ? List.of("obj") : List.of("obj:" + type, "obj");
            }
            if (below.is("nsubj")) {
                return List.of("subj");
            }
            if (below.is("compound") || below.relation().equals("nmod:poss")) {
                return List.of("of");
            }
            String preposition = Predications.preposition(sentence, below);
            return preposition.isEmpty() ? List.of() : List.of(preposition);
        }

        private @Nullable Entry entry(Token word, String slot) {
            String lemma = Scene.lower(word);
            if (lemma.equals("have") && slot.equals("to") && word.tag().equals("VBD")) {
                // "had to fire": what somebody had to do, they did.
                return new Entry(new Effect.Keeps(), null, false);
            }
            if (word.pos() == Pos.VERB) {
                Token particle = sentence.child(word, "compound:prt");
                if (particle != null) {
                    Entry entry = embeddings.entry(lemma + " " + particle.lemma(), slot);
                    if (entry != null) {
                        return entry;
                    }
                }
            }
            return embeddings.entry(lemma, slot);
        }

        /// A headline's infinitive is a plan, a question asserts nothing.
        private void root(Token root) {
            if (infinitive(root)) {
                future(sentence.child(root, "nsubj") == null ? Status.HYPOTHETICAL : Status.PLANNED);
            }
            Token last = sentence.token(sentence.size() - 1);
            if (last.form().equals("?") && verdict.status() == Status.ASSERTED) {
                verdict = made(verdict, Status.HYPOTHETICAL, Factuality.UU);
            }
        }
    }
}
