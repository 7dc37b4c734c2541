package org.dateline.app.render;

/// How wide text is on a terminal: most characters take one column, East Asian ones and emoji two,
/// combining marks none.
final class Width {

    private Width() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += of(c);
            i += Character.charCount(c);
        }
        return width;
    }

    static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /// The text, cut to a width with an ellipsis when it is wider.
    static String clip(String text, int columns) {
        return of(text) <= columns
                ? text
                : text.substring(0, fitting(text, 0, columns - 1)).stripTrailing() + "…";
    }

    /// The offset up to which the text from `start` on fits into a width.
    static int fitting(String text, int start, int columns) {
        int width = 0;
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            width += of(c);
            if (width > columns) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
