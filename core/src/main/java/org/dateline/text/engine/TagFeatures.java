package org.dateline.text.engine;

/// What the tagger looks at: the word, its letters, its class, its neighbours and the two tags before it.
public final class TagFeatures {

    /// No word has more features.
    public static final int MOST = 64;

    private static final long BEFORE = 77;
    private static final long AFTER = 78;

    private int count;

    /// How many features [#read] wrote.
    public int count() {
        return count;
    }

    /// Writes the features of word `i` to `out`, given the hashes of the tags of the two words before it.
    public int read(Words x, int i, long tag1, long tag2, long[] out) {
        count = 0;
        long low = x.lower[i];
        long a = i > 1 ? x.lower[i - 1] : BEFORE;
        long b = i > 2 ? x.lower[i - 2] : BEFORE;
        long c = i < x.n ? x.lower[i + 1] : AFTER;
        long d = i < x.n - 1 ? x.lower[i + 2] : AFTER;
        add(out, 1, 1);
        add(out, 2, x.exact[i]);
        add(out, 3, low);
        add(out, 4, x.shape[i]);
        for (int k = 1; k <= Words.SUFFIX; k++) {
            add(out, 4 + k, x.suffix[k][i]);
        }
        for (int k = 1; k <= Words.PREFIX; k++) {
            add(out, 8 + k, x.prefix[k][i]);
        }
        add(out, 12, tag1);
        add(out, 13, Hash.pair(tag1, tag2));
        add(out, 14, Hash.pair(tag1, low));
        add(out, 15, a);
        add(out, 16, b);
        add(out, 17, c);
        add(out, 18, d);
        add(out, 19, i > 1 ? x.suffix[3][i - 1] : BEFORE);
        add(out, 20, i < x.n ? x.suffix[3][i + 1] : AFTER);
        add(out, 21, Hash.pair(a, low));
        add(out, 22, Hash.pair(low, c));
        add(out, 23, i < x.n ? x.shape[i + 1] : AFTER);
        add(out, 24, i > 1 ? x.shape[i - 1] : BEFORE);
        add(out, 25, Hash.pair(a, c));
        if (i == 1) {
            add(out, 26, x.shape[i]);
        }
        classes(x, i, out);
        return count;
    }

    private void classes(Words x, int i, long[] out) {
        if (x.classAll[i] != 0) {
            add(out, 30, x.classAll[i]);
            add(out, 31, x.class6[i]);
        }
        if (i < x.n && x.classAll[i + 1] != 0) {
            add(out, 32, x.classAll[i + 1]);
            add(out, 34, Hash.pair(x.class6[i + 1], x.suffix[3][i]));
        }
        if (i > 1 && x.classAll[i - 1] != 0) {
            add(out, 33, x.classAll[i - 1]);
            add(out, 35, Hash.pair(x.class6[i - 1], x.suffix[3][i]));
        }
    }

    private void add(long[] out, int template, long value) {
        if (value != 0) {
            out[count++] = Hash.feature(template, value);
        }
    }
}
