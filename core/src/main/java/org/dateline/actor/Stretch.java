package org.dateline.actor;

import org.dateline.model.Name;

/// Which tokens of a sentence already belong to a name.
final class Stretch {

    private Stretch() {}

    static boolean anyTaken(boolean[] taken, Name name) {
        for (int i = name.first(); i <= name.last(); i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    static void mark(boolean[] taken, int first, int last) {
        for (int i = first; i <= last; i++) {
            taken[i] = true;
        }
    }
}
