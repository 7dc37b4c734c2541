package org.dateline.quote;

import java.util.List;
import java.util.Locale;
import org.dateline.knowledge.Cue;
import org.dateline.knowledge.CueLexicon;
import org.dateline.knowledge.CueLexicon.PhraseKind;
import org.dateline.model.Document;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// Finds speakers named before a colon, as headlines and transcripts have them: "Osei: No talks before
/// March". In running text such a speaker talks to the end of the paragraph.
final class ColonCues {

    /// The longest name before a colon, in tokens.
    private static final int NAME = 7;

    private final CueLexicon lexicon;
    private final @Nullable Cue cue;

    ColonCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
        cue = lexicon.mark(PhraseKind.COLON);
    }

    void find(Document document, Sentence sentence, List<Reported> out) {
        if (cue == null || sentence.size() < 4) {
            return;
        }
        int first = Words.quotationMark(sentence.token(0)) ? 1 : 0;
        int colon = colon(sentence, first);
        if (colon <= first || colon + 2 >= sentence.size()) {
            return;
        }
        Extent source = new Extent(first, colon - 1);
        Token head = speaker(sentence, source);
        if (head == null || lexicon.label(words(document, sentence, source))) {
            return;
        }
        Extent words = new Extent(colon, colon);
        Reported reported = new Reported(
                sentence, cue, cue.stance(), words, sentence.token(colon), source, head, words.union(source));
        reported.complete = true;
        reported.pieces.add(content(document, sentence, colon));
        out.add(reported);
    }

    private static int colon(Sentence sentence, int first) {
        for (int i = first; i < Math.min(sentence.size(), first + NAME); i++) {
            if (sentence.token(i).form().equals(":")) {
                return i;
            }
        }
        return -1;
    }

    /// The last name or noun, where every word before the colon is written as part of a name.
    private @Nullable Token speaker(Sentence sentence, Extent source) {
        Token head = null;
        for (int i = source.first(); i <= source.last(); i++) {
            Token token = sentence.token(i);
            boolean capital = Character.isUpperCase(token.form().charAt(0));
            boolean small = token.pos() == Pos.ADP || token.pos() == Pos.CCONJ || token.pos() == Pos.DET;
            if (!capital && !small && token.pos() != Pos.PUNCT && !token.tag().equals("POS")) {
                return null;
            }
            boolean shouted = shouted(token.form());
            if (token.pos().verbal()
                    && !token.tag().equals("NNP")
                    && !shouted
                    && sentence.kind() == Sentence.Kind.PROSE) {
                return null;
            }
            if (capital && (token.pos() == Pos.PROPN || token.pos() == Pos.NOUN || token.pos() == Pos.ADJ)) {
                head = token;
            }
            // A transcript writes who speaks in capitals.
            if (shouted && source.last() - source.first() < 3 && sentence.kind() == Sentence.Kind.PROSE) {
                return token;
            }
        }
        boolean named = head != null
                && (head.pos() == Pos.PROPN
                        || sentence.kind() == Sentence.Kind.HEADLINE
                        || !lexicon.noun(head.lemma().toLowerCase(Locale.ROOT)).isEmpty());
        return named ? head : null;
    }

    private static boolean shouted(String form) {
        return form.length() > 2 && form.chars().allMatch(Character::isUpperCase);
    }

    private static boolean turn(Sentence sentence) {
        int first = Words.quotationMark(sentence.token(0)) ? 1 : 0;
        int colon = colon(sentence, first);
        return colon > first && shouted(sentence.token(colon - 1).form());
    }

    private static String words(Document document, Sentence sentence, Extent source) {
        return source.span(sentence).of(document.text()).toLowerCase(Locale.ROOT);
    }

    private static Span content(Document document, Sentence sentence, int colon) {
        int start = sentence.token(colon + 1).span().start();
        int end = sentence.span().end();
        if (sentence.kind() == Sentence.Kind.PROSE) {
            for (int i = sentence.index() + 1; i < document.sentences().size(); i++) {
                Sentence next = document.sentences().get(i);
                if (next.paragraph() != sentence.paragraph() || next.kind() != Sentence.Kind.PROSE || turn(next)) {
                    break;
                }
                end = next.span().end();
            }
        }
        return new Span(start, end);
    }
}
