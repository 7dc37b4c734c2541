package org.dateline.app.store;

import java.util.Locale;

/// The kinds of entries that a coding holds.
public enum Kind {
    CLAIM(1, "claims"),
    FIGURE(2, "figures"),
    COMMITMENT(3, "commitments"),
    POSTURE(4, "postures"),
    RELATION(5, "relations"),
    QUOTATION(6, "quotations"),
    CONTRADICTION(7, "contradictions");

    private final int number;
    private final String field;

    Kind(int number, String field) {
        this.number = number;
        this.field = field;
    }

    /// What stands for it in the tables. It never changes.
    int number() {
        return number;
    }

    /// The one with the number.
    static Kind of(int number) {
        for (Kind kind : values()) {
            if (kind.number == number) {
                return kind;
            }
        }
        throw new StoreException(StoreException.State.DAMAGED, "there is no kind of entry with the number " + number);
    }

    /// The field of a coding that lists them, and the last part of a route: `claims`.
    public String field() {
        return field;
    }

    /// One of them: `claim`.
    public String noun() {
        return name().toLowerCase(Locale.ROOT);
    }
}
