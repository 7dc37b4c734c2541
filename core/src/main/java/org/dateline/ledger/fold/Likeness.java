package org.dateline.ledger.fold;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.EventType;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Place;

/// Weighs how likely two accounts are of one happening. The weights are set by hand: a place or a number in common
/// tells more than a party, words tell something, and something that does not fit takes away more than what fits
/// adds.
final class Likeness {

    /// From this on two accounts are taken to be of one happening.
    static final double SAME = 4;

    private static final double COPIED = 6;
    private static final double WORDS = 4;

    private Likeness() {}

    /// 0 or less where they cannot be of one happening.
    static double of(Account a, Account b, Files files) {
        boolean copies = !a.filing().article().equals(b.filing().article())
                && files.report(a.filing().article())
                        .equals(files.report(b.filing().article()));
        if (copies && sameWords(a, b)) {
            return COPIED;
        }
        double place = places(a, b);
        double actors = parties(Alike.parties(a.actors(), b.actors()));
        double recipients = parties(Alike.parties(a.recipients(), b.recipients()));
        double words = WORDS * Alike.overlap(a.terms(), b.terms());
        if (a.terms().size() < 2 || b.terms().size() < 2) {
            words /= 2;
        }
        double out = place + actors + recipients + words + figures(a, b) + modes(a, b) + days(a, b);
        if (a.filing().article().equals(b.filing().article())) {
            // A report that tells of one thing twice mostly says so.
            out -= 2;
        }
        // What is said comes in any number of shades: the same two and the same day are not enough.
        return verbal(a.type()) ? out - 1 : out;
    }

    private static boolean sameWords(Account a, Account b) {
        Set<String> words = new HashSet<>();
        a.claims().forEach(claim -> words.add(squeezed(claim.words())));
        return b.claims().stream().anyMatch(claim -> words.contains(squeezed(claim.words())));
    }

    private static String squeezed(String words) {
        return String.join(" ", words.strip().split("\\s+", -1));
    }

    private static double places(Account a, Account b) {
        if (a.places().isEmpty() || b.places().isEmpty()) {
            return focus(a, b);
        }
        return switch (Alike.places(a.places(), b.places())) {
            case SAME -> 3;
            case COMPATIBLE -> 1;
            case UNKNOWN -> 0;
            case APART -> -5;
        };
    }

    /// Where a claim names no place, the place that its report is about is likely.
    private static double focus(Account a, Account b) {
        List<Place> one = around(a);
        List<Place> other = around(b);
        return Alike.places(one, other) == Alike.Fit.SAME ? 1.5 : 0;
    }

    private static List<Place> around(Account account) {
        if (!account.places().isEmpty()) {
            return account.places();
        }
        Place focus = account.filing().focus();
        return focus == null ? List.of() : List.of(focus);
    }

    private static double parties(Alike.Fit fit) {
        return switch (fit) {
            case SAME -> 1.5;
            case COMPATIBLE -> 1;
            case UNKNOWN -> 0;
            case APART -> -2;
        };
    }

    /// The same number of people is a strong sign, a different one no sign against it.
    private static double figures(Account a, Account b) {
        for (Filing.Figure one : figures(a)) {
            for (Filing.Figure other : figures(b)) {
                if (one.measure() == other.measure()
                        && one.measure() != Measure.OTHER
                        && one.amount().min() != null
                        && one.amount().min().equals(other.amount().min())) {
                    return 1.5;
                }
            }
        }
        return 0;
    }

    private static List<Filing.Figure> figures(Account account) {
        return account.claims().stream()
                .flatMap(claim -> claim.figures().stream())
                .toList();
    }

    private static double modes(Account a, Account b) {
        String one = mode(a);
        String other = mode(b);
        return one.isEmpty() || other.isEmpty() ? 0 : one.equals(other) ? 0.5 : -1;
    }

    private static String mode(Account account) {
        for (Filing.Claim claim : account.claims()) {
            if (claim.mode() != null) {
                return claim.mode();
            }
        }
        return "";
    }

    private static double days(Account a, Account b) {
        Long gap = Alike.gap(a.days(), b.days());
        if (gap == null) {
            return -1;
        }
        return gap > 0 ? -0.5 : a.dated() && b.dated() ? 1 : 0.5;
    }

    private static boolean verbal(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> true;
            case COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
        };
    }
}
