package org.dateline.app.render;

import org.dateline.model.Span;

/// Shows where in a sentence some words stand: the words in their sentence, on one line, underlined.
/// Without underline, a line of marks follows.
final class Receipt {

    private static final String UNDERLINED = "4";
    private static final String TRIGGER = "1;4";

    private final Ink ink;
    private final int columns;
    private final int indent;

    Receipt(Ink ink, int columns, int indent) {
        this.ink = ink;
        this.columns = columns;
        this.indent = indent;
    }

    /// @param around  what may be shown: the sentence
    /// @param words   what is underlined
    /// @param trigger what is underlined most, inside `words`
    void to(StringBuilder out, String text, Span around, Span words, Span trigger) {
        int room = Math.max(20, columns - indent - 2);
        int start = start(text, around, words, trigger, room);
        int end = Math.min(around.end(), Width.fitting(text, start, room));
        String before = start > around.start() ? "…" : "";
        String after = end < around.end() ? "…" : "";
        String shown = Words.clean(text.substring(start, end));
        out.append(" ".repeat(indent)).append(ink.dim(before));
        if (ink.color()) {
            colored(out, shown, start, words, trigger);
            out.append(ink.dim(after)).append('\n');
        } else {
            out.append(shown).append(after).append('\n');
            marks(out, shown, start, before.length(), words, trigger);
        }
    }

    /// The words as far to the right as the room allows, so that some context stands before them; where
    /// they do not fit, the trigger decides.
    private static int start(String text, Span around, Span words, Span trigger, int room) {
        int length = around.length();
        if (length <= room) {
            return around.start();
        }
        int anchor = words.length() <= room ? words.start() : Math.max(words.start(), trigger.end() - room * 2 / 3);
        int slack = words.length() <= room ? (room - words.length()) / 2 : 0;
        int start = Math.clamp(anchor - slack, around.start(), Math.max(around.start(), around.end() - room));
        // Begin at a word.
        int limit = Math.min(anchor, start + 20);
        int at = start;
        while (start > around.start() && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at < limit || !Character.isLowSurrogate(text.charAt(at)) ? at : at + 1;
    }

    private void colored(StringBuilder out, String shown, int start, Span words, Span trigger) {
        int at = 0;
        while (at < shown.length()) {
            String code = code(start + at, words, trigger);
            int end = at;
            while (end < shown.length() && code(start + end, words, trigger).equals(code)) {
                end++;
            }
            out.append(ink.of(code.isEmpty() ? "2" : code, shown.substring(at, end)));
            at = end;
        }
    }

    private static String code(int offset, Span words, Span trigger) {
        if (trigger.start() <= offset && offset < trigger.end()) {
            return TRIGGER;
        }
        return words.start() <= offset && offset < words.end() ? UNDERLINED : "";
    }

    private void marks(StringBuilder out, String shown, int start, int shift, Span words, Span trigger) {
        StringBuilder line = new StringBuilder(" ".repeat(indent + shift));
        for (int i = 0; i < shown.length(); ) {
            int c = shown.codePointAt(i);
            String mark = switch (code(start + i, words, trigger)) {
                case TRIGGER -> "^";
                case UNDERLINED -> "‾";
                default -> " ";
            };
            line.append(mark.repeat(Width.of(c)));
            i += Character.charCount(c);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
