package org.dateline.bench.map;

import java.util.ArrayList;
import java.util.List;

/// A line that the outlines of one or two countries share, in degrees.
///
/// @param points longitude and latitude of each point
record Arc(List<double[]> points) {

    private static final int FEWEST_OF_RING = 4;

    /// The arc without the points that bend it least (Visvalingam and Whyatt 1993), so that both countries keep the
    /// same border.
    ///
    /// @param area in square degrees: a point that spans a smaller triangle with its neighbours is left out
    Arc simplified(double area) {
        List<double[]> left = new ArrayList<>(points);
        boolean ring = same(left.getFirst(), left.getLast());
        int fewest = ring ? FEWEST_OF_RING : 2;
        while (left.size() > fewest) {
            int flattest = -1;
            double least = area;
            for (int i = 1; i < left.size() - 1; i++) {
                double here = area(left.get(i - 1), left.get(i), left.get(i + 1));
                if (here < least) {
                    least = here;
                    flattest = i;
                }
            }
            if (flattest < 0) {
                break;
            }
            left.remove(flattest);
        }
        return new Arc(left);
    }

    Arc reversed() {
        return new Arc(points.reversed());
    }

    private static boolean same(double[] one, double[] other) {
        return one[0] == other[0] && one[1] == other[1];
    }

    /// Of a triangle, as it looks at its latitude.
    private static double area(double[] a, double[] b, double[] c) {
        double doubled = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
        return Math.abs(doubled) / 2 * Math.cos(Math.toRadians(b[1]));
    }
}
