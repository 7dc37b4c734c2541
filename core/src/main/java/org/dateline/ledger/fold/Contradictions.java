package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.Contradiction;
import org.dateline.model.Contradiction.Kind;
import org.dateline.model.Days;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Status;
import org.jspecify.annotations.Nullable;

/// Sets claims of one incident side by side that cannot both hold: somebody says that it happened and somebody that
/// it did not, counts of the same that do not meet, days that do not meet. It never decides between them.
final class Contradictions {

    private static final double ROUGH = 0.1;

    private final Files files;
    private final Map<String, ContradictionPair> out = new TreeMap<>();

    private Contradictions(Files files) {
        this.files = files;
    }

    /// Those within articles and those across them, by their two records.
    static List<ContradictionPair> of(Files files, List<Incident> incidents) {
        Contradictions all = new Contradictions(files);
        for (Filing filing : files.all()) {
            if (!files.retracted(filing.article())) {
                for (Contradiction each : filing.contradictions()) {
                    all.add(
                            new Ref(filing.article(), each.a()),
                            new Ref(filing.article(), each.b()),
                            each.kind(),
                            within(each.kind()),
                            null);
                }
            }
        }
        incidents.forEach(all::incident);
        return List.copyOf(all.out.values());
    }

    private static String within(Kind kind) {
        return switch (kind) {
            case DENIAL -> "one says that it is so, the other that it is not";
            case FIGURES -> "two counts of the same that do not meet";
            case SUPERSEDED -> "the one takes the place of the other";
            case TIMES -> "two times of the same that do not meet";
        };
    }

    private void add(Ref a, Ref b, Kind kind, String ground, @Nullable String incident) {
        boolean ordered = files.byAge().compare(a, b) <= 0;
        ContradictionPair pair = new ContradictionPair(ordered ? a : b, ordered ? b : a, kind, ground, incident);
        // A pair within an article is known by its incident too, where there is one.
        out.merge(pair.a() + " " + pair.b() + " " + kind, pair, (old, next) -> next.incident() == null ? old : next);
    }

    /// A claim that stands, with its article.
    private record Member(Filing filing, Filing.Claim claim) {

        Ref ref() {
            return new Ref(filing.article(), claim.id());
        }

        String voice() {
            return Contradictions.voice(claim.sources(), filing);
        }
    }

    private static String voice(List<Voice> sources, Filing filing) {
        String name = sources.isEmpty() ? null : sources.getFirst().name();
        if (name != null) {
            return name;
        }
        return filing.publisher() == null ? filing.article() : filing.publisher();
    }

    private void incident(Incident incident) {
        List<Member> members = new ArrayList<>();
        for (Ref ref : incident.claims()) {
            Filing filing = files.get(ref.article());
            for (Filing.Claim claim : filing.claims()) {
                if (claim.id().equals(ref.id())) {
                    members.add(new Member(filing, claim));
                }
            }
        }
        denials(incident, members);
        figures(incident, members);
        times(incident, members);
    }

    /// Each denial against the oldest report of it by somebody else; one report is enough.
    private void denials(Incident incident, List<Member> members) {
        Map<String, Member> seen = new HashMap<>();
        for (Member denial : members) {
            if (denial.claim.status() != Status.DENIED
                    || seen.putIfAbsent(denial.voice() + files.report(denial.filing.article()), denial) != null) {
                continue;
            }
            for (Member other : members) {
                if (other.claim.status() != Status.DENIED && !other.voice().equals(denial.voice())) {
                    String ground =
                            "%s says that it happened, %s that it did not".formatted(other.voice(), denial.voice());
                    add(other.ref(), denial.ref(), Kind.DENIAL, ground, incident.id());
                    break;
                }
            }
        }
    }

    /// A number that a source gives.
    private record Count(Ref ref, String voice, @Nullable LocalDate published, String report, Filing.Figure figure) {}

    private void figures(Incident incident, List<Member> members) {
        Map<String, List<Count>> byMeasure = new TreeMap<>();
        for (Member member : members) {
            if (member.claim.status() == Status.DENIED) {
                continue;
            }
            for (Filing.Figure figure : member.claim.figures()) {
                if (ofPeople(figure.measure())) {
                    List<Count> counts = byMeasure.computeIfAbsent(
                            figure.measure() + " " + Tallies.unit(figure), key -> new ArrayList<>());
                    Count count = new Count(
                            new Ref(member.filing.article(), figure.id()),
                            voice(figure.sources(), member.filing),
                            member.filing.published(),
                            files.report(member.filing.article()),
                            figure);
                    if (counts.stream().noneMatch(other -> repeats(other, count))) {
                        counts.add(count);
                    }
                }
            }
        }
        byMeasure.values().forEach(counts -> compare(incident, counts));
    }

    /// The same number by the same source, or in a copy of the same report, is no further voice.
    private static boolean repeats(Count a, Count b) {
        return (a.voice.equals(b.voice) || a.report.equals(b.report))
                && java.util.Objects.equals(
                        a.figure.amount().min(), b.figure.amount().min())
                && java.util.Objects.equals(
                        a.figure.amount().max(), b.figure.amount().max());
    }

    private void compare(Incident incident, List<Count> counts) {
        for (int i = 0; i < counts.size(); i++) {
            for (int j = 0; j < i; j++) {
                Count older = counts.get(j);
                Count younger = counts.get(i);
                if (apart(older.figure.amount(), younger.figure.amount()) && !revised(older, younger)) {
                    String ground = "%s: %s per %s, %s per %s"
                            .formatted(
                                    older.figure.measure().name().toLowerCase(Locale.ROOT),
                                    older.figure.amount().words(),
                                    older.voice,
                                    younger.figure.amount().words(),
                                    younger.voice);
                    add(older.ref, younger.ref, Kind.FIGURES, ground, incident.id());
                }
            }
        }
    }

    /// Who gives another number later corrects himself.
    private static boolean revised(Count older, Count younger) {
        return older.voice.equals(younger.voice);
    }

    private static boolean ofPeople(Measure measure) {
        return switch (measure) {
            case KILLED, INJURED, MISSING, DETAINED, DISPLACED, PARTICIPANTS -> true;
            case TROOPS, MONEY, DISTANCE, OTHER -> false;
        };
    }

    private static boolean apart(Filing.Amount a, Filing.Amount b) {
        double slack = a.approximate() || b.approximate() ? ROUGH : 0;
        return below(a.max(), b.min(), slack) || below(b.max(), a.min(), slack);
    }

    private static boolean below(@Nullable Double max, @Nullable Double min, double slack) {
        return max != null && min != null && max * (1 + slack) < min * (1 - slack);
    }

    /// Days that reports give and that do not meet, each voice's against the oldest.
    private void times(Incident incident, List<Member> members) {
        List<Member> dated = new ArrayList<>();
        for (Member member : members) {
            Days days = member.claim.days();
            if (days.from() != null && days.to() != null && member.claim.status() != Status.DENIED) {
                dated.add(member);
            }
        }
        for (int i = 1; i < dated.size(); i++) {
            Member first = dated.getFirst();
            Member other = dated.get(i);
            Long gap = Alike.gap(first.claim.days(), other.claim.days());
            boolean copy = files.report(first.filing.article()).equals(files.report(other.filing.article()));
            if (gap != null && gap > 0 && !copy && !first.voice().equals(other.voice())) {
                String ground = "%s per %s, %s per %s"
                        .formatted(days(first.claim.days()), first.voice(), days(other.claim.days()), other.voice());
                add(first.ref(), other.ref(), Kind.TIMES, ground, incident.id());
            }
        }
    }

    private static String days(Days days) {
        return days.from() != null && days.from().equals(days.to())
                ? days.from().toString()
                : days.from() + " to " + days.to();
    }
}
