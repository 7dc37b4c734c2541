package org.dateline.bench;

import java.util.Set;

/// Relations by what they are good for.
final class Relations {

    /// Those that CLAS leaves out (Nivre and Fang 2017).
    static final Set<String> FUNCTIONAL = Set.of("aux", "case", "cc", "clf", "cop", "det", "mark", "punct");

    private Relations() {}
}
