package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Clusters articles on the same happening. In the order of their days each report joins the story that it is most
/// like, by its words and by the incidents that it tells of, or opens a new one. Copies go together.
final class Stories {

    private static final int APART_DAYS = 5;
    private static final double LIKE = 0.32;
    private static final double INCIDENT = 3;
    private static final int WORDS = 15;

    private final Map<String, Set<String>> incidentsOf = new HashMap<>();
    private final Map<String, List<Gathered>> byWord = new HashMap<>();
    private final List<Gathered> all = new ArrayList<>();

    private Stories(List<Incident> incidents) {
        for (Incident incident : incidents) {
            for (List<Ref> refs : List.of(incident.claims(), incident.withdrawn())) {
                refs.forEach(ref -> incidentsOf
                        .computeIfAbsent(ref.article(), key -> new TreeSet<>())
                        .add(incident.id()));
            }
        }
    }

    /// By the earliest day, then id.
    static List<Story> of(Files files, List<Incident> incidents) {
        Stories stories = new Stories(incidents);
        Map<String, List<Filing>> reports = new LinkedHashMap<>();
        for (Filing filing : files.all()) {
            reports.computeIfAbsent(files.report(filing.article()), key -> new ArrayList<>(1))
                    .add(filing);
        }
        reports.values().forEach(stories::add);
        return stories.all.stream().map(stories::story).toList();
    }

    /// Reports of one happening, while they are being gathered.
    private static final class Gathered {

        private final List<List<Filing>> reports = new ArrayList<>(1);
        private final List<Vector> vectors = new ArrayList<>(1);
        private @Nullable LocalDate last;

        void add(List<Filing> report, Vector vector) {
            reports.add(report);
            vectors.add(vector);
            for (Filing filing : report) {
                LocalDate day = filing.published();
                last = last == null || day != null && day.isAfter(last) ? day : last;
            }
        }

        /// Mean likeness to the reports in it, the half that is most like it.
        double like(Vector vector) {
            double[] each =
                    vectors.stream().mapToDouble(vector::cosine).sorted().toArray();
            int from = each.length / 2;
            double sum = 0;
            for (int i = from; i < each.length; i++) {
                sum += each[i];
            }
            return sum / (each.length - from);
        }
    }

    private void add(List<Filing> report) {
        Filing first = report.getFirst();
        Vector vector = Vector.of(first, incidentsOf.getOrDefault(first.article(), Set.of()), INCIDENT);
        Gathered best = null;
        double most = LIKE;
        Set<Gathered> seen = new HashSet<>();
        List<String> words = vector.weights().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(WORDS)
                .map(Map.Entry::getKey)
                .toList();
        for (String word : words) {
            for (Gathered gathered : recent(word, first.published())) {
                if (seen.add(gathered)) {
                    double like = gathered.like(vector);
                    if (like > most) {
                        most = like;
                        best = gathered;
                    }
                }
            }
        }
        if (best == null) {
            best = new Gathered();
            all.add(best);
        }
        best.add(report, vector);
        for (String word : words) {
            List<Gathered> having = byWord.computeIfAbsent(word, key -> new ArrayList<>(1));
            if (!having.contains(best)) {
                having.add(best);
            }
        }
    }

    /// Stories with the word that are not over; the others are forgotten on the way.
    private List<Gathered> recent(String word, @Nullable LocalDate day) {
        List<Gathered> having = byWord.getOrDefault(word, List.of());
        if (day != null && !having.isEmpty()) {
            having.removeIf(gathered -> gathered.last != null && gathered.last.isBefore(day.minusDays(APART_DAYS)));
        }
        return having;
    }

    private Story story(Gathered gathered) {
        List<Filing> articles = new ArrayList<>();
        gathered.reports.forEach(articles::addAll);
        articles.sort(Comparator.comparing(Filing::published, Files.DAYS).thenComparing(Filing::article));
        int central = 0;
        double most = -1;
        for (int i = 0; i < gathered.vectors.size(); i++) {
            double like = gathered.like(gathered.vectors.get(i));
            if (like > most) {
                most = like;
                central = i;
            }
        }
        return new Story(
                articles.getFirst().article(),
                articles.stream().map(Filing::article).toList(),
                gathered.reports.size(),
                gathered.reports.get(central).getFirst().headline(),
                articles.getFirst().published(),
                gathered.last,
                shared(articles));
    }

    private List<String> shared(List<Filing> articles) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Filing filing : articles) {
            incidentsOf
                    .getOrDefault(filing.article(), Set.of())
                    .forEach(incident -> counts.merge(incident, 1, Integer::sum));
        }
        List<String> out = new ArrayList<>();
        counts.forEach((incident, count) -> {
            if (count > 1 || articles.size() == 1) {
                out.add(incident);
            }
        });
        return out;
    }
}
