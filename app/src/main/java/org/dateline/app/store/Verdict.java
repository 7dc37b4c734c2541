package org.dateline.app.store;

import java.util.List;

/// What a look at a whole store found.
///
/// @param articles how many versions of articles were looked at
/// @param codings  how many codings
/// @param faults   what is wrong, each in a line for people; at most [#MOST]
public record Verdict(long articles, long codings, List<String> faults) {

    /// No more faults are listed.
    public static final int MOST = 100;

    /// Copies the list.
    public Verdict {
        faults = List.copyOf(faults);
    }

    /// Whether nothing is wrong.
    public boolean sound() {
        return faults.isEmpty();
    }
}
