package org.dateline.actor;

import java.util.Set;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Questions to a parse about noun phrases.
final class Syntax {

    /// Prepositions whose phrase belongs to a description: "the ministry of defence", "mercenaries from the group".
    private static final Set<String> INSIDE = Set.of("of", "from", "for");

    /// Relations of a word that is part of a larger noun phrase's name or premodifiers.
    private static final Set<String> PARTS =
            Set.of("compound", "flat", "nmod:desc", "amod", "fixed", "goeswith", "nummod", "det", "advmod", "case");

    private Syntax() {}

    /// The token of a stretch that the others hang on: the first one governed from outside, preferring nouns.
    static int head(Sentence sentence, int first, int last) {
        int best = -1;
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            boolean outside = token.head() < first || token.head() > last;
            if (outside && token.pos() != Pos.PUNCT && (best < 0 || !sentence.token(best).pos().nominal())) {
                best = i;
            }
        }
        return best < 0 ? last : best;
    }

    /// Whether the token only modifies or continues another noun.
    static boolean part(Sentence sentence, Token token) {
        if (!PARTS.contains(token.relation()) && !token.is("flat") && !token.is("compound")) {
            return false;
        }
        Token above = sentence.head(token);
        return above != null && (above.pos().nominal() || above.pos() == Pos.ADJ || above.pos() == Pos.NUM);
    }

    /// The noun phrase of a head: its premodifiers, itself and the phrases that complete it, without relative clauses
    /// and appositions.
    ///
    /// @param first a token that the phrase reaches back to at least
    /// @param last  a token that it reaches at least
    static Span phrase(Sentence sentence, int head, int first, int last) {
        return new Span(
                sentence.token(Math.min(first, begin(sentence, head))).span().start(),
                sentence.token(Math.max(last, end(sentence, head, 3))).span().end());
    }

    /// First token of the phrase.
    static int begin(Sentence sentence, int head) {
        int begin = head;
        for (Token child : sentence.children(sentence.token(head))) {
            if (child.index() < head && premodifier(child)) {
                begin = Math.min(begin, sentence.first(child));
            }
        }
        return begin;
    }

    private static boolean premodifier(Token child) {
        return child.is("det")
                || child.is("amod")
                || child.is("compound")
                || child.is("nummod")
                || child.is("flat")
                || child.relation().equals("nmod:poss")
                || child.relation().equals("nmod:desc")
                || child.relation().equals("advmod") && child.pos() == Pos.ADV;
    }

    private static int end(Sentence sentence, int head, int depth) {
        int end = head;
        for (Token child : sentence.children(sentence.token(head))) {
            if (child.index() < head) {
                continue;
            }
            if (child.is("flat") || child.is("compound") || child.relation().equals("nummod")) {
                end = Math.max(end, sentence.last(child));
            } else if (depth > 0
                    && child.is("nmod")
                    && !child.relation().equals("nmod:poss")
                    && sentence.first(child) == end + 1
                    && INSIDE.contains(Predications.preposition(sentence, child))) {
                end = Math.max(end, end(sentence, child.index(), depth - 1));
            }
        }
        return end;
    }

    /// The possessor of a noun, `null` if it has none.
    static @Nullable Token possessor(Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun)) {
            if (child.relation().equals("nmod:poss")) {
                return child;
            }
        }
        return null;
    }

    /// Whether the token is a subject, of either voice.
    static boolean subject(Token token) {
        return token.is("nsubj");
    }

    /// A noun's place in its clause, for how well a pronoun can reach it: subjects before objects before the rest.
    static int salience(Sentence sentence, Token token) {
        Token at = token;
        for (int i = 0; i < 4 && at.is("conj"); i++) {
            Token above = sentence.head(at);
            if (above == null) {
                break;
            }
            at = above;
        }
        if (at.is("nsubj") || at.relation().equals("root")) {
            return 3;
        }
        if (at.is("obj") || at.is("iobj") || at.relation().equals("obl:agent")) {
            return 2;
        }
        return at.is("obl") || at.relation().equals("nmod:poss") ? 1 : 0;
    }
}
