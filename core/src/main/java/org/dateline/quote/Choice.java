package org.dateline.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.Cue;
import org.dateline.knowledge.CueLexicon;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.quote.Complements.Fill;
import org.jspecify.annotations.Nullable;

/// The use of a cue that the words around it call for, and what fills its place for content.
///
/// @param cue    the use
/// @param slot   the place
/// @param extent what fills it
/// @param head   the head of what fills it
record Choice(Cue cue, String slot, Extent extent, Token head) {

    private static final Set<String> TIMES = Set.of(
            "year",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "decade",
            "century",
            "time",
            "moment",
            "morning",
            "evening",
            "afternoon",
            "night",
            "weekend",
            "today",
            "yesterday",
            "tomorrow",
            "now",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");

    /// The first fill that one of the cues has a place for, `null` if there is none.
    static @Nullable Choice of(CueLexicon lexicon, List<Cue> cues, List<Fill> fills, boolean passive) {
        for (Fill fill : fills) {
            for (Cue cue : cues) {
                if (takes(cue, fill, passive) || claim(lexicon, cue, fill)) {
                    boolean both = fill.slot().equals("as")
                            || cue.stance() == Stance.JUDGES && !cue.frame().contains("obj");
                    Extent extent = both ? withObject(fills, fill) : fill.extent();
                    return new Choice(cue, fill.slot(), extent, fill.head());
                }
            }
        }
        return null;
    }

    private static boolean takes(Cue cue, Fill fill, boolean passive) {
        if (passive && fill.slot().equals("inf")) {
            return cue.takes("objinf") || cue.takes("inf") && cue.nameless() == Cue.Nameless.RAISED;
        }
        if (TIMES.contains(fill.head().lemma()) || reflexive(fill.head())) {
            return false;
        }
        if (fill.slot().equals("if")) {
            return cue.stance() == Stance.ASKS && cue.takes("question");
        }
        // "has not said when": whoever says that can say when.
        if (fill.slot().equals("question") && cue.takes("clause")) {
            return true;
        }
        return cue.takes(fill.slot())
                && !(fill.slot().equals("obj") && cue.frame().contains("obj"));
    }

    /// An object that is a word for something said: "rejected claims that", "dismissed the report".
    private static boolean claim(CueLexicon lexicon, Cue cue, Fill fill) {
        if (!fill.slot().equals("obj") || !cue.takes("claim")) {
            return false;
        }
        for (Cue noun : lexicon.noun(fill.head().lemma())) {
            switch (noun.stance()) {
                case ASSERTS, ALLEGES, SUPPOSES, PREDICTS, JUDGES -> {
                    return true;
                }
                case DENIES, PROMISES, PLANS, PROPOSES, REQUESTS, THREATENS, ASKS, WISHES, REFUSES -> {}
            }
        }
        return false;
    }

    private static boolean reflexive(Token token) {
        return token.pos() == Pos.PRON
                && (token.lemma().endsWith("self") || token.lemma().endsWith("selves"));
    }

    /// "likened the rules to a prison": what is judged belongs to the judgement.
    private static Extent withObject(List<Fill> fills, Fill judged) {
        Extent extent = judged.extent();
        for (Fill fill : fills) {
            if (fill.slot().equals("obj") && fill.extent().first() < extent.first()) {
                return fill.extent().union(extent);
            }
        }
        return extent;
    }

    /// A quotation that follows is a better content than a mere noun phrase.
    boolean weak() {
        return switch (slot) {
            case "clause", "question", "if", "inf", "objinf", "forinf", "ing", "small" -> false;
            default -> true;
        };
    }

    /// Whether what looks like a passive cannot be one: "The union called for a strike" with its verb taken for
    /// a participle.
    boolean active(Sentence sentence, Token verb) {
        return sentence.child(verb, "aux") == null
                && !slot.equals("obj")
                && !cue.frame().contains("obj")
                && (weak() || !cue.takes("objinf"));
    }

    /// Whether a passive without an agent speaks for somebody whom nobody names.
    boolean nameless(boolean passive) {
        return passive
                && switch (cue.nameless()) {
                    case NO, AUTHOR -> false;
                    case RAISED -> slot.equals("inf") || slot.equals("clause");
                    case AGENTLESS -> !slot.equals("obj");
                };
    }

    /// The fill, cut into its coordinated parts where each is an allegation of its own: "of torture and
    /// burning villages".
    List<Extent> extents(Sentence sentence, Token verb) {
        if (slot.equals("obj") && extent.first() > verb.index()) {
            return List.of(
                    new Extent(extent.first(), Math.max(extent.last(), trailing(sentence, verb, extent.last()))));
        }
        if (cue.stance() != Stance.ALLEGES || !weak()) {
            return List.of(extent);
        }
        List<Extent> out = new ArrayList<>(2);
        int end = extent.last();
        List<Token> parts = new ArrayList<>(sentence.children(head, "conj"));
        for (Token child : sentence.children(verb, "conj")) {
            // A participle cannot be coordinated with a finite verb: it is what the preposition governs.
            if (child.tag().equals("VBG")
                    && sentence.child(child, "aux") == null
                    && !verb.tag().equals("VBG")) {
                parts.add(child);
            }
        }
        for (Token part : parts) {
            Extent words = Complements.afterCase(sentence, part);
            int first = words.first();
            while (first < part.index() && opener(sentence.token(first))) {
                first++;
            }
            out.add(new Extent(first, words.last()));
            end = Math.min(end, words.first() - 1);
        }
        out.addFirst(new Extent(extent.first(), Math.max(head.index(), end)));
        return out;
    }

    /// "citing obstacles from the army that …": what the parser hangs on the verb right behind the object is the
    /// object's, but for a time.
    private int trailing(Sentence sentence, Token verb, int last) {
        int end = last;
        for (Token child : sentence.children(verb)) {
            boolean next = sentence.first(child) == end + 1;
            boolean modifies = child.is("obl") || child.is("advcl") || child.is("nmod") || child.is("acl");
            if (next && modifies && !TIMES.contains(child.lemma()) && !circumstance(sentence, child)) {
                end = sentence.last(child);
            }
        }
        return end;
    }

    /// "endorsed him in a speech", "before the vote": where and when somebody speaks is no part of what is said.
    private boolean circumstance(Sentence sentence, Token child) {
        if (cue.stance() == Stance.ALLEGES) {
            return false;
        }
        return switch (sentence.token(sentence.first(child)).lemma()) {
            case "during", "after", "before", "since", "until", "within", "when", "while", "via", "as", "," -> true;
            default -> false;
        };
    }

    private static boolean opener(Token token) {
        return token.is("cc") || token.is("punct") || token.is("mark") || token.is("case");
    }
}
