package org.dateline.text.engine;

/// What the parser looks at when it names the relation of a word to its head.
public final class LabelFeatures {

    /// No arc has more features.
    public static final int MOST = 64;

    private final long[] labels;
    private int count;
    private int template;
    private long[] out = new long[0];

    /// @param labels the labels' hashes
    public LabelFeatures(long[] labels) {
        this.labels = labels;
    }

    /// Writes the features of the arc from `h` to `d` to `buffer` and returns how many there are.
    public int read(Words x, ParserState s, int h, int d, long[] buffer) {
        out = buffer;
        count = 0;
        template = 200;
        int side = h < d ? 1 : 2;
        ends(x, h, d, side);
        neighbours(x, s, h, d, side);
        dependents(x, s, h, d, side);
        return count;
    }

    private void ends(Words x, int h, int d, int side) {
        long[] w = x.lower;
        long[] t = x.tagHash;
        int far = Math.min(Math.abs(h - d), 5) * (side * 2 - 3);
        add(side);
        add(w[h] * 3 + side);
        add(t[h] * 3 + side);
        add(w[d] * 3 + side);
        add(t[d] * 3 + side);
        add(w[h] * 5 + t[d] * 3 + side);
        add(t[h] * 5 + w[d] * 3 + side);
        add(t[h] * 5 + t[d] * 3 + side);
        add(w[h] * 5 + w[d] * 3 + side);
        add(t[h] * 5 + t[d] * 3 + far);
        add(x.suffix[3][h] * 7 + x.suffix[3][d] * 3 + side);
        add(x.shape[d] * 5 + t[h] + side);
        add(x.class6[h] * 5 + x.class6[d] * 3 + side);
        add(x.classAll[h] * 5 + t[d] * 3 + side);
        add(x.classAll[d] * 5 + t[h] * 3 + side);
    }

    private void neighbours(Words x, ParserState s, int h, int d, int side) {
        long[] w = x.lower;
        long[] t = x.tagHash;
        int before = d - 1;
        int after = d + 1 <= x.n ? d + 1 : 0;
        add(t[before] * 5 + t[d] * 3 + side);
        add(t[after] * 5 + t[d] * 3 + side);
        add(w[h > 1 ? h - 1 : 0] * 7 + t[h] * 3 + t[d]);
        add(w[before] * 5 + t[d] * 3 + t[h] * 7 + side);
        add(s.lefts[h] * 7L + s.rights[h] * 77L + t[h] * 3 + t[d] * 5 + side);
    }

    private void dependents(Words x, ParserState s, int h, int d, int side) {
        long[] w = x.lower;
        long[] t = x.tagHash;
        int l = s.left1[d];
        int r = s.right1[d];
        int hl = s.left1[h];
        int hl2 = s.left2[h];
        int hr = s.right1[h];
        add(w[l] * 5 + t[d] + side);
        add(t[l] * 5 + t[d] + side);
        add(w[l] * 7 + t[h] * 5 + side);
        add(t[r] * 5 + t[d] + side);
        add(label(s, l) * 5 + t[d] * 3 + side);
        add(label(s, r) * 5 + t[d] + side);
        add(label(s, l) * 7 + t[h] * 3 + t[d]);
        add(label(s, hl) * 7 + t[h] * 3 + t[d] * 5 + side);
        add(label(s, hr) * 7 + t[h] * 3 + t[d] * 5 + side);
        add(label(s, hl) * 7 + w[d] * 3 + side);
        add(label(s, hr) * 7 + w[d] * 3 + side);
        add(w[hl] * 5 + t[d] * 3 + t[h] * 7 + side);
        add(t[hl2] * 7 + t[hl] * 5 + t[h] + t[d] * 3 + side);
        add(w[hl2] * 7 + w[hl] * 5 + t[d] * 3 + side);
        add(x.class6[l] * 5 + x.class6[h] * 3 + t[d]);
    }

    private long label(ParserState s, int i) {
        return i == 0 || s.label[i] < 0 ? 3 : labels[s.label[i]];
    }

    private void add(long value) {
        out[count++] = Hash.feature(++template, value);
    }
}
