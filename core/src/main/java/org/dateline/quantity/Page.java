package org.dateline.quantity;

import java.util.Collection;
import org.dateline.knowledge.Lexemes;
import org.dateline.knowledge.Numerals;
import org.dateline.knowledge.QuantityWords;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/// A sentence as this stage reads it: its words, which of them belong to a time or a name, and what words mean.
final class Page {

    private final Sentence sentence;
    private final Lexemes text;
    private final QuantityWords words;
    private final Numerals numerals;
    private final boolean[] taken;
    private final int[] names;

    /// @param taken spans that belong to times
    /// @param names spans of proper names
    Page(
            Sentence sentence,
            Lexemes text,
            QuantityWords words,
            Numerals numerals,
            Collection<Span> taken,
            Collection<Span> names) {
        this.sentence = sentence;
        this.text = text;
        this.words = words;
        this.numerals = numerals;
        this.taken = new boolean[text.size()];
        this.names = new int[text.size()];
        for (Span span : taken) {
            for (int i = at(span.start()); i < text.size() && text.start(i) < span.end(); i++) {
                this.taken[i] = true;
            }
        }
        for (Span span : names) {
            int first = at(span.start());
            for (int i = first; i < text.size() && text.start(i) < span.end(); i++) {
                this.names[i] = i - first + 1;
            }
        }
    }

    /// Index of the first word that ends after the offset.
    private int at(int offset) {
        int low = 0;
        int high = text.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Sentence sentence() {
        return sentence;
    }

    Lexemes text() {
        return text;
    }

    QuantityWords words() {
        return words;
    }

    Numerals numerals() {
        return numerals;
    }

    boolean is(int i, String word) {
        return text.is(i, word);
    }

    /// Whether the word belongs to a time.
    boolean timed(int i) {
        return i >= 0 && i < taken.length && taken[i];
    }

    /// Whether the word stands inside a name, behind its first word.
    boolean insideName(int i) {
        return i >= 0 && i < names.length && names[i] > 1;
    }

    @Nullable
    Token token(int i) {
        return i < 0 || i >= text.size() ? null : sentence.token(text.token(i));
    }

    String tag(int i) {
        Token token = token(i);
        return token == null ? "" : token.tag();
    }

    boolean noun(int i) {
        return tag(i).startsWith("NN");
    }
}
