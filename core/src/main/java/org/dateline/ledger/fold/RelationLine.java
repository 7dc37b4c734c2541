package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.Relation.Trend;
import org.jspecify.annotations.Nullable;

/// How two get on over time, as sources see it.
///
/// @param id     article and relation of its earliest member
/// @param block  the block that it belongs to: it depends on the filings of this block alone
/// @param a      one, as the earliest report names it
/// @param b      the other
/// @param points what was said, oldest first
public record RelationLine(String id, String block, Actor a, Actor b, List<Point> points) {

    /// Copies the list.
    public RelationLine {
        points = List.copyOf(points);
    }

    /// What a report says.
    ///
    /// @param day       since when or when, else the day of the report; `null` if unknown
    /// @param trend     which way it goes
    /// @param relations the records that say so, copies of one report together, oldest first
    /// @param sources   innermost first, the publisher last
    public record Point(@Nullable LocalDate day, Trend trend, List<Ref> relations, List<Voice> sources) {

        /// Copies the lists.
        public Point {
            relations = List.copyOf(relations);
            sources = List.copyOf(sources);
        }
    }
}
