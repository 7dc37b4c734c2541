package org.dateline.app.store;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words as they are looked for: in lower case, without accents, characters of scripts without spaces one by one.
/// Both databases index these, so that both find the same.
final class Folded {

    /// No word that people look for is longer, and PostgreSQL takes none longer than 2 kB.
    private static final int LONGEST_WORD = 64;

    /// As many words of a text are indexed.
    private static final int MOST_WORDS = 60_000;

    private Folded() {}

    /// The words of a text, in order.
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> out = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length() && out.size() < MOST_WORDS; ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isIdeographic(c)) {
                end(word, out);
                out.add(Character.toString(c));
            } else if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                end(word, out);
            }
        }
        end(word, out);
        return out;
    }

    /// The words of a text with one space between them.
    static String line(String text) {
        return String.join(" ", words(text));
    }

    private static void end(StringBuilder word, List<String> out) {
        if (!word.isEmpty()) {
            int length = Math.min(word.length(), LONGEST_WORD);
            boolean half = length < word.length() && Character.isHighSurrogate(word.charAt(length - 1));
            out.add(word.substring(0, half ? length - 1 : length));
            word.setLength(0);
        }
    }

    /// The first `digits` hexadecimal digits of the SHA-256 of the text's UTF-8.
    static String hash(String text, int digits) {
        return hash(text.getBytes(StandardCharsets.UTF_8), digits);
    }

    /// The first `digits` hexadecimal digits of the SHA-256.
    static String hash(byte[] bytes, int digits) {
        try {
            byte[] sum = java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
            return java.util.HexFormat.of().formatHex(sum).substring(0, digits);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
