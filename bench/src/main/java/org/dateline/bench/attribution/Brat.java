package org.dateline.bench.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Span;

/// Reads a folder with `text/NAME.txt` and `attributions/NAME_*.ann` in brat's stand-off format.
final class Brat {

    /// @param name      of the file
    /// @param text      the article
    /// @param relations its attributions
    record Annotated(String name, String text, List<Relation> relations) {}

    private Brat() {}

    /// In order of their names.
    ///
    /// @throws IOException when the folder does not have the two folders, or a text is missing
    static List<Annotated> read(Path folder) throws IOException {
        List<Path> texts = list(folder.resolve("text"), ".txt");
        List<Path> notes = list(folder.resolve("attributions"), ".ann");
        List<Annotated> out = new ArrayList<>();
        for (Path note : notes) {
            String name = note.getFileName().toString();
            String stem = name.substring(0, name.lastIndexOf('_'));
            Path text = texts.stream()
                    .filter(path -> path.getFileName().toString().equals(stem + ".txt"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no text for " + note));
            String words = Files.readString(text);
            out.add(new Annotated(stem, words, relations(words, Files.readString(note))));
        }
        return out;
    }

    private static List<Path> list(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static List<Relation> relations(String text, String notes) {
        int[] offsets = offsets(text);
        Map<String, List<Span>> spans = new HashMap<>();
        // Several annotators' files were merged in places, so the same relation may stand there many times.
        Set<Relation> out = new LinkedHashSet<>();
        List<String> lines = notes.lines().toList();
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (line.startsWith("T") && cells.length > 1 && cells[1].indexOf(' ') > 0) {
                spans.put(cells[0], spans(cells[1].substring(cells[1].indexOf(' ') + 1), offsets));
            }
        }
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (line.startsWith("E") && cells.length > 1) {
                Relation relation = new Relation(new BitSet(), new BitSet(), new BitSet());
                for (String argument : cells[1].split(" ")) {
                    String[] pair = argument.split(":");
                    for (Span span : spans.getOrDefault(pair[pair.length - 1], List.of())) {
                        add(relation, pair[0], text, span);
                    }
                }
                if (!relation.cue().isEmpty() && !relation.content().isEmpty()) {
                    out.add(relation);
                }
            }
        }
        return List.copyOf(out);
    }

    private static void add(Relation relation, String role, String text, Span span) {
        if (role.startsWith("Source")) {
            Relation.add(relation.source(), text, span);
        } else if (role.startsWith("Cue")) {
            Relation.add(relation.cue(), text, span);
        } else if (role.startsWith("Content")) {
            Relation.add(relation.content(), text, span);
        }
    }

    private static List<Span> spans(String cell, int[] offsets) {
        List<Span> out = new ArrayList<>();
        for (String piece : cell.split(";")) {
            String[] ends = piece.split(" ");
            int start = Integer.parseInt(ends[0]);
            int end = Integer.parseInt(ends[1]);
            if (end < offsets.length && start <= end) {
                out.add(new Span(offsets[start], offsets[end]));
            }
        }
        return out;
    }

    /// UTF-16 offset of each code point, brat's unit.
    private static int[] offsets(String text) {
        int[] out = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < out.length - 1; i++) {
            out[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        out[out.length - 1] = text.length();
        return out;
    }
}
