package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.Days;
import org.dateline.model.Place;
import org.dateline.model.Posture.Presence;
import org.jspecify.annotations.Nullable;

/// One force at one place over time. Its numbers are for this place and no other: a force in a region and the same
/// force in a country of it are two lines.
///
/// @param id      article and posture of its earliest member
/// @param block   the block that it belongs to: it depends on the filings of this block alone
/// @param owner   the state or organisation that the force belongs to; `null` if unknown
/// @param force   the force as the earliest report names it
/// @param place   where; `null` if no report of it says so
/// @param points  what was reported, oldest first
/// @param derived numbers that nobody reported, computed from those that were
public record PostureLine(
        String id,
        String block,
        @Nullable String owner,
        Actor force,
        @Nullable Place place,
        List<Point> points,
        List<Derived> derived) {

    /// Copies the lists.
    public PostureLine {
        points = List.copyOf(points);
        derived = List.copyOf(derived);
    }

    /// What a report says.
    ///
    /// @param day      the last day that it speaks of: as of when, else the day of the report; `null` if unknown
    /// @param asOf     as of when, as the report says; [Days#UNKNOWN] if it does not
    /// @param status   what the force is doing there
    /// @param strength how many, as reported; `null` if not said
    /// @param postures the records that say so, copies of one report together, oldest first
    /// @param sources  innermost first, the publisher last
    public record Point(
            @Nullable LocalDate day,
            Days asOf,
            Presence status,
            Filing.@Nullable Amount strength,
            List<Ref> postures,
            List<Voice> sources) {

        /// Copies the lists.
        public Point {
            postures = List.copyOf(postures);
            sources = List.copyOf(sources);
        }
    }

    /// A number that was computed, and was reported by nobody.
    ///
    /// @param day        the day of the later of the two reports, `null` if unknown
    /// @param min        least value, `null` when not bounded below
    /// @param max        greatest value, `null` when not bounded above
    /// @param scope      what it counts, for people
    /// @param assumption what must hold for it to be right, for people
    /// @param from       the records that it is computed from
    public record Derived(
            @Nullable LocalDate day,
            @Nullable Double min,
            @Nullable Double max,
            String scope,
            String assumption,
            List<Ref> from) {

        /// Copies the list.
        public Derived {
            from = List.copyOf(from);
        }
    }

    /// The last that was known on a day; `null` if nothing was.
    public @Nullable Point at(LocalDate day) {
        Point last = null;
        for (Point point : points) {
            if (point.day == null || !point.day.isAfter(day)) {
                last = point;
            }
        }
        return last;
    }
}
