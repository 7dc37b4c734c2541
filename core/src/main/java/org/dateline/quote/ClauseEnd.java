package org.dateline.quote;

import org.dateline.knowledge.CueLexicon;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/// Where a reported clause ends. Parsers hang what comes behind the first comma or the first "and" anywhere, so the
/// words there decide: what could be the reporter's again ends it, all else goes on.
final class ClauseEnd {

    private final CueLexicon lexicon;

    ClauseEnd(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Index of the clause's last token.
    ///
    /// @param cue  the verb that reports it
    /// @param last the last token that is known to belong to it
    int of(Sentence sentence, Token cue, int last) {
        int at = last;
        while (at + 1 < sentence.size()) {
            Token next = sentence.token(at + 1);
            if (next.pos() != Pos.PUNCT && next.pos() != Pos.CCONJ || next.tag().equals("HYPH")) {
                if (next.lemma().equals("accord")) {
                    return at;
                }
                at++;
            } else if (Words.quotationMark(next)) {
                if (!goesOn(sentence, at + 1)) {
                    return at;
                }
                at++;
            } else if (next.form().equals(",")) {
                if (!onBehindComma(sentence, cue, at + 2)) {
                    return at;
                }
                at++;
            } else if (next.pos() == Pos.CCONJ) {
                if (!onBehindAnd(sentence, cue, at + 2)) {
                    return at;
                }
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /// "was “right” when he left": a quotation that closes or opens within a clause ends nothing.
    private static boolean goesOn(Sentence sentence, int mark) {
        if (mark + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(mark + 1);
        return next.pos() != Pos.PUNCT;
    }

    private boolean onBehindComma(Sentence sentence, Token cue, int first) {
        if (first >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(first);
        if (Words.quotationMark(next)) {
            return true;
        }
        String word = next.lemma();
        switch (word) {
            case "but", "yet", "although", "though", "while", "whereas", "accord" -> {
                return quotesBefore(sentence, first);
            }
            case "as", "after", "when", "before", "since", "during", "in", "on", "at", "with", "amid", "despite" -> {
                return false;
            }
            default -> {}
        }
        if (next.pos() == Pos.CCONJ) {
            return onBehindAnd(sentence, cue, first + 1);
        }
        if (next.tag().equals("VBG")) {
            return false;
        }
        return !reportsAgain(sentence, first);
    }

    /// Whether what stands behind "and" goes on with the clause rather than with the reporter.
    private boolean onBehindAnd(Sentence sentence, Token cue, int first) {
        if (first >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(first);
        if (next.pos() == Pos.ADV && first + 1 < sentence.size()) {
            next = sentence.token(first + 1);
        }
        if (next.pos() == Pos.VERB) {
            boolean speaks = !lexicon.verb(next.lemma()).isEmpty()
                    && lexicon.verb(next.lemma()).stream().anyMatch(use -> use.takes("quote"));
            boolean same = next.tag().equals(cue.tag());
            return !(same
                    && (speaks
                            || next.head() == cue.index()
                                    && !next.tag().equals("VB")
                                    && !next.tag().equals("VBD")));
        }
        return !reportsAgain(sentence, first);
    }

    /// Whether a quotation opens before the next clause does: "had offers, but “they were low”".
    private static boolean quotesBefore(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 8); i++) {
            if (Words.quotationMark(sentence.token(i))) {
                return true;
            }
            if (sentence.token(i).form().equals(",")) {
                return false;
            }
        }
        return false;
    }

    /// Whether the next finite verb is one that speaks: ", the minister added".
    private boolean reportsAgain(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 12); i++) {
            Token token = sentence.token(i);
            if (Words.quotationMark(token) || token.form().equals(",")) {
                return false;
            }
            if (Words.finite(token)) {
                return token.pos() == Pos.VERB
                        && i > from
                        && lexicon.verb(token.lemma()).stream().anyMatch(use -> use.takes("quote"));
            }
        }
        return false;
    }
}
