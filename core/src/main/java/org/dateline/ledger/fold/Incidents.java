package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Gathers claims of one happening across articles. Within a block (a family of types in a country) accounts come in
/// the order of their days, those that are pinned down first, and each joins what it fits best or opens something
/// new. The order is that of the accounts themselves, so it does not matter in which order the articles came.
final class Incidents {

    private static final int LINGER = 2;
    private static final int WIDE_COMPARED = 200;

    private static final Comparator<Account> ORDER = Comparator.comparing(
                    (Account account) -> Alike.to(account.days()), Files.DAYS)
            .thenComparing(account -> Alike.from(account.days()), Files.DAYS)
            .thenComparing(account -> !account.dated())
            .thenComparing(account -> account.filing().published(), Files.DAYS)
            .thenComparing(account -> account.filing().article())
            .thenComparing(Account::ref);

    private final Files files;

    /// Accounts that only repeat the original of a report, by the one that they repeat.
    private final Map<Ref, List<Account>> copies = new HashMap<>();

    private Incidents(Files files) {
        this.files = files;
    }

    /// By day, then id.
    static List<Incident> of(Files files) {
        Map<String, List<Account>> blocks = new TreeMap<>();
        Incidents incidents = new Incidents(files);
        Map<String, List<Account>> originals = new HashMap<>();
        for (CopyCluster cluster : files.copies()) {
            originals.put(cluster.id(), Account.of(files.get(cluster.original())));
        }
        for (Filing filing : files.all()) {
            List<Account> first = originals.getOrDefault(files.report(filing.article()), List.of());
            boolean own =
                    !first.isEmpty() && first.getFirst().filing().article().equals(filing.article());
            for (Account account : own ? first : Account.of(filing)) {
                Account original = account.copied(first);
                if (original == null) {
                    blocks.computeIfAbsent(account.block(), key -> new ArrayList<>())
                            .add(account);
                } else {
                    incidents
                            .copies
                            .computeIfAbsent(original.ref(), key -> new ArrayList<>(2))
                            .add(account);
                }
            }
        }
        List<Incident> out = new ArrayList<>();
        blocks.forEach((block, accounts) -> {
            for (Gathering gathering : incidents.gather(accounts)) {
                List<Account> all = new ArrayList<>(gathering.accounts());
                for (Account account : gathering.accounts()) {
                    all.addAll(incidents.copies.getOrDefault(account.ref(), List.of()));
                }
                out.add(new IncidentWriter(files, block, all).incident());
            }
        });
        out.sort(Comparator.comparing((Incident incident) -> Alike.from(incident.days()), Files.DAYS)
                .thenComparing(Incident::id));
        return out;
    }

    private List<Gathering> gather(List<Account> accounts) {
        List<Account> sorted = new ArrayList<>(accounts);
        sorted.sort(ORDER);
        List<Gathering> out = new ArrayList<>();
        Deque<Gathering> open = new ArrayDeque<>();
        for (Account account : sorted) {
            if (account.narrow()) {
                close(open, account);
                Gathering best = best(open, account);
                if (best == null) {
                    Gathering opened = new Gathering(account);
                    out.add(opened);
                    open.add(opened);
                } else {
                    best.add(account);
                }
            }
        }
        wide(sorted, out);
        return out;
    }

    /// What ended days before cannot be meant.
    private static void close(Deque<Gathering> open, Account account) {
        LocalDate from = Alike.from(account.days());
        for (Iterator<Gathering> each = open.iterator(); from != null && each.hasNext(); ) {
            LocalDate to = each.next().to();
            if (to != null && to.isBefore(from.minusDays(LINGER))) {
                each.remove();
            }
        }
    }

    private @Nullable Gathering best(Iterable<Gathering> open, Account account) {
        Gathering best = null;
        double most = 0;
        for (Gathering gathering : open) {
            double fit = gathering.fit(account, files);
            if (fit >= Likeness.SAME && fit > most) {
                best = gathering;
                most = fit;
            }
        }
        return best;
    }

    /// Accounts that no day pins down join what happened in their window, or others of the same window.
    private void wide(List<Account> sorted, List<Gathering> out) {
        TreeMap<LocalDate, List<Gathering>> byDay = new TreeMap<>();
        for (Gathering gathering : out) {
            if (gathering.to() != null) {
                byDay.computeIfAbsent(gathering.to(), key -> new ArrayList<>()).add(gathering);
            }
        }
        List<Gathering> others = new ArrayList<>();
        for (Account account : sorted) {
            if (account.narrow()) {
                continue;
            }
            List<Gathering> near = new ArrayList<>();
            LocalDate from = account.days().from();
            LocalDate to = account.days().to();
            if (from != null && to != null) {
                for (List<Gathering> day : byDay.subMap(from, true, to, true).values()) {
                    near.addAll(day);
                    if (near.size() > WIDE_COMPARED) {
                        break;
                    }
                }
            }
            near.addAll(others.subList(Math.max(0, others.size() - WIDE_COMPARED), others.size()));
            Gathering best = best(near, account);
            if (best == null) {
                Gathering opened = new Gathering(account);
                others.add(opened);
                out.add(opened);
            } else {
                best.add(account);
            }
        }
    }
}
