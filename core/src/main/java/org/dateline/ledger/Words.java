package org.dateline.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Looks words up, particles and all, and cuts phrases out of a sentence.
final class Words {

    private static final Set<String> PARTICLES =
            Set.of("out", "back", "away", "down", "up", "off", "in", "over", "through", "home", "behind", "apart");

    private static final Set<String> PARTS = Set.of(
            "most",
            "some",
            "part",
            "half",
            "all",
            "many",
            "several",
            "few",
            "number",
            "thousand",
            "hundred",
            "dozen",
            "thousands",
            "hundreds",
            "dozens",
            "majority",
            "rest",
            "remainder",
            "third",
            "quarter",
            "group",
            "bulk");

    private Words() {}

    /// The lemma in lower case.
    static String lemma(Token token) {
        return token.pos() == Pos.PROPN ? token.lemma().toLowerCase(Locale.ROOT) : token.lemma();
    }

    /// What the lexicon has for the word together with its particle ("pull out"), or else alone.
    static <E> List<E> entries(Lexicon<E> lexicon, Sentence sentence, Token token) {
        if (token.pos() == Pos.VERB) {
            Token particle = particle(sentence, token);
            if (particle != null) {
                List<E> both = lexicon.get(token.lemma() + " " + particle.lemma(), Pos.VERB);
                if (!both.isEmpty() || particle.is("compound")) {
                    return both;
                }
            }
        }
        List<E> own = lexicon.get(lemma(token), token.pos());
        if (own.isEmpty() && token.pos() == Pos.VERB && token.tag().equals("VBN")) {
            return lexicon.get(token.form().toLowerCase(Locale.ROOT), Pos.ADJ);
        }
        if (own.isEmpty() && token.pos() == Pos.ADJ && token.lemma().endsWith("ed")) {
            return lexicon.get(token.lemma(), Pos.VERB);
        }
        return own;
    }

    private static @Nullable Token particle(Sentence sentence, Token verb) {
        if (verb.index() + 1 >= sentence.size()) {
            return null;
        }
        Token prt = sentence.child(verb, "compound:prt");
        if (prt != null) {
            return prt;
        }
        Token next = sentence.token(verb.index() + 1);
        return next.head() == verb.index() && next.pos() == Pos.ADV && PARTICLES.contains(next.lemma()) ? next : null;
    }

    /// The characters of a noun phrase: its head with everything before it and the names after it, but no clause,
    /// apposition, conjunct or prepositional phrase.
    static Span nounPhrase(Sentence sentence, Token head) {
        int first = head.index();
        int last = head.index();
        for (Token child : sentence.children(head)) {
            if (child.index() < head.index()
                    ? !(child.is("case")
                            || child.is("cc")
                            || child.is("punct")
                            || child.is("mark")
                            || child.is("cop")
                            || child.is("nsubj")
                            || child.is("advmod")
                            || child.is("aux")
                            || child.is("obl"))
                    : child.is("flat") || child.is("compound") || child.is("nummod")) {
                first = Math.min(first, sentence.first(child));
                last = Math.max(last, sentence.last(child));
            }
        }
        return span(sentence, first, Math.max(last, head.index()));
    }

    /// The noun that a partitive is part of: "soldiers" in "most of its soldiers".
    static Token whole(Sentence sentence, Token head) {
        if (PARTS.contains(head.lemma())) {
            for (Token child : sentence.children(head, "nmod")) {
                if (Predications.preposition(sentence, child).equals("of")) {
                    return child;
                }
            }
        }
        return head;
    }

    /// The characters from one token to another, both included.
    static Span span(Sentence sentence, int first, int last) {
        return new Span(
                sentence.token(first).span().start(),
                sentence.token(last).span().end());
    }

    /// The clause of a predicate: its subtree without a closing mark, and without what goes before its subject.
    static Span clause(Sentence sentence, Token head) {
        return trimmed(sentence, sentence.first(head), sentence.last(head));
    }

    /// The characters from one token to another without punctuation at either end.
    static Span trimmed(Sentence sentence, int first, int last) {
        int from = first;
        int to = last;
        while (from < to && edge(sentence.token(from))) {
            from++;
        }
        while (to > from && sentence.token(to).pos() == Pos.PUNCT) {
            to--;
        }
        return span(sentence, from, to);
    }

    private static boolean edge(Token token) {
        return token.pos() == Pos.PUNCT || token.pos() == Pos.CCONJ;
    }

    /// Whether any child by the relation has one of the lemmas.
    static boolean has(Sentence sentence, Token head, String relation, Set<String> lemmas) {
        for (Token child : sentence.children(head)) {
            if (child.is(relation) && lemmas.contains(lemma(child))) {
                return true;
            }
        }
        return false;
    }
}
