package org.dateline.text.engine;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// One direction of a long short-term memory whose input gate and forget gate add up to one (Greff and others, "LSTM: a
/// search space odyssey", 2017). The memory stays between -1 and 1, so it leaves without another squashing.
final class Recurrent {

    private final int size;
    private final boolean backward;
    private final float[][] weights;

    private Recurrent(float[][] weights, boolean backward) {
        this.size = weights.length;
        this.backward = backward;
        this.weights = weights;
    }

    static Recurrent read(ByteBuffer in, boolean backward) {
        return new Recurrent(ModelFile.matrix(in), backward);
    }

    /// How many numbers it gives a word.
    int size() {
        return size;
    }

    /// Runs over `n` words.
    ///
    /// @param inputs for each word, what its gates sum up to before the memory speaks: taking, giving, value
    /// @param out    the state at each word is written here, from `offset` on
    void run(float[][] inputs, int n, float[][] out, int offset, Scratch scratch) {
        scratch.start(size);
        float[] sums = scratch.sums;
        for (int step = 0; step < n; step++) {
            int t = backward ? n - 1 - step : step;
            System.arraycopy(inputs[t], 0, sums, 0, sums.length);
            if (step > 0) {
                Kernel.multiply(scratch.state, weights, sums);
            }
            Kernel.tanh(sums);
            System.arraycopy(sums, 0, scratch.take, 0, size);
            System.arraycopy(sums, size, scratch.give, 0, size);
            System.arraycopy(sums, 2 * size, scratch.value, 0, size);
            cell(scratch.take, scratch.give, scratch.value, scratch.memory, scratch.state);
            System.arraycopy(scratch.state, 0, out[t], offset, size);
        }
    }

    private static void cell(float[] take, float[] give, float[] value, float[] memory, float[] state) {
        for (int k = 0; k < memory.length; k++) {
            float kept = memory[k] + (0.5f + 0.5f * take[k]) * (value[k] - memory[k]);
            memory[k] = kept;
            state[k] = (0.5f + 0.5f * give[k]) * kept;
        }
    }

    /// Room for one run, used again and again by one thread.
    static final class Scratch {

        private float[] sums = new float[0];
        private float[] take = new float[0];
        private float[] give = new float[0];
        private float[] value = new float[0];
        private float[] memory = new float[0];
        private float[] state = new float[0];

        private void start(int size) {
            if (memory.length != size) {
                sums = new float[3 * size];
                take = new float[size];
                give = new float[size];
                value = new float[size];
                memory = new float[size];
                state = new float[size];
            }
            Arrays.fill(memory, 0);
            Arrays.fill(state, 0);
        }
    }
}
