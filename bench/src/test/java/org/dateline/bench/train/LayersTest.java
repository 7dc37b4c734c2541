package org.dateline.bench.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.dateline.text.engine.Kernel;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final float STEP = 0.01f;
    private static final double CLOSE = 0.02;

    @Test
    void theSlopeIsThatOfTheCurve() {
        for (float x = -3.5f; x < 3.5f; x += 0.25f) {
            float measured = (Kernel.tanh(x + STEP) - Kernel.tanh(x - STEP)) / (2 * STEP);
            assertThat(Kernel.slope(x)).isCloseTo(measured, within(0.01f));
        }
    }

    @Test
    void recurrentUnitsLearnAlongTheirGradient() {
        for (boolean backward : new boolean[] {false, true}) {
            Random random = new Random(3);
            Optimizer optimizer = new Optimizer(0.1f, 10);
            RecurrentLayer layer = new RecurrentLayer(3, 2, backward, optimizer, random);
            float[][] x = randomRows(4, 3, random);
            float[][] wish = randomRows(4, 2, random);
            float[][] dx = new float[4][3];
            layer.forward(x, new float[4][2], 0);
            layer.backward(wish, 0, dx);
            for (int t = 0; t < 4; t++) {
                for (int i = 0; i < 3; i++) {
                    double measured =
                            (value(layer, nudged(x, t, i, STEP), wish) - value(layer, nudged(x, t, i, -STEP), wish))
                                    / (2 * STEP);
                    assertThat((double) dx[t][i]).isCloseTo(measured, within(CLOSE));
                }
            }
        }
    }

    @Test
    void headsAndRelationsLearnAlongTheirGradient() {
        Random random = new Random(4);
        ArcLayer layer = new ArcLayer(3, 4, 4, 3, new Optimizer(0.1f, 10), random);
        NetworkTrainer.Sample sample =
                new NetworkTrainer.Sample(java.util.List.of(), new int[3], new int[] {2, 0, 2}, new int[] {1, 0, 2});
        float[][] x = randomRows(3, 3, random);
        float[][] dx = new float[3][3];
        layer.learn(x, sample, new double[3], dx);
        for (int t = 0; t < 3; t++) {
            for (int i = 0; i < 3; i++) {
                double measured =
                        (loss(layer, nudged(x, t, i, STEP), sample) - loss(layer, nudged(x, t, i, -STEP), sample))
                                / (2 * STEP);
                assertThat((double) dx[t][i]).isCloseTo(measured, within(CLOSE));
            }
        }
    }

    private static double loss(ArcLayer layer, float[][] x, NetworkTrainer.Sample sample) {
        double[] losses = new double[3];
        layer.learn(x, sample, losses, new float[3][3]);
        return losses[1] + losses[2];
    }

    private static double value(RecurrentLayer layer, float[][] x, float[][] wish) {
        float[][] out = new float[x.length][2];
        layer.forward(x, out, 0);
        double sum = 0;
        for (int t = 0; t < x.length; t++) {
            sum += (double) out[t][0] * wish[t][0] + (double) out[t][1] * wish[t][1];
        }
        return sum;
    }

    private static float[][] nudged(float[][] x, int t, int i, float by) {
        float[][] out = new float[x.length][];
        for (int k = 0; k < x.length; k++) {
            out[k] = x[k].clone();
        }
        out[t][i] += by;
        return out;
    }

    private static float[][] randomRows(int rows, int columns, Random random) {
        float[][] out = new float[rows][columns];
        for (float[] row : out) {
            for (int i = 0; i < columns; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return out;
    }
}
