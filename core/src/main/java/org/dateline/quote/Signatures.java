package org.dateline.quote;

import java.util.List;
import org.dateline.knowledge.Cue;
import org.dateline.knowledge.CueLexicon;
import org.dateline.knowledge.CueLexicon.PhraseKind;
import org.dateline.model.Document;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Finds quotations signed by a name behind a dash: “We will stay.” — Amina Osei.
final class Signatures {

    /// The longest name behind a dash, in tokens.
    private static final int NAME = 10;

    private final @Nullable Cue cue;

    Signatures(CueLexicon lexicon) {
        cue = lexicon.mark(PhraseKind.SIGNATURE);
    }

    void find(Document document, List<Quote> quotes, List<Reported> out) {
        if (cue == null) {
            return;
        }
        for (Quote quote : quotes) {
            Reported reported = quote.inner() || !quote.closed() ? null : read(document, quote, cue);
            if (reported != null) {
                reported.pieces.add(quote.inside());
                reported.complete = true;
                out.add(reported);
            }
        }
    }

    private static @Nullable Reported read(Document document, Quote quote, Cue cue) {
        String text = document.text();
        int at = quote.close();
        while (at < text.length() && at < quote.close() + 3 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at >= text.length() || "―—–-".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        Sentence sentence = document.sentenceAt(at);
        Token dash = sentence == null ? null : sentence.tokenAt(at);
        if (sentence == null || dash == null || dash.index() + 1 >= sentence.size()) {
            return null;
        }
        int first = dash.index() + 1;
        while (first < sentence.size() && sentence.token(first).pos() == Pos.PUNCT) {
            first++;
        }
        int last = sentence.size() - 1;
        while (last > first && Words.trailing(sentence.token(last))) {
            last--;
        }
        if (first > last
                || last - first >= NAME
                || sentence.token(first).pos() != Pos.PROPN
                || verbs(sentence, first, last)) {
            return null;
        }
        Extent words = new Extent(dash.index(), dash.index());
        Extent source = new Extent(first, last);
        return new Reported(
                sentence, cue, cue.stance(), words, dash, source, sentence.token(first), words.union(source));
    }

    private static boolean verbs(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.token(i).pos().verbal()) {
                return true;
            }
        }
        return false;
    }
}
