package org.dateline.app.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many claims have something in common.
///
/// @param key    what: an ISO day, a type, the parts of an actor as [By] lists them; `""` for what is not known
/// @param claims how many
/// @param quads  how many of them by quad, in the order of [org.dateline.model.EventType.Quad]
/// @param place  where, of places that lie somewhere; else `null`
public record Count(
        List<String> key,
        int claims,
        List<Integer> quads,
        @Nullable Point place) {

    /// Copies the lists.
    public Count {
        key = List.copyOf(key);
        quads = List.copyOf(quads);
    }

    /// A point on the earth, in degrees.
    public record Point(double latitude, double longitude) {}
}
