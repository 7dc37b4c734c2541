package org.dateline.app.render;

/// Markup in the making. Words of an article come in through [#text] and [#attribute] only, which leave nothing in
/// them that a browser could take for markup.
final class Html {

    private final StringBuilder out = new StringBuilder(1 << 14);

    /// Markup of our own.
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /// Words of anybody. What could turn the direction of a line, and half characters, are taken out; line breaks
    /// stay.
    Html text(String words) {
        escape(words);
        return this;
    }

    /// ` name="value"`, inside a tag.
    ///
    /// @param name of our own
    Html attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /// `<name>words</name>`.
    Html element(String name, String words) {
        return raw("<" + name + ">").text(words).raw("</" + name + ">");
    }

    /// `<name class="kind">words</name>`.
    Html element(String name, String kind, String words) {
        return raw("<" + name).attribute("class", kind).raw(">").text(words).raw("</" + name + ">");
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(c);
                default -> i += character(words, i);
            }
        }
    }

    /// Writes the character at `i` and returns how many chars it takes beyond the first.
    private int character(String words, int i) {
        char c = words.charAt(i);
        if (Character.isHighSurrogate(c) && i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1))) {
            out.append(c).append(words.charAt(i + 1));
            return 1;
        }
        out.append(Words.isUnfit(c) ? ' ' : Character.isSurrogate(c) ? '\uFFFD' : c);
        return 0;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
