package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.ledger.fold.Filing.Notice;
import org.dateline.ledger.fold.Filing.Term;
import org.jspecify.annotations.Nullable;

/// Finds articles that print one text. Sketches that agree in any of [#BANDS] pairs of values are compared
/// (locality-sensitive hashing by bands: Indyk and Motwani 1998; Leskovec, Rajaraman and Ullman, Mining of Massive
/// Datasets, chapter 3); two are copies when the longer repeats most of the shorter and names the same names.
final class Copies {

    private static final int BANDS = Sketch.SIZE / 2;
    private static final int SHORTEST = 12;
    private static final int APART_DAYS = 60;
    private static final int COMPARED = 48;
    private static final double REPEATED = 0.6;
    private static final double REPEATED_BY_ITSELF = 0.9;
    private static final double NAMES = 0.6;
    private static final int FEW = 3;

    private final List<Filing> filings;
    private final char[][] values;

    private Copies(List<Filing> filings) {
        this.filings = filings;
        values = new char[filings.size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = filings.get(i).sketch().unpacked();
        }
    }

    /// Clusters of at least two, by their earliest article.
    ///
    /// @param filings in order
    static List<CopyCluster> of(List<Filing> filings) {
        Copies copies = new Copies(filings);
        List<CopyCluster> out = new ArrayList<>();
        for (List<Integer> group : copies.groups().all()) {
            if (group.size() > 1) {
                out.add(cluster(group.stream().map(filings::get).toList()));
            }
        }
        return out;
    }

    private Groups groups() {
        Groups groups = new Groups(filings.size());
        for (int band = 0; band < BANDS; band++) {
            Map<Integer, List<Integer>> buckets = new HashMap<>();
            for (int i = 0; i < values.length; i++) {
                if (values[i].length > 0 && filings.get(i).sketch().runs() >= SHORTEST) {
                    int key = values[i][2 * band] << 16 | values[i][2 * band + 1];
                    List<Integer> bucket = buckets.computeIfAbsent(key, k -> new ArrayList<>(1));
                    join(groups, bucket, i);
                    bucket.add(i);
                }
            }
        }
        return groups;
    }

    /// Looks at the latest of the bucket only: a stock phrase may be in any number of articles.
    private void join(Groups groups, List<Integer> bucket, int i) {
        for (int at = bucket.size() - 1; at >= Math.max(0, bucket.size() - COMPARED); at--) {
            int other = bucket.get(at);
            if (groups.root(other) != groups.root(i) && copies(other, i)) {
                groups.join(other, i);
            }
        }
    }

    private boolean copies(int i, int j) {
        Filing a = filings.get(i);
        Filing b = filings.get(j);
        if (a.published() != null
                && b.published() != null
                && ChronoUnit.DAYS.between(a.published(), b.published()) > APART_DAYS) {
            return false;
        }
        double repeated =
                Sketch.containment(a.sketch().runs(), values[i], b.sketch().runs(), values[j]);
        // A press office uses the same sentences for one operation after another.
        boolean itself = a.publisher() != null
                && Alike.plain(a.publisher()).equals(Alike.plain(b.publisher()))
                && a.notice() == Notice.NONE
                && b.notice() == Notice.NONE;
        return repeated >= (itself ? REPEATED_BY_ITSELF : REPEATED) && sameNames(a, b);
    }

    private static boolean sameNames(Filing a, Filing b) {
        List<String> one = names(a);
        List<String> other = names(b);
        return Math.min(one.size(), other.size()) < FEW || Alike.overlap(one, other) >= NAMES;
    }

    private static List<String> names(Filing filing) {
        List<String> out = new ArrayList<>();
        for (Term term : filing.terms()) {
            if (Character.isUpperCase(term.word().charAt(0))) {
                out.add(term.word());
            }
        }
        return out;
    }

    private static CopyCluster cluster(List<Filing> members) {
        Set<String> publishers = new LinkedHashSet<>();
        for (Filing filing : members) {
            if (filing.publisher() != null) {
                publishers.add(filing.publisher());
            }
        }
        return new CopyCluster(
                members.getFirst().article(),
                members.stream().map(Filing::article).toList(),
                original(members),
                List.copyOf(publishers),
                members.getFirst().published());
    }

    /// The earliest article by the agency that the others credit; where it is not among them, the earliest that
    /// credits nobody; of those of one day the longest, since copies are cut.
    private static String original(List<Filing> members) {
        Comparator<Filing> order = Comparator.comparing((Filing filing) -> !credited(filing, members))
                .thenComparing(filing -> filing.credit() != null && !ownCredit(filing))
                .thenComparing(Filing::published, Files.DAYS)
                .thenComparingInt(filing -> -filing.sketch().runs())
                .thenComparing(Filing::article);
        LocalDate first = members.getFirst().published();
        Filing best = members.stream().min(order).orElseThrow();
        return late(first, best) ? members.getFirst().article() : best.article();
    }

    /// Whoever prints a text days after others is not whom they copied it from, credit or not.
    private static boolean late(@Nullable LocalDate first, Filing best) {
        return first != null && best.published() != null && ChronoUnit.DAYS.between(first, best.published()) > 2;
    }

    private static boolean credited(Filing filing, List<Filing> members) {
        for (Filing other : members) {
            if (!other.article().equals(filing.article())
                    && other.credit() != null
                    && names(other.credit(), filing.publisher())) {
                return true;
            }
        }
        return false;
    }

    private static boolean ownCredit(Filing filing) {
        return filing.credit() != null && names(filing.credit(), filing.publisher());
    }

    /// Whether a credit line names the publisher: all of its words, or its initials.
    static boolean names(String credit, @Nullable String publisher) {
        if (publisher == null || credit.isBlank()) {
            return false;
        }
        String[] words = Alike.plain(publisher).split("[^\\p{L}\\p{N}]+", -1);
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty()) {
                initials.append(word.charAt(0));
            }
        }
        String[] named = Alike.plain(credit).split("[^\\p{L}\\p{N}]+", -1);
        return List.of(words).containsAll(List.of(named)) || initials.toString().equals(Alike.plain(credit));
    }
}
