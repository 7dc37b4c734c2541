package org.dateline.knowledge.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts words into the pieces that phrases are compared by, so that "U.N.", "Ma'an", "al-Qaeda" and "Goïta" are found
/// however a text is cut into tokens: full stops go, hyphens and apostrophes part, accents and case do not count.
public final class Atoms {

    private Atoms() {}

    /// The pieces of a word or phrase, lower case and without accents; punctuation other than that above is a piece
    /// of its own.
    public static List<String> of(String text) {
        List<String> out = new ArrayList<>(4);
        for (String piece : pieces(text)) {
            out.add(lower(piece));
        }
        return out;
    }

    /// The same pieces with their case and accents kept.
    public static List<String> pieces(String text) {
        List<String> out = new ArrayList<>(4);
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                piece.append(c);
            } else if (c != '.') {
                flush(piece, out);
                if (!skipped(c)) {
                    out.add(String.valueOf(c));
                }
            }
        }
        flush(piece, out);
        return out;
    }

    private static void flush(StringBuilder piece, List<String> out) {
        if (!piece.isEmpty()) {
            out.add(piece.toString());
            piece.setLength(0);
        }
    }

    /// Whether phrases are compared as if the character were not there.
    static boolean skipped(char c) {
        return switch (c) {
            case '-', '–', '\'', '’', '‘', '"', '“', '”', '`', '«', '»', '/' -> true;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c);
        };
    }

    /// Lower case without accents; the word itself where it is that already.
    public static String lower(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128) {
                return folded(word);
            }
            plain &= c < 'A' || c > 'Z';
        }
        return plain ? word : word.toLowerCase(Locale.ROOT);
    }

    private static String folded(String word) {
        String parted = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(
                        switch (c) {
                            case 'ø' -> 'o';
                            case 'ł' -> 'l';
                            case 'đ' -> 'd';
                            case 'ı' -> 'i';
                            default -> c;
                        });
            }
        }
        return out.toString();
    }
}
