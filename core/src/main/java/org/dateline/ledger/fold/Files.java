package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.ledger.fold.Filing.Notice;
import org.jspecify.annotations.Nullable;

/// All filings in an order of their own (day, then id), with what is known between articles: which copy which, and
/// which no longer stand.
final class Files {

    static final Comparator<LocalDate> DAYS = Comparator.nullsLast(Comparator.naturalOrder());

    private final List<Filing> all;
    private final Map<String, Filing> byId = new HashMap<>();
    private final List<CopyCluster> copies;
    private final Map<String, String> reports = new HashMap<>();
    private final List<Supersession> supersessions;
    private final Map<String, Supersession> superseded = new HashMap<>();

    /// Of two filings with the same id the later in the order of their content counts.
    Files(Collection<Filing> filings) {
        for (Filing filing : filings) {
            byId.merge(filing.article(), filing, Files::later);
        }
        all = new ArrayList<>(byId.values());
        all.sort(Comparator.comparing(Filing::published, DAYS).thenComparing(Filing::article));
        copies = Copies.of(all);
        for (CopyCluster cluster : copies) {
            cluster.articles().forEach(article -> reports.put(article, cluster.id()));
        }
        supersessions = Supersessions.of(all, copies);
        supersessions.forEach(each -> superseded.put(each.article(), each));
    }

    private static Filing later(Filing a, Filing b) {
        return a.toString().compareTo(b.toString()) >= 0 ? a : b;
    }

    /// In order.
    List<Filing> all() {
        return all;
    }

    /// The filing of an article that is known.
    Filing get(String article) {
        Filing filing = byId.get(article);
        if (filing == null) {
            throw new IllegalArgumentException("no filing of article " + article);
        }
        return filing;
    }

    List<CopyCluster> copies() {
        return copies;
    }

    List<Supersession> supersessions() {
        return supersessions;
    }

    /// Id of the report that the article prints: its own, or that of the cluster of copies that it is in.
    String report(String article) {
        return reports.getOrDefault(article, article);
    }

    /// What took the article's place; `null` if it stands.
    @Nullable
    Supersession superseded(String article) {
        return superseded.get(article);
    }

    boolean retracted(String article) {
        Supersession by = superseded.get(article);
        return by != null && by.notice() == Notice.RETRACTION;
    }

    @Nullable
    LocalDate published(Ref ref) {
        return get(ref.article()).published();
    }

    /// Older first.
    Comparator<Ref> byAge() {
        return Comparator.comparing(this::published, DAYS).thenComparing(Comparator.naturalOrder());
    }

    Evidence evidence(Ref ref, String words) {
        return new Evidence(ref, published(ref), words);
    }
}
