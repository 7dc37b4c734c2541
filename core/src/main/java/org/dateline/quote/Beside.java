package org.dateline.quote;

import org.dateline.model.Attribution.Stance;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/// The content of a reporting clause that stands behind it ("…, she said"), within it ("This, she
/// said, is …") or before it ("As she said, …"). Parsers are at their worst here, so commas and
/// quotation marks have the say.
final class Beside {

    /// How far a "that" or a colon may be from its verb.
    private static final int REACH = 16;

    private Beside() {}

    static boolean finite(Sentence sentence, Token verb) {
        if (verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP")) {
            return true;
        }
        // "…, say some ministers": the tagger takes the plain form for an infinitive.
        return verb.tag().equals("VBN") && sentence.child(verb, "aux") != null
                || verb.tag().equals("VB")
                        && verb.index() > 0
                        && sentence.token(verb.index() - 1).form().equals(",");
    }

    /// Fills in a clause that has a comma or a quotation mark before it and closes with a comma or the
    /// sentence; answers `false` where it does not stand so.
    static boolean around(Sentence sentence, Token verb, Reported reported, Marks marks) {
        int before = reported.group.first() - 1;
        if (before < 1
                || relative(sentence, verb)
                || sentence.child(verb, "mark") != null && !verb.is("parataxis")
                || sentence.child(verb, "obj") != null && !reported.quotes) {
            return false;
        }
        Token mark = sentence.token(before);
        boolean quoted = marks.closes(mark) || Words.comma(mark) && marks.closes(sentence.token(before - 1));
        if (!quoted
                && !Words.comma(mark)
                && !mark.form().equals("?")
                && !mark.form().equals("!")) {
            return false;
        }
        int end = closing(sentence, reported.group.last() + 1);
        if (quoted && end < 0 && governs(sentence, verb)) {
            return false;
        }
        if (!quoted && (end < 0 || reported.cue.stance() == Stance.JUDGES)) {
            return false;
        }
        Extent left = new Extent(0, before).trimmed(sentence);
        boolean atComma = end >= 0 && end < sentence.size() && Words.comma(sentence.token(end));
        Extent right = atComma && !quoted ? rest(sentence, end + 1) : new Extent(0, -1);
        boolean whole = clausal(sentence, left)
                || left.last() - left.first() > 4
                        && end >= sentence.size() - 2
                        && sentence.token(left.first()).pos() != Pos.ADP;
        if (left.empty() || right.empty() && !quoted && !whole) {
            return false;
        }
        if (!quoted && atComma && end + 1 < sentence.size() && Words.quotationMark(sentence.token(end + 1))) {
            return mainClause(sentence, left) && set(reported, left, new Extent(0, -1));
        }
        return set(reported, left, right);
    }

    /// Whether a clause of its own follows the verb: "Although she called it “a farce,” others said it had worked".
    private static boolean governs(Sentence sentence, Token verb) {
        for (Token clause : sentence.children(verb, "ccomp")) {
            Token opening = sentence.token(sentence.first(clause));
            boolean adverbial = opening.tag().startsWith("W")
                    || opening.is("mark") && !opening.lemma().equals("that");
            if (opening.index() == verb.index() + 1 && !adverbial) {
                return true;
            }
        }
        return false;
    }

    private static boolean relative(Sentence sentence, Token verb) {
        for (Token subject : sentence.children(verb, "nsubj")) {
            if (subject.tag().startsWith("W") && subject.index() < verb.index()) {
                return true;
            }
        }
        return false;
    }

    /// "Asked about it, he said, “…”": what comes first is no content.
    private static boolean mainClause(Sentence sentence, Extent left) {
        Token first = sentence.token(left.first());
        boolean adverbial = first.pos() == Pos.ADP
                || first.pos() == Pos.SCONJ
                || first.tag().equals("VBG")
                || first.tag().equals("VBN")
                || first.tag().equals("WRB");
        return !adverbial && clausal(sentence, left);
    }

    private static boolean set(Reported reported, Extent left, Extent right) {
        if (!left.empty()) {
            reported.before = left;
        }
        if (!right.empty()) {
            reported.after = right;
        }
        return true;
    }

    /// Where the reporting clause closes: the next comma or the end, past adverbials without a verb;
    /// -1 where a complement comes first.
    private static int closing(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (Words.comma(token) || Words.ends(token)) {
                return i;
            }
            if (token.pos().verbal() && !token.tag().equals("VBG")
                    || Words.quotationMark(token)
                    || token.form().equals(":")
                    || token.lemma().equals("that") && !token.tag().equals("DT")
                    || i > from + REACH) {
                return -1;
            }
        }
        return sentence.size();
    }

    /// What comes after an interruption, unless it is a clause of its own.
    private static Extent rest(Sentence sentence, int from) {
        if (from >= sentence.size()) {
            return new Extent(0, -1);
        }
        Token next = sentence.token(from);
        boolean own = next.pos() == Pos.CCONJ
                || next.tag().equals("VBG")
                || next.tag().startsWith("W")
                || next.is("mark")
                        && !next.lemma().equals("because")
                        && !next.lemma().equals("that");
        return own ? new Extent(0, -1) : new Extent(from, sentence.size() - 1).trimmed(sentence);
    }

    static void read(Sentence sentence, Token verb, Reported reported) {
        if (as(sentence, verb)) {
            matrix(sentence, verb, reported);
        } else if (!colon(sentence, reported) && !that(sentence, reported)) {
            following(sentence, verb, reported);
        }
    }

    private static boolean as(Sentence sentence, Token verb) {
        for (Token mark : sentence.children(verb, "mark")) {
            if (mark.lemma().equals("as") && mark.index() < verb.index()) {
                return true;
            }
        }
        return false;
    }

    private static void matrix(Sentence sentence, Token verb, Reported reported) {
        int first = Math.min(sentence.first(verb), reported.group.first());
        int last = Math.max(sentence.last(verb), reported.group.last());
        Token above = sentence.head(verb);
        int from = above == null ? 0 : sentence.first(above);
        int to = above == null ? sentence.size() - 1 : sentence.last(above);
        Extent left = new Extent(from, first - 1).trimmed(sentence);
        Extent right = new Extent(last + 1, to).trimmed(sentence);
        if (clausal(sentence, left) || clausal(sentence, right)) {
            set(reported, left, right);
        }
    }

    /// "She said: The talks failed."
    private static boolean colon(Sentence sentence, Reported reported) {
        int end = Math.min(sentence.size() - 1, reported.group.last() + REACH);
        for (int i = reported.group.last() + 1; i <= end; i++) {
            Token token = sentence.token(i);
            if (token.form().equals(":")) {
                Extent rest = new Extent(i + 1, sentence.size() - 1).trimmed(sentence);
                if (!rest.empty()) {
                    reported.add(rest);
                    reported.complete = true;
                    return true;
                }
                return false;
            }
            if (token.pos().verbal() || Words.quotationMark(token)) {
                return false;
            }
        }
        return false;
    }

    /// "told the paper that he had left": where a clause with "that" begins behind the cue, whatever the parser took
    /// it for; -1 where there is none.
    ///
    /// @param direct whether only a "that" that cannot be a relative pronoun counts
    static int thatBehind(Sentence sentence, Extent words, boolean direct) {
        int end = Math.min(sentence.size() - 2, words.last() + REACH);
        for (int i = words.last() + 1; i <= end; i++) {
            Token token = sentence.token(i);
            if (token.lemma().equals("that")
                    && (token.tag().equals("IN") || token.tag().equals("WDT"))) {
                Token next = sentence.token(i + 1);
                boolean subject = next.tag().equals("PRP")
                        || next.pos() == Pos.DET
                        || next.pos() == Pos.PROPN
                        || next.tag().equals("PRP$")
                        || next.tag().equals("EX");
                return verbAhead(sentence, i + 1) && (token.tag().equals("IN") || subject && !direct) ? i : -1;
            }
            if (token.pos().verbal()
                    || Words.quotationMark(token)
                    || Words.ends(token)
                    || token.form().equals(":")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean verbAhead(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.token(i).pos().verbal()) {
                return true;
            }
            if (Words.comma(sentence.token(i)) && i > from) {
                return false;
            }
        }
        return false;
    }

    /// "said on Monday that …" where the parse went astray.
    private static boolean that(Sentence sentence, Reported reported) {
        int end = Math.min(sentence.size() - 1, reported.group.last() + REACH);
        for (int i = reported.group.last() + 1; i <= end; i++) {
            Token token = sentence.token(i);
            if (token.lemma().equals("that") && token.tag().equals("IN")) {
                reported.add(new Extent(i, sentence.size() - 1));
                reported.complete = true;
                return true;
            }
            if (token.pos().verbal() || Words.quotationMark(token) || Words.ends(token)) {
                return false;
            }
        }
        return false;
    }

    /// "critics say prices will rise": a clause right after the verb that the parse took for something else.
    private static void following(Sentence sentence, Token verb, Reported reported) {
        int next = reported.group.last() + 1;
        if (!tells(reported.cue.stance())
                || next >= sentence.size()
                || Words.comma(sentence.token(next))
                || reported.source == null
                || reported.source.first() > verb.index()) {
            return;
        }
        // "laws that some say target minorities": the clause lacks its subject.
        boolean open = reported.group.first() > 0
                && sentence.token(reported.group.first() - 1).tag().equals("WDT");
        Extent extent = new Extent(next, open ? beforeComma(sentence, next) : clauseEnd(sentence, verb, next))
                .trimmed(sentence);
        if (open || opens(sentence.token(next)) && finiteIn(sentence, extent)) {
            reported.add(extent);
            reported.complete = true;
        }
    }

    private static int beforeComma(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (Words.comma(sentence.token(i)) || Words.ends(sentence.token(i))) {
                return i - 1;
            }
        }
        return sentence.size() - 1;
    }

    private static boolean tells(Stance stance) {
        return switch (stance) {
            case ASSERTS, ALLEGES, SUPPOSES, PREDICTS -> true;
            case DENIES, PROMISES, PLANS, PROPOSES, REQUESTS, THREATENS, ASKS, WISHES, REFUSES, JUDGES -> false;
        };
    }

    /// Whether a clause may begin with the word.
    private static boolean opens(Token token) {
        return token.pos().nominal()
                || token.pos() == Pos.DET
                || token.pos() == Pos.ADJ
                || token.pos() == Pos.NUM
                || token.pos() == Pos.PRON
                || token.tag().equals("EX")
                || token.tag().equals("VBG")
                || token.tag().equals("PRP$");
    }

    /// The end of the sentence where the verb heads it; elsewhere the comma behind the first finite verb.
    private static int clauseEnd(Sentence sentence, Token verb, int from) {
        int own = sentence.last(verb);
        Token above = sentence.head(verb);
        boolean main = above == null || above.head() == Token.ROOT && (verb.is("conj") || verb.is("parataxis"));
        boolean finite = false;
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.form().equals(";")
                    || !main && finite && i > own && token.form().equals(",")) {
                return i - 1;
            }
            finite |= Words.finite(token);
        }
        return sentence.size() - 1;
    }

    /// Whether a finite verb stands in it before any comma or relative pronoun.
    private static boolean finiteIn(Sentence sentence, Extent extent) {
        for (int i = extent.first(); i <= extent.last(); i++) {
            Token token = sentence.token(i);
            if (i > extent.first() && Words.finite(token)) {
                return true;
            }
            if (Words.quotationMark(token)
                    || token.tag().startsWith("W")
                    || token.form().equals(":")) {
                return false;
            }
        }
        return false;
    }

    private static boolean clausal(Sentence sentence, Extent extent) {
        for (int i = extent.first(); i <= extent.last(); i++) {
            if (sentence.token(i).pos().verbal()) {
                return true;
            }
        }
        return false;
    }
}
