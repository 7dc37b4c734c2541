package org.dateline.geo;

import org.dateline.model.Place;
import org.dateline.model.Place.Precision;
import org.jspecify.annotations.Nullable;

/// A place that a name could mean, with what helps to choose.
///
/// @param place     as it would be shown
/// @param latitude  degrees north of a point to measure distance from, also where none is shown
/// @param longitude degrees east of that point
/// @param alternate whether the name is not its preferred one
/// @param fame      how well known it is, 0 to 255
/// @param division  number that candidates in one first-level division share, -1 if unknown
/// @param county    number that candidates in one second-level division share, -1 if unknown
record Candidate(
        Place place, double latitude, double longitude, boolean alternate, int fame, int division, int county) {

    private static final double EARTH_RADIUS = 6371;

    /// Great-circle distance in kilometres.
    double distance(Candidate other) {
        return distance(latitude, longitude, other.latitude, other.longitude);
    }

    static double distance(double latitude1, double longitude1, double latitude2, double longitude2) {
        double sinLatitude = Math.sin(Math.toRadians(latitude2 - latitude1) / 2);
        double sinLongitude = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
        double cosines = Math.cos(Math.toRadians(latitude1)) * Math.cos(Math.toRadians(latitude2));
        double a = sinLatitude * sinLatitude + cosines * sinLongitude * sinLongitude;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    @Nullable
    String country() {
        return place.country();
    }

    boolean is(Precision precision) {
        return place.precision() == precision;
    }

    /// Whether the other lies inside this one, as far as the gazetteer tells.
    boolean contains(Candidate other) {
        return switch (place.precision()) {
            case COUNTRY ->
                !other.is(Precision.COUNTRY) && country() != null && country().equals(other.country());
            case ADMIN1 -> division >= 0 && division == other.division && !other.is(Precision.ADMIN1);
            case ADMIN2 -> county >= 0 && county == other.county && !other.is(Precision.ADMIN2);
            case CITY, POINT, REGION -> false;
        };
    }
}
