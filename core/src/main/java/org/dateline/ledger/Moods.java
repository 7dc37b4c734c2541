package org.dateline.ledger;

import java.util.Set;
import org.dateline.knowledge.LedgerWords;
import org.dateline.knowledge.LedgerWords.Mood;
import org.dateline.model.Attribution;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Claim;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Status;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Tells how a clause or an event noun stands: whether it is so, planned, asked for, denied...
final class Moods {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should", "lest");
    private static final Set<String> POSSIBLE = Set.of("can", "could", "may", "might", "ca");
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> OUGHT = Set.of("must", "should", "ought");
    private static final Set<String> AHEAD = Set.of("before", "ahead of", "until", "pending", "prior to");
    private static final Set<String> TOPIC =
            Set.of("for", "to", "on", "with", "of", "about", "against", "over", "from");

    private static final int DEPTH = 8;

    private final LedgerWords words;

    Moods(LedgerWords words) {
        this.words = words;
    }

    /// How the predicate stands.
    Mood of(Report report, Sentence sentence, Token head) {
        Mood mood = of(sentence, head, DEPTH);
        if (mood == Mood.ACTUAL || mood == Mood.BEGUN) {
            Claim claim = report.claim(sentence, head);
            if (claim != null) {
                mood = claimed(claim, mood);
            }
            for (Attribution attribution : report.doubts()) {
                if (attribution.content().covers(head.span())
                        && !attribution.cue().overlaps(head.span())) {
                    return attribution.stance() == Stance.ASKS ? Mood.HYPOTHETICAL : Mood.DENIED;
                }
            }
        }
        return mood;
    }

    /// Whether the predicate is said to be so, rather than planned, asked for, denied or only possible.
    boolean so(Report report, Sentence sentence, Token head) {
        return switch (of(report, sentence, head)) {
            case ACTUAL, BEGUN, DONE -> true;
            // What was agreed and gone back on had been agreed.
            case NEGATED -> reneged(report.claim(sentence, head));
            case PLANNED, PROMISED, PROPOSED, REQUESTED, THREATENED, PREDICTED, DENIED, HYPOTHETICAL -> false;
        };
    }

    private static boolean reneged(@Nullable Claim claim) {
        return claim != null && claim.status() == Status.RENEGED;
    }

    private static Mood claimed(Claim claim, Mood otherwise) {
        return switch (claim.status()) {
            case ASSERTED, ALLEGED -> otherwise;
            case DENIED -> Mood.DENIED;
            case PLANNED -> otherwise == Mood.BEGUN ? otherwise : Mood.PLANNED;
            case PROMISED -> Mood.PROMISED;
            case PROPOSED -> Mood.PROPOSED;
            case REQUESTED -> Mood.REQUESTED;
            case THREATENED -> Mood.THREATENED;
            case PREDICTED -> Mood.PREDICTED;
            case HYPOTHETICAL -> Mood.HYPOTHETICAL;
            case RENEGED -> Mood.NEGATED;
        };
    }

    private Mood of(Sentence sentence, Token head, int depth) {
        if (depth == 0) {
            return Mood.ACTUAL;
        }
        boolean clause = head.pos().verbal()
                || sentence.child(head, "cop") != null
                || sentence.child(head, "nsubj") != null
                || head.pos() == Pos.ADJ;
        return clause ? clause(sentence, head, depth) : noun(sentence, head, depth);
    }

    private Mood clause(Sentence sentence, Token head, int depth) {
        Mood own = own(sentence, head);
        if (own == Mood.HYPOTHETICAL || own == Mood.NEGATED || own == Mood.REQUESTED) {
            return own;
        }
        Mood above = above(sentence, head, depth);
        return above == Mood.ACTUAL || above == Mood.BEGUN && own == Mood.PLANNED ? own : above;
    }

    /// What a clause's own auxiliaries, conjunction and negation say.
    private Mood own(Sentence sentence, Token head) {
        if (Predications.negated(sentence, head)) {
            return Mood.NEGATED;
        }
        Mood out = Mood.ACTUAL;
        for (Token child : sentence.children(head)) {
            String lemma = child.lemma();
            boolean until = lemma.equals("until") && !head.past();
            if (child.is("mark") && (CONDITIONS.contains(lemma) || until)) {
                return Mood.HYPOTHETICAL;
            }
            if (child.is("mark") && lemma.equals("without")) {
                return Mood.NEGATED;
            }
            if (child.is("aux")) {
                if (FUTURE.contains(lemma)) {
                    out = Mood.PLANNED;
                } else if (OUGHT.contains(lemma)) {
                    out = Mood.REQUESTED;
                } else if (POSSIBLE.contains(lemma)) {
                    out = Mood.HYPOTHETICAL;
                } else if (lemma.equals("would") || lemma.equals("'d")) {
                    out = backshifted(sentence, head) ? Mood.PLANNED : Mood.HYPOTHETICAL;
                } else if (lemma.equals("be") && head.tag().equals("VBG") && out == Mood.ACTUAL) {
                    out = Mood.BEGUN;
                }
            }
        }
        if (out == Mood.ACTUAL && Predications.infinitive(sentence, head) && headline(sentence, head)) {
            return Mood.PLANNED;
        }
        return out == Mood.ACTUAL && question(sentence, head) ? Mood.HYPOTHETICAL : out;
    }

    /// "said it would leave" speaks of the future, as "says it will leave" does.
    private static boolean backshifted(Sentence sentence, Token head) {
        Token above = sentence.head(head);
        if (head.is("conj") && above != null) {
            return backshifted(sentence, above);
        }
        return head.is("ccomp") || head.is("parataxis") || sentence.child(head, "parataxis") != null;
    }

    private static boolean headline(Sentence sentence, Token head) {
        return head.head() == Token.ROOT || head.is("acl") && sentence.kind() == Sentence.Kind.HEADLINE;
    }

    private static boolean question(Sentence sentence, Token head) {
        return head.head() == Token.ROOT
                && sentence.token(sentence.size() - 1).form().equals("?");
    }

    private Mood above(Sentence sentence, Token head, int depth) {
        Token above = sentence.head(head);
        if (above == null) {
            return Mood.ACTUAL;
        }
        boolean infinitive = Predications.infinitive(sentence, head);
        return switch (head.relation()) {
            case "xcomp" ->
                infinitive && above.pos() == Pos.VERB && says(sentence, above) == null
                        ? Mood.HYPOTHETICAL
                        : governed(sentence, above, depth);
            case "ccomp" -> infinitive ? governed(sentence, above, depth) : reported(sentence, head, above, depth);
            case "acl" ->
                infinitive ? infinitiveOf(sentence, above, depth) : markedOrActual(sentence, head, above, depth);
            case "advcl" -> infinitive ? purpose(sentence, above, depth) : markedOrActual(sentence, head, above, depth);
            case "csubj", "csubj:pass" -> infinitive ? Mood.HYPOTHETICAL : Mood.ACTUAL;
            case "conj" ->
                sentence.child(head, "nsubj") == null || own(sentence, above) == Mood.PLANNED && !head.past()
                        ? of(sentence, above, depth - 1)
                        : Mood.ACTUAL;
            case "obj", "obl", "nmod", "nsubj", "nsubj:pass" -> governed(sentence, above, depth);
            default -> Mood.ACTUAL;
        };
    }

    /// "is due to leave": an adjective's infinitive may be parsed as an adverbial clause.
    private Mood purpose(Sentence sentence, Token above, int depth) {
        Mood says = says(sentence, above);
        return says == null || above.pos() == Pos.NOUN ? Mood.HYPOTHETICAL : governed(sentence, above, depth);
    }

    private Mood infinitiveOf(Sentence sentence, Token noun, int depth) {
        return says(sentence, noun) == null ? Mood.HYPOTHETICAL : governed(sentence, noun, depth);
    }

    /// "plans for withdrawing", but "after withdrawing".
    private Mood markedOrActual(Sentence sentence, Token head, Token above, int depth) {
        Token mark = sentence.child(head, "mark");
        if (mark != null && mark.lemma().equals("that") && above.pos() == Pos.NOUN) {
            return reported(sentence, head, above, depth);
        }
        if (mark == null || !head.tag().equals("VBG")) {
            return Mood.ACTUAL;
        }
        if (AHEAD.contains(mark.lemma())) {
            return Mood.PLANNED;
        }
        return TOPIC.contains(mark.lemma()) ? governed(sentence, above, depth) : Mood.ACTUAL;
    }

    /// A clause after "that": most words that govern one leave it as it is.
    private Mood reported(Sentence sentence, Token head, Token above, int depth) {
        Mood says = says(sentence, above);
        if (says == null) {
            return Mood.ACTUAL;
        }
        return switch (says) {
            case DENIED, HYPOTHETICAL, REQUESTED, PROPOSED, THREATENED -> governed(sentence, above, depth);
            // A warning or forecast may report what is so already.
            case PREDICTED, PLANNED, PROMISED, NEGATED ->
                head.tag().equals("VB") && sentence.child(head, "aux") == null
                        ? governed(sentence, above, depth)
                        : Mood.ACTUAL;
            case ACTUAL, BEGUN, DONE -> Mood.ACTUAL;
        };
    }

    private Mood noun(Sentence sentence, Token head, int depth) {
        for (Token child : sentence.children(head)) {
            if (child.is("det") && child.lemma().equals("no")) {
                return Mood.NEGATED;
            }
            if (child.is("amod")) {
                Mood says = says(sentence, child);
                if (says != null) {
                    return says;
                }
            }
        }
        Token above = sentence.head(head);
        if (above == null) {
            return Mood.ACTUAL;
        }
        return switch (head.relation()) {
            case "obj", "nsubj:pass", "iobj", "nsubj", "xcomp", "compound" -> governed(sentence, above, depth);
            case "obl", "nmod", "obl:agent" -> under(sentence, head, above, depth);
            case "conj", "appos" -> noun(sentence, above, depth - 1, Mood.ACTUAL);
            default -> Mood.ACTUAL;
        };
    }

    private Mood noun(Sentence sentence, Token head, int depth, Mood otherwise) {
        return depth <= 0 || head.pos().verbal() ? otherwise : of(sentence, head, depth);
    }

    private Mood under(Sentence sentence, Token head, Token above, int depth) {
        String preposition = Predications.preposition(sentence, head);
        if (AHEAD.contains(preposition)) {
            return Mood.PLANNED;
        }
        if (preposition.equals("without")) {
            return Mood.NEGATED;
        }
        return TOPIC.contains(preposition) && says(sentence, above) != null
                ? governed(sentence, above, depth)
                : Mood.ACTUAL;
    }

    /// What `above` makes of what it governs, given how it stands itself.
    private Mood governed(Sentence sentence, Token above, int depth) {
        Mood says = says(sentence, above);
        Mood stands = of(sentence, above, depth - 1);
        if (says == null || says == Mood.ACTUAL) {
            return stands;
        }
        return switch (stands) {
            case ACTUAL, BEGUN, DONE -> says;
            case NEGATED -> says == Mood.NEGATED ? Mood.ACTUAL : says == Mood.DENIED ? Mood.ACTUAL : Mood.NEGATED;
            case PLANNED, PROMISED, PREDICTED ->
                says == Mood.BEGUN || says == Mood.DONE || says == Mood.PLANNED ? stands : says;
            case PROPOSED, REQUESTED, THREATENED, DENIED, HYPOTHETICAL ->
                says == Mood.NEGATED || says == Mood.DENIED ? Mood.HYPOTHETICAL : stands;
        };
    }

    private @Nullable Mood says(Sentence sentence, Token above) {
        var entries = Words.entries(words.moods(), sentence, above);
        return entries.isEmpty() ? null : entries.getFirst();
    }
}
