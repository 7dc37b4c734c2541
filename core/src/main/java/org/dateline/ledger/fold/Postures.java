package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.ledger.fold.PostureLine.Derived;
import org.dateline.ledger.fold.PostureLine.Point;
import org.dateline.model.Days;
import org.dateline.model.Place;
import org.dateline.model.Place.Precision;
import org.dateline.model.Posture.Presence;
import org.jspecify.annotations.Nullable;

/// Follows each force at each place over time. A force in a region and in a country of it are two lines, and their
/// numbers are never added up; where one can be taken from the other the result is marked as derived.
final class Postures {

    private static final int APART_DAYS = 120;

    private final Files files;

    private Postures(Files files) {
        this.files = files;
    }

    private record Seen(Filing filing, Filing.Posture posture) {

        Ref ref() {
            return new Ref(filing.article(), posture.id());
        }

        @Nullable
        LocalDate day() {
            LocalDate asOf = Alike.to(posture.asOf());
            LocalDate published = filing.published();
            return asOf == null || published != null && asOf.isAfter(published) ? published : asOf;
        }
    }

    /// By block, then place, then id.
    static List<PostureLine> of(Files files) {
        Postures postures = new Postures(files);
        Map<String, Map<String, List<Seen>>> blocks = new TreeMap<>();
        for (Filing filing : files.all()) {
            if (!files.retracted(filing.article())) {
                for (Filing.Posture posture : filing.postures()) {
                    blocks.computeIfAbsent(Blocks.postures(posture), key -> new TreeMap<>())
                            .computeIfAbsent(place(posture.place()), key -> new ArrayList<>())
                            .add(new Seen(filing, posture));
                }
            }
        }
        List<PostureLine> out = new ArrayList<>();
        blocks.forEach((block, places) -> out.addAll(postures.lines(block, List.copyOf(places.values()))));
        return out;
    }

    private static String place(@Nullable Place place) {
        return place == null ? "" : place.name() + " " + place.country();
    }

    private List<PostureLine> lines(String block, List<List<Seen>> places) {
        List<PostureLine> out = new ArrayList<>(places.size());
        for (List<Seen> seen : places) {
            seen.sort(Comparator.comparing(Seen::ref, files.byAge()));
            List<Derived> derived = new ArrayList<>();
            for (List<Seen> other : places) {
                derived.addAll(derived(seen, other));
            }
            Seen first = seen.getFirst();
            out.add(new PostureLine(
                    first.ref().toString(),
                    block,
                    first.posture.owner(),
                    first.posture.force(),
                    first.posture.place(),
                    points(seen),
                    derived));
        }
        return out;
    }

    /// What two records must share to be one point: the same report, doing and number.
    private record Key(
            String report,
            Presence status,
            Days asOf,
            @Nullable Double min,
            @Nullable Double max) {}

    private List<Point> points(List<Seen> seen) {
        Map<Key, List<Seen>> same = new LinkedHashMap<>();
        for (Seen each : seen) {
            Filing.Amount strength = each.posture.strength();
            Key key = new Key(
                    files.report(each.filing.article()),
                    each.posture.status(),
                    each.posture.asOf(),
                    strength == null ? null : strength.min(),
                    strength == null ? null : strength.max());
            same.computeIfAbsent(key, k -> new ArrayList<>(1)).add(each);
        }
        List<Point> out = new ArrayList<>(same.size());
        for (List<Seen> group : same.values()) {
            Seen first = group.getFirst();
            out.add(new Point(
                    first.day(),
                    first.posture.asOf(),
                    first.posture.status(),
                    first.posture.strength(),
                    group.stream().map(Seen::ref).toList(),
                    first.posture.sources()));
        }
        out.sort(Comparator.comparing(Point::day, Files.DAYS)
                .thenComparing(point -> point.postures().getFirst(), files.byAge()));
        return out;
    }

    /// The number that stays when of those present some leave the same place or one inside it.
    private List<Derived> derived(List<Seen> present, List<Seen> leaving) {
        Place whole = present.getFirst().posture.place();
        Place part = leaving.getFirst().posture.place();
        if (whole == null || part == null || !holds(whole, part)) {
            return List.of();
        }
        List<Derived> out = new ArrayList<>();
        for (Seen going : leaving) {
            Filing.Amount less = going.posture.strength();
            if (less == null || less.min() == null || going.posture.status() != Presence.LEAVING) {
                continue;
            }
            Seen of = before(present, going);
            Filing.Amount from = of == null ? null : of.posture.strength();
            if (of != null && from != null && from.min() != null && from.min() > less.min()) {
                out.add(derived(of, from, going, less, whole, part));
            }
        }
        return out;
    }

    private static Derived derived(
            Seen of, Filing.Amount from, Seen going, Filing.Amount less, Place whole, Place part) {
        Double min = less.max() == null || from.min() == null ? null : Math.max(0, from.min() - less.max());
        Double max = from.max() == null || less.min() == null ? null : from.max() - less.min();
        String leaving = less.words() + " that leave " + part.name();
        return new Derived(
                going.day(),
                min,
                max,
                "left in " + whole.name() + " once those " + leaving + " are gone",
                "those " + leaving + " are among the " + from.words() + " in " + whole.name()
                        + ", and nobody else comes or goes",
                List.of(of.ref(), going.ref()));
    }

    /// The last number of the present before the others leave, or of the same report.
    private static @Nullable Seen before(List<Seen> present, Seen going) {
        Seen out = null;
        for (Seen each : present) {
            LocalDate day = each.day();
            LocalDate other = going.day();
            boolean near =
                    day == null || other == null || !day.isAfter(other) && !day.isBefore(other.minusDays(APART_DAYS));
            if (each.posture.status() == Presence.PRESENT && each.posture.strength() != null && near) {
                out = each;
            }
        }
        return out;
    }

    private static boolean holds(Place whole, Place part) {
        if (Alike.samePlace(whole, part)) {
            return true;
        }
        return switch (whole.precision()) {
            case REGION -> part.precision() != Precision.REGION;
            case COUNTRY ->
                part.precision() != Precision.REGION
                        && part.precision() != Precision.COUNTRY
                        && Objects.equals(whole.country(), part.country());
            case POINT, CITY, ADMIN2, ADMIN1 -> false;
        };
    }
}
