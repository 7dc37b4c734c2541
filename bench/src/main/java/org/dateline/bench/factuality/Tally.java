package org.dateline.bench.factuality;

/// Sums over pairs of a gold value and a value of the system.
final class Tally {

    private int n;
    private double error;
    private double certain;
    private double x;
    private double y;
    private double xx;
    private double yy;
    private double xy;

    void add(double gold, double value) {
        n++;
        error += Math.abs(gold - value);
        certain += Math.abs(gold - 3);
        x += gold;
        y += value;
        xx += gold * gold;
        yy += value * value;
        xy += gold * value;
    }

    int n() {
        return n;
    }

    /// Mean absolute error.
    double error() {
        return error / n;
    }

    /// The error of whoever takes everything for certain.
    double errorOfCertain() {
        return certain / n;
    }

    /// Pearson's r.
    double correlation() {
        return (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
    }
}
