package org.dateline.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The places of the store that lie in an area.
final class Places {

    /// The R*Tree holds numbers of 32 bits.
    private static final double SLACK = 1e-4;

    private Places() {}

    static List<Long> in(Sql sql, Dialect dialect, Area area) throws SQLException {
        Area.Box box = area.box();
        List<Long> out = new ArrayList<>();
        if (box.west() <= box.east()) {
            add(sql, dialect, area, box.west(), box.east(), out);
        } else {
            add(sql, dialect, area, box.west(), 180, out);
            add(sql, dialect, area, -180, box.east(), out);
        }
        return out;
    }

    private static void add(Sql sql, Dialect dialect, Area area, double west, double east, List<Long> out)
            throws SQLException {
        String query = "SELECT id, latitude, longitude FROM place WHERE id IN (" + dialect.placesBetween() + ")";
        List<Double> bounds =
                List.of(area.box().south() - SLACK, area.box().north() + SLACK, west - SLACK, east + SLACK);
        sql.each(query, bounds, row -> {
            if (area.holds(row.getDouble(2), row.getDouble(3))) {
                out.add(row.getLong(1));
            }
        });
    }
}
