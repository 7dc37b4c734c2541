package org.dateline.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final List<Contradiction> out = new ArrayList<>();

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
        return all.out;
    }

    private void add(String a, String b, Kind kind) {
        Contradiction contradiction = new Contradiction(a, b, kind);
        if (!out.contains(contradiction) && !out.contains(new Contradiction(b, a, kind))) {
            out.add(contradiction);
        }
    }

    /// What a denial denies stands against whoever says it. Where nobody in the article does, it is against the
    /// denied claim itself, or, where no claim was read, against itself: `a` and `b` are then the same quotation,
    /// which says that the holder of what is denied is not in the article.
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
            if (denial != null) {
                add(denial, Objects.requireNonNullElse(denied(attribution), denial), Kind.DENIAL);
            }
        }
    }

    /// The claim in the denied content, or rather what another source asserts of the same event.
    private @Nullable String denied(Attribution attribution) {
        for (Claim claim : report.claims()) {
            if (attribution.content().covers(claim.trigger())
                    && !attribution.cue().overlaps(claim.trigger())) {
                for (Claim other : report.claims()) {
                    if (claim.sameAs().contains(other.id()) && asserted(other)) {
                        return other.id();
                    }
                }
                return claim.id();
            }
        }
        return null;
    }

    private void claims() {
        List<Claim> claims = report.claims();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            places.put(claims.get(i).id(), i);
        }
        for (int i = 0; i < claims.size(); i++) {
            for (String id : claims.get(i).sameAs()) {
                int j = places.getOrDefault(id, -1);
                if (j > i) {
                    claims(claims.get(i), claims.get(j));
                }
            }
        }
    }

    private void claims(Claim a, Claim b) {
        if (sameSource(a.sources(), b.sources())) {
            return;
        }
        if (asserted(a) && b.status() == Status.DENIED || asserted(b) && a.status() == Status.DENIED) {
            add(a.id(), b.id(), Kind.DENIAL);
        }
        if (asserted(a) && asserted(b) && apart(a.time(), b.time())) {
            add(a.id(), b.id(), Kind.TIMES);
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
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                Figure a = figures.get(i);
                Figure b = figures.get(j);
                if (a.measure() == b.measure()
                        && ofPeople(a.measure())
                        && !sameSource(a.sources(), b.sources())
                        && a.quantity().unit().equals(b.quantity().unit())
                        && sameEvent(a.claim(), b.claim())
                        && apart(a.quantity(), b.quantity())) {
                    add(a.id(), b.id(), Kind.FIGURES);
                }
            }
        }
    }

    /// Sums, distances and strengths of one event may well differ: each has a scope of its own.
    private static boolean ofPeople(Figure.Measure measure) {
        return switch (measure) {
            case KILLED, INJURED, MISSING, DETAINED, DISPLACED, PARTICIPANTS -> true;
            case TROOPS, MONEY, DISTANCE, OTHER -> false;
        };
    }

    private boolean sameEvent(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return false;
        }
        for (Claim claim : report.claims()) {
            if (claim.id().equals(a)) {
                return a.equals(b) || claim.sameAs().contains(b);
            }
        }
        return false;
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
