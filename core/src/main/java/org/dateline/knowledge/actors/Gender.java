package org.dateline.knowledge.actors;

/// Whether "he" or "she" stands for somebody.
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /// Whether the two can be one person's.
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    static Gender of(String cell) {
        return switch (cell) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            case "" -> UNKNOWN;
            default -> throw new IllegalArgumentException(cell);
        };
    }
}
