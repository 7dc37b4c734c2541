package org.dateline.bench.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dateline.text.engine.Kernel;
import org.dateline.text.engine.ModelFile;

/// One direction of recurrent units that learns; see `Recurrent` of the reader for what it computes.
final class RecurrentLayer {

    private static final float FIRST_BIAS = -0.5f;

    private final int size;
    private final boolean backward;
    private final Parameter weights;
    private final Parameter recurrent;
    private final Parameter bias;
    private float[][] input = new float[0][];
    private float[][] sums = new float[0][];
    private float[][] memory = new float[0][];
    private float[][] state = new float[0][];

    RecurrentLayer(int inputs, int size, boolean backward, Optimizer optimizer, Random random) {
        this.size = size;
        this.backward = backward;
        weights = optimizer.add(Parameter.matrix(inputs, 3 * size, Math.sqrt(0.5 / inputs), random));
        recurrent = optimizer.add(Parameter.matrix(size, 3 * size, Math.sqrt(0.25 / size), random));
        bias = optimizer.add(Parameter.rows(1, 3 * size, 0, random));
        Arrays.fill(bias.value[0], 0, size, FIRST_BIAS);
    }

    private int before(int t) {
        return backward ? t + 1 : t - 1;
    }

    /// Writes the state at each word to `out`, from `offset` on.
    void forward(float[][] x, float[][] out, int offset) {
        int n = x.length;
        input = x;
        sums = new float[n][];
        memory = new float[n][size];
        state = new float[n][size];
        for (int step = 0; step < n; step++) {
            int t = backward ? n - 1 - step : step;
            sums[t] = bias.value[0].clone();
            Kernel.multiply(x[t], weights.value, sums[t]);
            if (step > 0) {
                Kernel.multiply(state[before(t)], recurrent.value, sums[t]);
            }
            for (int k = 0; k < size; k++) {
                float old = step > 0 ? memory[before(t)][k] : 0;
                float kept = old + gate(sums[t][k]) * (Kernel.tanh(sums[t][2 * size + k]) - old);
                memory[t][k] = kept;
                state[t][k] = gate(sums[t][size + k]) * kept;
            }
            System.arraycopy(state[t], 0, out[t], offset, size);
        }
    }

    private static float gate(float sum) {
        return 0.5f + 0.5f * Kernel.tanh(sum);
    }

    private static float gateSlope(float sum) {
        return 0.5f * Kernel.slope(sum);
    }

    /// Learns from the gradient of what it gave, found in `dy` from `offset` on, and adds the gradient of what it got
    /// to
    /// `dx`.
    void backward(float[][] dy, int offset, float[][] dx) {
        int n = input.length;
        float[][] d = new float[n][3 * size];
        float[] dState = new float[size];
        float[] dMemory = new float[size];
        float[] nothing = new float[size];
        for (int step = n - 1; step >= 0; step--) {
            int t = backward ? n - 1 - step : step;
            unwind(t, step > 0 ? memory[before(t)] : nothing, dy[t], offset, d[t], dState, dMemory);
            Arrays.fill(dState, 0);
            if (step > 0) {
                Kernel.multiply(d[t], recurrent.turned(), dState);
            }
            Kernel.multiply(d[t], weights.turned(), dx[t]);
            Kernel.add(1, d[t], bias.gradient[0]);
        }
        Vectors.outer(input, d, n, weights.gradient);
        float[][] states = new float[n][];
        for (int t = 0; t < n; t++) {
            states[t] = before(t) < 0 || before(t) >= n ? nothing : state[before(t)];
        }
        Vectors.outer(states, d, n, recurrent.gradient);
    }

    private void unwind(int t, float[] old, float[] dy, int offset, float[] d, float[] dState, float[] dMemory) {
        for (int k = 0; k < size; k++) {
            float take = gate(sums[t][k]);
            float give = gate(sums[t][size + k]);
            float value = Kernel.tanh(sums[t][2 * size + k]);
            float all = dState[k] + dy[offset + k];
            float kept = all * give + dMemory[k];
            d[k] = kept * (value - old[k]) * gateSlope(sums[t][k]);
            d[size + k] = all * memory[t][k] * gateSlope(sums[t][size + k]);
            d[2 * size + k] = kept * take * Kernel.slope(sums[t][2 * size + k]);
            dMemory[k] = kept * (1 - take);
        }
    }

    /// Writes what words bring in: a matrix and a bias.
    void writeInput(ModelFile.Writer out) {
        out.putMatrix(weights.value);
        out.putMatrix(bias.value);
    }

    /// The same as matrices.
    List<float[][]> input() {
        return List.of(weights.value, bias.value);
    }

    /// Writes what the state brings in.
    void writeRecurrent(ModelFile.Writer out) {
        out.putMatrix(recurrent.value);
    }
}
