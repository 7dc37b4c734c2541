package org.dateline.actor;

import java.util.Locale;
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

    /// Tags of words that can stand between a possessor and its noun.
    private static final Set<String> MODIFIERS = Set.of("JJ", "JJS", "VBG", "VBN", "NN", "NNP", "CD");

    /// Words before a number that hedge it: the phrase begins after them.
    private static final Set<String> HEDGES = Set.of(
            "least",
            "most",
            "about",
            "around",
            "nearly",
            "almost",
            "roughly",
            "approximately",
            "more",
            "fewer",
            "less",
            "than",
            "over",
            "up",
            "to",
            "at",
            "some",
            "another",
            "estimated");

    /// Words that stress a phrase and are no part of it.
    private static final Set<String> STRESSES = Set.of("only", "just", "even", "also", "both", "not", "then", "mainly");

    /// Verbs whose "of" phrase is not their object's: "stripped ministers of their powers".
    private static final Set<String> TAKING_OF = Set.of(
            "accuse", "strip", "rob", "deprive", "convict", "suspect", "warn", "inform", "notify", "clear", "acquit",
            "relieve", "rid", "purge", "remind", "assure", "cleanse");

    /// Nouns that an "of" phrase completes even after such a verb: "accused followers of the cleric".
    private static final Set<String> OF_SOMEBODY = Set.of(
            "follower",
            "member",
            "supporter",
            "leader",
            "commander",
            "head",
            "chief",
            "president",
            "minister",
            "government",
            "group",
            "dozen",
            "hundred",
            "thousand",
            "ministry",
            "relative",
            "king",
            "director",
            "governor",
            "mayor",
            "citizen",
            "resident",
            "party",
            "secretary",
            "organization",
            "organisation");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VB", "MD");

    private static final Set<String> BRACKETS = Set.of("(", ")", "[", "]", "{", "}", ";", ":");

    private static final Set<String> QUOTES = Set.of("\"", "'", "``", "''", "`");

    private Syntax() {}

    /// The token of a stretch that the others hang on: the first one governed from outside, preferring nouns.
    static int head(Sentence sentence, int first, int last) {
        int best = -1;
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            boolean outside = token.head() < first || token.head() > last;
            if (outside
                    && token.pos() != Pos.PUNCT
                    && (best < 0 || !sentence.token(best).pos().nominal())) {
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
        boolean left = token.is("flat")
                || token.relation().equals("fixed")
                || token.relation().equals("goeswith");
        return above != null
                && left == above.index() < token.index()
                && (above.pos().nominal() || above.pos() == Pos.ADJ || above.pos() == Pos.NUM);
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

    /// A name with its premodifiers.
    static Span named(Sentence sentence, int head, int first, int last) {
        return new Span(
                sentence.token(Math.min(first, begin(sentence, head))).span().start(),
                sentence.token(Math.max(head, last)).span().end());
    }

    /// First token of the phrase: the words before the head that hang on it, and its possessor even where the parse
    /// hangs that on another word.
    static int begin(Sentence sentence, int head) {
        int begin = inner(sentence, head);
        Token possessor = possessor(sentence, sentence.token(head));
        if (possessor != null && possessor.index() < head) {
            return Math.min(begin, own(sentence, possessor.index()));
        }
        return begin;
    }

    /// First token of a possessor.
    private static int own(Sentence sentence, int possessor) {
        int begin = possessor;
        while (begin > 0 && hangsOn(sentence, begin - 1, possessor)) {
            begin--;
        }
        return begin;
    }

    /// First token of the phrase, its possessor left out.
    static int inner(Sentence sentence, int head) {
        int begin = head;
        while (begin > 0 && !sentence.token(begin - 1).tag().equals("POS") && hangsOn(sentence, begin - 1, head)) {
            begin--;
        }
        while (begin < head && (!opens(sentence, begin, head) || hedges(sentence, begin, head))) {
            begin++;
        }
        return begin;
    }

    /// "at least five people", "only soldiers": the phrase begins after the hedge.
    private static boolean hedges(Sentence sentence, int at, int head) {
        String word = sentence.token(at).form().toLowerCase(Locale.ROOT);
        if (STRESSES.contains(word)) {
            return true;
        }
        int i = at;
        while (i < head && HEDGES.contains(sentence.token(i).form().toLowerCase(Locale.ROOT))) {
            i++;
        }
        return i > at && sentence.token(i).pos() == Pos.NUM;
    }

    /// Whether a phrase can begin here: not with a conjunction, a hyphen or the end of a quotation.
    private static boolean opens(Sentence sentence, int at, int head) {
        Token token = sentence.token(at);
        if (token.pos() != Pos.PUNCT) {
            return token.pos() != Pos.CCONJ;
        }
        int quotes = 0;
        for (int i = at; i <= head && QUOTES.contains(token.form()); i++) {
            quotes += QUOTES.contains(sentence.token(i).form()) ? 1 : 0;
        }
        return quotes == 2;
    }

    /// Whether a word before a noun is among its premodifiers.
    private static boolean hangsOn(Sentence sentence, int at, int head) {
        Token token = sentence.token(at);
        if (token.pos() == Pos.PUNCT) {
            return QUOTES.contains(token.form()) || token.form().equals("-");
        }
        if (token.tag().equals("TO")
                || token.tag().equals("IN")
                || token.pos() == Pos.ADP
                || token.pos() == Pos.CCONJ && !joins(sentence, at, head)
                || token.pos() == Pos.AUX
                || token.pos() == Pos.VERB && FINITE.contains(token.tag())) {
            return false;
        }
        if (token.pos() == Pos.CCONJ) {
            return hangsOn(sentence, at + 1, head);
        }
        Token above = sentence.head(token);
        for (int i = 0; i < 4 && above != null; i++) {
            if (above.index() == head) {
                return true;
            }
            if (above.index() < at && !(i == 0 && token.is("conj"))
                    || above.index() > head
                    || above.pos().verbal() && !above.is("amod")) {
                return false;
            }
            above = sentence.head(above);
        }
        return false;
    }

    /// "Syrian and Russian forces": the conjunction stands between two premodifiers.
    private static boolean joins(Sentence sentence, int at, int head) {
        Token next = sentence.token(at + 1);
        return at + 1 < head && (next.pos() == Pos.ADJ || next.pos() == Pos.PROPN && next.is("conj"));
    }

    private static int end(Sentence sentence, int head, int depth) {
        int end = head;
        for (Token child : sentence.children(sentence.token(head))) {
            if (child.index() < head) {
                continue;
            }
            if (!unbroken(sentence, end, child.index())) {
                break;
            }
            if (child.is("flat")
                    || child.is("compound")
                    || child.relation().equals("nummod") && child.index() == end + 1) {
                int last = child.is("flat") ? sentence.last(child) : child.index();
                end = Math.max(end, unbroken(sentence, end, last) ? last : child.index());
            } else if (depth > 0
                    && child.is("nmod")
                    && !child.relation().equals("nmod:poss")
                    && sentence.first(child) == end + 1
                    && !takenOf(sentence, head, child)
                    && INSIDE.contains(Predications.preposition(sentence, child))) {
                end = Math.max(end, end(sentence, child.index(), depth - 1));
            }
        }
        return end;
    }

    /// Whether no verb, bracket or comma stands between two tokens.
    private static boolean unbroken(Sentence sentence, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            Token token = sentence.token(i);
            String form = token.form();
            if (BRACKETS.contains(form)
                    || form.equals(",") && i < to
                    || token.pos() == Pos.VERB && FINITE.contains(token.tag())) {
                return false;
            }
        }
        return true;
    }

    private static boolean takenOf(Sentence sentence, int head, Token child) {
        Token verb = sentence.head(sentence.token(head));
        return verb != null
                && !OF_SOMEBODY.contains(sentence.token(head).lemma())
                && TAKING_OF.contains(verb.lemma())
                && Predications.preposition(sentence, child).equals("of");
    }

    /// The possessor of a noun, `null` if it has none.
    static @Nullable Token possessor(Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun)) {
            if (child.relation().equals("nmod:poss") && unbroken(sentence, child.index(), noun.index())) {
                return child;
            }
        }
        int at = inner(sentence, noun.index()) - 1;
        for (int i = 0; i < 3 && at > 0 && modifies(sentence.token(at)); i++) {
            at--;
        }
        Token mark = at > 0 ? sentence.token(at) : null;
        return mark != null && mark.tag().equals("POS") ? sentence.token(at - 1) : null;
    }

    /// The noun that a relative clause says more of, where the word stands in one: "Eritrea" for "whose".
    static @Nullable Token relativeTo(Sentence sentence, Token token) {
        Token at = token;
        for (int i = 0; i < 5; i++) {
            Token above = sentence.head(at);
            if (above == null) {
                return before(sentence, token);
            }
            if (at.relation().equals("acl:relcl")) {
                return above;
            }
            at = above;
        }
        return before(sentence, token);
    }

    /// The noun just before a token and its comma, `null` if there is none.
    private static @Nullable Token before(Sentence sentence, Token token) {
        int i = token.index() - 1;
        i -= i >= 0 && sentence.token(i).form().equals(",") ? 1 : 0;
        return i >= 0 && sentence.token(i).pos().nominal() ? sentence.token(i) : null;
    }

    /// Whether a word may stand between a possessor and its noun: it belongs to what follows.
    private static boolean modifies(Token token) {
        return MODIFIERS.contains(token.tag()) && token.head() > token.index() && !token.is("nsubj");
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
