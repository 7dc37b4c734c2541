package org.dateline.quote;

import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/// The words of a noun phrase.
final class NounPhrases {

    private NounPhrases() {}

    /// All that hangs on `head` without prepositions and conjunctions before it, without a relative
    /// clause that holds `outside`, and not past a quotation mark or past `outside` itself.
    static Extent of(Sentence sentence, Token head, int outside) {
        int first = sentence.first(head);
        int last = sentence.last(head);
        for (Token child : sentence.children(head)) {
            if (sentence.first(child) <= outside && outside <= sentence.last(child)) {
                if (child.index() > head.index()) {
                    last = Math.min(last, sentence.first(child) - 1);
                } else {
                    first = Math.max(first, sentence.last(child) + 1);
                }
            } else if (child.is("parataxis")
                    || child.is("discourse")
                    || child.is("conj") && !child.pos().nominal() && child.pos() != Pos.NUM) {
                if (child.index() > head.index()) {
                    last = Math.min(last, sentence.first(child) - 1);
                }
            }
        }
        last = Math.min(last, own(sentence, head, last));
        if (outside > head.index()) {
            last = Math.min(last, outside - 1);
        } else if (outside >= 0) {
            first = Math.max(first, outside + 1);
        }
        for (int i = head.index(); i <= last; i++) {
            if (Words.quotationMark(sentence.token(i))) {
                int close = Words.closing(sentence, i, Math.min(last + 2, sentence.size() - 1));
                if (close < 0) {
                    last = i - 1;
                }
                i = Math.max(i, close);
            }
        }
        for (int i = head.index() + 1; i <= last; i++) {
            if (sentence.token(i).form().equals("(") && last - i > 5) {
                last = i - 1;
            }
        }
        for (int i = head.index(); i >= first; i--) {
            if (Words.quotationMark(sentence.token(i))) {
                first = i + 1;
            }
        }
        first = behindAdverbial(sentence, Math.min(first, head.index()), head);
        while (first < head.index() && leading(sentence.token(first))) {
            first++;
        }
        while (last > head.index() && Words.trailing(sentence.token(last))) {
            last--;
        }
        return new Extent(Math.min(first, head.index()), Math.max(last, head.index()));
    }

    /// "Osei, in a statement on Monday, said": the comma behind it is the name's in the parse, the statement is not.
    private static int own(Sentence sentence, Token head, int last) {
        for (int i = head.index() + 1; i <= last; i++) {
            Token token = sentence.token(i);
            if (token.pos() != Pos.PUNCT && !sentence.dominates(head, token)) {
                return i - 1;
            }
        }
        return last;
    }

    /// "In an interview last year, Osei": what comes before a comma is no part of the noun phrase when it opens with a
    /// preposition.
    private static int behindAdverbial(Sentence sentence, int first, Token head) {
        Token opening = sentence.token(first);
        boolean adverbial = opening.pos() == Pos.ADP || opening.pos() == Pos.SCONJ || opening.is("case");
        for (int i = head.index() - 1; adverbial && i > first; i--) {
            if (sentence.token(i).form().equals(",")) {
                return i + 1;
            }
        }
        return first;
    }

    private static boolean leading(Token token) {
        return token.is("case") && !token.tag().equals("POS")
                || token.is("cc")
                || token.is("punct")
                || token.is("mark")
                || token.is("fixed");
    }
}
