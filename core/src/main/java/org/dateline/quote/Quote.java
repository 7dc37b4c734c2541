package org.dateline.quote;

import org.dateline.model.Span;

/// Characters between quotation marks.
///
/// @param open      offset of the opening mark
/// @param close     offset after the closing mark; where it is missing, the end of the paragraph
/// @param closed    whether there is a closing mark
/// @param continues whether the paragraph after it opens with a mark again, so that the same
/// quotation goes on there
/// @param inner     whether it lies inside another one
record Quote(int open, int close, boolean closed, boolean continues, boolean inner) {

    /// The characters between the marks.
    Span inside() {
        return new Span(open + 1, closed ? close - 1 : close);
    }

    /// The characters with the marks.
    Span outside() {
        return new Span(open, close);
    }
}
