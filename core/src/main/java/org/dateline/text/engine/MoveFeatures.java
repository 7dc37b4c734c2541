package org.dateline.text.engine;

/// What the parser looks at when it chooses a move: the top three words of the stack, the next three of the buffer,
/// their
/// nearest dependents, distances and counts, in the combinations of Zhang and Nivre (2011), with word classes.
public final class MoveFeatures {

    /// No state has more features.
    public static final int MOST = 160;

    private final long[] labels;
    private int count;
    private int template;
    private long[] out = new long[0];

    /// @param labels the labels' hashes
    public MoveFeatures(long[] labels) {
        this.labels = labels;
    }

    /// Writes the features of the state to `buffer` and returns how many there are.
    public int read(Words x, ParserState s, long[] buffer) {
        out = buffer;
        count = 0;
        template = 0;
        int end = x.n + 1;
        int s0 = s.top > 0 ? s.stack[s.top - 1] : 0;
        int s1 = s.top > 1 ? s.stack[s.top - 2] : 0;
        int s2 = s.top > 2 ? s.stack[s.top - 3] : 0;
        int b0 = s.next;
        int b1 = b0 + 1 <= end ? b0 + 1 : 0;
        int b2 = b0 + 2 <= end ? b0 + 2 : 0;
        words(x, s0, s1, s2, b0, b1, b2);
        dependents(x, s, s0, s1, b0);
        counts(x, s, s0, s1, b0);
        classes(x, s, s0, s1, b0, b1);
        return count;
    }

    private void words(Words x, int s0, int s1, int s2, int b0, int b1, int b2) {
        long[] w = x.lower;
        long[] t = x.tagHash;
        long s0wt = w[s0] * 3 + t[s0];
        long s1wt = w[s1] * 3 + t[s1];
        long b0wt = w[b0] * 3 + t[b0];
        one(w[s0], t[s0], s0wt);
        one(w[s1], t[s1], s1wt);
        one(w[b0], t[b0], b0wt);
        one(w[b1], t[b1], w[b1] * 3 + t[b1]);
        add(t[b2]);
        add(w[b2]);
        add(t[s2]);
        two(s0wt, b0wt);
        two(s0wt, w[b0]);
        two(w[s0], b0wt);
        two(s0wt, t[b0]);
        two(t[s0], b0wt);
        two(w[s0], w[b0]);
        two(t[s0], t[b0]);
        two(s0wt, s1wt);
        two(w[s0], w[s1]);
        two(t[s0], t[s1]);
        two(s0wt, t[s1]);
        two(t[s0], s1wt);
        two(s1wt, b0wt);
        two(w[s1], t[b0]);
        two(t[s1], t[b0]);
        two(t[b0], t[b1]);
        two(w[b0], t[b1]);
        two(t[b0], w[b1]);
        three(t[b0], t[b1], t[b2]);
        three(t[s0], t[b0], t[b1]);
        three(t[s1], t[s0], t[b0]);
        three(t[s2], t[s1], t[s0]);
        three(t[s1] * 11 + t[s0], t[b0], t[b1]);
        three(w[s0], t[b0], t[b1]);
        three(t[s1], w[s0], t[b0]);
    }

    private void dependents(Words x, ParserState s, int s0, int s1, int b0) {
        long[] w = x.lower;
        long[] t = x.tagHash;
        int l = s.left1[s0];
        int r = s.right1[s0];
        int bl = s.left1[b0];
        int sl = s.left1[s1];
        int sr = s.right1[s1];
        one(t[l], t[r], t[bl]);
        one(t[sl], t[sr], w[l]);
        one(w[r], w[bl], w[sr]);
        one(label(s, l), label(s, r), label(s, bl));
        add(label(s, sl));
        add(label(s, sr));
        three(t[s0], t[l], t[s.left2[s0]]);
        three(t[s0], t[r], t[s.right2[s0]]);
        three(t[s0], t[r], t[b0]);
        three(t[s0], t[l], t[b0]);
        three(t[s0], t[b0], t[bl]);
        three(t[s1], t[s0], t[r]);
        three(t[s1], t[s0], t[l]);
        three(t[s1], t[sr], t[s0]);
        three(t[s1], t[sr], t[s.right2[s1]]);
        three(t[s1], t[sl], t[s0]);
        two(label(s, l), t[s0]);
        two(label(s, r), t[s0]);
        two(label(s, sr), t[s1]);
        two(label(s, bl), t[b0]);
        two(w[s0], label(s, r));
        two(w[s0], label(s, l));
        two(w[s1], label(s, sr));
        two(w[b0], label(s, bl));
    }

    private void counts(Words x, ParserState s, int s0, int s1, int b0) {
        long[] w = x.lower;
        long[] t = x.tagHash;
        int far = Math.min(b0 - s0, 6);
        three(far, t[s0], t[b0]);
        two(w[s0], far);
        two(w[b0], far);
        three(Math.min(s0 - s1, 6), t[s0], t[s1]);
        two(w[s0], s.rights[s0]);
        two(t[s0], s.rights[s0]);
        two(w[s0], s.lefts[s0]);
        two(t[s0], s.lefts[s0]);
        two(w[b0], s.lefts[b0]);
        two(t[b0], s.lefts[b0]);
        two(w[s1], s.rights[s1]);
        two(t[s1], s.rights[s1]);
    }

    private void classes(Words x, ParserState s, int s0, int s1, int b0, int b1) {
        long[] all = x.classAll;
        long[] c4 = x.class4;
        long[] c6 = x.class6;
        long[] t = x.tagHash;
        add(all[s0]);
        add(all[s1]);
        add(all[b0]);
        add(all[b1]);
        two(c6[s0], c6[b0]);
        two(c4[s0], c4[b0]);
        two(c6[s0], c6[s1]);
        two(c4[s0], c4[s1]);
        two(all[s0], t[b0]);
        two(t[s0], all[b0]);
        two(all[s0], t[s1]);
        two(t[s0], all[s1]);
        three(c6[s1], c6[s0], c6[b0]);
        two(c6[s.right1[s1]], c6[s0]);
        two(c6[s.right1[s0]], c6[s0]);
    }

    private long label(ParserState s, int i) {
        return i == 0 || s.label[i] < 0 ? 3 : labels[s.label[i]];
    }

    private void one(long a, long b, long c) {
        add(a);
        add(b);
        add(c);
    }

    private void two(long a, long b) {
        add(Hash.pair(a, b));
    }

    private void three(long a, long b, long c) {
        add(Hash.triple(a, b, c));
    }

    private void add(long value) {
        out[count++] = Hash.feature(++template, value);
    }
}
