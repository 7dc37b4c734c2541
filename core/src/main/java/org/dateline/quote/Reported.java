package org.dateline.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Cue;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// A cue found in a sentence, while its content is being looked for.
final class Reported {

    final Sentence sentence;
    final Cue cue;
    Stance stance;
    /// The words of the cue.
    final Extent words;
    /// The verb, noun or adjective among them; the first word of a phrase.
    final Token word;
    /// The source's noun phrase, `null` where nobody is named.
    @Nullable
    Extent source;
    /// The head of the source's noun phrase, `null` where nobody is named.
    @Nullable
    Token sourceHead;
    /// Cue, source and what stands between them.
    final Extent group;
    /// Its content as far as it is known, in text order.
    final List<Span> pieces = new ArrayList<>(1);
    /// Whether it may take a quotation beside it.
    boolean quotes;
    /// Whether its content follows it by the syntax.
    boolean complete;
    /// Whether a quotation that follows is a better content than the one that the syntax gives.
    boolean weak;
    /// The rest of the sentence where a reporting clause stands behind or in it, `null` where it does not.
    @Nullable
    Extent before;

    @Nullable
    Extent after;
    /// Whether it is the report's own guess: "it appears that".
    boolean author;
    /// In whose quotation it speaks of itself: “We stay, I think,” she said; `null` elsewhere.
    @Nullable
    Reported speaker;

    Reported(
            Sentence sentence,
            Cue cue,
            Stance stance,
            Extent words,
            Token word,
            @Nullable Extent source,
            @Nullable Token sourceHead,
            Extent group) {
        this.sentence = sentence;
        this.cue = cue;
        this.stance = stance;
        this.words = words;
        this.word = word;
        this.source = source;
        this.sourceHead = sourceHead;
        this.group = group;
    }

    int start() {
        return sentence.token(group.first()).span().start();
    }

    int end() {
        return sentence.token(group.last()).span().end();
    }

    Span cueSpan() {
        return words.span(sentence);
    }

    void add(Extent extent) {
        Extent trimmed = extent.trimmed(sentence);
        if (!trimmed.empty()) {
            pieces.add(trimmed.span(sentence));
        }
    }
}
