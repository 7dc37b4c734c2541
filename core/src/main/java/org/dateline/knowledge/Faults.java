package org.dateline.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with the files being loaded, so that an editor sees all of it at once.
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
    public void add(Path file, int line, String what) {
        faults.add("%s:%d: %s".formatted(root.relativize(file), line, what));
    }

    /// Throws when anything was wrong.
    public void check() {
        if (!faults.isEmpty()) {
            throw new KnowledgeException(List.copyOf(faults));
        }
    }
}
