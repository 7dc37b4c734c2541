package org.dateline.bench.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/// A sentence whose sides are marked word by word: `B-S`, `I-S`, `B-T`, `I-T`, `B-R`, `I-R`, `O`.
///
/// @param text  the words with a space between them
/// @param sides what is marked, in text order
record Tagged(String text, List<Side> sides) {

    private static final String NO_SPACE_BEFORE = ".,;:!?)%";

    /// @param role S for who does it, T for to whom, R for both
    record Side(char role, Span span) {}

    /// Reads a file with a word and its tag a line and a blank line after each sentence.
    ///
    /// @throws IllegalArgumentException with file and line where a line is neither
    static List<Tagged> read(Path file) throws IOException {
        List<Tagged> out = new ArrayList<>();
        Builder builder = new Builder();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            int space = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
            if (line.isBlank()) {
                builder.finish(out);
            } else if (space <= 0) {
                throw new IllegalArgumentException(
                        "%s:%d: \"%s\" is not a word and a tag".formatted(file, number, line));
            } else {
                builder.add(
                        line.substring(0, space).strip(),
                        line.substring(space + 1).strip());
            }
        }
        builder.finish(out);
        return out;
    }

    /// Puts one sentence together.
    private static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Side> sides = new ArrayList<>();

        void add(String word, String tag) {
            boolean glued = word.startsWith("'") || word.equals("n't") || NO_SPACE_BEFORE.contains(word);
            if (!text.isEmpty() && !glued) {
                text.append(' ');
            }
            int start = text.length();
            text.append(word);
            if (tag.startsWith("B-")) {
                sides.add(new Side(tag.charAt(2), new Span(start, text.length())));
            } else if (tag.startsWith("I-") && !sides.isEmpty()) {
                Side open = sides.removeLast();
                sides.add(new Side(open.role(), new Span(open.span().start(), text.length())));
            }
        }

        void finish(List<Tagged> out) {
            if (!text.isEmpty()) {
                out.add(new Tagged(text.toString(), List.copyOf(sides)));
                text.setLength(0);
                sides.clear();
            }
        }
    }
}
