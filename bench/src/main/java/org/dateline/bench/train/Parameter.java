package org.dateline.bench.train;

import java.util.BitSet;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A matrix that is learned, with its gradient and what the optimizer keeps about it.
final class Parameter {

    final float[][] value;
    final float[][] gradient;

    private final float[][] mean;
    private final float[][] square;
    private final float[][] average;
    private final Optional<float[][]> turned;
    private final @Nullable BitSet touched;

    private Parameter(int rows, int columns, boolean turned, boolean sparse) {
        value = new float[rows][columns];
        gradient = new float[rows][columns];
        mean = new float[rows][columns];
        square = new float[rows][columns];
        average = new float[rows][columns];
        this.turned = turned ? Optional.of(new float[columns][rows]) : Optional.empty();
        touched = sparse ? new BitSet(rows) : null;
    }

    /// A matrix that vectors are multiplied with, there and back.
    static Parameter matrix(int rows, int columns, double deviation, Random random) {
        Parameter out = new Parameter(rows, columns, true, false);
        out.fill(deviation, random);
        return out;
    }

    /// Rows that are added as they are.
    static Parameter rows(int rows, int columns, double deviation, Random random) {
        Parameter out = new Parameter(rows, columns, false, false);
        out.fill(deviation, random);
        return out;
    }

    /// A large table of rows of which each step touches few.
    static Parameter table(int rows, int columns, double deviation, Random random) {
        Parameter out = new Parameter(rows, columns, false, true);
        out.fill(deviation, random);
        return out;
    }

    private void fill(double deviation, Random random) {
        for (float[] row : value) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) (random.nextGaussian() * deviation);
            }
        }
        turn();
    }

    /// The matrix with rows and columns exchanged.
    float[][] turned() {
        return turned.orElseThrow(() -> new IllegalStateException("only matrices are turned"));
    }

    private void turn() {
        turned.ifPresent(matrix -> {
            for (int i = 0; i < value.length; i++) {
                for (int j = 0; j < value[i].length; j++) {
                    matrix[j][i] = value[i][j];
                }
            }
        });
    }

    /// Notes that a row of a table has a gradient.
    void touch(int row) {
        if (touched != null) {
            touched.set(row);
        }
    }

    private boolean idle(int row) {
        return touched != null && !touched.get(row);
    }

    double squaredNorm() {
        double sum = 0;
        for (int i = 0; i < gradient.length; i++) {
            if (!idle(i)) {
                for (float g : gradient[i]) {
                    sum += (double) g * g;
                }
            }
        }
        return sum;
    }

    /// Takes a step of Adam (Kingma and Ba 2015) and forgets the gradient.
    ///
    /// @param rate  step size, corrected for the start
    /// @param scale what the gradient is multiplied with
    /// @param fix   correction of the squares for the start
    void step(float rate, float scale, float fix) {
        for (int i = 0; i < value.length; i++) {
            if (!idle(i)) {
                step(value[i], gradient[i], mean[i], square[i], rate, scale, fix);
            }
        }
        turn();
        if (touched != null) {
            touched.clear();
        }
    }

    private static void step(
            float[] value, float[] gradient, float[] mean, float[] square, float rate, float scale, float fix) {
        for (int j = 0; j < value.length; j++) {
            float g = gradient[j] * scale;
            mean[j] += (1 - Optimizer.MEAN) * (g - mean[j]);
            square[j] += (1 - Optimizer.SQUARE) * (g * g - square[j]);
            value[j] -= rate * mean[j] / ((float) Math.sqrt(square[j] * fix) + 1e-8f);
            gradient[j] = 0;
        }
    }

    /// Moves the running average towards the value by a share of the way.
    void average(float share) {
        for (int i = 0; i < value.length; i++) {
            average(average[i], value[i], share);
        }
    }

    private static void average(float[] average, float[] value, float share) {
        for (int j = 0; j < value.length; j++) {
            average[j] += share * (value[j] - average[j]);
        }
    }

    /// Exchanges the value and its running average.
    void exchange() {
        for (int i = 0; i < value.length; i++) {
            float[] row = value[i].clone();
            System.arraycopy(average[i], 0, value[i], 0, row.length);
            System.arraycopy(row, 0, average[i], 0, row.length);
        }
        turn();
    }
}
