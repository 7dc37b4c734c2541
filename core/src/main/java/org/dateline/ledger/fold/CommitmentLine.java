package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.Days;
import org.jspecify.annotations.Nullable;

/// One commitment, as told by everyone who reported it, and what became of it.
///
/// @param id         article and commitment of its earliest member, `kmt-1#k2`: stable while no earlier one comes in
/// @param block      the block that it belongs to: it depends on the filings of this block alone
/// @param by         who is bound
/// @param to         to whom
/// @param what       what is to be done, in the words of the earliest report
/// @param due        when, as first told; [Days#UNKNOWN] if nobody says so
/// @param announced  the day of the earliest report, `null` if unknown
/// @param proposed   whether it was only put forward or demanded
/// @param members    commitments of codings, oldest first
/// @param sources    who vouches for the earliest, innermost first
/// @param parts      the places that it is to be done at, where there are several
/// @param turns      what became of it, oldest first
/// @param supersedes id of the line that it takes the place of; `null` if none
public record CommitmentLine(
        String id,
        String block,
        List<Actor> by,
        List<Actor> to,
        String what,
        Days due,
        @Nullable LocalDate announced,
        boolean proposed,
        List<Ref> members,
        List<Voice> sources,
        List<Part> parts,
        List<Turn> turns,
        @Nullable String supersedes) {

    /// From how many days before the end of its window on a commitment is due soon.
    public static final int SOON = 14;

    /// Copies the lists.
    public CommitmentLine {
        by = List.copyOf(by);
        to = List.copyOf(to);
        members = List.copyOf(members);
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
        turns = List.copyOf(turns);
    }

    /// A place of several that a commitment is to be kept at.
    ///
    /// @param place    its name
    /// @param known    since when it is known to be done there; `null` if it is not
    /// @param evidence who says so
    public record Part(String place, @Nullable LocalDate known, List<Evidence> evidence) {

        /// Copies the list.
        public Part {
            evidence = List.copyOf(evidence);
        }
    }

    /// Something that was learned of a commitment after it was made.
    ///
    /// @param known    the day of the report, `null` if unknown
    /// @param state    how it stands from then on; [CommitmentState#LATE] where a report says that it was not done
    /// @param due      to when it was put off; [Days#UNKNOWN] if to no day in particular or not at all
    /// @param ground   why, for people
    /// @param evidence who says so
    public record Turn(
            @Nullable LocalDate known, CommitmentState state, Days due, String ground, List<Evidence> evidence) {

        /// Copies the list.
        public Turn {
            evidence = List.copyOf(evidence);
        }
    }

    /// How a commitment stands on a day.
    ///
    /// @param state    how
    /// @param due      when it is due by then
    /// @param calendar whether the calendar alone makes it so, without any report
    /// @param ground   why, for people
    /// @param evidence who says so; those who told of the commitment itself where nothing else is known
    public record Standing(CommitmentState state, Days due, boolean calendar, String ground, List<Evidence> evidence) {

        /// Copies the list.
        public Standing {
            evidence = List.copyOf(evidence);
        }
    }

    /// Whether it was known on the day.
    public boolean known(LocalDate day) {
        return announced == null || !announced.isAfter(day);
    }

    /// How it stands on a day, as far as the reports published until then tell; `null` if none told of it yet.
    public @Nullable Standing at(LocalDate day) {
        if (!known(day)) {
            return null;
        }
        Turn last = null;
        Days now = due;
        for (Turn turn : turns) {
            if (turn.known == null || !turn.known.isAfter(day)) {
                if (turn.state == CommitmentState.DELAYED || turn.state == CommitmentState.OPEN) {
                    now = turn.due;
                }
                last = turn.state == CommitmentState.LATE && last != null && settled(last.state) ? last : turn;
            }
        }
        return last == null ? byCalendar(day, now, null) : after(last, day, now);
    }

    private static boolean settled(CommitmentState state) {
        return state == CommitmentState.KEPT || state == CommitmentState.BROKEN || state == CommitmentState.SUPERSEDED;
    }

    private Standing after(Turn last, LocalDate day, Days now) {
        if (last.state == CommitmentState.OPEN) {
            return byCalendar(day, now, last);
        }
        boolean waiting = last.state == CommitmentState.DELAYED || last.state == CommitmentState.LATE;
        if (waiting
                && now.to() != null
                && (last.state == CommitmentState.LATE || now.to().isBefore(day))) {
            return byCalendar(day, now, last);
        }
        return new Standing(last.state, now, false, last.ground, last.evidence);
    }

    /// How it stands where no report settles it.
    private Standing byCalendar(LocalDate day, Days now, @Nullable Turn last) {
        List<Evidence> evidence = new ArrayList<>();
        if (last != null) {
            evidence.addAll(last.evidence);
        }
        boolean told = last != null && last.state == CommitmentState.LATE;
        LocalDate end = now.to();
        if (proposed) {
            return new Standing(CommitmentState.PROPOSED, now, false, "put forward, not taken on", evidence);
        }
        if (end == null) {
            return new Standing(CommitmentState.OPEN, now, false, "no day is set for it", evidence);
        }
        if (end.isBefore(day)) {
            String ground = "due by " + end + ", and no report "
                    + (told ? "says that it was done; one says that it was not" : "says that it was done");
            return new Standing(CommitmentState.LATE, now, !told, ground, evidence);
        }
        boolean soon = !end.minusDays(SOON).isAfter(day);
        return new Standing(
                soon ? CommitmentState.DUE_SOON : CommitmentState.OPEN, now, true, "due by " + end, evidence);
    }
}
