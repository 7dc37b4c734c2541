package org.dateline.model;

/// A half-open range of UTF-16 offsets into [Article#text()].
///
/// @param start offset of the first character, 0-based
/// @param end   offset after the last character; never less than `start`
public record Span(int start, int end) implements Comparable<Span> {

    /// Checks the order of the two offsets.
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [%d, %d)".formatted(start, end));
        }
    }

    /// How many characters it holds.
    public int length() {
        return end - start;
    }

    /// Tells whether the two share at least one character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// Tells whether `other` lies wholly inside this span.
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// The smallest span that covers both.
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// How many characters the two share.
    public int shared(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /// The characters of `text` in this span.
    public String of(String text) {
        return text.substring(start, end);
    }

    /// Earlier first; of two that start together, the longer first.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
