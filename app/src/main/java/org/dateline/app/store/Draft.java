package org.dateline.app.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the index needs of an entry.
///
/// @param local  its id in the coding
/// @param claim  id of the claim that it belongs to
/// @param type   of an event, a measure, a contradiction
/// @param status of a claim; a state, a trend, a form
/// @param starts offset of its first character; `null` for contradictions
/// @param time   on which clock, and when
/// @param low    of a number
/// @param high   of a number
/// @param actors who has to do with it
/// @param places where it is
/// @param words  what can be looked for
/// @param json   the bytes of it in the coding
record Draft(
        Kind kind,
        String local,
        @Nullable String claim,
        @Nullable String type,
        @Nullable String status,
        @Nullable Integer starts,
        When time,
        @Nullable Double low,
        @Nullable Double high,
        List<Party> actors,
        List<Spot> places,
        String words,
        Slice json) {

    static final int DID = 1;
    static final int GOT = 2;
    static final int SAID = 4;
    static final int HERE = 8;

    /// Copies the lists.
    Draft {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }

    /// @param role of a time, `null` without one
    /// @param from days since 1970-01-01
    /// @param to   the same
    record When(
            @Nullable String role,
            @Nullable Integer from,
            @Nullable Integer to) {
        static final When NEVER = new When(null, null, null);
    }

    /// @param part [#DID], [#GOT] or [#SAID]
    record Party(int part, String name, String country, String sector, String kind) {}

    /// A place; `""` and 0 for what is not known.
    record Spot(
            String name,
            long geonames,
            String country,
            String admin1,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /// Bytes of a coding, or the entry as somebody corrected it.
    ///
    /// @param review see [Item#review()]
    record Slice(
            int from,
            int to,
            @Nullable String review,
            @Nullable String instead) {}

    /// The same, also with what another entry has to do with.
    Draft with(Draft other) {
        return new Draft(
                kind,
                local,
                claim,
                type,
                status,
                starts,
                time,
                low,
                high,
                joined(actors, other.actors),
                joined(places, other.places),
                words,
                json);
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).distinct().toList();
    }
}
