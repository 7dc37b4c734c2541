package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.ledger.fold.CommitmentLine.Part;
import org.dateline.ledger.fold.CommitmentLine.Turn;
import org.dateline.ledger.fold.Commitments.Promise;
import org.dateline.ledger.fold.Commitments.Told;
import org.dateline.model.Actor;
import org.dateline.model.Commitment.State;
import org.dateline.model.Days;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/// Writes down a commitment, and what later reports say of it.
final class CommitmentWriter {

    private static final Set<String> IN_PART = Set.of(
            "first",
            "some",
            "part",
            "partly",
            "partially",
            "half",
            "batch",
            "began",
            "begun",
            "started",
            "initial",
            "most");
    private static final Set<String> WHOLE = Set.of("all", "last", "final", "entire", "whole", "completed", "both");

    private final Files files;
    private final String block;
    private final Pledged pledged;
    private final List<Pledged> others;
    private final Map<Ref, String> ids;
    private final List<Told> told;
    private final Filing.Commitment first;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /// @param others all commitments of the block
    /// @param ids    of the lines of the block, by member
    /// @param told   deeds that may decide commitments of the block, the oldest first
    CommitmentWriter(
            Files files, String block, Pledged pledged, List<Pledged> others, Map<Ref, String> ids, List<Told> told) {
        this.files = files;
        this.block = block;
        this.pledged = pledged;
        this.others = others;
        this.ids = ids;
        this.told = told;
        first = pledged.first().commitment();
    }

    CommitmentLine line() {
        states();
        replaced();
        deeds();
        turns.sort(Comparator.comparing(Turn::known, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Turn::state)
                .thenComparing(turn -> turn.evidence().getFirst().ref()));
        Filing filing = pledged.first().filing();
        return new CommitmentLine(
                pledged.id(),
                block,
                first.by(),
                first.to(),
                first.what(),
                due(),
                filing.published(),
                proposed(),
                pledged.members().stream().map(Promise::ref).toList(),
                first.sources(),
                parts,
                turns,
                supersedes());
    }

    /// As first told; what a member of the same report says where the first says nothing.
    private Days due() {
        for (Promise member : pledged.members()) {
            if (!member.commitment().due().unknown() && !overtaken(member)) {
                return member.commitment().due();
            }
        }
        return Days.UNKNOWN;
    }

    /// A day that was over when it was written is no deadline that anybody can keep.
    private static boolean overtaken(Promise member) {
        LocalDate published = member.filing().published();
        LocalDate from = member.commitment().due().from();
        LocalDate to = member.commitment().due().to();
        return published != null
                && to != null
                && to.isBefore(published)
                && from != null
                && from.isBefore(published.minusDays(400));
    }

    private boolean proposed() {
        return pledged.members().stream().allMatch(member -> member.commitment().state() == State.PROPOSED);
    }

    private @Nullable String supersedes() {
        for (Promise member : pledged.members()) {
            String old = member.commitment().supersedes();
            String id = old == null ? null : ids.get(new Ref(member.filing().article(), old));
            if (id != null && !id.equals(pledged.id())) {
                return id;
            }
        }
        return null;
    }

    /// What the tellings themselves say became of it, and how its day moved from one to the next.
    private void states() {
        Days due = due();
        for (Promise member : pledged.members()) {
            Filing.Commitment commitment = member.commitment();
            CommitmentState state = switch (commitment.state()) {
                case KEPT -> CommitmentState.KEPT;
                case BROKEN -> CommitmentState.BROKEN;
                case SUPERSEDED -> CommitmentState.SUPERSEDED;
                case PROPOSED, OPEN, LATE -> null;
            };
            if (state != null) {
                turn(member.filing().published(), state, Days.UNKNOWN, said(state), List.of(evidence(member)));
            }
            if (!commitment.due().unknown() && moved(due, commitment.due())) {
                boolean later = Files.DAYS.compare(Alike.from(commitment.due()), Alike.to(due)) > 0;
                turn(
                        member.filing().published(),
                        later ? CommitmentState.DELAYED : CommitmentState.OPEN,
                        commitment.due(),
                        later ? "a later day is given for it" : "an earlier day is given for it",
                        List.of(evidence(member)));
                due = commitment.due();
            }
        }
    }

    private static boolean moved(Days old, Days now) {
        Long gap = Alike.gap(old, now);
        return gap != null && gap > 0;
    }

    private static String said(CommitmentState state) {
        return switch (state) {
            case KEPT -> "it is said to have been kept";
            case BROKEN -> "it is said to have been gone back on";
            case SUPERSEDED -> "another commitment is said to have taken its place";
            case PROPOSED, OPEN, DUE_SOON, LATE, DELAYED -> "it is said so";
        };
    }

    /// Commitments that say that they take the place of this one.
    private void replaced() {
        for (Pledged other : others) {
            if (other == pledged) {
                continue;
            }
            for (Promise member : other.members()) {
                String old = member.commitment().supersedes();
                String id = old == null ? null : ids.get(new Ref(member.filing().article(), old));
                if (pledged.id().equals(id)) {
                    turn(
                            member.filing().published(),
                            CommitmentState.SUPERSEDED,
                            Days.UNKNOWN,
                            "another commitment takes its place: "
                                    + member.commitment().what(),
                            List.of(evidence(member)));
                }
            }
        }
    }

    private Evidence evidence(Promise member) {
        return files.evidence(member.ref(), member.commitment().what());
    }

    private void turn(
            @Nullable LocalDate known, CommitmentState state, Days due, String ground, List<Evidence> evidence) {
        turns.add(new Turn(known, state, due, ground, evidence));
    }

    private void deeds() {
        Map<String, List<Told>> done = new LinkedHashMap<>();
        Map<String, Place> places = pledged.named();
        if (places.size() > 1) {
            places.keySet().forEach(name -> done.put(name, new ArrayList<>()));
        }
        List<Told> kept = new ArrayList<>();
        for (Told each : told) {
            if (!later(each) || !matches(each)) {
                continue;
            }
            switch (each.deed().outcome()) {
                case DONE -> done(each, done, kept);
                case NOT_DONE -> notDone(each);
                case PUT_OFF ->
                    turn(
                            each.filing().published(),
                            CommitmentState.DELAYED,
                            each.deed().until(),
                            "it is said to have been put off",
                            List.of(evidence(each)));
                case CALLED_OFF ->
                    turn(
                            each.filing().published(),
                            CommitmentState.BROKEN,
                            Days.UNKNOWN,
                            "it is said to have been called off",
                            List.of(evidence(each)));
            }
        }
        done.forEach((place, tellings) -> parts.add(part(place, tellings)));
        if (!parts.isEmpty() && parts.stream().allMatch(part -> !part.evidence().isEmpty())) {
            List<Evidence> all =
                    parts.stream().flatMap(part -> part.evidence().stream()).toList();
            LocalDate last = parts.stream()
                    .map(Part::known)
                    .max(Comparator.nullsFirst(Comparator.naturalOrder()))
                    .orElse(null);
            turn(last, CommitmentState.KEPT, Days.UNKNOWN, "it is said to have been done at each of its places", all);
        }
        if (!kept.isEmpty()) {
            Told earliest = kept.getFirst();
            turn(
                    earliest.filing().published(),
                    CommitmentState.KEPT,
                    Days.UNKNOWN,
                    ground(earliest),
                    kept.stream().map(this::evidence).toList());
        }
    }

    private void done(Told each, Map<String, List<Told>> done, List<Told> kept) {
        if (partial(each)) {
            return;
        }
        boolean at = false;
        for (Map.Entry<String, Place> place : pledged.named().entrySet()) {
            List<Told> tellings = done.get(place.getKey());
            boolean there = each.deed().places().stream().anyMatch(other -> Alike.samePlace(place.getValue(), other))
                    || each.deed().terms().contains(place.getKey());
            if (tellings != null && there) {
                tellings.add(each);
                at = true;
            }
        }
        if (!at && (done.isEmpty() || words(each).stream().anyMatch(WHOLE::contains))) {
            kept.add(each);
        }
    }

    private void notDone(Told each) {
        LocalDate due = Alike.to(due());
        LocalDate published = each.filing().published();
        if (due != null && published != null && published.isAfter(due)) {
            turn(
                    published,
                    CommitmentState.LATE,
                    Days.UNKNOWN,
                    "it is said not to have been done",
                    List.of(evidence(each)));
        }
    }

    private Part part(String place, List<Told> tellings) {
        return new Part(
                place,
                tellings.isEmpty() ? null : tellings.getFirst().filing().published(),
                tellings.stream().map(this::evidence).toList());
    }

    private String ground(Told each) {
        LocalDate due = Alike.to(due());
        Days days = each.deed().days();
        LocalDate done = Alike.from(days) == null ? each.filing().published() : Alike.from(days);
        if (due == null || done == null) {
            return "it is said to have been done";
        }
        return done.isAfter(due)
                ? "it is said to have been done after its time, which ended on " + due
                : "it is said to have been done within its time, which ended on " + due;
    }

    private Evidence evidence(Told each) {
        return files.evidence(
                new Ref(each.filing().article(), each.deed().id()), each.deed().words());
    }

    /// Whether the deed was told, and done, after the commitment was made.
    private boolean later(Told each) {
        LocalDate announced = pledged.first().filing().published();
        LocalDate published = each.filing().published();
        if (announced == null || published == null || !published.isAfter(announced)) {
            return false;
        }
        String report = files.report(each.filing().article());
        if (pledged.members().stream()
                .anyMatch(member -> files.report(member.filing().article()).equals(report)
                        && member.filing().published() != null
                        && !member.filing().published().isBefore(published))) {
            return false;
        }
        LocalDate day = Alike.to(each.deed().days());
        return day == null || !day.isBefore(announced);
    }

    private boolean matches(Told each) {
        List<Actor> by = each.deed().by();
        if (!by.isEmpty() && !first.by().isEmpty() && !Alike.shareParty(by, first.by())) {
            return false;
        }
        List<Place> places = pledged.places();
        List<Place> at = each.deed().places().stream().filter(Alike::precise).toList();
        if (!places.isEmpty() && !at.isEmpty() && Alike.places(places, at) != Alike.Fit.SAME) {
            return false;
        }
        for (Promise member : pledged.members()) {
            if (Acts.match(member.commitment(), each.deed())) {
                return true;
            }
        }
        return false;
    }

    /// "The first convoy left", "some prisoners were freed": no promise of the whole is kept by it.
    private boolean partial(Told each) {
        Set<String> words = words(each);
        Set<String> promised = new TreeSet<>(
                List.of(first.what().toLowerCase(java.util.Locale.ROOT).split("\\P{L}+", -1)));
        return IN_PART.stream().anyMatch(word -> words.contains(word) && !promised.contains(word));
    }

    private static Set<String> words(Told each) {
        return new TreeSet<>(
                List.of(each.deed().words().toLowerCase(java.util.Locale.ROOT).split("\\P{L}+", -1)));
    }
}
