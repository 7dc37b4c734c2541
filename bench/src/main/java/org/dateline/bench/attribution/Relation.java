package org.dateline.bench.attribution;

import java.util.BitSet;
import org.dateline.model.Span;

/// A source, a cue and a content, each as the set of its letters' and digits' offsets: quotation
/// marks and commas at the edges count for nothing.
///
/// @param source  empty where nobody is named
/// @param cue     never empty
/// @param content never empty
record Relation(BitSet source, BitSet cue, BitSet content) {

    /// A part of a relation.
    enum Part {
        SOURCE,
        CUE,
        CONTENT
    }

    BitSet part(Part part) {
        return switch (part) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }

    /// Adds the letters and digits of the span; all its characters if it has none of them.
    static void add(BitSet set, String text, Span span) {
        int before = set.cardinality();
        for (int i = span.start(); i < span.end() && i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                set.set(i);
            }
        }
        if (set.cardinality() == before) {
            set.set(span.start(), span.end());
        }
    }

    /// Share of the characters that two spans have in common, 0 to 1; 1 where both are empty. Of a cue it
    /// is the share of the shorter, since annotators disagree on whether "in an interview" belongs to
    /// "said"; of the other parts that of both (Dice).
    double overlap(Relation other, Part part) {
        BitSet a = part(part);
        BitSet b = other.part(part);
        if (a.isEmpty() && b.isEmpty()) {
            return 1;
        }
        if (!a.intersects(b)) {
            return 0;
        }
        BitSet shared = (BitSet) a.clone();
        shared.and(b);
        int whole =
                part == Part.CUE ? 2 * Math.min(a.cardinality(), b.cardinality()) : a.cardinality() + b.cardinality();
        return 2.0 * shared.cardinality() / whole;
    }

    /// The words of a part, for a person.
    String words(String text, Part part) {
        BitSet set = part(part);
        if (set.isEmpty()) {
            return "-";
        }
        int from = set.nextSetBit(0);
        int to = Math.min(text.length(), set.length());
        String all = text.substring(from, to);
        return all.length() <= 160 ? all : all.substring(0, 80) + " [...] " + all.substring(all.length() - 70);
    }
}
