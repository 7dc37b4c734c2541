package org.dateline.geo;

import java.text.Normalizer;
import java.util.Locale;

/// The form in which place names are compared: lower case, without accents, apostrophes and full stops, words
/// separated by one space, "St", "Ft" and "Mt" written out.
public final class PlaceKey {

    private PlaceKey() {}

    /// The key of a name; `""` when nothing of it is a letter or a digit.
    public static String of(CharSequence name) {
        StringBuilder out = new StringBuilder(name.length() + 8);
        int word = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < 0x80) {
                if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                    out.append(c);
                } else if (c >= 'A' && c <= 'Z') {
                    out.append((char) (c + 32));
                } else if (c != '\'' && c != '.' && c != '`') {
                    word = closeWord(out, word);
                }
            } else {
                word = appendOther(out, c, word);
            }
        }
        closeWord(out, word);
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }

    private static int closeWord(StringBuilder out, int word) {
        int length = out.length();
        if (length == word) {
            return word;
        }
        if (length - word == 2 && out.charAt(length - 1) == 't') {
            switch (out.charAt(word)) {
                case 's' -> out.replace(word, length, "saint");
                case 'f' -> out.replace(word, length, "fort");
                case 'm' -> out.replace(word, length, "mount");
                default -> {}
            }
        }
        out.append(' ');
        return out.length();
    }

    private static int appendOther(StringBuilder out, char c, int word) {
        switch (c) {
            case 'ø', 'Ø' -> out.append('o');
            case 'ł', 'Ł' -> out.append('l');
            case 'đ', 'Đ', 'ð', 'Ð', 'ɖ' -> out.append('d');
            case 'ı', 'İ' -> out.append('i');
            case 'ß' -> out.append("ss");
            case 'æ', 'Æ' -> out.append("ae");
            case 'œ', 'Œ' -> out.append("oe");
            case 'þ', 'Þ' -> out.append("th");
            case 'ə', 'Ə' -> out.append('a');
            case 'ħ', 'Ħ' -> out.append('h');
            case 'ŧ', 'Ŧ' -> out.append('t');
            case 'ʻ', 'ʼ', 'ʾ', 'ʿ', '‘', '’', 'ʹ', 'ʺ', '′', '`', '´', '\u00ad' -> {}
            default -> {
                return appendDecomposed(out, c, word);
            }
        }
        return word;
    }

    private static int appendDecomposed(StringBuilder out, char c, int word) {
        if (Character.isLetterOrDigit(c)) {
            String parts =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
            for (int i = 0; i < parts.length(); i++) {
                char part = parts.charAt(i);
                if (Character.isLetterOrDigit(part)) {
                    out.append(part);
                }
            }
            return word;
        }
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c)
                ? word
                : closeWord(out, word);
    }

    /// A 64-bit hash of a key: FNV-1a over its characters, mixed.
    static long hash(CharSequence key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        return hash ^ hash >>> 32;
    }
}
