package org.dateline.app.render;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/// The shape of a country, after Natural Earth (public domain), as coarse as a map in a page needs it.
///
/// @param iso3  alpha-3 code, `""` for land of none
/// @param name  what news calls it
/// @param rings closed lines, each longitude and latitude in turn, in degrees; holes are rings too
record Outline(String iso3, String name, List<double[]> rings) {

    private static final double UNIT = 100;

    /// Copies the list.
    Outline {
        rings = List.copyOf(rings);
    }

    /// The ring that spans most degrees.
    double[] largest() {
        double[] best = new double[0];
        double most = -1;
        for (double[] ring : rings) {
            double area = area(ring);
            if (area > most) {
                most = area;
                best = ring;
            }
        }
        return best;
    }

    /// The whole world.
    static List<Outline> world() {
        return World.OUTLINES;
    }

    private static double area(double[] ring) {
        double sum = 0;
        for (int i = 2; i < ring.length; i += 2) {
            sum += ring[i - 2] * ring[i + 1] - ring[i] * ring[i - 1];
        }
        return Math.abs(sum) / 2;
    }

    /// Read when the first map is drawn.
    private static final class World {

        private static final List<Outline> OUTLINES = read();

        /// See `bench world-map` for the format.
        private static List<Outline> read() {
            try (InputStream file = Objects.requireNonNull(Outline.class.getResourceAsStream("world.bin"));
                    DataInputStream in = new DataInputStream(
                            new ByteArrayInputStream(new InflaterInputStream(file).readAllBytes()))) {
                List<Outline> out = new ArrayList<>();
                for (int left = in.readUnsignedShort(); left > 0; left--) {
                    String iso3 = in.readUTF();
                    String name = in.readUTF();
                    List<double[]> rings = new ArrayList<>();
                    for (int more = in.readUnsignedShort(); more > 0; more--) {
                        rings.add(ring(in));
                    }
                    out.add(new Outline(iso3, name, rings));
                }
                return List.copyOf(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static double[] ring(DataInputStream in) throws IOException {
            double[] out = new double[2 * in.readUnsignedShort()];
            long x = 0;
            long y = 0;
            for (int i = 0; i < out.length; i += 2) {
                x += number(in);
                y += number(in);
                out[i] = x / UNIT;
                out[i + 1] = y / UNIT;
            }
            return out;
        }

        private static long number(DataInputStream in) throws IOException {
            long sum = 0;
            int shift = 0;
            int next;
            do {
                next = in.readUnsignedByte();
                sum |= (long) (next & 127) << shift;
                shift += 7;
            } while (next > 127);
            return sum >>> 1 ^ -(sum & 1);
        }
    }
}
