package org.dateline.knowledge;

import java.util.List;

/// Some files under `knowledge/` are wrong. The message lists every fault, one a line.
public final class KnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param faults each as `file:line: what is wrong and what would be right`
    public KnowledgeException(List<String> faults) {
        super(
                faults.size() == 1
                        ? faults.getFirst()
                        : "%d faults in knowledge:%n%s"
                                .formatted(faults.size(), String.join(System.lineSeparator(), faults)));
    }
}
