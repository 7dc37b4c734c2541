package org.dateline.text.engine;

/// Classes of the way from a word to its head: side and length.
public final class Distances {

    /// How many classes there are.
    public static final int CLASSES = 23;

    private static final int LONG = 11;

    private Distances() {}

    /// The class of the arc from head `head` to word `word`, both 1-based; head 0 is the root.
    public static int of(int word, int head) {
        if (head == 0) {
            return 0;
        }
        int steps = Math.abs(head - word);
        int length = steps <= 5 ? steps : steps <= 7 ? 6 : steps <= 10 ? 7 : steps <= 15 ? 8 : steps <= 25 ? 9 : 10;
        return head < word ? length : length + LONG;
    }
}
