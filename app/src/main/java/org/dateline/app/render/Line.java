package org.dateline.app.render;

import java.util.ArrayList;
import java.util.List;

/// A line for people, put together from pieces of text, each with its colour. One that is too wide
/// goes on below, further in, broken between pieces.
final class Line {

    private static final String PLAIN = "";

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

    /// Adds plain text, filled up with spaces to a width.
    Line column(String code, String text, int width) {
        return add(code, text).add(" ".repeat(Math.max(1, width - Width.of(text))));
    }

    /// Writes the line and its end.
    void to(StringBuilder out) {
        int at = 0;
        int last = out.length();
        for (Piece piece : pieces) {
            int width = Width.of(piece.text());
            boolean blank = piece.text().isBlank();
            if (at + width > columns && at > indent && !blank) {
                out.setLength(last);
                out.append('\n').append(" ".repeat(indent));
                at = indent;
            }
            String text = at + width > columns ? Width.clip(piece.text(), Math.max(1, columns - at)) : piece.text();
            out.append(blank ? text : ink.of(piece.code(), text));
            at += Width.of(text);
            last = blank ? last : out.length();
        }
        out.setLength(last);
        out.append('\n');
    }

    private record Piece(String code, String text) {}
}
