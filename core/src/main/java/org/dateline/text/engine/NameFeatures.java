package org.dateline.text.engine;

/// What the name tagger looks at: shapes, letters, classes and tags of a word and its neighbours, and the two name tags
/// before it.
public final class NameFeatures {

    /// No word has more features.
    public static final int MOST = 96;

    private int count;
    private int template;
    private long[] out = new long[0];

    /// Writes the features of word `i` to `buffer`, given the hashes of the name tags of the two words before it.
    public int read(Words x, int i, long name1, long name2, long[] buffer) {
        out = buffer;
        count = 0;
        template = 300;
        int a = i - 1;
        int b = Math.max(i - 2, 0);
        int c = i < x.n ? i + 1 : 0;
        int d = i + 1 < x.n ? i + 2 : 0;
        word(x, i, name1, name2);
        around(x, i, a, b, c, d, name1);
        classes(x, i, a, b, c, d, name1);
        return count;
    }

    private void word(Words x, int i, long name1, long name2) {
        add(1);
        add(x.exact[i]);
        add(x.lower[i]);
        add(x.shape[i]);
        for (int k = 1; k <= Words.SUFFIX; k++) {
            add(x.suffix[k][i]);
        }
        for (int k = 1; k <= Words.PREFIX; k++) {
            add(x.prefix[k][i]);
        }
        add(x.tagHash[i]);
        add(name1);
        add(Hash.pair(name1, name2));
        add(Hash.pair(name1, x.lower[i]));
        add(Hash.pair(name1, x.shape[i]));
        add(Hash.pair(name1, x.tagHash[i]));
        add(i == 1 ? x.shape[i] + 1 : 0);
        add(i == 1 ? x.tagHash[i] + 1 : 0);
    }

    private void around(Words x, int i, int a, int b, int c, int d, long name1) {
        add(x.lower[a]);
        add(x.lower[b]);
        add(x.lower[c]);
        add(x.lower[d]);
        add(x.suffix[3][a]);
        add(x.suffix[3][c]);
        add(Hash.pair(x.lower[a], x.lower[i]));
        add(Hash.pair(x.lower[i], x.lower[c]));
        add(x.shape[a]);
        add(x.shape[c]);
        add(x.tagHash[a]);
        add(x.tagHash[c]);
        add(Hash.pair(x.lower[a], x.lower[c]));
        add(Hash.triple(x.shape[a], x.shape[i], x.shape[c]));
        add(Hash.triple(x.tagHash[a], x.tagHash[i], x.tagHash[c]));
        add(Hash.pair(x.lower[a], name1));
        add(Hash.pair(x.shape[i], x.lower[c]));
        add(Hash.pair(x.shape[i], x.lower[a]));
        add(Hash.triple(x.lower[b], x.lower[a], x.shape[i]));
        add(Hash.triple(x.shape[i], x.lower[c], x.lower[d]));
    }

    private void classes(Words x, int i, int a, int b, int c, int d, long name1) {
        add(x.classAll[i]);
        add(x.class6[i]);
        add(x.class4[i]);
        add(x.classAll[a]);
        add(x.classAll[c]);
        add(x.class6[a]);
        add(x.class6[c]);
        add(x.class6[b]);
        add(x.class6[d]);
        add(x.class6[i] == 0 ? 0 : Hash.pair(x.class6[i], name1));
        add(x.classAll[i] == 0 ? 0 : Hash.pair(x.classAll[i], x.shape[i]));
        add(x.class6[a] == 0 ? 0 : Hash.pair(x.class6[a], x.shape[i]));
        add(x.class6[c] == 0 ? 0 : Hash.pair(x.class6[c], x.shape[i]));
    }

    private void add(long value) {
        template++;
        if (value != 0) {
            out[count++] = Hash.feature(template, value);
        }
    }
}
