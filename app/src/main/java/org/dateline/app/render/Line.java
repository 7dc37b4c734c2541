package org.dateline.app.render;

import java.util.ArrayList;
import java.util.List;

/// A line for people, put together from pieces of text, each with its colour. One that is too wide
/// goes on below, further in, broken between pieces.
final class Line {

    private static final String PLAIN = "";
    private static final String DOT = " · ";

    private final Ink ink;
    private final int columns;
    private final int indent;
    private final List<Piece> pieces = new ArrayList<>();

    /// @param columns how wide it may be
    /// @param indent  how far in it goes on
    Line(Ink ink, int columns, int indent) {
        this.ink = ink;
        this.columns = columns;
        this.indent = indent;
    }

    /// Adds plain text.
    Line add(String text) {
        return add(PLAIN, text);
    }

    /// Adds text in a colour; nothing when it is empty.
    ///
    /// @param code ANSI parameters
    Line add(String code, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(code, text));
        }
        return this;
    }

    /// Adds text in a colour, after a dot if it is not the first; nothing when it is empty.
    Line item(String code, String text) {
        if (!text.isEmpty() && !pieces.isEmpty()) {
            pieces.add(new Piece(Colors.DIM, DOT));
        }
        return add(code, text);
    }

    /// Adds plain text, filled up with spaces to a width.
    Line column(String code, String text, int width) {
        return add(code, text).add(" ".repeat(Math.max(1, width - Width.of(text))));
    }

    /// Writes the line and its end.
    void to(StringBuilder out) {
        int at = 0;
        Piece gap = null;
        for (Piece piece : pieces) {
            if (piece.isGap()) {
                gap = gap == null ? piece : new Piece(piece.code(), gap.text() + piece.text());
                continue;
            }
            int width = Width.of(piece.text());
            int between = gap == null ? 0 : Width.of(gap.text());
            if (at + between + width > columns && at > indent) {
                out.append('\n').append(" ".repeat(indent));
                at = indent;
            } else if (gap != null) {
                out.append(ink.of(gap.text().isBlank() ? PLAIN : gap.code(), gap.text()));
                at += between;
            }
            gap = null;
            String text = Width.clip(piece.text(), Math.max(1, columns - at));
            out.append(ink.of(piece.code(), text));
            at += Width.of(text);
        }
        out.append('\n');
    }

    private record Piece(String code, String text) {

        /// Whether it only stands between two others, and goes when the line breaks there.
        boolean isGap() {
            return text.isBlank() || text.equals(DOT);
        }
    }
}
