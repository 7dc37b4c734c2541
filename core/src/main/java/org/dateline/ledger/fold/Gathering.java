package org.dateline.ledger.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Days;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/// Accounts of one happening, while they are being gathered.
final class Gathering {

    private static final int COMPARED = 16;
    private static final int LONGEST = 4;

    private final List<Account> accounts = new ArrayList<>(2);
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Place place;

    Gathering(Account first) {
        add(first);
    }

    void add(Account account) {
        accounts.add(account);
        if (account.narrow() && (account.dated() || from == null)) {
            LocalDate first = Alike.from(account.days());
            LocalDate last = Alike.to(account.days());
            from = from == null || first != null && account.dated() && first.isBefore(from) ? first : from;
            to = to == null || last != null && account.dated() && last.isAfter(to) ? last : to;
        }
        for (Place each : account.places()) {
            if (place == null && Alike.precise(each)) {
                place = each;
            }
        }
    }

    List<Account> accounts() {
        return accounts;
    }

    /// The last day of it, `null` if no account pins it down.
    @Nullable
    LocalDate to() {
        return to;
    }

    /// How well the account fits; not above 0 where it cannot be of this happening.
    ///
    /// @param files says which articles copy each other
    double fit(Account account, Files files) {
        if (from != null && account.narrow()) {
            Long gap = Alike.gap(new Days(from, to), account.days());
            LocalDate first = Alike.from(account.days());
            if (gap == null || gap > 1 || first != null && first.isBefore(from.minusDays(LONGEST))) {
                return 0;
            }
        }
        if (place != null
                && !account.places().isEmpty()
                && Alike.places(List.of(place), account.places()) == Alike.Fit.APART) {
            return 0;
        }
        double best = 0;
        for (int i = 0; i < Math.min(COMPARED, accounts.size()); i++) {
            best = Math.max(best, Likeness.of(accounts.get(i), account, files));
        }
        return best;
    }
}
