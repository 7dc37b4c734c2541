package org.dateline.app.ingest;

/// Shows the beginning of an odd value in a message: one line, short, without control characters.
final class Excerpt {

    private static final int LENGTH = 80;

    private Excerpt() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < text.length() && out.length() < LENGTH; i++) {
            char c = text.charAt(i);
            out.append(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c);
        }
        return text.length() > LENGTH ? out.append('…').toString() : out.toString();
    }
}
