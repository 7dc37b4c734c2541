package org.dateline.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what is wrong with the files being loaded, so that an editor sees all of it at once. Several threads may
/// add
/// to it.
public final class Faults {

    private final Path root;
    private final List<String> faults = new ArrayList<>();

    /// @param root the folder that file names are shown relative to
    public Faults(Path root) {
        this.root = root;
    }

    /// Notes a fault.
    ///
    /// @param file where
    /// @param line 1-based
    /// @param what what is wrong, with the offending value, and what would be right
    public synchronized void add(Path file, int line, String what) {
        faults.add("%s:%d: %s".formatted(root.relativize(file), line, what));
    }

    /// Throws when anything was wrong.
    public synchronized void check() {
        if (!faults.isEmpty()) {
            // Files are read side by side, in no order.
            faults.sort(Comparator.naturalOrder());
            throw new KnowledgeException(List.copyOf(faults));
        }
    }
}
