package org.dateline.quote;

import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/// What stands between commas behind a name and says who it is: "Osei, a former minister who leads the party, said".
/// Parsers hang it anywhere, so commas and brackets have the say.
final class Appositions {

    private Appositions() {}

    /// The source with what stands between it and its verb, if all of that is said of it.
    ///
    /// @param words the verb
    static Extent with(Sentence sentence, Extent source, Extent words) {
        if (source.last() < words.first() - 2) {
            return before(sentence, source, words.first());
        }
        return source.first() == words.last() + 1 ? after(sentence, source) : source;
    }

    /// Without what the source does elsewhere: ", who voted against it", ", speaking to reporters".
    static Extent withoutAside(Sentence sentence, Extent source, Token head) {
        for (int i = head.index() + 1; i < source.last(); i++) {
            Token next = sentence.token(i + 1);
            boolean aside = next.tag().equals("VBG") && !next.form().equalsIgnoreCase("including");
            if (Words.comma(sentence.token(i)) && aside) {
                return new Extent(source.first(), i - 1);
            }
        }
        return source;
    }

    private static Extent before(Sentence sentence, Extent source, int cue) {
        int verb = ownVerb(sentence, source.last() + 2, cue);
        Token first = sentence.token(source.last() + 1);
        Token last = sentence.token(verb - 1);
        boolean enclosed = opens(first) && (closes(last) || last.form().equals("all") || last.pos() == Pos.ADV);
        return enclosed && describes(sentence, source.last() + 2) ? until(sentence, source, verb - 1) : source;
    }

    /// "Osei, the mayor, responded, saying": where the source has a verb of its own before the cue, that is where what
    /// is
    /// said of it ends.
    private static int ownVerb(Sentence sentence, int from, int cue) {
        boolean relative = false;
        for (int i = from; i < cue; i++) {
            Token token = sentence.token(i);
            relative |= token.tag().startsWith("W") || token.pos() == Pos.SCONJ;
            if (Words.finite(token) && !relative) {
                return i;
            }
            relative &= !Words.comma(token);
        }
        return cue;
    }

    /// Up to `end`, unless a quotation mark stands in between.
    private static Extent until(Sentence sentence, Extent source, int end) {
        for (int i = source.last() + 1; i <= end; i++) {
            if (Words.quotationMark(sentence.token(i))) {
                int close = Words.closing(sentence, i, end);
                if (close < 0) {
                    return source;
                }
                i = close;
            }
        }
        int last = end;
        while (last > source.last()
                && (Words.trailing(sentence.token(last)) || sentence.token(last).pos() == Pos.ADV)) {
            last--;
        }
        return new Extent(source.first(), last);
    }

    private static Extent after(Sentence sentence, Extent source) {
        int at = source.last() + 1;
        if (at + 1 >= sentence.size() || !opens(sentence.token(at)) || !describes(sentence, at + 1)) {
            return source;
        }
        boolean relative = sentence.token(at + 1).tag().startsWith("W");
        int end = at;
        for (int i = at + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean next = Words.comma(token) && i + 1 < sentence.size() && !describes(sentence, i + 1);
            int close = Words.quotationMark(token) ? Words.closing(sentence, i, sentence.size() - 1) : -1;
            if (close > 0) {
                end = close;
                i = close;
                continue;
            }
            if (next
                    || Words.quotationMark(token)
                    || Words.ends(token)
                    || token.form().equals(":")) {
                break;
            }
            relative |= token.tag().startsWith("W");
            if (Words.finite(token) && !relative) {
                return source;
            }
            end = i;
        }
        return until(sentence, source, end);
    }

    private static boolean opens(Token token) {
        return Words.comma(token) || token.form().equals("(") || token.form().equals("[");
    }

    private static boolean closes(Token token) {
        return Words.comma(token) || token.form().equals(")") || token.form().equals("]");
    }

    /// Whether what begins here can say who somebody is.
    private static boolean describes(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.pos().nominal() && token.pos() != Pos.PRON
                || token.pos() == Pos.DET
                || token.pos() == Pos.NUM
                || token.pos() == Pos.ADJ
                || token.pos() == Pos.X
                || token.tag().equals("PRP$")
                || token.tag().equals("WP")
                || token.tag().equals("WP$");
    }
}
