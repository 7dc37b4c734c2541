package org.dateline.app.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.app.render.Sight.Kind;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/// Draws places as what they are: towns as dots, divisions as circles without a middle, countries as shaded land.
/// Shapes are SVG; dots and names lie above them, so that they keep their size on any screen.
final class WorldMap {

    private static final double FINE = 0.7;
    private static final double LOCATOR_FINE = 6;
    /// Names are laid out for a map 480 pixels wide, which has two pixels for three units.
    private static final double LETTER = 10;
    private static final double LINE = 22;
    private static final double DOT = 10;
    private static final double SPECK = 9;
    private static final int MOST_NAMES = 24;

    private final List<Sight> sights;
    private final Projection projection;
    /// Numbers of sights by alpha-3 code.
    private final Map<String, Integer> shaded = new HashMap<>();
    /// Left, top, right and bottom of what names must not cover.
    private final List<double[]> taken = new ArrayList<>();

    private final List<Land> countries = new ArrayList<>();

    WorldMap(List<Sight> sights) {
        this.sights = sights;
        for (int i = 0; i < sights.size(); i++) {
            Place place = sights.get(i).place();
            if (sights.get(i).kind() == Kind.COUNTRY && place != null && place.country() != null) {
                shaded.putIfAbsent(place.country(), i);
            }
        }
        projection = Projection.around(points());
    }

    private List<double[]> points() {
        List<double[]> out = new ArrayList<>();
        for (Sight sight : sights) {
            if (sight.kind() == Kind.DOT || sight.kind() == Kind.AREA) {
                double reach = sight.reach() / Projection.KILOMETRES;
                out.add(new double[] {sight.longitude(), Math.min(85, sight.latitude() + reach)});
                out.add(new double[] {sight.longitude(), Math.max(-85, sight.latitude() - reach)});
            }
        }
        for (Outline outline : Outline.world()) {
            if (shaded.containsKey(outline.iso3())) {
                double[] ring = outline.largest();
                for (int i = 0; i < ring.length; i += 2) {
                    out.add(new double[] {ring[i], ring[i + 1]});
                }
            }
        }
        return out;
    }

    /// Whether there is anything to draw.
    static boolean worthDrawing(List<Sight> sights) {
        return sights.stream().anyMatch(sight -> sight.kind() != Kind.UNDRAWN);
    }

    void to(Html out) {
        out.raw("<div class=\"map\"><svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Map of the places below\">"
                .formatted((int) (Projection.WIDTH * 10), Math.round(projection.height() * 10)));
        out.raw("<rect class=\"sea\" width=\"100%\" height=\"100%\"/>");
        lands(out);
        areas(out);
        out.raw("</svg>");
        List<String> names = new ArrayList<>();
        dots(out, names);
        countryNames(out);
        names.forEach(out::raw);
        locator(out);
        out.raw("</div>");
    }

    private void lands(Html out) {
        StringBuilder plain = new StringBuilder();
        StringBuilder marked = new StringBuilder();
        for (Outline outline : Outline.world()) {
            Shape shape = new Shape(outline, projection, FINE);
            if (!shape.seen()) {
                continue;
            }
            Integer sight = shaded.get(outline.iso3());
            if (sight == null) {
                plain.append(shape.path());
            } else {
                marked.append("<path class=\"country\" data-sight=\"%d\" d=\"%s\"/>".formatted(sight, shape.path()));
                speck(marked, shape, sight);
            }
            if (!outline.name().isEmpty() && (sight != null || projection instanceof Projection.Local)) {
                countries.add(new Land(outline.name(), shape, sight != null));
            }
        }
        out.raw("<path class=\"land\" d=\"").raw(plain.toString()).raw("\"/>").raw(marked.toString());
    }

    /// A country too small to be seen gets a circle around it.
    private static void speck(StringBuilder out, Shape shape, int sight) {
        double[] middle = shape.middle();
        if (Math.max(middle[2], middle[3]) < SPECK) {
            out.append("<circle class=\"area\" data-sight=\"%d\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>"
                    .formatted(sight, Math.round(middle[0] * 10), Math.round(middle[1] * 10), Math.round(SPECK * 10)));
        }
    }

    /// A country on the sheet.
    private record Land(String name, Shape shape, boolean marked) {}

    private static double width(String name) {
        return name.length() * LETTER + 8;
    }

    private void areas(Html out) {
        for (int i = 0; i < sights.size(); i++) {
            Sight sight = sights.get(i);
            if (sight.kind() == Kind.AREA) {
                double radius = Math.max(7, sight.reach() * projection.kilometre(sight.latitude()));
                out.raw("<circle class=\"area\" data-sight=\"%d\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>"
                        .formatted(i, Math.round(x(sight) * 10), Math.round(y(sight) * 10), Math.round(radius * 10)));
            }
        }
    }

    private double x(Sight sight) {
        return projection.x(sight.longitude() + projection.turn(sight.longitude()), sight.latitude());
    }

    private double y(Sight sight) {
        return projection.y(sight.longitude(), sight.latitude());
    }

    /// Dots, and the names of dots and areas where there is room for them.
    private void dots(Html out, List<String> names) {
        for (Sight sight : sights) {
            if (sight.kind() == Kind.DOT) {
                taken.add(new double[] {x(sight) - DOT, y(sight) - DOT, x(sight) + DOT, y(sight) + DOT});
            }
        }
        for (int i = 0; i < sights.size(); i++) {
            Sight sight = sights.get(i);
            if (sight.kind() == Kind.DOT) {
                out.raw("<button type=\"button\" class=\"dot\"")
                        .attribute("data-sight", Integer.toString(i))
                        .attribute("style", at(x(sight), y(sight)))
                        .attribute("aria-label", sight.name())
                        .attribute("title", sight.name())
                        .raw("></button>");
            }
            if ((sight.kind() == Kind.DOT || sight.kind() == Kind.AREA) && names.size() < MOST_NAMES) {
                name(sight, i, names);
            }
        }
    }

    private void name(Sight sight, int index, List<String> names) {
        double x = x(sight);
        double y = y(sight);
        boolean area = sight.kind() == Kind.AREA;
        double[] centre = area ? middle(sight.shortName(), x, y) : beside(sight.shortName(), x, y);
        if (centre != null) {
            names.add(new Html()
                    .raw("<span")
                    .attribute("class", area ? "name of-area" : "name")
                    .attribute("data-sight", Integer.toString(index))
                    .attribute("style", at(centre[0], centre[1]))
                    .raw(">")
                    .text(sight.shortName())
                    .raw("</span>")
                    .toString());
        }
    }

    /// Where words have room beside a dot, `null` where they have none.
    private double @Nullable [] beside(String words, double x, double y) {
        double aside = DOT + width(words) / 2;
        double above = DOT + LINE / 2;
        return first(words, new double[][] {{x + aside, y}, {x - aside, y}, {x, y - above}, {x, y + above}});
    }

    /// Where words have room on something large or near its middle.
    private double @Nullable [] middle(String words, double x, double y) {
        return first(words, new double[][] {{x, y}, {x, y + 1.3 * LINE}, {x, y - 1.3 * LINE}});
    }

    private double @Nullable [] first(String words, double[]... centres) {
        double half = width(words) / 2;
        for (double[] centre : centres) {
            double[] box = {centre[0] - half, centre[1] - LINE / 2, centre[0] + half, centre[1] + LINE / 2};
            if (free(box)) {
                taken.add(box);
                return centre;
            }
        }
        return null;
    }

    private boolean free(double... box) {
        return box[0] >= 0
                && box[1] >= 0
                && box[2] <= Projection.WIDTH
                && box[3] <= projection.height()
                && taken.stream()
                        .noneMatch(other ->
                                box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]);
    }

    private void countryNames(Html out) {
        countries.sort(Comparator.comparing(Land::marked).reversed());
        for (Land land : countries) {
            double[] room = land.shape().room(width(land.name()), LINE, projection.height());
            double[] middle = land.shape().middle();
            double[] centre = room != null
                    ? first(land.name(), room)
                    : land.marked() ? beside(land.name(), middle[0], middle[1]) : null;
            if (centre != null) {
                out.raw("<span")
                        .attribute("class", land.marked() ? "land-name marked" : "land-name")
                        .attribute("style", at(centre[0], centre[1]))
                        .raw(">")
                        .text(land.name())
                        .raw("</span>");
            }
        }
    }

    private String at(double x, double y) {
        return "left:%s;top:%s".formatted(Shape.percent(x, Projection.WIDTH), Shape.percent(y, projection.height()));
    }

    /// A small world in the emptiest corner that shows where the sheet lies.
    private void locator(Html out) {
        if (!(projection instanceof Projection.Local local)) {
            return;
        }
        Projection.Whole whole = new Projection.Whole();
        StringBuilder land = new StringBuilder();
        for (Outline outline : Outline.world()) {
            Shape shape = new Shape(outline, whole, LOCATOR_FINE);
            land.append(shape.seen() ? shape.path() : "");
        }
        double south = local.north() - local.height() / local.unit() * local.squash();
        double middle = (local.north() + south) / 2;
        double left = whole.x(wrapped(local.west()), middle);
        double right = whole.x(wrapped(local.east()), middle);
        double top = whole.y(0, Math.min(84, local.north()));
        double width = Math.max(26, right < left ? Projection.WIDTH - left : right - left);
        double height = Math.max(18, whole.y(0, Math.max(-58, south)) - top);
        out.raw("<svg class=\"locator %s\" viewBox=\"0 0 7200 %d\" aria-hidden=\"true\">"
                        .formatted(corner(), Math.round(whole.height() * 10)))
                .raw("<path class=\"land\" d=\"%s\"/>".formatted(land))
                .raw(String.format(
                        Locale.ROOT,
                        "<rect class=\"frame\" x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\"/></svg>",
                        left * 10,
                        top * 10,
                        width * 10,
                        height * 10));
    }

    private static double wrapped(double longitude) {
        return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
    }

    private String corner() {
        String best = "south west";
        double fewest = Double.MAX_VALUE;
        for (String corner : List.of("south west", "south east", "north west", "north east")) {
            double x = corner.contains("west") ? 0 : Projection.WIDTH;
            double y = corner.contains("north") ? 0 : projection.height();
            double crowd = 0;
            for (double[] box : taken) {
                double dx = Math.abs((box[0] + box[2]) / 2 - x) / Projection.WIDTH;
                double dy = Math.abs((box[1] + box[3]) / 2 - y) / projection.height();
                crowd += dx < 0.3 && dy < 0.3 ? 10 : 0;
            }
            if (crowd < fewest) {
                fewest = crowd;
                best = corner;
            }
        }
        return best;
    }
}
