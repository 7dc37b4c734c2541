package org.dateline.app.render;

/// Makes an article's words fit to be shown on a terminal. They come from anywhere, so what could steer the
/// terminal or turn the direction of the line is taken out.
final class Words {

    private Words() {}

    /// The text with line breaks, control and formatting characters made spaces, of the same length.
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnfit(text.charAt(i))) {
                StringBuilder out = new StringBuilder(text);
                for (int j = i; j < out.length(); j++) {
                    if (isUnfit(out.charAt(j))) {
                        out.setCharAt(j, ' ');
                    }
                }
                return out.toString();
            }
        }
        return text;
    }

    /// Whether a character could steer a terminal or turn the direction of a line.
    static boolean isUnfit(char c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF';
    }
}
