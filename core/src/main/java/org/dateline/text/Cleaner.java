package org.dateline.text;

/// Makes typographic characters plain, one character for one, so that every offset stays valid.
final class Cleaner {

    private Cleaner() {}

    /// The text with straight quotation marks, plain spaces and nothing invisible; always of the same length.
    static String clean(String text) {
        char[] out = null;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char plain = c >= ' ' && c < 127 ? c : plain(c, i + 1 < length ? text.charAt(i + 1) : 0);
            if (plain != c) {
                if (out == null) {
                    out = text.toCharArray();
                }
                out[i] = plain;
            }
        }
        return out == null ? text : new String(out);
    }

    private static char plain(char c, char next) {
        return switch (c) {
            case '\n', '\u2028', '\u2029', '\u0085' -> '\n';
            case '\r' -> next == '\n' ? ' ' : '\n';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`', '\u02BC', '\uFF07' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\uFF02' -> '"';
            case '\u2010', '\u2011', '\u2212', '\uFE63', '\uFF0D' -> '-';
            case '\u2012' -> '\u2013';
            case '\u2015' -> '\u2014';
            case '\u00A0', '\u1680', '\u180E', '\u202F', '\u205F', '\u3000' -> ' ';
            case '\u00AD', '\u061C', '\u200E', '\u200F', '\u034F', '\uFEFF', '\uFFFC' -> ' ';
            default -> other(c);
        };
    }

    private static char other(char c) {
        boolean invisible = c < ' '
                || c >= 127 && c < 160
                || c >= '\u2000' && c <= '\u200D'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F'
                || c >= '\uFE00' && c <= '\uFE0F';
        return invisible ? ' ' : c;
    }
}
