package org.dateline.app.store;

/// A part of the earth.
public sealed interface Area {

    /// Whether a point lies in it, edges included.
    boolean holds(double latitude, double longitude);

    /// A box that holds all of it.
    Box box();

    /// Between two parallels and two meridians. Where `west` is greater than `east`, it lies across the meridian of
    /// 180 degrees.
    ///
    /// @param south latitude, -90 to 90 degrees; never greater than `north`
    /// @param west  longitude, -180 to 180 degrees
    /// @param north latitude, -90 to 90 degrees
    /// @param east  longitude, -180 to 180 degrees
    record Box(double south, double west, double north, double east) implements Area {

        /// Checks the bounds.
        public Box {
            boolean latitudes = south >= -90 && south <= north && north <= 90;
            boolean longitudes = Math.abs(west) <= 180 && Math.abs(east) <= 180;
            if (!latitudes || !longitudes) {
                throw new IllegalArgumentException("not a box (south, west, north, east in degrees): %s, %s, %s, %s"
                        .formatted(south, west, north, east));
            }
        }

        @Override
        public boolean holds(double latitude, double longitude) {
            boolean within =
                    west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
            return within && latitude >= south && latitude <= north;
        }

        @Override
        public Box box() {
            return this;
        }
    }

    /// Around a point, on a sphere.
    ///
    /// @param latitude   of the middle, -90 to 90 degrees
    /// @param longitude  of the middle, -180 to 180 degrees
    /// @param kilometres 0 to 20,100
    record Circle(double latitude, double longitude, double kilometres) implements Area {

        private static final double RADIUS = 6371.0;
        private static final double FARTHEST = 20_100;

        /// Checks the bounds.
        public Circle {
            boolean middle = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
            if (!middle || !(kilometres >= 0 && kilometres <= FARTHEST)) {
                throw new IllegalArgumentException(
                        "not a circle (latitude, longitude in degrees, kilometres): %s, %s, %s"
                                .formatted(latitude, longitude, kilometres));
            }
        }

        @Override
        public boolean holds(double otherLatitude, double otherLongitude) {
            double north = Math.toRadians(otherLatitude - latitude) / 2;
            double east = Math.toRadians(otherLongitude - longitude) / 2;
            double square = Math.pow(Math.sin(north), 2)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(otherLatitude))
                            * Math.pow(Math.sin(east), 2);
            return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(square))) <= kilometres;
        }

        @Override
        public Box box() {
            double high = Math.toDegrees(kilometres / RADIUS);
            double south = latitude - high;
            double north = latitude + high;
            if (south <= -90 || north >= 90) {
                return new Box(Math.max(-90, south), -180, Math.min(90, north), 180);
            }
            double wide = Math.toDegrees(Math.asin(
                    Math.min(1, Math.sin(Math.toRadians(Math.min(90, high))) / Math.cos(Math.toRadians(latitude)))));
            return new Box(south, turned(longitude - wide), north, turned(longitude + wide));
        }

        private static double turned(double degrees) {
            return degrees < -180 ? degrees + 360 : degrees > 180 ? degrees - 360 : degrees;
        }
    }
}
