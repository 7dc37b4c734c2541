package org.dateline.knowledge.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.knowledge.Faults;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Table;
import org.dateline.model.EventType;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.jspecify.annotations.Nullable;

/// Reads `examples/*.tsv`: sentences of our own with the events that they tell, to train and to try the
/// coder on. The coder itself does without them, so they are not loaded with the rest.
public final class EventExamples {

    private static final String NOTHING = "nothing";

    private final Ontology ontology;
    private final Faults faults;
    private final Map<String, Example> bySentence = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    private EventExamples(Ontology ontology, Faults faults) {
        this.ontology = ontology;
        this.faults = faults;
    }

    /// A sentence and what it tells.
    ///
    /// @param family   name of its file, without the ending
    /// @param line     1-based line of its first event
    /// @param sentence as published
    /// @param told     its events, the main one first; none where it tells no political event
    public record Example(String family, int line, String sentence, List<Told> told) {

        /// Copies the list.
        public Example {
            told = List.copyOf(told);
        }
    }

    /// An event of a sentence.
    ///
    /// @param mode       `null` if none fits
    /// @param actors     the words that name who did it, where they stand in the sentence
    /// @param recipients the words that name to whom
    /// @param status     how it stands
    public record Told(EventType type, @Nullable String mode, List<Span> actors, List<Span> recipients, Status status) {

        /// Copies the lists.
        public Told {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }

    /// Reads all files of `folder`'s `examples`, in the order of their names.
    ///
    /// @param folder the folder of all knowledge
    /// @throws KnowledgeException listing every fault of every file
    public static List<Example> load(Path folder) {
        Faults faults = new Faults(folder.getParent() == null ? folder : folder.getParent());
        EventExamples out = new EventExamples(Ontology.load(folder, faults), faults);
        List<Path> files = List.of();
        try (Stream<Path> all = Files.list(folder.resolve("examples"))) {
            files = all.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add(folder.resolve("examples"), 1, "cannot be read: " + e.getMessage());
        }
        files.forEach(out::read);
        faults.check();
        return List.copyOf(out.examples);
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        String family = name.substring(0, name.length() - ".tsv".length());
        Table table = Table.read(file, faults, "sentence", "type", "mode", "actor", "recipient", "status", "note");
        Set<String> rows = new HashSet<>();
        String before = "";
        for (Table.Row row : table.rows()) {
            String sentence = row.get("sentence");
            if (sentence.isEmpty()) {
                row.fault("there is no sentence");
                continue;
            }
            if (!rows.add(sentence + "\t" + row.get("type") + "\t" + row.get("actor") + "\t" + row.get("recipient"))
                    || bySentence.containsKey(sentence) && !sentence.equals(before)) {
                row.fault("stands here or in another file already");
                continue;
            }
            before = sentence;
            Told told = told(row, sentence);
            if (told != null || row.get("type").equals(NOTHING)) {
                add(family, row, sentence, told);
            }
        }
    }

    private void add(String family, Table.Row row, String sentence, @Nullable Told told) {
        Example known = bySentence.get(sentence);
        if (known != null && (told == null || known.told().isEmpty())) {
            row.fault("tells both nothing and something");
            return;
        }
        List<Told> all = new ArrayList<>(known == null ? List.of() : known.told());
        if (told != null) {
            all.add(told);
        }
        Example example = new Example(family, known == null ? row.line() : known.line(), sentence, all);
        if (known != null) {
            examples.removeLast();
        }
        examples.add(example);
        bySentence.put(sentence, example);
    }

    private @Nullable Told told(Table.Row row, String sentence) {
        List<Span> actors = spans(row, "actor", sentence);
        List<Span> recipients = spans(row, "recipient", sentence);
        if (row.get("type").equals(NOTHING)) {
            if (!actors.isEmpty() || !recipients.isEmpty() || row.orNull("mode") != null) {
                row.fault("has a mode, an actor or a recipient although it tells nothing");
            }
            return null;
        }
        EventType type = row.parse("type", EventType::valueOf);
        Status status = row.parse("status", name -> Status.valueOf(name.toUpperCase(Locale.ROOT)));
        String mode = row.orNull("mode");
        if (type == null || status == null) {
            return null;
        }
        if (mode != null && !ontology.modes(type).contains(mode)) {
            row.fault("\"%s\" is not a mode of %s. Its modes are: %s"
                    .formatted(mode, type, String.join(", ", ontology.modes(type))));
        }
        return new Told(type, mode, actors, recipients, status);
    }

    private static List<Span> spans(Table.Row row, String column, String sentence) {
        List<Span> out = new ArrayList<>();
        for (String words : row.list(column)) {
            int at = find(sentence, words);
            if (at < 0) {
                row.fault("the %s \"%s\" is not in the sentence".formatted(column, words));
            } else {
                out.add(new Span(at, at + words.length()));
            }
        }
        return out;
    }

    /// Whole words before parts of words: "Mali" is not in "Malian" where "Mali" follows.
    private static int find(String sentence, String words) {
        for (int at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1));
            boolean ends = end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end));
            if (begins && ends) {
                return at;
            }
        }
        return sentence.indexOf(words);
    }
}
