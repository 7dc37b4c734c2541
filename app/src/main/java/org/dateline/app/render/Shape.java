package org.dateline.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An outline on a sheet: clipped, and no finer than the eye.
final class Shape {

    private static final double MARGIN = 6;
    private static final int SAMPLES = 18;

    private final List<double[]> rings = new ArrayList<>();

    /// @param fine units that two points must lie apart
    Shape(Outline outline, Projection projection, double fine) {
        for (double[] ring : outline.rings()) {
            for (int turn = -360; turn <= 360; turn += 360) {
                add(ring, turn, projection, fine);
            }
        }
    }

    /// Adds the part of a ring that the sheet shows after a turn of the world.
    private void add(double[] ring, double turn, Projection projection, double fine) {
        double pad = projection instanceof Projection.Local ? 1 : 0;
        double[] near = half(half(ring, 0, projection.west() - pad - turn, 1), 0, projection.east() + pad - turn, -1);
        if (near.length >= 6) {
            double[] seen = thin(clipped(projected(near, projection, turn), projection.height()), fine);
            if (seen.length >= 6) {
                rings.add(seen);
            }
        }
    }

    boolean seen() {
        return !rings.isEmpty();
    }

    private static double[] projected(double[] ring, Projection projection, double turn) {
        double[] out = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            out[i] = projection.x(ring[i] + turn, ring[i + 1]);
            out[i + 1] = projection.y(ring[i] + turn, ring[i + 1]);
        }
        return out;
    }

    /// The part inside the sheet and a little around it (Sutherland and Hodgman 1974).
    private static double[] clipped(double[] ring, double height) {
        double[] out = half(ring, 0, -MARGIN, 1);
        out = half(out, 0, Projection.WIDTH + MARGIN, -1);
        out = half(out, 1, -MARGIN, 1);
        return half(out, 1, height + MARGIN, -1);
    }

    /// What lies on one side of a line.
    ///
    /// @param axis 0 for a line of one x, 1 for a line of one y
    /// @param sign 1 to keep what is larger, -1 what is smaller
    private static double[] half(double[] ring, int axis, double limit, int sign) {
        double[] out = new double[2 * ring.length];
        int size = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int before = i == 0 ? ring.length - 2 : i - 2;
            double here = (ring[i + axis] - limit) * sign;
            double there = (ring[before + axis] - limit) * sign;
            if (here < 0 != there < 0) {
                double share = there / (there - here);
                out[size++] = ring[before] + share * (ring[i] - ring[before]);
                out[size++] = ring[before + 1] + share * (ring[i + 1] - ring[before + 1]);
            }
            if (here >= 0) {
                out[size++] = ring[i];
                out[size++] = ring[i + 1];
            }
        }
        return java.util.Arrays.copyOf(out, size);
    }

    private static double[] thin(double[] ring, double fine) {
        double[] out = new double[ring.length];
        int size = 0;
        for (int i = 0; i < ring.length; i += 2) {
            if (size == 0 || Math.hypot(ring[i] - out[size - 2], ring[i + 1] - out[size - 1]) >= fine) {
                out[size++] = ring[i];
                out[size++] = ring[i + 1];
            }
        }
        return java.util.Arrays.copyOf(out, size);
    }

    /// The `d` of an SVG path, in tenths of a unit.
    String path() {
        StringBuilder out = new StringBuilder();
        for (double[] ring : rings) {
            long x = Math.round(ring[0] * 10);
            long y = Math.round(ring[1] * 10);
            out.append('M').append(x).append(' ').append(y).append('l');
            for (int i = 2; i < ring.length; i += 2) {
                long nextX = Math.round(ring[i] * 10);
                long nextY = Math.round(ring[i + 1] * 10);
                step(out, nextX - x);
                step(out, nextY - y);
                x = nextX;
                y = nextY;
            }
            out.append('z');
        }
        return out.toString();
    }

    private static void step(StringBuilder out, long value) {
        if (value >= 0 && out.charAt(out.length() - 1) != 'l') {
            out.append(' ');
        }
        out.append(value);
    }

    /// Where words of this size have most room inside it, `null` where they have none.
    double @Nullable [] room(double width, double height, double sheet) {
        double[] best = null;
        double most = 1;
        for (double[] ring : rings) {
            double[] box = box(ring);
            for (int i = 1; i < SAMPLES; i++) {
                double x = box[0] + (box[2] - box[0]) * i / SAMPLES;
                for (int j = 1; j < SAMPLES; j++) {
                    double y = box[1] + (box[3] - box[1]) * j / SAMPLES;
                    boolean whole = x > width / 2
                            && x < Projection.WIDTH - width / 2
                            && y > height / 2
                            && y < sheet - height / 2;
                    double room = whole ? room(ring, x, y, width / 2, height / 2) : 0;
                    if (room > most) {
                        most = room;
                        best = new double[] {x, y};
                    }
                }
            }
        }
        return best;
    }

    /// How far the nearest side is, as a multiple of what the words need there; 0 outside.
    private static double room(double[] ring, double x, double y, double half, double tall) {
        boolean inside = false;
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < ring.length; i += 2) {
            int before = i == 0 ? ring.length - 2 : i - 2;
            double x1 = (ring[before] - x) / half;
            double y1 = (ring[before + 1] - y) / tall;
            double x2 = (ring[i] - x) / half;
            double y2 = (ring[i + 1] - y) / tall;
            if (y1 > 0 != y2 > 0 && 0 < x1 - y1 / (y2 - y1) * (x2 - x1)) {
                inside = !inside;
            }
            nearest = Math.min(nearest, fromOrigin(x1, y1, x2, y2));
        }
        return inside ? nearest : 0;
    }

    private static double fromOrigin(double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : Math.clamp(-(x1 * dx + y1 * dy) / square, 0, 1);
        return Math.hypot(x1 + along * dx, y1 + along * dy);
    }

    /// The middle and the size of its largest part: x, y, width, height.
    double[] middle() {
        double[] best = {0, 0, 0, 0};
        for (double[] ring : rings) {
            double[] box = box(ring);
            if ((box[2] - box[0]) * (box[3] - box[1]) >= best[2] * best[3]) {
                best = new double[] {(box[0] + box[2]) / 2, (box[1] + box[3]) / 2, box[2] - box[0], box[3] - box[1]};
            }
        }
        return best;
    }

    private static double[] box(double[] ring) {
        double[] box = {ring[0], ring[1], ring[0], ring[1]};
        for (int i = 0; i < ring.length; i += 2) {
            box[0] = Math.min(box[0], ring[i]);
            box[1] = Math.min(box[1], ring[i + 1]);
            box[2] = Math.max(box[2], ring[i]);
            box[3] = Math.max(box[3], ring[i + 1]);
        }
        return box;
    }

    /// A percentage for a style, `41.25%`.
    static String percent(double part, double whole) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * part / whole);
    }
}
