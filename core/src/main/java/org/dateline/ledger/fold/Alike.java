package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.Days;
import org.dateline.model.Place;
import org.dateline.model.Place.Precision;
import org.jspecify.annotations.Nullable;

/// Compares parties, places, days and words of different reports.
final class Alike {

    /// How two parties or places go together.
    enum Fit {
        SAME,
        /// One may be the other, or part of it.
        COMPATIBLE,
        UNKNOWN,
        APART
    }

    private static final double NEAR_KM = 25;
    private static final double FAR_KM = 60;
    private static final double EARTH_KM = 6371;

    private Alike() {}

    /// The best fit of any of one with any of the other; nameless parties without country or sector fit anybody.
    static Fit parties(List<Actor> a, List<Actor> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Fit.UNKNOWN;
        }
        Fit best = Fit.APART;
        for (Actor one : a) {
            for (Actor other : b) {
                Fit fit = party(one, other);
                best = fit.compareTo(best) < 0 ? fit : best;
            }
        }
        return best;
    }

    static Fit party(Actor a, Actor b) {
        boolean sameCountry = a.country() != null && a.country().equals(b.country());
        boolean sameSector = a.sector() != null && a.sector().equals(b.sector());
        if (a.name().equalsIgnoreCase(b.name()) && !unnamed(a)) {
            return Fit.SAME;
        }
        if (unnamed(a) || unnamed(b)) {
            boolean foreign = a.country() != null && b.country() != null && !sameCountry;
            return foreign ? Fit.APART : sameSector ? Fit.COMPATIBLE : Fit.UNKNOWN;
        }
        if (sameCountry) {
            return sameSector || state(a) || state(b) ? Fit.SAME : Fit.COMPATIBLE;
        }
        if (a.country() != null && b.country() != null) {
            return Fit.APART;
        }
        if (sameSector) {
            return Fit.COMPATIBLE;
        }
        // A body of several countries is not one of a country.
        boolean knowing = a.sector() != null && b.sector() != null;
        return knowing && ("IGO".equals(a.sector()) || "IGO".equals(b.sector())) ? Fit.APART : Fit.UNKNOWN;
    }

    private static boolean unnamed(Actor actor) {
        return actor.kind() == Actor.Kind.UNNAMED;
    }

    private static boolean state(Actor actor) {
        return actor.kind() == Actor.Kind.STATE;
    }

    /// Whether the two have a party in common, by name or by state.
    static boolean shareParty(List<Actor> a, List<Actor> b) {
        for (Actor one : a) {
            for (Actor other : b) {
                boolean sameCountry = one.country() != null && one.country().equals(other.country());
                if (sameCountry || one.name().equalsIgnoreCase(other.name()) && !unnamed(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The best fit of any place of one with any of the other.
    static Fit places(List<Place> a, List<Place> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Fit.UNKNOWN;
        }
        Fit best = Fit.APART;
        for (Place one : a) {
            for (Place other : b) {
                Fit fit = place(one, other);
                best = fit.compareTo(best) < 0 ? fit : best;
            }
        }
        return best;
    }

    static Fit place(Place a, Place b) {
        if (samePlace(a, b)) {
            return precise(a) ? Fit.SAME : Fit.COMPATIBLE;
        }
        if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
            return Fit.APART;
        }
        if (precise(a) && precise(b)) {
            double km = kilometres(a, b);
            return km <= NEAR_KM ? Fit.SAME : km <= FAR_KM ? Fit.UNKNOWN : Fit.APART;
        }
        boolean divided = a.admin1() != null && b.admin1() != null;
        if (divided && !Objects.equals(a.admin1(), b.admin1())) {
            return wide(a) || wide(b) ? Fit.UNKNOWN : Fit.APART;
        }
        return divided ? Fit.COMPATIBLE : Fit.UNKNOWN;
    }

    static boolean samePlace(Place a, Place b) {
        return a.geonamesId() != 0 && a.geonamesId() == b.geonamesId()
                || a.name().equals(b.name()) && Objects.equals(a.country(), b.country());
    }

    private static boolean wide(Place place) {
        return place.precision() == Precision.COUNTRY || place.precision() == Precision.REGION;
    }

    /// Whether a place is no larger than a town or a district.
    static boolean precise(Place place) {
        return switch (place.precision()) {
            case POINT, CITY, ADMIN2 -> true;
            case ADMIN1, COUNTRY, REGION -> false;
        };
    }

    private static double kilometres(Place a, Place b) {
        if (a.latitude() == null || a.longitude() == null || b.latitude() == null || b.longitude() == null) {
            return Double.MAX_VALUE;
        }
        double lat = Math.toRadians(b.latitude() - a.latitude());
        double lon = Math.toRadians(b.longitude() - a.longitude());
        double h = Math.pow(Math.sin(lat / 2), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(lon / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /// How many words the two have in common.
    static int shared(Collection<String> a, Collection<String> b) {
        Set<String> other = new HashSet<>(b);
        int out = 0;
        for (String word : a) {
            if (other.contains(word)) {
                out++;
            }
        }
        return out;
    }

    /// Shared words as a share of the shorter list; 0 if one is empty.
    static double overlap(Collection<String> a, Collection<String> b) {
        int least = Math.min(a.size(), b.size());
        return least == 0 ? 0 : (double) shared(a, b) / least;
    }

    /// Days between two windows, 0 if they meet; `null` if one is not known.
    static @Nullable Long gap(Days a, Days b) {
        LocalDate aFrom = from(a);
        LocalDate aTo = to(a);
        LocalDate bFrom = from(b);
        LocalDate bTo = to(b);
        if (aFrom == null || aTo == null || bFrom == null || bTo == null) {
            return null;
        }
        if (aTo.isBefore(bFrom)) {
            return ChronoUnit.DAYS.between(aTo, bFrom);
        }
        return bTo.isBefore(aFrom) ? ChronoUnit.DAYS.between(bTo, aFrom) : 0L;
    }

    static @Nullable LocalDate from(Days days) {
        return days.from() == null ? days.to() : days.from();
    }

    static @Nullable LocalDate to(Days days) {
        return days.to() == null ? days.from() : days.to();
    }

    /// In lower case, without the marks around it.
    static String plain(@Nullable String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
