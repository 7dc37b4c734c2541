package org.dateline.ledger.fold;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells whether what was done is what was to be done.
final class Acts {

    /// Leaving, closing and handing over are one thing where a base is concerned.
    private static final Set<String> VACATE = Set.of("withdraw", "shut", "hand", "dismantle");

    private static final Set<String> FORCES = Set.of("base", "troops", "airport", "airfield", "position", "post");

    private Acts() {}

    /// Whether the deed is of the kind that was promised, and done to what it was promised of.
    static boolean match(Filing.Commitment promised, Filing.Deed deed) {
        boolean done = switch (deed.outcome()) {
            case DONE, NOT_DONE -> true;
            case PUT_OFF, CALLED_OFF -> false;
        };
        if (!done) {
            // "postponed the vote", "scrapped the new base": of what was promised the thing is named, not the doing.
            int shared = Alike.shared(promised.terms(), deed.acts());
            return shared > 0 && 2 * shared >= deed.acts().size();
        }
        return match(promised.acts(), promised.terms(), deed.acts(), deed.terms());
    }

    /// What a deed that decides the commitment may be called.
    static Set<String> candidates(Filing.Commitment promised) {
        Set<String> out = new HashSet<>(promised.acts());
        if (any(out, VACATE)) {
            out.addAll(VACATE);
        }
        out.addAll(promised.terms());
        return out;
    }

    /// Whether two tellings promise the same.
    static boolean match(Filing.Commitment a, Filing.Commitment b) {
        return match(a.acts(), a.terms(), b.acts(), b.terms());
    }

    private static boolean match(List<String> acts, List<String> terms, List<String> others, List<String> otherTerms) {
        boolean same = Alike.shared(acts, others) > 0;
        boolean vacate = any(acts, VACATE) && any(others, VACATE) && any(terms, FORCES) && any(otherTerms, FORCES);
        if (!same && !vacate) {
            return false;
        }
        Set<String> what = objects(terms, acts);
        Set<String> done = objects(otherTerms, others);
        return what.isEmpty() || done.isEmpty() || vacate || Alike.shared(what, done) > 0 || noun(acts, others);
    }

    /// An election is an election, whatever else is said of it.
    private static boolean noun(List<String> acts, List<String> others) {
        return acts.size() > 1 && Alike.shared(acts, others) > 0 || others.size() > 1 && Alike.shared(acts, others) > 0;
    }

    private static boolean any(Collection<String> words, Set<String> of) {
        return words.stream().anyMatch(of::contains);
    }

    /// What it is done to: no names of parties and places, which are compared by themselves.
    private static Set<String> objects(List<String> terms, List<String> acts) {
        Set<String> out = new HashSet<>();
        for (String term : terms) {
            if (Character.isLowerCase(term.charAt(0)) && !acts.contains(term)) {
                out.add(term);
            }
        }
        return out;
    }
}
