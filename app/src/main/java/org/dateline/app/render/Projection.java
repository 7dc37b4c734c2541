package org.dateline.app.render;

import java.util.Arrays;
import java.util.List;

/// From degrees to a sheet [#WIDTH] units wide. Both are continuous over the sheet, so lines stay lines.
sealed interface Projection {

    double WIDTH = 720;

    /// Height of the sheet.
    double height();

    /// Units from the left.
    double x(double longitude, double latitude);

    /// Units from the top.
    double y(double longitude, double latitude);

    /// How many units a kilometre has near a point.
    double kilometre(double latitude);

    /// The longitude of the left side; may lie beyond -180.
    double west();

    /// The longitude of the right side.
    double east();

    /// What has to be added to a longitude to bring it onto the sheet: 0, 360 or -360.
    default double turn(double longitude) {
        return longitude < west() && longitude + 360 <= east()
                ? 360
                : longitude > east() && longitude - 360 >= west() ? -360 : 0;
    }

    /// Nearly rectangular degrees around a region, right in its middle.
    ///
    /// @param west   the left side, in degrees; may lie beyond -180
    /// @param north  the upper side
    /// @param unit   units that a degree of longitude has
    /// @param squash cosine of the middle latitude
    record Local(double west, double north, double unit, double squash, double height) implements Projection {

        @Override
        public double x(double longitude, double latitude) {
            return (longitude - west) * unit;
        }

        @Override
        public double y(double longitude, double latitude) {
            return (north - latitude) * unit / squash;
        }

        @Override
        public double kilometre(double latitude) {
            return unit / squash / KILOMETRES;
        }

        @Override
        public double east() {
            return west + WIDTH / unit;
        }
    }

    /// The whole world without Antarctica: Equal Earth (Šavrič, Patterson and Jenny 2019), in which lands have their
    /// true size.
    record Whole() implements Projection {

        private static final double SIDE = Math.sqrt(3) / 2;
        private static final double A1 = 1.340264;
        private static final double A2 = -0.081106;
        private static final double A3 = 0.000893;
        private static final double A4 = 0.003796;
        private static final double HALF = Math.PI / (SIDE * A1);
        private static final double UNIT = WIDTH / 2 / HALF;
        private static final double TOP = raw(84);
        private static final double BOTTOM = raw(-58);

        @Override
        public double height() {
            return (TOP - BOTTOM) * UNIT;
        }

        @Override
        public double x(double longitude, double latitude) {
            double theta = theta(latitude);
            double square = theta * theta;
            double sixth = square * square * square;
            double slope = 9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1;
            return WIDTH / 2 + UNIT * Math.toRadians(longitude) * Math.cos(theta) / (SIDE * slope);
        }

        @Override
        public double y(double longitude, double latitude) {
            return (TOP - raw(latitude)) * UNIT;
        }

        @Override
        public double kilometre(double latitude) {
            return UNIT / 6371;
        }

        @Override
        public double west() {
            return -180;
        }

        @Override
        public double east() {
            return 180;
        }

        private static double theta(double latitude) {
            return Math.asin(SIDE * Math.sin(Math.toRadians(latitude)));
        }

        private static double raw(double latitude) {
            double theta = theta(latitude);
            double square = theta * theta;
            double sixth = square * square * square;
            return theta * (A4 * sixth * square + A3 * sixth + A2 * square + A1);
        }
    }

    /// Kilometres in a degree of latitude.
    double KILOMETRES = 111.2;

    /// The smallest sheet that shows all points with some room around them, or the world where they lie far apart.
    ///
    /// @param points longitude and latitude of each
    static Projection around(List<double[]> points) {
        double[] longitudes =
                points.stream().mapToDouble(point -> point[0]).sorted().toArray();
        double west = west(longitudes);
        double width = 0;
        double south = 90;
        double north = -90;
        for (double[] point : points) {
            width = Math.max(width, (point[0] - west + 360) % 360);
            south = Math.min(south, point[1]);
            north = Math.max(north, point[1]);
        }
        if (points.isEmpty() || width > 110 || north - south > 75) {
            return new Whole();
        }
        double middle = Math.clamp((south + north) / 2, -70, 70);
        double squash = Math.cos(Math.toRadians(middle));
        double wide = Math.max(Math.max(width * 1.35, (north - south) * 1.35 / squash * ASPECT), NARROWEST / squash);
        double unit = WIDTH / wide;
        double height = WIDTH / ASPECT;
        double tall = height / unit * squash;
        return new Local(west + width / 2 - wide / 2, middle + tall / 2, unit, squash, height);
    }

    /// Width to height.
    double ASPECT = 1.6;

    /// Degrees of longitude, at the equator, that a sheet shows at least: the outlines are no finer.
    double NARROWEST = 9;

    /// The first longitude after the widest gap.
    private static double west(double... sorted) {
        double west = sorted.length == 0 ? 0 : sorted[0];
        double widest = sorted.length == 0
                ? 0
                : sorted[0] + 360 - Arrays.stream(sorted).max().orElse(0);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] > widest) {
                widest = sorted[i] - sorted[i - 1];
                west = sorted[i];
            }
        }
        return west;
    }
}
