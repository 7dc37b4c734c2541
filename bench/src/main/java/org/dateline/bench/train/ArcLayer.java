package org.dateline.bench.train;

import java.util.Random;
import org.dateline.bench.train.NetworkTrainer.Sample;
import org.dateline.text.engine.Distances;
import org.dateline.text.engine.Kernel;
import org.dateline.text.engine.ModelFile;

/// Scores heads and relations, and learns to.
final class ArcLayer {

    private static final float SELF = -1e9f;

    private final int inputs;
    private final int size;
    private final int labelSize;
    private final Parameter root;
    private final DenseLayer dependent;
    private final DenseLayer head;
    private final Parameter distance;
    private final DenseLayer labelDependent;
    private final DenseLayer labelHead;
    private final Parameter side;
    private final DenseLayer labels;

    ArcLayer(int inputs, int size, int labelSize, int relations, Optimizer optimizer, Random random) {
        this.inputs = inputs;
        this.size = size;
        this.labelSize = labelSize;
        root = optimizer.add(Parameter.rows(1, inputs, 0.1, random));
        dependent = new DenseLayer(inputs, size, false, optimizer, random);
        head = new DenseLayer(inputs, size, true, optimizer, random);
        distance = optimizer.add(Parameter.rows(1, Distances.CLASSES, 0.01, random));
        labelDependent = new DenseLayer(inputs, labelSize, false, optimizer, random);
        labelHead = new DenseLayer(inputs, labelSize, false, optimizer, random);
        side = optimizer.add(Parameter.rows(2, labelSize, 0.01, random));
        labels = new DenseLayer(labelSize, relations, false, optimizer, random);
    }

    /// Learns from a sentence and adds the gradient of what it got to `dx`.
    void learn(float[][] x, Sample sample, double[] losses, float[][] dx) {
        int n = x.length;
        float[][] withRoot = new float[n + 1][];
        withRoot[0] = root.value[0];
        System.arraycopy(x, 0, withRoot, 1, n);
        float[][] dWithRoot = new float[n + 1][inputs];
        losses[1] += heads(x, withRoot, sample.heads(), dx, dWithRoot);
        losses[2] += labels(x, withRoot, sample, dx, dWithRoot);
        Kernel.add(1, dWithRoot[0], root.gradient[0]);
        for (int t = 0; t < n; t++) {
            Kernel.add(1, dWithRoot[t + 1], dx[t]);
        }
    }

    private double heads(float[][] x, float[][] withRoot, int[] gold, float[][] dx, float[][] dWithRoot) {
        int n = x.length;
        float[][] asDependent = dependent.forward(x);
        float[][] asHead = head.forward(withRoot);
        float[][] columns = new float[size][n + 1];
        for (int h = 0; h <= n; h++) {
            for (int k = 0; k < size; k++) {
                columns[k][h] = asHead[h][k];
            }
        }
        double loss = 0;
        float[][] scores = new float[n][n + 1];
        float[][] dDependent = new float[n][size];
        for (int t = 0; t < n; t++) {
            Kernel.multiply(asDependent[t], columns, scores[t]);
            for (int h = 0; h <= n; h++) {
                scores[t][h] += distance.value[0][Distances.of(t + 1, h)];
            }
            scores[t][t + 1] = SELF;
            loss += Vectors.loss(scores[t], gold[t]);
            for (int h = 0; h <= n; h++) {
                distance.gradient[0][Distances.of(t + 1, h)] += scores[t][h];
            }
            Kernel.multiply(scores[t], asHead, dDependent[t]);
        }
        float[][] dHead = new float[n + 1][size];
        Vectors.outer(scores, asDependent, n, dHead);
        head.backward(dHead, dWithRoot);
        dependent.backward(dDependent, dx);
        return loss;
    }

    private double labels(float[][] x, float[][] withRoot, Sample sample, float[][] dx, float[][] dWithRoot) {
        int n = x.length;
        float[][] fromDependent = labelDependent.forward(x);
        float[][] fromHead = labelHead.forward(withRoot);
        float[][] squashed = new float[n][];
        for (int t = 0; t < n; t++) {
            int h = sample.heads()[t];
            Kernel.add(1, fromHead[h], fromDependent[t]);
            Kernel.add(1, side.value[h > t ? 1 : 0], fromDependent[t]);
            squashed[t] = fromDependent[t].clone();
            Kernel.tanh(squashed[t]);
        }
        float[][] scores = labels.forward(squashed);
        double loss = 0;
        for (int t = 0; t < n; t++) {
            loss += Vectors.loss(scores[t], sample.labels()[t]);
        }
        float[][] d = new float[n][labelSize];
        labels.backward(scores, d);
        float[][] dHead = new float[n + 1][labelSize];
        for (int t = 0; t < n; t++) {
            for (int k = 0; k < labelSize; k++) {
                d[t][k] *= Kernel.slope(fromDependent[t][k]);
            }
            int h = sample.heads()[t];
            Kernel.add(1, d[t], dHead[h]);
            Kernel.add(1, d[t], side.gradient[h > t ? 1 : 0]);
        }
        labelHead.backward(dHead, dWithRoot);
        labelDependent.backward(d, dx);
        return loss;
    }

    void write(ModelFile.Writer out) {
        out.putMatrix(root.value);
        dependent.write(out);
        head.write(out);
        out.putMatrix(distance.value);
        labelDependent.write(out);
        labelHead.write(out);
        out.putMatrix(side.value);
        labels.write(out);
    }
}
