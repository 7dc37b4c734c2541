package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Sentence.Kind;

/// Cuts a text into blocks by its lines: blank lines part paragraphs; a line break inside a paragraph parts blocks
/// unless
/// the text is wrapped there.
final class Layout {

    /// Text is wrapped at a width of at most this many characters; a longer line is a paragraph of its own.
    private static final int WIDEST = 110;

    /// A headline has at most this many characters and words.
    private static final int HEADLINE_CHARACTERS = 130;

    private static final int HEADLINE_WORDS = 20;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();

    private Layout(String text) {
        this.text = text;
    }

    static List<Block> of(String text) {
        Layout layout = new Layout(text);
        layout.read();
        return layout.blocks;
    }

    private void read() {
        Spans lines = new Spans();
        int paragraph = 0;
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int from = skip(at, end);
            int to = trim(from, end);
            if (to > from) {
                lines.add(from, to);
            } else if (lines.size() > 0) {
                paragraph(lines, paragraph++);
                lines.clear();
            }
            at = end + 1;
        }
        if (lines.size() > 0) {
            paragraph(lines, paragraph);
        }
    }

    private int skip(int from, int to) {
        int at = from;
        while (at < to && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trim(int from, int to) {
        int at = to;
        while (at > from && blank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private void paragraph(Spans lines, int paragraph) {
        int width = 0;
        for (int i = 0; i < lines.size(); i++) {
            width = Math.max(width, lines.length(i));
        }
        int start = lines.start(0);
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size() || !wrapped(lines, i, width)) {
                block(start, lines.end(i), paragraph);
                start = i + 1 < lines.size() ? lines.start(i + 1) : start;
            }
        }
    }

    /// Whether the sentence may go on behind line `i`: the next line begins in small letters, or its first word had no
    /// room left.
    private boolean wrapped(Spans lines, int i, int width) {
        if (Character.isLowerCase(text.charAt(lines.start(i + 1)))) {
            return !ends(lines.end(i));
        }
        if (width > WIDEST || width < 30) {
            return false;
        }
        int word = lines.start(i + 1);
        while (word < lines.end(i + 1) && !blank(text.charAt(word))) {
            word++;
        }
        return lines.length(i) + 1 + word - lines.start(i + 1) >= width - 2;
    }

    private boolean ends(int end) {
        return ".!?".indexOf(text.charAt(end - 1)) >= 0;
    }

    private void block(int start, int end, int paragraph) {
        Kind kind = Furniture.is(text, start, end, blocks.size())
                ? Kind.FURNITURE
                : headline(start, end) ? Kind.HEADLINE : Kind.PROSE;
        blocks.add(new Block(start, end, paragraph, kind));
    }

    private boolean headline(int start, int end) {
        if (end - start > HEADLINE_CHARACTERS || ".,;:\u2026".indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        char before = end - start > 1 ? text.charAt(end - 2) : ' ';
        if ((last == '"' || last == '\'' || last == ')') && ".,!?".indexOf(before) >= 0) {
            return false;
        }
        int words = 1;
        for (int i = start; i < end; i++) {
            words += blank(text.charAt(i)) ? 1 : 0;
            if (text.charAt(i) == '.'
                    && i + 2 < end
                    && blank(text.charAt(i + 1))
                    && i > start + 3
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i - 2))
                    && Character.isUpperCase(text.charAt(i + 2))) {
                return false;
            }
        }
        return words <= HEADLINE_WORDS;
    }
}
