package org.dateline.geo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Place.Precision;

/// The mentions of an article that share a name and so, news being written with care, a place.
final class Group {

    private static final int MOST = 24;
    /// From this share of a division's people on, its bare name rather means the town.
    private static final double MAIN_TOWN = 0.2;

    final List<Mention> mentions = new ArrayList<>();
    private final BitSet sentences = new BitSet();
    final List<Candidate> candidates;
    final double[][] signs;
    final double[] scores;
    /// What the text right beside the name says of a candidate: that it is contained, that it contains.
    final Map<Candidate, Set<Sign>> confirmed = new HashMap<>();
    private int best;

    Group(List<Candidate> all, Set<String> countries, Set<Integer> divisions) {
        candidates = shortlist(all, countries, divisions);
        signs = new double[candidates.size()][Sign.values().length];
        scores = new double[candidates.size()];
    }

    /// The most prominent ones and all that lie where other names of the article do.
    private static List<Candidate> shortlist(List<Candidate> all, Set<String> countries, Set<Integer> divisions) {
        if (all.size() <= MOST) {
            return all;
        }
        List<Candidate> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble(Group::prominence).reversed());
        List<Candidate> out = new ArrayList<>(sorted.subList(0, MOST / 2));
        for (Candidate candidate : sorted.subList(MOST / 2, sorted.size())) {
            if (divisions.contains(candidate.division())
                    || out.size() < MOST && candidate.country() != null && countries.contains(candidate.country())) {
                out.add(candidate);
            }
        }
        return out;
    }

    static double prominence(Candidate candidate) {
        return Math.log1p((double) candidate.place().population())
                + 2 * Math.log1p(candidate.fame())
                + (candidate.is(Precision.CITY) ? 0 : 5);
    }

    /// The best candidate, given the scores.
    Candidate winner() {
        return candidates.get(best);
    }

    void choose() {
        best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
    }

    /// Takes the main town for a division of its name, which news means by "in Gao" unless it says "Gao region" or
    /// "Bourem, Gao".
    void preferTown() {
        Candidate division = winner();
        boolean town = division.is(Precision.CITY) || division.is(Precision.COUNTRY) || division.is(Precision.REGION);
        if (town || signs[best][Sign.CONTAINER.at()] > 0 || signs[best][Sign.KIND_FITS.at()] > 0) {
            return;
        }
        double people = MAIN_TOWN * division.place().population();
        for (int i = 0; i < scores.length; i++) {
            Candidate candidate = candidates.get(i);
            boolean capital = candidate.place().feature().equals("PPLC")
                    && candidate.country() != null
                    && candidate.country().equals(division.country());
            boolean main = division.contains(candidate) && candidate.place().population() >= Math.max(1, people);
            if (candidate.is(Precision.CITY) && !candidate.alternate() && (capital || main)) {
                double score = scores[best];
                scores[best] = scores[i];
                scores[i] = score;
                best = i;
                return;
            }
        }
    }

    void add(Mention mention) {
        mentions.add(mention);
        sentences.set(mention.sentence().index());
    }

    /// Whether some sentence has names of both groups.
    boolean sharesSentence(Group other) {
        return sentences.intersects(other.sentences);
    }
}
