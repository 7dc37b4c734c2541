package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.ledger.fold.Commitments.Promise;
import org.dateline.model.Place;

/// Tellings of one commitment, while they are being gathered.
final class Pledged {

    private static final int APART_DAYS = 730;
    private static final double SAME = 0.5;

    private final List<Promise> members = new ArrayList<>(1);

    Pledged(Promise first) {
        members.add(first);
    }

    void add(Promise promise) {
        members.add(promise);
    }

    /// The oldest first.
    List<Promise> members() {
        return members;
    }

    Promise first() {
        return members.getFirst();
    }

    String id() {
        return first().ref().toString();
    }

    /// The places that any member names, no larger than a district.
    List<Place> places() {
        List<Place> out = new ArrayList<>();
        for (Promise member : members) {
            for (Place place : member.commitment().places()) {
                if (Alike.precise(place) && out.stream().noneMatch(other -> Alike.samePlace(other, place))) {
                    out.add(place);
                }
            }
        }
        return out;
    }

    /// The same places by what the articles call them.
    Map<String, Place> named() {
        Map<String, Place> out = new LinkedHashMap<>();
        for (Promise member : members) {
            List<Place> places = member.commitment().places();
            List<String> names = member.commitment().names();
            for (int i = 0; i < Math.min(places.size(), names.size()); i++) {
                Place place = places.get(i);
                if (Alike.precise(place) && out.values().stream().noneMatch(other -> Alike.samePlace(other, place))) {
                    out.put(names.get(i), place);
                }
            }
        }
        return out;
    }

    /// The words that tell what is to be done, without names of parties.
    static List<String> deed(Filing.Commitment commitment) {
        TreeSet<String> out = new TreeSet<>();
        for (String term : commitment.terms()) {
            if (Character.isLowerCase(term.charAt(0)) || Character.isDigit(term.charAt(0))) {
                out.add(term);
            }
        }
        return List.copyOf(out);
    }

    /// How well another telling fits, 0 if it is of something else.
    double fit(Promise promise, Files files) {
        LocalDate first = first().filing().published();
        LocalDate other = promise.filing().published();
        if (first != null && other != null && ChronoUnit.DAYS.between(first, other) > APART_DAYS) {
            return 0;
        }
        double best = 0;
        for (Promise member : members) {
            best = Math.max(best, fit(member, promise, files));
        }
        return best;
    }

    private static double fit(Promise a, Promise b, Files files) {
        Filing.Commitment one = a.commitment();
        Filing.Commitment other = b.commitment();
        boolean sameArticle = a.filing().article().equals(b.filing().article());
        boolean copies = !sameArticle
                && files.report(a.filing().article())
                        .equals(files.report(b.filing().article()));
        if (copies && one.what().equals(other.what())) {
            return 2;
        }
        List<Place> places = precise(one);
        List<Place> others = precise(other);
        boolean apart = !places.isEmpty() && !others.isEmpty() && Alike.places(places, others) != Alike.Fit.SAME;
        if (sameArticle && one.state() == other.state() || apart) {
            return 0;
        }
        if (!one.by().isEmpty() && !other.by().isEmpty() && !Alike.shareParty(one.by(), other.by())) {
            return 0;
        }
        double deeds = Alike.overlap(deed(one), deed(other));
        double all = Alike.overlap(one.terms(), other.terms());
        return Acts.match(one, other) && all >= SAME ? deeds + all / 2 : 0;
    }

    private static List<Place> precise(Filing.Commitment commitment) {
        return commitment.places().stream().filter(Alike::precise).toList();
    }
}
