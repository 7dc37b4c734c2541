package org.dateline.quote;

import java.util.List;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Who does the speaking: by the syntax, and where the parse gives nobody, by the words beside a
/// finite verb.
final class Subjects {

    private Subjects() {}

    /// A participle behind the noun that is all that there is of the sentence is its finite verb: parsers
    /// read "The union proposed delaying the vote" as a noun and what was proposed to it.
    static boolean misread(Sentence sentence, Token verb) {
        Token noun = sentence.head(verb);
        return verb.tag().equals("VBN")
                && verb.relation().equals("acl")
                && noun != null
                && noun.head() < 0
                && noun.index() < verb.index()
                && sentence.last(noun) >= sentence.size() - 2
                && sentence.child(verb, "obl:agent") == null;
    }

    /// The subject of a finite verb that the parse took for the adjective of its object: "The opposition rejected
    /// claims"; `null` where it is an adjective.
    static @Nullable Token misreadAdjective(Sentence sentence, Token verb) {
        Token noun = sentence.head(verb);
        if (noun == null || !verb.tag().equals("VBN") || !verb.is("amod") || sentence.child(noun, "cop") != null) {
            return null;
        }
        Token subject = sentence.child(noun, "nsubj");
        return subject != null && subject.index() < verb.index() && noun.head() < 0 ? subject : null;
    }

    static @Nullable Token of(Sentence sentence, Token verb, Extent words, Marks marks) {
        if (misread(sentence, verb)) {
            return sentence.head(verb);
        }
        Token own = own(sentence, verb);
        if (own != null) {
            return own;
        }
        Token main = ofMainClause(sentence, verb, words);
        if (main != null) {
            return main;
        }
        int before = words.first() - 1;
        boolean finite = Beside.finite(sentence, verb);
        boolean behindConjunction = before >= 0 && sentence.token(before).pos() == Pos.CCONJ;
        boolean passive = Predications.passive(sentence, verb);
        Token left = finite && !behindConjunction && !passive ? leftOf(sentence, before) : null;
        if (left != null && (!sentence.dominates(verb, left) || opensClause(sentence, left))) {
            return left;
        }
        List<Token> agents = Predications.of(sentence, verb).agents();
        if (!agents.isEmpty()) {
            Token agent = agents.getFirst();
            if (agent.index() == verb.index() || agent.is("expl")) {
                return null;
            }
            if (!oblique(sentence, agent)) {
                return agent;
            }
        }
        return finite && !passive ? rightOf(sentence, words, marks) : null;
    }

    /// ", citing a threat": behind a comma a participle is said of the subject of the sentence's last finite verb
    /// above it, not of the object that stands nearest.
    private static @Nullable Token ofMainClause(Sentence sentence, Token verb, Extent words) {
        int before = words.first() - 1;
        if (!verb.tag().equals("VBG")
                || before < 2
                || !Words.comma(sentence.token(before))
                || sentence.child(verb, "aux") != null) {
            return null;
        }
        Token above = sentence.head(verb);
        for (int steps = 0; above != null && steps < 12; steps++) {
            boolean finite =
                    Words.finite(above) || sentence.child(above, "aux") != null || sentence.child(above, "cop") != null;
            Token subject = finite && above.index() < verb.index() ? own(sentence, above) : null;
            if (subject != null) {
                return subject.is("expl") ? null : subject;
            }
            above = sentence.head(above);
        }
        return null;
    }

    /// A noun phrase with nothing before it but a mark of punctuation or a conjunction opens a clause of its own,
    /// whatever the parser hung it on: “…,” Osei said.
    private static boolean opensClause(Sentence sentence, Token noun) {
        int first = noun.index();
        while (first > 0 && Words.insideName(sentence.token(first - 1))) {
            first--;
        }
        if (first == 0) {
            return true;
        }
        Token before = sentence.token(first - 1);
        return before.pos() == Pos.PUNCT
                || before.pos() == Pos.CCONJ
                || first == 1 && before.pos() != Pos.ADP && before.pos() != Pos.SCONJ;
    }

    /// The subject that hangs on an active verb: of two, the nearer one ("The road, she said, is closed").
    private static @Nullable Token own(Sentence sentence, Token verb) {
        Token own = null;
        for (Token child : sentence.children(verb, "nsubj")) {
            boolean relative = child.tag().startsWith("W") || child.lemma().equals("that");
            if (child.index() < verb.index()
                    && !Words.acrossMark(sentence, child.index(), verb.index())
                    && !relative
                    && !child.relation().equals("nsubj:pass")
                    && !oblique(sentence, child)) {
                own = child;
            }
        }
        return own;
    }

    /// A noun with a preposition is no subject whatever the parse says: "At a rally, Osei said".
    private static boolean oblique(Sentence sentence, Token noun) {
        if (noun.relation().startsWith("obl:agent")) {
            return false;
        }
        for (Token child : sentence.children(noun, "case")) {
            if (!child.tag().equals("POS")
                    && child.index() < noun.index()
                    && !child.lemma().equals("by")) {
                return noun.is("nsubj");
            }
        }
        return false;
    }

    /// The noun phrase after a verb that has nothing before it but a comma or a quotation mark:
    /// “…,” said the mayor. Parsers take it for an object.
    static @Nullable Token inverted(Sentence sentence, Token verb, Extent words, Marks marks) {
        Token subject = sentence.child(verb, "nsubj");
        if (subject != null
                && subject.index() < verb.index()
                && !Words.acrossMark(sentence, subject.index(), verb.index())) {
            return null;
        }
        int before = words.first() - 1;
        Token behind = behindClause(sentence, verb, words);
        if (behind != null) {
            return behind;
        }
        boolean quoted =
                before > 0 && (marks.closes(sentence.token(before)) || marks.closes(sentence.token(before - 1)));
        return quoted || leftOf(sentence, before) == null ? rightOf(sentence, words, marks) : null;
    }

    /// "The talks are over, say some ministers": a clause, a comma, the verb and what the parse has for its subject or
    /// object right behind it.
    private static @Nullable Token behindClause(Sentence sentence, Token verb, Extent words) {
        int before = words.first() - 1;
        int next = words.last() + 1;
        if (before < 2
                || next >= sentence.size()
                || !sentence.token(before).form().equals(",")) {
            return null;
        }
        Token opening = sentence.token(next);
        if (!Words.insideName(opening) && !opening.tag().equals("PRP")) {
            return null;
        }
        for (Token child : sentence.children(verb)) {
            if ((child.is("nsubj") || child.is("obj"))
                    && child.index() > verb.index()
                    && sentence.first(child) == next
                    && names(child)) {
                return clauseBefore(sentence, before) ? child : null;
            }
        }
        return null;
    }

    private static boolean clauseBefore(Sentence sentence, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (Words.finite(sentence.token(i))) {
                return true;
            }
            if (sentence.token(i).form().equals(",") && i < end - 8) {
                return false;
            }
        }
        return false;
    }

    /// The noun phrase before the verb, or before what stands between commas in front of it.
    private static @Nullable Token leftOf(Sentence sentence, int at) {
        int i = bracketed(sentence, at);
        if (i > 1 && Words.comma(sentence.token(i))) {
            i--;
            while (i > 0 && !Words.comma(sentence.token(i))) {
                if (Words.quotationMark(sentence.token(i))) {
                    return null;
                }
                i--;
            }
            i = bracketed(sentence, i - 1);
        }
        if (i < 0 || !names(sentence.token(i))) {
            return null;
        }
        return top(sentence, i);
    }

    /// Before a pair of brackets that closes at `at`, else `at` itself: "Osei (Labour), said".
    private static int bracketed(Sentence sentence, int at) {
        if (at < 1 || !sentence.token(at).form().equals(")")) {
            return at;
        }
        for (int i = at - 1; i > Math.max(0, at - 10); i--) {
            if (sentence.token(i).form().equals("(")) {
                return i - 1;
            }
        }
        return at;
    }

    /// The head of the noun phrase that ends at `last`, with no verb in it.
    private static Token top(Sentence sentence, int last) {
        Token token = sentence.token(last);
        for (Token above = sentence.head(token);
                above != null && above.index() < last && above.pos().nominal() && !token.is("nsubj");
                above = sentence.head(token)) {
            for (int j = above.index() + 1; j < token.index(); j++) {
                if (sentence.token(j).pos().verbal() || Words.comma(sentence.token(j))) {
                    return token;
                }
            }
            token = above;
        }
        return token;
    }

    /// The noun phrase after the verb where a quotation or a comma comes before it: “…,” said the mayor.
    private static @Nullable Token rightOf(Sentence sentence, Extent words, Marks marks) {
        int before = words.first() - 1;
        int next = words.last() + 1;
        if (before < 0
                || next >= sentence.size()
                || !Words.comma(sentence.token(before)) && !marks.closes(sentence.token(before))) {
            return null;
        }
        Token token = sentence.token(next);
        for (Token above = sentence.head(token);
                above != null && above.index() > next && (above.pos().nominal() || token.pos() == Pos.DET);
                above = sentence.head(token)) {
            token = above;
        }
        return names(token) || token.index() > next && token.pos() == Pos.ADJ ? token : null;
    }

    private static boolean names(Token token) {
        return Words.quantity(token)
                || token.pos() == Pos.NUM && token.form().length() != 4
                || token.pos() == Pos.NOUN
                || token.pos() == Pos.PROPN
                || token.pos() == Pos.PRON
                        && !token.lemma().equals("it")
                        && !token.lemma().equals("there");
    }
}
