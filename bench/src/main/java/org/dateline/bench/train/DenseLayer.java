package org.dateline.bench.train;

import java.util.Random;
import org.dateline.text.engine.Kernel;
import org.dateline.text.engine.ModelFile;

/// A matrix and a bias, perhaps squashed, that learns.
final class DenseLayer {

    private final Parameter weights;
    private final Parameter bias;
    private final boolean squashed;
    private float[][] input = new float[0][];
    private float[][] sums = new float[0][];

    DenseLayer(int inputs, int outputs, boolean squashed, Optimizer optimizer, Random random) {
        weights = optimizer.add(Parameter.matrix(inputs, outputs, Math.sqrt(1.0 / inputs), random));
        bias = optimizer.add(Parameter.rows(1, outputs, 0, random));
        this.squashed = squashed;
    }

    float[][] forward(float[][] x) {
        input = x;
        sums = new float[x.length][];
        float[][] out = new float[x.length][];
        for (int t = 0; t < x.length; t++) {
            sums[t] = bias.value[0].clone();
            Kernel.multiply(x[t], weights.value, sums[t]);
            out[t] = sums[t].clone();
            if (squashed) {
                Kernel.tanh(out[t]);
            }
        }
        return out;
    }

    /// Learns from the gradient of what it gave, which is spoilt, and adds the gradient of what it got to `dx`.
    void backward(float[][] dy, float[][] dx) {
        for (int t = 0; t < sums.length; t++) {
            if (squashed) {
                for (int k = 0; k < dy[t].length; k++) {
                    dy[t][k] *= Kernel.slope(sums[t][k]);
                }
            }
            Kernel.multiply(dy[t], weights.turned(), dx[t]);
            Kernel.add(1, dy[t], bias.gradient[0]);
        }
        Vectors.outer(input, dy, sums.length, weights.gradient);
    }

    void write(ModelFile.Writer out) {
        out.putMatrix(weights.value);
        out.putMatrix(bias.value);
    }
}
