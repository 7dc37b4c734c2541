package org.dateline.app.render;

/// Puts colour on words, or leaves them plain.
final class Ink {

    private static final String RESET = "\u001b[0m";

    private final boolean color;

    Ink(boolean color) {
        this.color = color;
    }

    boolean color() {
        return color;
    }

    String bold(String text) {
        return of("1", text);
    }

    String dim(String text) {
        return of("2", text);
    }

    String underline(String text) {
        return of("4", text);
    }

    /// @param code ANSI parameters, e.g. `1;31`
    String of(String code, String text) {
        return color && !text.isEmpty() ? "\u001b[" + code + "m" + text + RESET : text;
    }
}
