package org.dateline.quote;

import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/// A run of tokens of one sentence.
///
/// @param first index of the first token
/// @param last  index of the last token, inclusive; less than `first` when there are none
record Extent(int first, int last) {

    static Extent of(Sentence sentence, Token head) {
        return new Extent(sentence.first(head), sentence.last(head));
    }

    boolean empty() {
        return last < first;
    }

    boolean has(int index) {
        return first <= index && index <= last;
    }

    Extent union(Extent other) {
        return new Extent(Math.min(first, other.first), Math.max(last, other.last));
    }

    /// Without the marks of punctuation at either end.
    Extent trimmed(Sentence sentence) {
        int from = first;
        int to = last;
        while (from <= to && edge(sentence.token(from), true)) {
            from++;
        }
        while (from <= to && edge(sentence.token(to), false)) {
            to--;
        }
        return new Extent(from, to);
    }

    private static boolean edge(Token token, boolean left) {
        String form = token.form();
        if (form.length() > 3 || Character.isLetterOrDigit(form.charAt(0))) {
            return false;
        }
        return switch (form) {
            case "(", "[", "$", "#", "@", "£", "€" -> !left;
            case ")", "]", "%" -> left;
            default ->
                token.tag().length() < 3 || !Character.isLetter(token.tag().charAt(0));
        };
    }

    Span span(Sentence sentence) {
        return new Span(
                sentence.token(first).span().start(),
                sentence.token(last).span().end());
    }
}
