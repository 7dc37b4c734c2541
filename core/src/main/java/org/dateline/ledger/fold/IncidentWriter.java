package org.dateline.ledger.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.ledger.fold.Filing.Notice;
import org.dateline.ledger.fold.Incident.Standing;
import org.dateline.model.Actor;
import org.dateline.model.Days;
import org.dateline.model.Place;
import org.dateline.model.Status;
import org.jspecify.annotations.Nullable;

/// Writes down what the accounts of one happening add up to.
final class IncidentWriter {

    private final Files files;
    private final String block;
    private final List<Account> accounts;
    private final List<Member> members = new ArrayList<>();
    private final List<Member> withdrawn = new ArrayList<>();

    /// A claim with its article.
    private record Member(Account account, Filing.Claim claim, Ref ref) {}

    IncidentWriter(Files files, String block, List<Account> accounts) {
        this.files = files;
        this.block = block;
        this.accounts = accounts;
        Set<String> articles = new HashSet<>();
        accounts.forEach(account -> articles.add(account.filing().article()));
        for (Account account : accounts) {
            boolean stands = stands(account.filing().article(), articles);
            for (Filing.Claim claim : account.claims()) {
                Ref ref = new Ref(account.filing().article(), claim.id());
                (stands ? members : withdrawn).add(new Member(account, claim, ref));
            }
        }
        Comparator<Member> order = Comparator.comparing(Member::ref, files.byAge());
        members.sort(order);
        withdrawn.sort(order);
    }

    /// What was retracted is gone. What was corrected or updated is told anew, and gone as far as it is.
    private boolean stands(String article, Set<String> articles) {
        if (files.get(article).notice() == Notice.RETRACTION) {
            // What a retraction says happened is what it takes back.
            return articles.stream()
                    .map(files::superseded)
                    .noneMatch(by -> by != null && by.by().equals(article));
        }
        Supersession by = files.superseded(article);
        return by == null || by.notice() != Notice.RETRACTION && !articles.contains(by.by());
    }

    Incident incident() {
        List<Member> telling = members.isEmpty() ? withdrawn : members;
        Days days = days(telling);
        List<Ref> denials = telling.stream()
                .filter(member -> member.claim.status() == Status.DENIED)
                .map(Member::ref)
                .toList();
        List<Member> all = new ArrayList<>(members);
        all.addAll(withdrawn);
        all.sort(Comparator.comparing(Member::ref, files.byAge()));
        return new Incident(
                all.getFirst().ref().toString(),
                block,
                commonest(telling, member -> member.claim.type()),
                commonestOrNull(telling, member -> member.claim.mode()),
                days.unknown() ? first(telling) : days,
                !days.unknown(),
                place(telling),
                parties(telling, member -> member.claim.actors()),
                parties(telling, member -> member.claim.recipients()),
                standing(),
                refs(members),
                members.isEmpty() ? List.of() : denials,
                refs(withdrawn),
                new Tallies(files).of(accountsOf(telling)),
                reports(telling),
                publishers(telling));
    }

    private static List<Ref> refs(List<Member> members) {
        return members.stream().map(Member::ref).toList();
    }

    /// The claims that stand, by account, for counting their figures.
    private static List<Account> accountsOf(List<Member> members) {
        return List.copyOf(
                new LinkedHashSet<>(members.stream().map(Member::account).toList()));
    }

    private static Days days(List<Member> members) {
        Days out = Days.UNKNOWN;
        for (Member member : members) {
            out = Account.narrower(out, member.claim.days());
        }
        return out;
    }

    private static Days first(List<Member> members) {
        var published = members.getFirst().account.filing().published();
        return published == null ? Days.UNKNOWN : Days.of(published);
    }

    private static <T> T commonest(List<Member> members, Function<Member, T> of) {
        T out = commonestOrNull(members, of);
        return out == null ? of.apply(members.getFirst()) : out;
    }

    private static <T> @Nullable T commonestOrNull(List<Member> members, Function<Member, ? extends @Nullable T> of) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        for (Member member : members) {
            T value = of.apply(member);
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        T best = null;
        int most = 0;
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private static @Nullable Place place(List<Member> members) {
        List<Place> places = members.stream()
                .flatMap(member -> member.claim.places().stream())
                .toList();
        Place best = null;
        Map<Place, Integer> counts = new HashMap<>();
        places.forEach(place -> counts.merge(place, 1, Integer::sum));
        for (Place place : places) {
            if (best == null
                    || place.precision().compareTo(best.precision()) < 0
                    || place.precision() == best.precision()
                            && counts.getOrDefault(place, 0) > counts.getOrDefault(best, 0)) {
                best = place;
            }
        }
        return best;
    }

    private static List<Actor> parties(List<Member> members, Function<Member, List<Actor>> of) {
        Map<Actor, Integer> counts = new LinkedHashMap<>();
        members.forEach(member -> of.apply(member).forEach(actor -> counts.merge(actor, 1, Integer::sum)));
        List<Actor> out = new ArrayList<>(counts.keySet());
        out.sort(Comparator.comparingInt(actor -> -counts.getOrDefault(actor, 0)));
        return out;
    }

    private Standing standing() {
        if (members.isEmpty()) {
            return Standing.RETRACTED;
        }
        boolean asserted = false;
        boolean alleged = false;
        boolean denied = false;
        for (Member member : members) {
            asserted |= member.claim.status() == Status.ASSERTED || member.claim.status() == Status.RENEGED;
            alleged |= member.claim.status() == Status.ALLEGED;
            denied |= member.claim.status() == Status.DENIED;
        }
        if (denied) {
            return asserted || alleged ? Standing.DISPUTED : Standing.DENIED;
        }
        return asserted ? Standing.REPORTED : Standing.ALLEGED;
    }

    private int reports(List<Member> members) {
        Set<String> out = new HashSet<>();
        members.forEach(member -> out.add(files.report(member.ref.article())));
        return out.size();
    }

    private static List<String> publishers(List<Member> members) {
        Set<String> out = new LinkedHashSet<>();
        for (Member member : members) {
            String publisher = member.account.filing().publisher();
            if (publisher != null) {
                out.add(publisher);
            }
        }
        return List.copyOf(out);
    }

    /// The accounts, for comparing them.
    List<Account> accounts() {
        return accounts;
    }
}
