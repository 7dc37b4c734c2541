package org.dateline.text.engine;

/// What can be read off a word by itself: its letters in lower case, its endings and beginnings, and its shape. Digits
/// count as one digit.
public final class FormFeatures {

    /// No word has more features.
    public static final int MOST = 9;

    private static final int SUFFIX = 4;
    private static final int PREFIX = 3;

    private FormFeatures() {}

    /// Writes the hashes of the features to `out` and returns how many there are; the whole word is the first.
    public static int read(String form, long[] out) {
        int length = form.length();
        long word = Hash.start();
        long shape = Hash.start();
        char before = 0;
        int n = 1;
        for (int k = 0; k < length; k++) {
            char c = form.charAt(k);
            char normal = normal(c);
            word = Hash.step(word, normal);
            if (k < PREFIX) {
                out[n++] = Hash.feature(10 + k, word);
            }
            char s = shape(c, normal);
            if (s != before) {
                shape = Hash.step(shape, s);
            }
            before = s;
        }
        out[0] = Hash.feature(1, word);
        long end = Hash.start();
        for (int k = 0; k < SUFFIX && k < length; k++) {
            end = Hash.step(end, normal(form.charAt(length - 1 - k)));
            out[n++] = Hash.feature(20 + k, end);
        }
        out[n++] = Hash.feature(30, shape);
        return n;
    }

    /// The word as the vectors know it: digits as zeros, letters as they are.
    public static long key(String form) {
        long h = Hash.start();
        for (int k = 0; k < form.length(); k++) {
            char c = form.charAt(k);
            h = Hash.step(h, c >= '0' && c <= '9' ? '0' : c);
        }
        return Hash.mix(h);
    }

    /// Lower case, digits as zeros.
    private static char normal(char c) {
        if (c < 128) {
            if (c >= 'A' && c <= 'Z') {
                return (char) (c + 32);
            }
            return c >= '0' && c <= '9' ? '0' : c;
        }
        return Character.isDigit(c) ? '0' : Character.toLowerCase(c);
    }

    private static char shape(char c, char lower) {
        if (lower == '0') {
            return 'd';
        }
        if (c != lower) {
            return 'X';
        }
        return Character.isLetter(c) ? 'x' : c;
    }
}
