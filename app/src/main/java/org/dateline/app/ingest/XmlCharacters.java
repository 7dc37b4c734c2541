package org.dateline.app.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of an XML document into characters. As in [Characters], what is valid UTF-8 is
/// UTF-8 whatever it claims; beyond that XML may be in UTF-32, in EBCDIC or in what its first line says.
final class XmlCharacters {

    private static final int HEAD = 512;

    private XmlCharacters() {}

    /// @param fallback for bytes that are not UTF-8 and claim nothing; `null` for windows-1252
    static String decode(byte[] bytes, @Nullable Charset fallback) {
        Charset wide = wide(bytes);
        if (wide != null) {
            int mark = wide.name().startsWith("UTF-32") && bytes[0] != '<' && bytes[3] != '<' ? 4 : 0;
            return Characters.wellFormed(new String(bytes, mark, bytes.length - mark, declaredIn(bytes, wide)));
        }
        Charset declared = declared(head(bytes, StandardCharsets.ISO_8859_1));
        if (declared != null && isEscaped(declared)) {
            return Characters.wellFormed(new String(bytes, declared));
        }
        return Characters.decode(bytes, declared == null ? fallback : declared);
    }

    /// Character sets that write other scripts in plain ASCII bytes, so that they look like UTF-8.
    private static boolean isEscaped(Charset charset) {
        String name = charset.name().toUpperCase(Locale.ROOT);
        return name.startsWith("ISO-2022") || name.equals("UTF-7") || name.equals("HZ-GB-2312");
    }

    /// The family of a document whose first four bytes are not ASCII, `null` otherwise.
    private static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length < 4) {
            return null;
        }
        int first = (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        return switch (first) {
            case 0x0000FEFF, 0x0000003C -> Charset.forName("UTF-32BE");
            case 0xFFFE0000, 0x3C000000 -> Charset.forName("UTF-32LE");
            case 0x4C6FA794 -> Charset.forName("IBM037");
            default -> null;
        };
    }

    /// One EBCDIC page reads the declaration of every other.
    private static Charset declaredIn(byte[] bytes, Charset wide) {
        Charset declared = wide.name().equals("IBM037") ? declared(head(bytes, wide)) : null;
        return declared == null ? wide : declared;
    }

    private static String head(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), charset);
    }

    /// The character set that the first line names, `null` when it names none that is known.
    private static @Nullable Charset declared(String head) {
        int begin = head.indexOf("<?xml");
        int end = head.indexOf("?>");
        int at = begin < 0 || end < begin ? -1 : head.substring(0, end).indexOf("encoding", begin);
        if (at < 0) {
            return null;
        }
        int start = at + "encoding".length();
        while (start < end && " \t\r\n=\"'".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int stop = start;
        while (stop < end && "\"' \t".indexOf(head.charAt(stop)) < 0) {
            stop++;
        }
        return known(head.substring(start, stop));
    }

    /// The character set of this name, `null` when there is none.
    static @Nullable Charset known(String name) {
        try {
            Charset charset = Charset.forName(name);
            // A document whose first line could be read as ASCII is not in UTF-16.
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? null : charset;
        } catch (IllegalArgumentException unknown) {
            return unknown instanceof UnsupportedCharsetException && name.equalsIgnoreCase("macintosh")
                    ? Charset.forName("x-MacRoman")
                    : null;
        }
    }
}
