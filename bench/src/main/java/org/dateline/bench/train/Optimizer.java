package org.dateline.bench.train;

import java.util.ArrayList;
import java.util.List;

/// Adam with a rate that rises for a short while and then falls to nearly nothing; keeps a running average of all
/// parameters, which is what is shipped.
final class Optimizer {

    /// How much the running mean of gradients keeps each step.
    static final float MEAN = 0.9f;

    /// How much the running mean of squares keeps each step.
    static final float SQUARE = 0.95f;

    private static final int WARM_UP = 200;
    private static final float LEAST = 0.02f;
    private static final double LARGEST_NORM = 5;
    private static final int AVERAGE_EVERY = 4;
    private static final float AVERAGE_SHARE = 0.008f;

    private final List<Parameter> parameters = new ArrayList<>();
    private final float rate;
    private final int steps;
    private int step;

    /// @param rate  the highest step size
    /// @param steps how many steps there will be
    Optimizer(float rate, int steps) {
        this.rate = rate;
        this.steps = steps;
    }

    /// Puts a parameter under this optimizer.
    Parameter add(Parameter parameter) {
        parameters.add(parameter);
        return parameter;
    }

    /// Takes a step.
    ///
    /// @param words how many words the gradients are a sum over
    void step(int words) {
        step++;
        double norm = 0;
        for (Parameter parameter : parameters) {
            norm += parameter.squaredNorm();
        }
        norm = Math.sqrt(norm) / words;
        float scale = (float) (Math.min(1, LARGEST_NORM / Math.max(norm, 1e-9)) / words);
        float now = rate * Math.max(LEAST, 1 - (float) step / steps) * Math.min(1, step / (float) WARM_UP);
        float corrected = now / (float) (1 - StrictMath.pow(MEAN, step));
        float fix = 1 / (float) (1 - StrictMath.pow(SQUARE, step));
        for (Parameter parameter : parameters) {
            parameter.step(corrected, scale, fix);
        }
        if (step == steps / 4) {
            parameters.forEach(parameter -> parameter.average(1));
        } else if (step > steps / 4 && step % AVERAGE_EVERY == 0) {
            parameters.forEach(parameter -> parameter.average(AVERAGE_SHARE));
        }
    }

    /// Exchanges all parameters and their running averages.
    void exchange() {
        parameters.forEach(Parameter::exchange);
    }
}
