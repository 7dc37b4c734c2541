package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.model.TimeExpression.Role;
import org.dateline.model.Token;
import org.dateline.syntax.Predications;
import org.jspecify.annotations.Nullable;

/// Finds the times that belong to a predicate, and reads them as a deadline, a date or a beginning.
final class Clock {

    private Clock() {}

    /// The times that stand in the clause of `head`, not in a clause under it.
    static List<TimeExpression> times(Report report, Sentence sentence, Token head) {
        List<TimeExpression> out = new ArrayList<>(1);
        for (TimeExpression time : report.times(sentence)) {
            Token at = sentence.tokenAt(time.span().start());
            while (at != null && time.span().overlaps(at.span())) {
                at = sentence.head(at);
            }
            int steps = 0;
            while (at != null && at.index() != head.index() && within(at) && steps++ < sentence.size()) {
                at = sentence.head(at);
            }
            if (at != null && at.index() == head.index()) {
                out.add(time);
            }
        }
        return out;
    }

    /// Whether what hangs on the token belongs to the clause above it as well: not with a clause of its own.
    private static boolean within(Token at) {
        return !at.pos().verbal() && !at.relation().equals("acl:relcl") && !at.is("ccomp") && !at.is("parataxis")
                || at.relation().equals("xcomp");
    }

    /// Until when a thing is to be done; `null` if nothing says so.
    static @Nullable TimeExpression due(List<TimeExpression> times) {
        TimeExpression best = null;
        for (TimeExpression time : times) {
            if (!time.value().endsWith("_REF")
                    && dueRank(time) > 0
                    && (best == null || dueRank(time) > dueRank(best))) {
                best = time;
            }
        }
        return best == null ? null : as(best, best.role() == Role.EVENT ? Role.DUE : best.role());
    }

    private static int dueRank(TimeExpression time) {
        boolean calendar = time.kind() == Kind.DATE || time.kind() == Kind.TIME;
        return switch (time.role()) {
            case DUE -> 3;
            case UNTIL -> 2;
            case EVENT -> calendar ? 1 : 0;
            case AS_OF, SINCE, PUBLISHED -> 0;
        };
    }

    /// When a force was seen at a place; `null` if nothing says so. A day to come is no such time.
    static @Nullable TimeExpression asOf(Report report, Sentence sentence, Token head) {
        LocalDate published = report.document().article().published();
        TimeExpression best = null;
        for (TimeExpression time : times(report, sentence, head)) {
            boolean past = published == null
                    || time.days().from() == null
                    || !time.days().from().isAfter(published);
            boolean says = time.role() == Role.AS_OF
                    || time.role() == Role.SINCE
                    || time.role() == Role.EVENT && time.kind() != Kind.DURATION && time.kind() != Kind.SET;
            if (past && says && (best == null || time.role() == Role.AS_OF)) {
                best = time;
            }
        }
        return best;
    }

    /// Since when, or else when; `null` if nothing says so.
    static @Nullable TimeExpression since(List<TimeExpression> times) {
        TimeExpression best = null;
        for (TimeExpression time : times) {
            boolean says = time.role() == Role.SINCE
                    || time.role() == Role.EVENT && (time.kind() == Kind.DATE || time.kind() == Kind.TIME);
            if (says && (best == null || time.role() == Role.SINCE)) {
                best = time;
            }
        }
        return best;
    }

    /// Whether a window lies before the day of publication.
    static boolean over(Report report, TimeExpression time) {
        LocalDate published = report.document().article().published();
        LocalDate to = time.days().to();
        return published != null && to != null && to.isBefore(published);
    }

    /// Whether a window has begun before the day of publication and does not reach beyond it.
    static boolean past(Report report, TimeExpression time) {
        LocalDate published = report.document().article().published();
        LocalDate from = time.days().from();
        LocalDate to = time.days().to();
        return over(report, time)
                || published != null
                        && from != null
                        && to != null
                        && from.isBefore(published)
                        && !to.isAfter(published);
    }

    /// Whether the verb says "will".
    static boolean future(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb, "aux")) {
            String lemma = child.lemma();
            if (lemma.equals("will") || lemma.equals("shall") || lemma.equals("would") || lemma.equals("'ll")) {
                return !Predications.negated(sentence, verb);
            }
        }
        return false;
    }

    private static TimeExpression as(TimeExpression time, Role role) {
        return new TimeExpression(
                time.sentence(), time.span(), time.kind(), time.value(), time.days(), role, time.resolved());
    }
}
