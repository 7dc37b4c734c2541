package org.dateline.text.engine;

/// A stack, a buffer and the arcs so far: the arc-hybrid system of Kuhlmann, Gómez-Rodríguez and Satta (2011). The root
/// stands behind the last word, and takes exactly one dependent.
public final class ParserState {

    /// Moves the next word onto the stack.
    public static final int SHIFT = 0;

    /// Attaches the top of the stack to the next word.
    public static final int LEFT = 1;

    /// Attaches the top of the stack to the word below it.
    public static final int RIGHT = 2;

    /// How many moves there are.
    public static final int MOVES = 3;

    int n;
    int top;
    int next;
    int[] stack = new int[0];
    int[] head = new int[0];
    int[] label = new int[0];
    int[] left1 = new int[0];
    int[] left2 = new int[0];
    int[] right1 = new int[0];
    int[] right2 = new int[0];
    int[] lefts = new int[0];
    int[] rights = new int[0];

    /// Starts over with a sentence of `words` words.
    public void start(int words) {
        n = words;
        top = 0;
        next = 1;
        int size = words + 2;
        if (head.length < size) {
            stack = new int[size];
            head = new int[size];
            label = new int[size];
            left1 = new int[size];
            left2 = new int[size];
            right1 = new int[size];
            right2 = new int[size];
            lefts = new int[size];
            rights = new int[size];
        }
        for (int i = 0; i < size; i++) {
            head[i] = -1;
            label[i] = -1;
            left1[i] = 0;
            left2[i] = 0;
            right1[i] = 0;
            right2[i] = 0;
            lefts[i] = 0;
            rights[i] = 0;
        }
    }

    /// Whether every word has a head.
    public boolean done() {
        return next == n + 1 && top == 0;
    }

    /// Whether the move can be made. At the end of the buffer, only the last word left on the stack may hang on the
    /// root.
    public boolean legal(int move) {
        return switch (move) {
            case SHIFT -> next <= n;
            case LEFT -> top > 0 && (next <= n || top == 1);
            default -> top > 1;
        };
    }

    /// Makes a move. Returns the word that it attached, 0 for a shift.
    public int apply(int move) {
        if (move == SHIFT) {
            stack[top++] = next++;
            return 0;
        }
        int dependent = stack[--top];
        int governor = move == LEFT ? next : stack[top - 1];
        head[dependent] = governor;
        return dependent;
    }

    /// Notes the dependent among those of its head, after its label was chosen.
    public void attach(int dependent, int labelled) {
        int h = head[dependent];
        label[dependent] = labelled;
        if (dependent < h) {
            left2[h] = left1[h];
            left1[h] = dependent;
            lefts[h] = Math.min(lefts[h] + 1, 4);
        } else {
            right2[h] = right1[h];
            right1[h] = dependent;
            rights[h] = Math.min(rights[h] + 1, 4);
        }
    }

    /// The head of a word, `n + 1` at the root.
    public int head(int i) {
        return head[i];
    }

    /// The label of a word.
    public int label(int i) {
        return label[i];
    }

    /// How many arcs of the gold tree can no longer be built after the move: the dynamic oracle of Goldberg and Nivre
    /// (2013).
    ///
    /// @param gold the head of each word, `n + 1` at the root
    public int cost(int move, int[] gold) {
        int cost = 0;
        if (move == SHIFT) {
            for (int i = 0; i < top; i++) {
                cost += gold[stack[i]] == next ? 1 : 0;
                cost += i < top - 1 && stack[i] == gold[next] ? 1 : 0;
            }
            return cost;
        }
        int s = stack[top - 1];
        int h = gold[s];
        if (move == LEFT) {
            cost += top > 1 && stack[top - 2] == h ? 1 : 0;
            cost += h > next ? 1 : 0;
        } else {
            cost += h >= next ? 1 : 0;
        }
        for (int i = next; i <= n; i++) {
            cost += gold[i] == s ? 1 : 0;
        }
        return cost;
    }
}
