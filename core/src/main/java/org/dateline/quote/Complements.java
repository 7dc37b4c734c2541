package org.dateline.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// What fills the places for content around a cue, in order of preference.
final class Complements {

    /// @param slot   a place as [org.dateline.knowledge.Cue#content] names it
    /// @param extent its words
    /// @param head   its head
    record Fill(String slot, Extent extent, Token head) {}

    private Complements() {}

    /// Of a verb. Only what follows it counts, but for the subject of a passive.
    static List<Fill> ofVerb(Sentence sentence, Token verb, boolean passive) {
        List<Fill> clauses = new ArrayList<>(2);
        List<Fill> others = new ArrayList<>(3);
        Token object = null;
        for (Token child : sentence.children(verb)) {
            if (child.index() < verb.index()) {
                continue;
            }
            if (child.is("obj") || child.is("iobj")) {
                if (object != null && object.is("iobj") && child.is("obj")) {
                    // "called him a fool"
                    Extent both = Extent.of(sentence, object).union(Extent.of(sentence, child));
                    clauses.add(new Fill("small", both, child));
                }
                object = child.is("obj") || object == null ? child : object;
            } else if (child.is("ccomp")) {
                clauses.add(clause(sentence, child));
            } else if (child.is("xcomp")) {
                if (object != null || !far(sentence, verb, child)) {
                    clauses.add(open(sentence, child, object));
                }
            } else if (child.is("obl")) {
                String preposition = preposition(sentence, child);
                if (!preposition.isEmpty()) {
                    others.add(new Fill(preposition, withInfinitive(sentence, afterCase(sentence, child)), child));
                }
            } else if (child.is("advcl")) {
                addAdverbial(sentence, verb, child, clauses, others);
            } else if (child.is("parataxis") && sentence.first(child) == verb.index() + 1) {
                clauses.add(clause(sentence, child));
            }
        }
        if (object != null) {
            addObject(sentence, object, clauses, others);
        } else if (passive) {
            Token subject = sentence.child(verb, "nsubj");
            if (subject != null && subject.index() < verb.index()) {
                others.add(new Fill("obj", NounPhrases.of(sentence, subject, verb.index()), subject));
            }
        }
        clauses.addAll(others);
        return clauses;
    }

    /// "told reporters he would stay": a clause without "that" which the parser took for a relative one of the hearer;
    /// `null` where there is none.
    static @Nullable Fill bareClause(Sentence sentence, Token verb) {
        for (Token hearer : sentence.children(verb)) {
            boolean object = hearer.is("iobj") || hearer.is("obj");
            Token clause = object && hearer.index() > verb.index() ? sentence.child(hearer, "acl:relcl") : null;
            if (clause != null) {
                Token opening = sentence.token(sentence.first(clause));
                Token subject = sentence.child(clause, "nsubj");
                if (subject != null
                        && sentence.first(subject) == opening.index()
                        && !opening.tag().startsWith("W")) {
                    return clause(sentence, clause);
                }
            }
        }
        return null;
    }

    /// The clause that begins with this "that".
    static Fill thatClause(Sentence sentence, int that) {
        Token head = sentence.token(that);
        for (int i = that + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.pos().verbal()) {
                Token above = sentence.head(token);
                boolean helps = token.is("aux") || token.is("cop");
                head = helps && above != null ? above : token;
                break;
            }
        }
        return new Fill("clause", new Extent(that, toBoundary(sentence, Math.max(that, sentence.last(head)))), head);
    }

    private static Fill clause(Sentence sentence, Token head) {
        Extent extent = clauseExtent(sentence, head);
        if (Predications.infinitive(sentence, head)) {
            return new Fill(sentence.child(head, "nsubj") == null ? "inf" : "objinf", extent, head);
        }
        int first = extent.first();
        boolean question = Words.questionWord(sentence.token(first))
                || first + 1 <= extent.last()
                        && sentence.token(first).pos() == Pos.ADP
                        && Words.questionWord(sentence.token(first + 1));
        if (!question && head.tag().equals("VBG") && sentence.child(head, "aux") == null) {
            return new Fill("ing", extent, head);
        }
        return new Fill(question ? "question" : "clause", extent, head);
    }

    private static Fill open(Sentence sentence, Token child, @Nullable Token object) {
        Extent extent = clauseExtent(sentence, child);
        if (Predications.infinitive(sentence, child)) {
            if (Words.questionWord(sentence.token(extent.first()))) {
                return new Fill("question", extent, child);
            }
            return object == null
                    ? new Fill("inf", extent, child)
                    : new Fill("objinf", Extent.of(sentence, object).union(extent), child);
        }
        if (child.tag().equals("VBG")) {
            return new Fill("ing", extent, child);
        }
        Extent all = object == null ? extent : Extent.of(sentence, object).union(extent);
        return new Fill("small", all, child);
    }

    private static void addAdverbial(
            Sentence sentence, Token verb, Token child, List<Fill> clauses, List<Fill> others) {
        Token mark = sentence.child(child, "mark");
        Extent extent = clauseExtent(sentence, child);
        if (asked(sentence.token(extent.first()))) {
            clauses.add(new Fill("question", extent, child));
        } else if (mark == null) {
            if (extent.first() == verb.index() + 1 && sentence.child(child, "nsubj") != null) {
                clauses.add(clause(sentence, child));
            }
        } else if (mark.lemma().equals("for") && sentence.child(child, "nsubj") != null) {
            clauses.add(new Fill("forinf", extent, child));
        } else if (mark.tag().equals("TO")) {
            clauses.add(new Fill(sentence.child(child, "nsubj") == null ? "inf" : "forinf", extent, child));
        } else if (mark.lemma().equals("if") || mark.lemma().equals("whether")) {
            clauses.add(new Fill("if", extent, child));
        } else if (mark.lemma().equals("that")) {
            clauses.add(clause(sentence, child));
        } else if (child.tag().equals("VBG") && mark.index() == extent.first()) {
            others.add(new Fill(mark.lemma(), new Extent(mark.index() + 1, extent.last()), child));
        }
    }

    /// Whether an adjective stands too far behind the verb to be what it calls something.
    private static boolean far(Sentence sentence, Token verb, Token child) {
        int first = sentence.first(child);
        return child.pos() == Pos.ADJ
                && first > verb.index() + 1
                && !Words.quotationMark(sentence.token(first - 1))
                && !Predications.infinitive(sentence, child);
    }

    /// "asked her how it went": question words that open no adverbial clause.
    private static boolean asked(Token first) {
        return switch (first.lemma()) {
            case "how", "why", "what", "who", "whether", "which" -> true;
            default -> false;
        };
    }

    private static void addObject(Sentence sentence, Token object, List<Fill> clauses, List<Fill> others) {
        Extent extent = Extent.of(sentence, object);
        for (Token child : sentence.children(object)) {
            if (child.index() < object.index()) {
                continue;
            }
            if (child.is("appos")
                    && !sentence.token(sentence.first(child) - 1).form().equals(",")) {
                // "called the deal “a fraud”"
                clauses.add(new Fill("small", extent, child));
            } else if (child.is("nmod")) {
                String preposition = preposition(sentence, child);
                others.add(new Fill(preposition, afterCase(sentence, child), child));
            } else if (child.relation().equals("acl") && Predications.infinitive(sentence, child)) {
                clauses.add(new Fill("objinf", extent.union(Extent.of(sentence, child)), child));
            } else if (child.relation().equals("acl") && child.tag().equals("VBG")) {
                Token mark = sentence.child(child, "mark");
                if (mark != null) {
                    others.add(new Fill(mark.lemma(), new Extent(mark.index() + 1, sentence.last(child)), child));
                }
            }
        }
        others.add(new Fill("obj", headless(sentence, object, extent), object));
    }

    /// "condemned what he called a breach": the clause of a "what" that the parser hung on the verb.
    private static Extent headless(Sentence sentence, Token object, Extent extent) {
        Token verb = sentence.head(object);
        if (!object.tag().equals("WP") || verb == null) {
            return extent;
        }
        for (Token child : sentence.children(verb)) {
            if ((child.is("ccomp") || child.is("xcomp")) && sentence.first(child) == extent.last() + 1) {
                return extent.union(Extent.of(sentence, child));
            }
        }
        return extent;
    }

    /// The clause up to the next mark of punctuation, since parsers hang the last adverbial anywhere. A
    /// finite verb cannot be coordinated with an infinitive or a participle: what the parser hangs there
    /// belongs to the verb above ("accused him of lying and said …").
    private static Extent clauseExtent(Sentence sentence, Token head) {
        Extent extent = Extent.of(sentence, head);
        if (!finite(sentence, head)) {
            for (Token child : sentence.children(head, "conj")) {
                if (finite(sentence, child)) {
                    return new Extent(
                            extent.first(), Math.min(extent.last(), beforeConjunction(sentence, child, head)));
                }
            }
            int clause = nextClause(sentence, extent, head);
            if (clause >= 0) {
                return new Extent(extent.first(), clause);
            }
        }
        Token opening = sentence.token(extent.first());
        if (opening.tag().equals("VBD")
                || opening.tag().equals("VBZ")
                || opening.tag().equals("VBP")
                || opening.tag().equals("MD")) {
            // "which critics say is flawed, …": the clause lacks its subject and ends with the relative one.
            for (int i = head.index() + 1; i < extent.last(); i++) {
                if (sentence.token(i).form().equals(",")) {
                    return new Extent(extent.first(), i - 1);
                }
            }
        }
        int last = toBoundary(sentence, extent.last());
        for (int i = last + 1; i <= Math.min(last + 3, sentence.size() - 3); i++) {
            if (sentence.token(i).pos() == Pos.CCONJ
                    && sentence.token(i + 1).lemma().equals("that")
                    && sentence.token(i + 1).tag().equals("IN")) {
                // "said that the road was closed, and that nobody could leave"
                last = toBoundary(sentence, Math.max(i + 2, sentence.last(sentence.token(i + 2))));
                break;
            }
        }
        return new Extent(thatOnwards(sentence, extent.first(), head), last);
    }

    private static int toBoundary(Sentence sentence, int from) {
        int last = from;
        if (sentence.token(last).pos() == Pos.PUNCT) {
            return last;
        }
        while (last + 1 < sentence.size() && (!boundary(sentence.token(last + 1)) || goesOn(sentence, last + 1))) {
            last++;
        }
        return last;
    }

    /// "was “right” when he left": a quotation that closes within a clause ends nothing.
    private static boolean goesOn(Sentence sentence, int mark) {
        if (!Words.quotationMark(sentence.token(mark)) || mark + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(mark + 1);
        return next.pos() == Pos.ADP || next.pos() == Pos.SCONJ || next.tag().equals("WRB");
    }

    /// "said on the radio that …": the adverbial before "that" belongs to the cue.
    private static int thatOnwards(Sentence sentence, int first, Token head) {
        for (Token mark : sentence.children(head, "mark")) {
            if (mark.lemma().equals("that") && mark.index() > first) {
                return mark.index();
            }
        }
        return first;
    }

    private static boolean boundary(Token token) {
        return token.pos() == Pos.PUNCT && !token.tag().equals("HYPH")
                || token.pos() == Pos.CCONJ
                || token.lemma().equals("accord");
    }

    private static int beforeConjunction(Sentence sentence, Token child, Token head) {
        int last = sentence.first(child) - 1;
        while (last > head.index()
                && (sentence.token(last).is("cc") || sentence.token(last).is("punct"))) {
            last--;
        }
        return last;
    }

    /// Where ", and the mayor left" begins behind an infinitive; -1 if it does not.
    private static int nextClause(Sentence sentence, Extent extent, Token head) {
        for (int i = head.index() + 1; i + 1 < extent.last(); i++) {
            if (sentence.token(i).form().equals(",") && sentence.token(i + 1).pos() == Pos.CCONJ) {
                for (int j = i + 2;
                        j <= extent.last() && !sentence.token(j).form().equals(",");
                        j++) {
                    Token token = sentence.token(j);
                    if (token.tag().startsWith("W") || token.is("mark") || Words.quotationMark(token)) {
                        break;
                    }
                    if (token.tag().equals("VBD")
                            || token.tag().equals("VBZ")
                            || token.tag().equals("MD")) {
                        return i - 1;
                    }
                }
            }
        }
        return -1;
    }

    private static boolean finite(Sentence sentence, Token verb) {
        if (verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP")) {
            return true;
        }
        for (Token child : sentence.children(verb)) {
            if ((child.is("aux") || child.is("cop"))
                    && (child.tag().equals("VBD")
                            || child.tag().equals("VBZ")
                            || child.tag().equals("VBP")
                            || child.tag().equals("MD"))) {
                return true;
            }
        }
        return false;
    }

    /// The preposition before a noun phrase, `""` if it has none; parsers sometimes hang it on a modifier.
    static String preposition(Sentence sentence, Token noun) {
        String own = Predications.preposition(sentence, noun);
        Token first = sentence.token(sentence.first(noun));
        boolean modifiers = own.isEmpty() && first.is("case") && first.index() < noun.index() && first.pos() == Pos.ADP;
        return modifiers ? first.form().toLowerCase(Locale.ROOT) : own;
    }

    /// "on both sides to stop": the infinitive behind the noun phrase goes with it.
    private static Extent withInfinitive(Sentence sentence, Extent extent) {
        int next = extent.last() + 1;
        if (next + 1 >= sentence.size()
                || !sentence.token(next).form().equals("to")
                || !sentence.token(next + 1).tag().equals("VB")) {
            return extent;
        }
        return new Extent(
                extent.first(), toBoundary(sentence, Math.max(next + 1, sentence.last(sentence.token(next + 1)))));
    }

    /// Without its preposition.
    static Extent afterCase(Sentence sentence, Token noun) {
        int first = sentence.first(noun);
        while (first < noun.index()
                && (sentence.token(first).is("case") || sentence.token(first).is("fixed"))) {
            first++;
        }
        return new Extent(first, sentence.last(noun));
    }
}
