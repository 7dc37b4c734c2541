package org.dateline.quote;

import java.util.List;
import java.util.Locale;
import org.dateline.knowledge.CueLexicon;
import org.dateline.knowledge.CueLexicon.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Finds cues that are fixed phrases: "according to", "in the words of", "reportedly".
final class PhraseCues {

    private final CueLexicon lexicon;

    PhraseCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Sentence sentence, List<Reported> out) {
        for (Token token : sentence.tokens()) {
            List<Phrase> phrases = lexicon.phrases(token.form().toLowerCase(Locale.ROOT));
            for (Phrase phrase : phrases) {
                if (matches(sentence, token.index(), phrase)) {
                    Reported reported = switch (phrase.kind()) {
                        case PREPOSITION -> preposition(sentence, token.index(), phrase);
                        case ADVERB -> adverb(sentence, token, phrase);
                        case COLON, SIGNATURE -> null;
                    };
                    if (reported != null) {
                        out.add(reported);
                    }
                    break;
                }
            }
        }
    }

    private static boolean matches(Sentence sentence, int at, Phrase phrase) {
        if (at + phrase.words().size() > sentence.size()) {
            return false;
        }
        for (int i = 1; i < phrase.words().size(); i++) {
            if (!sentence.token(at + i).form().equalsIgnoreCase(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Reported preposition(Sentence sentence, int at, Phrase phrase) {
        int next = at + phrase.words().size();
        Token head = nounAfter(sentence, next);
        if (head == null) {
            return null;
        }
        Extent source = source(sentence, head, next);
        Extent words = new Extent(at, next - 1);
        Reported reported = new Reported(
                sentence,
                phrase.cue(),
                phrase.cue().stance(),
                words,
                sentence.token(at),
                source,
                head,
                words.union(source));
        content(sentence, head, reported);
        reported.complete = true;
        return reported.before == null && reported.after == null ? null : reported;
    }

    /// The head of the noun phrase that begins at `next`.
    private static @Nullable Token nounAfter(Sentence sentence, int next) {
        if (next >= sentence.size()) {
            return null;
        }
        Token at = sentence.token(next);
        for (int steps = 0; steps < 8; steps++) {
            Token above = sentence.head(at);
            if (above == null
                    || above.index() < next
                    || sentence.first(above) < next - 4
                    || above.pos().verbal()) {
                break;
            }
            at = above;
        }
        if (at.pos().nominal() || at.pos() == Pos.NUM || at.pos() == Pos.X || at.pos() == Pos.ADJ) {
            return at;
        }
        for (int i = next; i < Math.min(sentence.size(), next + 6); i++) {
            if (sentence.token(i).pos().nominal()) {
                return sentence.token(i);
            }
        }
        return null;
    }

    /// Up to a comma that is followed by a verb: what comes then is no longer the source.
    private static Extent source(Sentence sentence, Token head, int next) {
        Extent whole = NounPhrases.of(sentence, head, next - 1);
        int last = whole.last();
        int comma = -1;
        for (int i = head.index() + 1; i <= last; i++) {
            Token token = sentence.token(i);
            if (comma < 0 && Words.comma(token)) {
                comma = i;
            } else if (comma >= 0 && token.pos().verbal()) {
                last = comma - 1;
                break;
            }
        }
        last = Math.max(head.index(), last);
        while (sentence.token(last).pos() == Pos.PROPN
                && last + 1 < sentence.size()
                && sentence.token(last + 1).pos() == Pos.PROPN) {
            last++;
        }
        return new Extent(Math.min(next, head.index()), last);
    }

    private static void content(Sentence sentence, Token head, Reported reported) {
        Extent left = new Extent(0, reported.group.first() - 1).trimmed(sentence);
        Extent right = new Extent(reported.group.last() + 1, sentence.size() - 1).trimmed(sentence);
        boolean atStart = left.empty() || left.last() - left.first() < 2 && !hasVerb(sentence, left);
        if (right.empty()) {
            reported.before = left.empty() ? null : left;
        } else if (atStart) {
            reported.after = right;
            // "The talks, according to two diplomats, collapsed": the subject belongs to it.
            reported.before = !left.empty() && names(sentence.token(left.first())) ? left : null;
        } else {
            Token anchor = anchor(sentence, head);
            int from = anchor == null ? 0 : sentence.first(anchor);
            int to = anchor == null ? sentence.size() - 1 : sentence.last(anchor);
            left = new Extent(from, reported.group.first() - 1).trimmed(sentence);
            if (left.empty() && Words.comma(sentence.token(reported.group.first() - 1))) {
                left = new Extent(0, reported.group.first() - 1).trimmed(sentence);
            }
            right = new Extent(reported.group.last() + 1, to).trimmed(sentence);
            reported.before = left.empty() ? null : left;
            reported.after = right.empty() ? null : right;
        }
    }

    private static boolean names(Token token) {
        return token.pos().nominal() || token.pos() == Pos.DET;
    }

    private static boolean hasVerb(Sentence sentence, Extent extent) {
        for (int i = extent.first(); i <= extent.last(); i++) {
            if (sentence.token(i).pos().verbal()) {
                return true;
            }
        }
        return false;
    }

    /// The clause that the phrase modifies.
    private static @Nullable Token anchor(Sentence sentence, Token head) {
        Token at = sentence.head(head);
        for (int steps = 0; at != null && steps < 8; steps++) {
            if (at.pos().verbal()
                    && at.index() != head.index()
                    && !at.is("case")
                    && !at.lemma().equals("accord")) {
                return at;
            }
            at = sentence.head(at);
        }
        return null;
    }

    private static @Nullable Reported adverb(Sentence sentence, Token token, Phrase phrase) {
        Token above = sentence.head(token);
        if (above == null) {
            return null;
        }
        Extent words = new Extent(token.index(), token.index() + phrase.words().size() - 1);
        Reported reported =
                new Reported(sentence, phrase.cue(), phrase.cue().stance(), words, token, null, null, words);
        int first = sentence.first(above) == token.index() ? words.last() + 1 : sentence.first(above);
        reported.add(new Extent(first, sentence.last(above)));
        reported.complete = true;
        return reported.pieces.isEmpty() ? null : reported;
    }
}
