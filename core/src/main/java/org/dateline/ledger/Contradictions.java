package org.dateline.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.LedgerWords;
import org.dateline.knowledge.LedgerWords.Mood;
import org.dateline.model.Attribution;
import org.dateline.model.Attribution.Stance;
import org.dateline.model.Claim;
import org.dateline.model.Commitment;
import org.dateline.model.Contradiction;
import org.dateline.model.Contradiction.Kind;
import org.dateline.model.Days;
import org.dateline.model.Figure;
import org.dateline.model.Pos;
import org.dateline.model.Quantity;
import org.dateline.model.Quotation;
import org.dateline.model.Source;
import org.dateline.model.SourceChain;
import org.dateline.model.Status;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Sets records side by side that cannot both hold. It never decides between them.
final class Contradictions {

    private final LedgerWords words;
    private final Report report;
    private final Set<Contradiction> out = new LinkedHashSet<>();

    private Contradictions(LedgerWords words, Report report) {
        this.words = words;
        this.report = report;
    }

    /// In order of `a`, kind by kind.
    static List<Contradiction> of(
            LedgerWords words,
            Report report,
            List<Figure> figures,
            List<Quotation> quotations,
            List<Commitment> commitments) {
        Contradictions all = new Contradictions(words, report);
        all.denials(quotations);
        all.claims();
        all.figures(figures);
        for (Commitment commitment : commitments) {
            if (commitment.supersedes() != null) {
                all.add(commitment.supersedes(), commitment.id(), Kind.SUPERSEDED);
            }
        }
        return List.copyOf(all.out);
    }

    private void add(String a, String b, Kind kind) {
        if (!a.equals(b) && !out.contains(new Contradiction(b, a, kind))) {
            out.add(new Contradiction(a, b, kind));
        }
    }

    /// What a denial denies stands against whoever says it. Where nobody in the article does, it is against the
    /// denied claim itself. Where no claim was read there is nothing to set it against: the quotation says that it
    /// denies.
    private void denials(List<Quotation> quotations) {
        for (Attribution attribution : report.attributions()) {
            boolean denies = attribution.stance() == Stance.DENIES
                    && words.moods().get(attribution.cueLemma(), Pos.VERB).contains(Mood.DENIED);
            if (!denies || !report.says(attribution.content())) {
                continue;
            }
            String denial = null;
            for (Quotation quotation : quotations) {
                if (quotation.span().equals(attribution.content())
                        && quotation.cue().equals(attribution.cue())) {
                    denial = quotation.id();
                }
            }
            String denied = denial == null ? null : denied(attribution);
            if (denial != null && denied != null) {
                add(denial, denied, Kind.DENIAL);
            }
        }
    }

    /// The claim in the denied content, or rather what another source asserts of the same event.
    private @Nullable String denied(Attribution attribution) {
        for (Claim claim : report.claims()) {
            if (attribution.content().covers(claim.trigger())
                    && !attribution.cue().overlaps(claim.trigger())) {
                for (String id : claim.sameAs()) {
                    Claim other = report.claim(id);
                    if (other != null && asserted(other)) {
                        return id;
                    }
                }
                return claim.id();
            }
        }
        return null;
    }

    private void claims() {
        for (Claim a : report.claims()) {
            for (String id : a.sameAs()) {
                Claim b = report.claim(id);
                if (b == null || sameSource(a.sources(), b.sources())) {
                    continue;
                }
                if (asserted(a) && b.status() == Status.DENIED || asserted(b) && a.status() == Status.DENIED) {
                    add(a.id(), b.id(), Kind.DENIAL);
                }
                if (asserted(a) && asserted(b) && apart(a.time(), b.time())) {
                    add(a.id(), b.id(), Kind.TIMES);
                }
            }
        }
    }

    private static boolean asserted(Claim claim) {
        return claim.status() == Status.ASSERTED || claim.status() == Status.ALLEGED;
    }

    private static boolean sameSource(List<Source> a, List<Source> b) {
        return SourceChain.same(a.getFirst(), b.getFirst());
    }

    private static boolean apart(@Nullable TimeExpression a, @Nullable TimeExpression b) {
        return a != null
                && b != null
                && a.role() == TimeExpression.Role.EVENT
                && b.role() == TimeExpression.Role.EVENT
                && (before(a.days(), b.days()) || before(b.days(), a.days()));
    }

    private static boolean before(Days a, Days b) {
        return a.to() != null && b.from() != null && a.to().isBefore(b.from());
    }

    private void figures(List<Figure> figures) {
        Map<String, List<Figure>> byClaim = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (figure.claim() != null && ofPeople(figure.measure())) {
                byClaim.computeIfAbsent(figure.claim(), key -> new ArrayList<>(2))
                        .add(figure);
            }
        }
        byClaim.forEach((id, own) -> {
            Claim claim = report.claim(id);
            List<Figure> all = new ArrayList<>(own);
            if (claim != null) {
                claim.sameAs().forEach(other -> all.addAll(byClaim.getOrDefault(other, List.of())));
            }
            for (Figure a : own) {
                for (Figure b : all) {
                    compare(a, b);
                }
            }
        });
    }

    private void compare(Figure a, Figure b) {
        if (!a.equals(b)
                && a.measure() == b.measure()
                && !sameSource(a.sources(), b.sources())
                && a.quantity().unit().equals(b.quantity().unit())
                && apart(a.quantity(), b.quantity())) {
            add(a.id(), b.id(), Kind.FIGURES);
        }
    }

    /// Sums, distances and strengths of one event may well differ: each has a scope of its own.
    private static boolean ofPeople(Figure.Measure measure) {
        return switch (measure) {
            case KILLED, INJURED, MISSING, DETAINED, DISPLACED, PARTICIPANTS -> true;
            case TROOPS, MONEY, DISTANCE, OTHER -> false;
        };
    }

    private static boolean apart(Quantity a, Quantity b) {
        if (a.approximate() || b.approximate()) {
            return below(scaled(a.max(), 1.1), scaled(b.min(), 0.9))
                    || below(scaled(b.max(), 1.1), scaled(a.min(), 0.9));
        }
        return below(a.max(), b.min()) || below(b.max(), a.min());
    }

    /// "About 100" and 95 do not contradict each other.
    private static @Nullable Double scaled(@Nullable Double value, double by) {
        return value == null ? null : value * by;
    }

    private static boolean below(@Nullable Double max, @Nullable Double min) {
        return max != null && min != null && max < min;
    }
}
