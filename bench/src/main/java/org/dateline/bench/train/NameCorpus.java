package org.dateline.bench.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads column files of names: index, word, tag, perhaps more; comments begin with `#` and a blank.
public final class NameCorpus {

    /// Stands for "no person, place or organisation": another name or none, the corpus does not say.
    static final String UNSAID = "?";

    private NameCorpus() {}

    /// A sentence with the name tag of each word, `O`, `B-PER`, `I-PER` and so on.
    public record Named(List<String> forms, List<String> tags) {}

    /// Reads all sentences of a file that marks persons, places and organisations alone.
    public static List<Named> readThreeKinds(Path file) throws IOException {
        return read(file).stream()
                .map(named -> new Named(
                        named.forms(),
                        named.tags().stream()
                                .map(tag -> tag.equals("O") ? UNSAID : tag)
                                .toList()))
                .toList();
    }

    /// Reads all sentences of a file.
    public static List<Named> read(Path file) throws IOException {
        List<Named> out = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isEmpty()) {
                if (!forms.isEmpty()) {
                    out.add(new Named(List.copyOf(forms), List.copyOf(tags)));
                    forms.clear();
                    tags.clear();
                }
            } else if (!line.startsWith("# ")) {
                String[] row = line.split("\t", -1);
                forms.add(row[1]);
                tags.add(row[2].startsWith("B-OTH") || row[2].startsWith("I-OTH") ? "O" : row[2]);
            }
        }
        if (!forms.isEmpty()) {
            out.add(new Named(List.copyOf(forms), List.copyOf(tags)));
        }
        return out;
    }
}
