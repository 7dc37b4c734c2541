package org.dateline.text.engine;

import java.util.List;

/// A sentence in the form that features are read from: one array a property, 1-based; index 0 stands for "no word",
/// index
/// `n + 1` for the root of the tree.
public final class Words {

    /// Longest suffix that is hashed, in characters.
    static final int SUFFIX = 4;

    /// Longest prefix that is hashed, in characters.
    static final int PREFIX = 3;

    final int n;
    final String[] form;
    final long[] exact;
    final long[] lower;
    final long[] shape;
    final long[][] suffix;
    final long[][] prefix;
    final long[] class4;
    final long[] class6;
    final long[] classAll;
    final int[] tag;
    final long[] tagHash;

    /// Encodes the forms of a sentence.
    public Words(List<String> forms, WordClasses classes) {
        n = forms.size();
        int size = n + 2;
        form = new String[size];
        exact = new long[size];
        lower = new long[size];
        shape = new long[size];
        suffix = new long[SUFFIX + 1][size];
        prefix = new long[PREFIX + 1][size];
        class4 = new long[size];
        class6 = new long[size];
        classAll = new long[size];
        tag = new int[size];
        tagHash = new long[size];
        form[0] = "";
        form[n + 1] = "";
        for (int i = 1; i <= n; i++) {
            encode(i, forms.get(i - 1), classes);
        }
        boundary(0, "<none>");
        boundary(n + 1, "<root>");
    }

    /// How many words the sentence has.
    public int size() {
        return n;
    }

    /// The word at a 1-based index.
    public String form(int i) {
        return form[i];
    }

    /// The tag at a 1-based index, as [Tagger#tag] or [#setTag] left it.
    public int tag(int i) {
        return tag[i];
    }

    /// Notes a word's tag.
    public void setTag(int i, int value, long hash) {
        tag[i] = value;
        tagHash[i] = hash;
    }

    private void boundary(int i, String name) {
        exact[i] = Hash.of(name);
        lower[i] = exact[i];
        shape[i] = exact[i] + 1;
        tagHash[i] = exact[i] + 2;
        for (int k = 1; k <= SUFFIX; k++) {
            suffix[k][i] = exact[i] + 3;
        }
    }

    private void encode(int i, String word, WordClasses classes) {
        form[i] = word;
        int length = word.length();
        long h = Hash.start();
        long low = Hash.start();
        long form = Hash.start();
        char before = 0;
        for (int k = 0; k < length; k++) {
            char c = word.charAt(k);
            char l = normal(c);
            h = Hash.step(h, c);
            low = Hash.step(low, l);
            if (k < PREFIX) {
                prefix[k + 1][i] = Hash.mix(low + 1);
            }
            char s = shape(c, l);
            if (s != before) {
                form = Hash.step(form, s);
            }
            before = s;
        }
        exact[i] = Hash.mix(h);
        lower[i] = Hash.mix(low);
        shape[i] = Hash.mix(form + 5);
        long end = Hash.start();
        for (int k = 1; k <= SUFFIX && k <= length; k++) {
            end = Hash.step(end, normal(word.charAt(length - k)));
            suffix[k][i] = Hash.mix(end + 2);
        }
        int code = classes.code(lower[i]);
        if (code != 0) {
            classAll[i] = Hash.mix(code + 7L);
            class6[i] = Hash.mix(WordClasses.prefix(code, 6) + 8L);
            class4[i] = Hash.mix(WordClasses.prefix(code, 4) + 9L);
        }
    }

    /// Lower case, digits as one digit.
    static char normal(char c) {
        if (c < 128) {
            if (c >= 'A' && c <= 'Z') {
                return (char) (c + 32);
            }
            return c >= '0' && c <= '9' ? '0' : c;
        }
        return Character.isDigit(c) ? '0' : Character.toLowerCase(c);
    }

    /// The same letters as [#normal] gives, for a whole word.
    public static String normal(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            out.append(normal(word.charAt(i)));
        }
        return out.toString();
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
