package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence and its parse. The tree is indexed once, so that looking up dependents costs nothing.
public final class Sentence {

    /// What part of a page the sentence is.
    public enum Kind {
        /// Running text.
        PROSE,
        /// A headline or a heading between paragraphs.
        HEADLINE,
        /// Navigation, credits, bylines, share buttons: read by nobody, coded by no stage.
        FURNITURE
    }

    private final int index;
    private final int paragraph;
    private final Kind kind;
    private final Span span;
    private final List<Token> tokens;
    private final int[][] children;
    private final int[] first;
    private final int[] last;

    /// @param index     position in the document, 0-based
    /// @param paragraph position of its paragraph in the document, 0-based
    /// @param kind      what part of the page it is
    /// @param span      its characters, without the white space around it
    /// @param tokens    in reading order; heads form a tree (or forest, for unparsed furniture)
    public Sentence(int index, int paragraph, Kind kind, Span span, List<Token> tokens) {
        this.index = index;
        this.paragraph = paragraph;
        this.kind = kind;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        int n = tokens.size();
        int[] counts = new int[n];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        children = new int[n][];
        for (int i = 0; i < n; i++) {
            children[i] = new int[counts[i]];
            counts[i] = 0;
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children[token.head()][counts[token.head()]++] = token.index();
            }
        }
        first = new int[n];
        last = new int[n];
        extents();
    }

    /// Computes each subtree's first and last token by walking from every token to its root.
    private void extents() {
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
            last[i] = i;
        }
        for (int i = 0; i < first.length; i++) {
            int steps = 0;
            for (int at = tokens.get(i).head();
                    at >= 0 && steps <= first.length;
                    at = tokens.get(at).head(), steps++) {
                first[at] = Math.min(first[at], i);
                last[at] = Math.max(last[at], i);
            }
        }
    }

    /// Position in the document, 0-based.
    public int index() {
        return index;
    }

    /// Position of its paragraph in the document, 0-based.
    public int paragraph() {
        return paragraph;
    }

    /// What part of the page it is.
    public Kind kind() {
        return kind;
    }

    /// Its characters, without the white space around it.
    public Span span() {
        return span;
    }

    /// In reading order.
    public List<Token> tokens() {
        return tokens;
    }

    /// The token at `index`.
    public Token token(int index) {
        return tokens.get(index);
    }

    /// How many tokens it has.
    public int size() {
        return tokens.size();
    }

    /// The governing token, `null` at a root.
    public @Nullable Token head(Token token) {
        return token.head() < 0 ? null : tokens.get(token.head());
    }

    /// The tokens that `token` governs, in reading order.
    public List<Token> children(Token token) {
        List<Token> out = new ArrayList<>(children[token.index()].length);
        for (int child : children[token.index()]) {
            out.add(tokens.get(child));
        }
        return out;
    }

    /// The tokens that `token` governs by `relation` or a subtype of it.
    public List<Token> children(Token token, String relation) {
        List<Token> out = new ArrayList<>(2);
        for (int child : children[token.index()]) {
            if (tokens.get(child).is(relation)) {
                out.add(tokens.get(child));
            }
        }
        return out;
    }

    /// The first token that `token` governs by `relation` or a subtype of it, `null` if there is none.
    public @Nullable Token child(Token token, String relation) {
        for (int child : children[token.index()]) {
            if (tokens.get(child).is(relation)) {
                return tokens.get(child);
            }
        }
        return null;
    }

    /// Whether `ancestor` is `token` or governs it at any distance.
    public boolean dominates(Token ancestor, Token token) {
        int steps = 0;
        for (int at = token.index();
                at >= 0 && steps <= size();
                at = tokens.get(at).head(), steps++) {
            if (at == ancestor.index()) {
                return true;
            }
        }
        return false;
    }

    /// Index of the first token of the subtree under `token`.
    public int first(Token token) {
        return first[token.index()];
    }

    /// Index of the last token of the subtree under `token`, inclusive.
    public int last(Token token) {
        return last[token.index()];
    }

    /// The characters from the first to the last token of the subtree under `token`.
    public Span subtree(Token token) {
        return new Span(
                tokens.get(first(token)).span().start(),
                tokens.get(last(token)).span().end());
    }

    /// The token that covers or follows the offset, `null` past the end.
    public @Nullable Token tokenAt(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < size() ? tokens.get(low) : null;
    }
}
