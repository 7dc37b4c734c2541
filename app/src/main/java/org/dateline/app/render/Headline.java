package org.dateline.app.render;

import org.dateline.model.Coding;
import org.dateline.model.Sentence;

/// What to call an article.
final class Headline {

    private Headline() {}

    /// Its headline, or the first heading in its text, or its first sentence, or its id.
    static String of(Coding.Coded coded) {
        String given = coded.article().headline();
        if (given != null) {
            return given;
        }
        Sentence first = null;
        for (Sentence sentence : coded.document().sentences()) {
            if (sentence.kind() == Sentence.Kind.HEADLINE) {
                return sentence.span().of(coded.article().text());
            }
            if (first == null && sentence.kind() == Sentence.Kind.PROSE) {
                first = sentence;
            }
        }
        return first == null
                ? coded.article().id()
                : first.span().of(coded.article().text());
    }
}
