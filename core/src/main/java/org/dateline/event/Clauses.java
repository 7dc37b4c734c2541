package org.dateline.event;

import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/// Cuts the words of a claim out of its sentence: the clause without its neighbours.
final class Clauses {

    private Clauses() {}

    /// The clause that the predicate heads, from its first to its last word.
    ///
    /// @param head    the verb or noun
    /// @param carrier the light verb above the noun, or `head`
    static Span span(Sentence sentence, Token head, Token carrier) {
        boolean[] kept = new boolean[sentence.size()];
        keep(sentence, carrier, carrier, kept);
        int first = head.index();
        int last = head.index();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        while (last > head.index() && trailing(sentence.token(last))) {
            last--;
        }
        while (first < head.index() && leading(sentence.token(first))) {
            first++;
        }
        return new Span(
                sentence.token(first).span().start(),
                sentence.token(last).span().end());
    }

    private static void keep(Sentence sentence, Token root, Token token, boolean[] kept) {
        // An explicit stack: a tree of a hostile text may be as deep as the text is long.
        java.util.ArrayDeque<Token> open = new java.util.ArrayDeque<>();
        open.push(token);
        while (!open.isEmpty()) {
            Token next = open.pop();
            kept[next.index()] = true;
            List<Token> children = sentence.children(next);
            for (Token child : children) {
                if (!apart(sentence, root, next, child)) {
                    open.push(child);
                }
            }
        }
    }

    /// Whether the child begins a clause of its own: a coordinated or inserted one, an adverbial one
    /// behind a comma, a relative clause.
    private static boolean apart(Sentence sentence, Token root, Token parent, Token child) {
        if (child.is("parataxis") || child.is("discourse") || child.relation().equals("acl:relcl")) {
            return true;
        }
        boolean verbal = child.pos().verbal() || sentence.child(child, "nsubj") != null;
        if (child.is("conj") && parent.index() == root.index()) {
            return root.pos().verbal() || verbal;
        }
        if (child.is("advcl") && parent.index() == root.index()) {
            return child.index() < root.index() || comma(sentence, child);
        }
        return (child.is("cc") || child.is("punct")) && parent.index() == root.index() && edge(sentence, root, child);
    }

    private static boolean comma(Sentence sentence, Token clause) {
        int first = sentence.first(clause);
        return first > 0
                && (sentence.token(first - 1).form().equals(",")
                        || sentence.token(first).form().equals(","));
    }

    private static boolean edge(Sentence sentence, Token root, Token token) {
        return token.index() == sentence.first(root) || token.index() == sentence.last(root) || token.is("cc");
    }

    private static boolean trailing(Token token) {
        return token.is("punct") && !token.form().equals(")") && !token.form().equals("%") || token.is("cc");
    }

    private static boolean leading(Token token) {
        return token.is("punct") && !token.form().equals("(") || token.is("cc");
    }
}
