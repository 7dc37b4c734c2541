package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.model.Actor;
import org.dateline.model.Days;
import org.dateline.model.EventType;
import org.dateline.model.Place;
import org.dateline.model.Status;
import org.jspecify.annotations.Nullable;

/// What one article claims of one happening: its claims of the same event together.
///
/// @param filing     the article
/// @param claims     in text order
/// @param type       of the first
/// @param country    ISO 3166-1 alpha-3 of where it plays, `""` if that is not known
/// @param days       the narrowest window that a claim gives, else the days before publication
/// @param dated      whether a claim gives it
/// @param places     all, the most precise first
/// @param actors     all
/// @param recipients all
/// @param terms      of all
record Account(
        Filing filing,
        List<Filing.Claim> claims,
        EventType type,
        String country,
        Days days,
        boolean dated,
        List<Place> places,
        List<Actor> actors,
        List<Actor> recipients,
        List<String> terms) {

    /// Days before publication in which news happened that gives no day.
    private static final int FRESH = 2;

    private static final double REPEATED = 0.75;

    /// The longest window, in days, that still pins an event down.
    private static final int NARROW = 3;

    /// The accounts of an article, in text order: claims that something happened, is alleged or did not.
    static List<Account> of(Filing filing) {
        List<Filing.Claim> claims = new ArrayList<>();
        for (Filing.Claim claim : filing.claims()) {
            if (happened(claim.status())) {
                claims.add(claim);
            }
        }
        Groups groups = new Groups(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (same(claims.get(i), claims.get(j))) {
                    groups.join(i, j);
                }
            }
        }
        List<Account> out = new ArrayList<>();
        for (List<Integer> group : groups.all()) {
            out.add(of(filing, group.stream().map(claims::get).toList()));
        }
        return out;
    }

    /// Whether two claims of an article are of one happening, as the coding says, or because one sentence tells both
    /// what was done and what came of it: "a bomb exploded, killing eight".
    private static boolean same(Filing.Claim a, Filing.Claim b) {
        if (a.type() != b.type()) {
            return false;
        }
        if (a.sameAs().contains(b.id()) || b.sameAs().contains(a.id())) {
            return true;
        }
        Long gap = Alike.gap(a.days(), b.days());
        boolean together = gap == null || gap == 0;
        boolean there = a.places().isEmpty() || b.places().isEmpty();
        return a.sentence() == b.sentence() && together && there && a.status() == b.status() && alone(a, b);
    }

    /// Whether one of the two names no doer, or both the same; and likewise to whom.
    private static boolean alone(Filing.Claim a, Filing.Claim b) {
        boolean material = switch (a.type()) {
            case ASSAULT, COERCE, PROTEST, RETREAT, MOBILIZE, AID -> true;
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, REQUEST, ACCUSE, REJECT, THREATEN, SANCTION -> false;
        };
        Alike.Fit actors = Alike.parties(a.actors(), b.actors());
        boolean sameActors = a.actors().isEmpty()
                || b.actors().isEmpty()
                || actors == Alike.Fit.SAME
                || actors == Alike.Fit.COMPATIBLE;
        return material && sameActors && Alike.parties(a.recipients(), b.recipients()) != Alike.Fit.APART;
    }

    private static boolean happened(Status status) {
        return switch (status) {
            case ASSERTED, DENIED, ALLEGED, RENEGED -> true;
            case PLANNED, PROMISED, PROPOSED, REQUESTED, THREATENED, PREDICTED, HYPOTHETICAL -> false;
        };
    }

    private static Account of(Filing filing, List<Filing.Claim> claims) {
        List<Place> places = new ArrayList<>(1);
        List<Actor> actors = new ArrayList<>(1);
        List<Actor> recipients = new ArrayList<>(1);
        TreeSet<String> terms = new TreeSet<>();
        Days days = Days.UNKNOWN;
        for (Filing.Claim claim : claims) {
            claim.places().stream().filter(place -> !places.contains(place)).forEach(places::add);
            claim.actors().stream().filter(actor -> !actors.contains(actor)).forEach(actors::add);
            claim.recipients().stream()
                    .filter(actor -> !recipients.contains(actor))
                    .forEach(recipients::add);
            terms.addAll(claim.terms());
            days = narrower(days, claim.days());
        }
        places.sort((a, b) -> a.precision().compareTo(b.precision()));
        boolean dated = !days.unknown();
        LocalDate published = filing.published();
        if (!dated && published != null) {
            days = new Days(published.minusDays(FRESH), published);
        }
        return new Account(
                filing,
                claims,
                claims.getFirst().type(),
                country(filing, places, actors, recipients),
                days,
                dated,
                places,
                actors,
                recipients,
                List.copyOf(terms));
    }

    /// The account of the original that this one repeats; `null` if it does not, or is the original's own.
    @Nullable
    Account copied(List<Account> original) {
        Account best = null;
        double most = REPEATED;
        for (Account each : original) {
            if (each.filing.article().equals(filing.article())) {
                return null;
            }
            double overlap = Alike.overlap(terms, each.terms);
            boolean status =
                    claims.getFirst().status() == each.claims.getFirst().status();
            if (each.type == type && status && overlap >= most) {
                most = overlap;
                best = each;
            }
        }
        return best;
    }

    static Days narrower(Days a, Days b) {
        return length(b) < length(a) ? b : a;
    }

    private static long length(Days days) {
        return days.from() == null || days.to() == null
                ? days.unknown() ? Long.MAX_VALUE : Long.MAX_VALUE - 1
                : ChronoUnit.DAYS.between(days.from(), days.to());
    }

    private static String country(Filing filing, List<Place> places, List<Actor> actors, List<Actor> recipients) {
        for (Place place : places) {
            if (place.country() != null) {
                return place.country();
            }
        }
        String recipient = country(recipients);
        if (recipient != null) {
            return recipient;
        }
        if (filing.country() != null) {
            return filing.country();
        }
        String actor = country(actors);
        return actor == null ? "" : actor;
    }

    private static @Nullable String country(List<Actor> actors) {
        for (Actor actor : actors) {
            if (actor.country() != null) {
                return actor.country();
            }
        }
        return null;
    }

    /// Whether its days pin it down.
    boolean narrow() {
        return days.from() != null && days.to() != null && length(days) <= NARROW;
    }

    /// Its first claim.
    Ref ref() {
        return new Ref(filing.article(), claims.getFirst().id());
    }

    /// The block that it belongs to.
    String block() {
        return Blocks.incidents(type, country);
    }
}
