package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.ledger.fold.Filing.Notice;
import org.jspecify.annotations.Nullable;

/// Finds which article a correction, an update or a retraction is about.
final class Supersessions {

    private static final int APART_DAYS = 60;
    private static final double LIKE = 0.2;
    private static final double REPEATED = 0.3;

    private final Map<String, List<Filing>> byPublisher = new HashMap<>();
    private final Map<String, CopyCluster> clusters = new HashMap<>();
    private final Map<String, Filing> byId = new HashMap<>();
    private final Map<String, Supersession> out = new TreeMap<>();

    private Supersessions(List<Filing> filings, List<CopyCluster> copies) {
        for (Filing filing : filings) {
            byId.put(filing.article(), filing);
            byPublisher
                    .computeIfAbsent(Alike.plain(filing.publisher()), key -> new ArrayList<>())
                    .add(filing);
        }
        copies.forEach(cluster -> cluster.articles().forEach(article -> clusters.put(article, cluster)));
    }

    /// By article.
    ///
    /// @param filings in order
    static List<Supersession> of(List<Filing> filings, List<CopyCluster> copies) {
        Supersessions all = new Supersessions(filings, copies);
        for (Filing filing : filings) {
            if (filing.notice() != Notice.NONE) {
                all.add(filing);
            }
        }
        return List.copyOf(all.out.values());
    }

    private void add(Filing notice) {
        Filing target = target(notice);
        if (target == null) {
            return;
        }
        put(new Supersession(target.article(), notice.article(), notice.notice(), null));
        CopyCluster cluster = clusters.get(target.article());
        if (cluster == null) {
            return;
        }
        for (String id : cluster.articles()) {
            Filing copy = byId.get(id);
            boolean older = copy != null && rank(copy) < rank(notice) && !after(copy, notice);
            if (!id.equals(target.article()) && !id.equals(notice.article()) && older) {
                put(new Supersession(id, notice.article(), notice.notice(), target.article()));
            }
        }
    }

    /// A retraction weighs more than a correction, and the last word more than those before.
    private void put(Supersession supersession) {
        out.merge(supersession.article(), supersession, (old, next) -> old.notice() == Notice.RETRACTION ? old : next);
    }

    private @Nullable Filing target(Filing notice) {
        Filing best = null;
        double most = 0;
        for (Filing filing : byPublisher.getOrDefault(Alike.plain(notice.publisher()), List.of())) {
            if (filing.article().equals(notice.article())
                    || rank(filing) >= rank(notice) && filing.notice() != Notice.NONE
                    || after(filing, notice)) {
                continue;
            }
            double repeated = Sketch.containment(filing.sketch(), notice.sketch());
            double like = Vector.of(filing).cosine(Vector.of(notice));
            double score = Math.max(repeated, like) + rank(filing) / 100.0;
            if ((repeated >= REPEATED || like >= LIKE) && score > most) {
                most = score;
                best = filing;
            }
        }
        return best;
    }

    private static boolean after(Filing a, Filing b) {
        LocalDate one = a.published();
        LocalDate other = b.published();
        return one != null && other != null && (one.isAfter(other) || ChronoUnit.DAYS.between(one, other) > APART_DAYS);
    }

    /// "UPDATE 2" comes after "UPDATE 1", and a correction after both.
    private static int rank(Filing filing) {
        return switch (filing.notice()) {
            case NONE -> 0;
            case UPDATE -> 1 + number(filing.headline());
            case CORRECTION -> 20;
            case RETRACTION -> 30;
        };
    }

    private static int number(@Nullable String headline) {
        if (headline != null) {
            for (int i = 0; i < Math.min(headline.length(), 12); i++) {
                if (Character.isDigit(headline.charAt(i))) {
                    return Character.digit(headline.charAt(i), 10);
                }
            }
        }
        return 1;
    }
}
