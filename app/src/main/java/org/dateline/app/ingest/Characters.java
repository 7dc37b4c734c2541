package org.dateline.app.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Turns bytes into characters. A byte order mark decides; without one, what is valid UTF-8 is UTF-8,
/// and what is not is windows-1252, which holds every byte that old newsroom systems write.
final class Characters {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Characters() {}

    /// The characters of `bytes`, without a byte order mark, unpaired surrogates replaced.
    static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /// The same; bytes that are not UTF-8 are read as `declared` when it is given.
    static String decode(byte[] bytes, @Nullable Charset declared) {
        int mark = markLength(bytes);
        Charset charset = mark == 0 ? utf16WithoutMark(bytes) : marked(bytes);
        if (charset != null) {
            return wellFormed(new String(bytes, mark, bytes.length - mark, charset));
        }
        String utf8 = strictUtf8(bytes, mark);
        return utf8 != null ? utf8 : wellFormed(new String(bytes, declared == null ? WINDOWS : declared));
    }

    private static @Nullable String strictUtf8(byte[] bytes, int from) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static int markLength(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE) ? 2 : 0;
    }

    private static @Nullable Charset marked(byte[] bytes) {
        return switch (bytes[0] & 0xFF) {
            case 0xFE -> StandardCharsets.UTF_16BE;
            case 0xFF -> StandardCharsets.UTF_16LE;
            default -> null; // UTF-8 has its own way, for files whose mark does not fit the rest
        };
    }

    /// Latin text in UTF-16 has a zero in every other byte, and no other text has one at all.
    private static @Nullable Charset utf16WithoutMark(byte[] bytes) {
        int looked = Math.min(bytes.length, 4096) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int many = looked * 2 / 5;
        if (looked < 8 || Math.min(zeros[0], zeros[1]) > looked / 50) {
            return null;
        }
        return zeros[0] > many ? StandardCharsets.UTF_16BE : zeros[1] > many ? StandardCharsets.UTF_16LE : null;
    }

    /// Whether the bytes are in UTF-16, by mark or by looks.
    static boolean isUtf16(byte[] bytes) {
        return starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE) || utf16WithoutMark(bytes) != null;
    }

    /// The text with every unpaired surrogate replaced, so that it can be written again.
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaceUnpaired(text);
            }
        }
        return text;
    }

    private static String replaceUnpaired(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < out.length() && Character.isLowSurrogate(out.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out.toString();
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
