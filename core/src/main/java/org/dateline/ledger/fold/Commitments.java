package org.dateline.ledger.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Gathers what is one commitment across articles, and works out from later reports what became of it.
final class Commitments {

    private final Files files;

    private Commitments(Files files) {
        this.files = files;
    }

    /// By the end of their window, then id.
    static List<CommitmentLine> of(Files files) {
        Commitments commitments = new Commitments(files);
        Map<String, List<Promise>> blocks = new TreeMap<>();
        for (Filing filing : files.all()) {
            if (!files.retracted(filing.article())) {
                for (Filing.Commitment commitment : filing.commitments()) {
                    blocks.computeIfAbsent(Blocks.commitments(commitment.by()), key -> new ArrayList<>())
                            .add(new Promise(filing, commitment));
                }
            }
        }
        Map<String, Map<String, List<Told>>> told = commitments.told(blocks);
        List<CommitmentLine> out = new ArrayList<>();
        blocks.forEach((block, promises) -> {
            List<Pledged> gathered = commitments.gather(promises);
            Map<Ref, String> ids = new HashMap<>();
            gathered.forEach(pledged -> pledged.members().forEach(member -> ids.put(member.ref(), pledged.id())));
            for (Pledged pledged : gathered) {
                List<Told> deeds = deciding(told.getOrDefault(block, Map.of()), pledged);
                out.add(new CommitmentWriter(files, block, pledged, gathered, ids, deeds).line());
            }
        });
        out.sort(Comparator.comparing((CommitmentLine line) -> Alike.to(line.due()), Files.DAYS)
                .thenComparing(CommitmentLine::id));
        return out;
    }

    /// A commitment of an article.
    record Promise(Filing filing, Filing.Commitment commitment) {

        Ref ref() {
            return new Ref(filing.article(), commitment.id());
        }
    }

    /// A deed of an article.
    ///
    /// @param order its place among all deeds
    record Told(int order, Filing filing, Filing.Deed deed) {}

    /// Deeds by the blocks of commitments that they may decide, and by what was done.
    private Map<String, Map<String, List<Told>>> told(Map<String, List<Promise>> blocks) {
        Map<String, Map<String, List<Told>>> out = new HashMap<>();
        int order = 0;
        for (Filing filing : files.all()) {
            if (files.retracted(filing.article())) {
                continue;
            }
            for (Filing.Deed deed : filing.deeds()) {
                for (String block : Blocks.commitments(deed)) {
                    if (blocks.containsKey(block)) {
                        Told told = new Told(order++, filing, deed);
                        Map<String, List<Told>> byAct = out.computeIfAbsent(block, key -> new HashMap<>());
                        for (String act : deed.acts()) {
                            byAct.computeIfAbsent(act, key -> new ArrayList<>(1))
                                    .add(told);
                        }
                    }
                }
            }
        }
        return out;
    }

    /// The deeds that share their doing with the commitment, the oldest first.
    private static List<Told> deciding(Map<String, List<Told>> byAct, Pledged pledged) {
        TreeMap<Integer, Told> out = new TreeMap<>();
        for (Promise member : pledged.members()) {
            for (String act : Acts.candidates(member.commitment())) {
                byAct.getOrDefault(act, List.of()).forEach(told -> out.put(told.order(), told));
            }
        }
        return List.copyOf(out.values());
    }

    private List<Pledged> gather(List<Promise> promises) {
        List<Pledged> out = new ArrayList<>();
        Map<String, List<Pledged>> byTerm = new HashMap<>();
        for (Promise promise : promises) {
            Pledged best = best(byTerm, promise);
            if (best == null) {
                best = new Pledged(promise);
                out.add(best);
            } else {
                best.add(promise);
            }
            for (String term : promise.commitment().terms()) {
                List<Pledged> having = byTerm.computeIfAbsent(term, key -> new ArrayList<>(1));
                if (having.isEmpty() || having.getLast() != best) {
                    having.add(best);
                }
            }
        }
        return out;
    }

    private @Nullable Pledged best(Map<String, List<Pledged>> byTerm, Promise promise) {
        Pledged best = null;
        double most = 0;
        for (String term : promise.commitment().terms()) {
            List<Pledged> having = byTerm.getOrDefault(term, List.of());
            for (Pledged pledged : having.subList(Math.max(0, having.size() - 50), having.size())) {
                double fit = pledged.fit(promise, files);
                if (fit > most) {
                    most = fit;
                    best = pledged;
                }
            }
        }
        return best;
    }
}
