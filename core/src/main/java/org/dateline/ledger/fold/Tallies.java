package org.dateline.ledger.fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Figure.Measure;
import org.jspecify.annotations.Nullable;

/// Sets the numbers of an incident side by side, the same number once.
final class Tallies {

    private static final Set<String> PEOPLE = Set.of("", "person", "people", "individual", "life", "victim");

    private final Files files;

    Tallies(Files files) {
        this.files = files;
    }

    /// What makes two numbers the same.
    private record Key(
            Measure measure, @Nullable Double min, @Nullable Double max, String unit) {}

    /// Whom a number counts: people of any sort are people.
    static String unit(Filing.Figure figure) {
        String unit = figure.amount().unit();
        return PEOPLE.contains(unit) ? "" : unit;
    }

    /// By measure, then the oldest first.
    List<Tally> of(List<Account> accounts) {
        Map<Key, List<Entry>> entries = new LinkedHashMap<>();
        List<Entry> all = new ArrayList<>();
        Set<Ref> seen = new HashSet<>();
        for (Account account : accounts) {
            for (Filing.Claim claim : account.claims()) {
                for (Filing.Figure figure : claim.figures()) {
                    Ref ref = new Ref(account.filing().article(), figure.id());
                    if (seen.add(ref)) {
                        all.add(new Entry(ref, figure));
                    }
                }
            }
        }
        all.sort((a, b) -> {
            int measure = a.figure.measure().compareTo(b.figure.measure());
            return measure != 0 ? measure : files.byAge().compare(a.ref, b.ref);
        });
        for (Entry entry : all) {
            Filing.Amount amount = entry.figure.amount();
            Key key = new Key(entry.figure.measure(), amount.min(), amount.max(), unit(entry.figure));
            entries.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
        }
        List<Tally> out = new ArrayList<>(entries.size());
        for (List<Entry> same : entries.values()) {
            Set<String> reports = new HashSet<>();
            same.forEach(entry -> reports.add(files.report(entry.ref.article())));
            Filing.Figure first = same.getFirst().figure;
            out.add(new Tally(
                    first.measure(),
                    first.amount(),
                    same.stream().map(Entry::ref).toList(),
                    same.stream()
                            .map(entry -> entry.figure.sources().getFirst())
                            .toList(),
                    reports.size()));
        }
        return out;
    }

    private record Entry(Ref ref, Filing.Figure figure) {}
}
