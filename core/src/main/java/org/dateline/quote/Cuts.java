package org.dateline.quote;

import java.util.List;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/// Takes out of a content what reports on its own account: "said that they would leave, citing the
/// cost", "said that it was late, but he added that".
final class Cuts {

    private Cuts() {}

    /// @param reports of one document, in order of their cues
    static void apply(List<Reported> reports) {
        for (int i = 0; i < reports.size(); i++) {
            Reported outer = reports.get(i);
            for (int j = i + 1; j < reports.size() && reports.get(j).sentence == outer.sentence; j++) {
                cut(outer, reports.get(j));
            }
        }
    }

    private static void cut(Reported outer, Reported inner) {
        if (outer.pieces.size() != 1 || !outer.complete || !reports(outer) || !reports(inner)) {
            return;
        }
        Span content = outer.pieces.getFirst();
        int first = inner.group.first();
        if (first < 2 || !content.covers(inner.cueSpan()) || content.start() >= inner.start()) {
            return;
        }
        Sentence sentence = outer.sentence;
        int end = -1;
        if (participle(sentence, inner)) {
            end = inner.words.first() - 1;
            inner.source = outer.source;
            inner.sourceHead = outer.sourceHead;
        } else if (coordinated(sentence, outer, inner)) {
            end = inner.words.first() - 1;
            inner.source = outer.source;
            inner.sourceHead = outer.sourceHead;
        } else if (clause(sentence, inner)) {
            end = first - 1;
            if (sentence.token(end - 1).form().equals(",")) {
                end--;
            }
        }
        if (end > 0) {
            int from = content.start();
            int to = sentence.token(end - 1).span().end();
            if (to > from) {
                outer.pieces.set(0, new Span(from, to));
            }
        }
    }

    private static boolean reports(Reported reported) {
        return reported.word.pos().verbal()
                && switch (reported.cue.stance()) {
                    case ASSERTS, ALLEGES, SUPPOSES, PREDICTS, DENIES, ASKS -> true;
                    case PROMISES, PLANS, PROPOSES, REQUESTS, THREATENS, WISHES, REFUSES, JUDGES -> false;
                };
    }

    /// ", citing …" at the end of the sentence: news says it of the speaker.
    private static boolean participle(Sentence sentence, Reported inner) {
        Token before = sentence.token(inner.words.first() - 1);
        // "…, according to the ministry" is no participle of the speaker's.
        return inner.word.tag().equals("VBG")
                && !inner.word.is("case")
                && before.form().equals(",");
    }

    /// "said that talks had failed and accused …": a second verb of speech in the tense of the first one has its
    /// subject.
    private static boolean coordinated(Sentence sentence, Reported outer, Reported inner) {
        int first = inner.words.first();
        Token before = sentence.token(first - 1);
        return before.pos() == Pos.CCONJ
                && inner.word.tag().equals(outer.word.tag())
                && (inner.cue.takes("quote") || inner.cue.stance() == Stance.ALLEGES)
                && sentence.child(inner.word, "nsubj") == null;
    }

    /// ", and she said …", ", while others said …".
    private static boolean clause(Sentence sentence, Reported inner) {
        int first = inner.group.first();
        Token before = sentence.token(first - 1);
        return Beside.finite(sentence, inner.word)
                && inner.source != null
                && inner.source.first() == first
                && (before.pos() == Pos.CCONJ && inner.word.is("conj")
                        || before.lemma().equals("while")
                                && sentence.token(first - 2).form().equals(","));
    }
}
