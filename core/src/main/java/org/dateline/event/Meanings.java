package org.dateline.event;

/// Knows of each word where it lies among all words: words used alike lie close together. Whoever reads
/// text has learnt that already, so the typing of events asks there.
public interface Meanings {

    /// Numbers a vector has.
    int SIZE = 50;

    /// Knows no word.
    Meanings NONE = new Meanings() {
        @Override
        public int find(String word) {
            return -1;
        }

        @Override
        public void read(int place, float[] out) {}

        @Override
        public int code(int place) {
            return 0;
        }
    };

    /// Where the word is, -1 if it is not known.
    int find(String word);

    /// Writes the vector of the word at `place` to the front of `out`.
    void read(int place, float[] out);

    /// The class of the word at `place`, its length in the low 5 bits, above them its bits; 0 if it has none.
    int code(int place);
}
