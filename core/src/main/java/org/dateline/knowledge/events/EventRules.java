package org.dateline.knowledge.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.knowledge.Faults;
import org.dateline.knowledge.Table;
import org.dateline.knowledge.Yaml;
import org.dateline.knowledge.events.EventRule.Condition;
import org.dateline.knowledge.events.EventRule.Example;
import org.dateline.knowledge.events.EventRule.Side;
import org.dateline.knowledge.events.EventRule.Test;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;

/// Reads `rules/*.yaml`. The head of `rules/README.md` says how a rule is written.
final class EventRules {

    private static final Set<String> KEYS = Set.of(
            "id",
            "event",
            "cameo",
            "contexts",
            "verbs",
            "nouns",
            "if",
            "actor",
            "recipient",
            "owner",
            "of",
            "content",
            "needs",
            "bare",
            "score",
            "codes",
            "skips",
            "note");

    private final Ontology ontology;
    private final WordClasses classes;
    private final List<EventRule> rules = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private EventRules(Ontology ontology, WordClasses classes) {
        this.ontology = ontology;
        this.classes = classes;
    }

    /// In the order of the files' names and of each file.
    static List<EventRule> load(Path folder, Ontology ontology, WordClasses classes, Faults faults) {
        EventRules out = new EventRules(ontology, classes);
        List<Path> files = List.of();
        try (Stream<Path> all = Files.list(folder.resolve("rules"))) {
            files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add(folder.resolve("rules"), 1, "cannot be read: " + e.getMessage());
        }
        for (Path file : files) {
            Yaml root = Yaml.read(file, faults);
            if (root != null) {
                root.items().forEach(out::rule);
            }
        }
        return out.extended(folder.resolve("lexicon/predicates.tsv"), faults);
    }

    /// The rules with the further words of a table.
    private List<EventRule> extended(Path file, Faults faults) {
        Map<String, Table.Row> rows = new HashMap<>();
        for (Table.Row row :
                Table.read(file, faults, "rule", "verbs", "nouns", "note").rows()) {
            if (!lines.containsKey(row.get("rule"))) {
                row.fault("there is no rule \"%s\"".formatted(row.get("rule")));
            } else if (rows.put(row.get("rule"), row) != null) {
                row.fault("\"%s\" has a row already".formatted(row.get("rule")));
            }
        }
        List<EventRule> out = new ArrayList<>(rules.size());
        for (EventRule rule : rules) {
            Table.Row row = rows.get(rule.id());
            out.add(row == null ? rule : extended(rule, row));
        }
        return List.copyOf(out);
    }

    private static EventRule extended(EventRule rule, Table.Row row) {
        Set<String> verbs = new LinkedHashSet<>(rule.verbs());
        Set<String> nouns = new LinkedHashSet<>(rule.nouns());
        for (String word : row.list("verbs")) {
            if (!verbs.add(word)) {
                row.fault("\"%s\" is a verb of %s already".formatted(word, rule.id()));
            }
        }
        for (String word : row.list("nouns")) {
            if (!nouns.add(word)) {
                row.fault("\"%s\" is a noun of %s already".formatted(word, rule.id()));
            }
        }
        return rule.with(Set.copyOf(verbs), Set.copyOf(nouns));
    }

    private void rule(Yaml node) {
        Map<String, Yaml> entries = node.entries();
        entries.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                value.fault("\"%s\" is not a key of a rule".formatted(key));
            }
        });
        String id = node.required("id");
        Integer before = lines.put(id, node.line());
        if (before != null) {
            node.fault("the id %s is taken".formatted(id));
        }
        String[] event = node.required("event").split(" ", 2);
        EventType type = event[0].equals("nothing") ? null : Ontology.type(event[0], node);
        String mode = event.length > 1 ? event[1] : null;
        if (type != null && mode != null && !ontology.modes(type).contains(mode)) {
            node.fault("\"%s\" is not a mode of %s; its modes are %s".formatted(mode, type, ontology.modes(type)));
        }
        rules.add(new EventRule(
                id,
                type,
                mode,
                node.text("cameo"),
                contexts(node),
                Set.copyOf(words(node, "verbs")),
                Set.copyOf(words(node, "nouns")),
                cases(node),
                slots(node, "actor", List.of("agent")),
                slots(node, "recipient", List.of("patient")),
                side(node, "owner", Side.AGENT),
                side(node, "of", Side.PATIENT),
                slots(node, "content", List.of()),
                entries.containsKey("needs") ? Ontology.needs(node) : null,
                "yes".equals(node.text("bare")),
                score(node),
                node.line(),
                examples(node, type)));
    }

    private List<String> contexts(Yaml node) {
        List<String> out = words(node, "contexts");
        for (String context : out) {
            if (!ontology.contexts().contains(context)) {
                node.fault("\"%s\" is not a context".formatted(context));
            }
        }
        return out.stream().sorted().toList();
    }

    private static double score(Yaml node) {
        String text = node.text("score");
        try {
            return text == null ? 0.9 : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            node.fault("\"%s\" is not a score".formatted(text));
            return 0;
        }
    }

    private static Side side(Yaml node, String key, Side otherwise) {
        String text = node.text(key);
        if (text == null) {
            return otherwise;
        }
        if (!text.equals("agent") && !text.equals("patient")) {
            node.fault("\"%s\" must be agent or patient".formatted(text));
        }
        return text.equals("agent") ? Side.AGENT : Side.PATIENT;
    }

    /// Words separated by commas.
    private static List<String> words(Yaml node, String key) {
        Set<String> out = new LinkedHashSet<>();
        for (String item : node.texts(key)) {
            for (String word : item.split(",")) {
                if (!word.isBlank() && !out.add(word.strip())) {
                    node.fault("\"%s\" stands in %s twice".formatted(word.strip(), key));
                }
            }
        }
        return List.copyOf(out);
    }

    private static List<String> slots(Yaml node, String key, List<String> otherwise) {
        List<String> out = words(node, key);
        if (out.isEmpty()) {
            return otherwise;
        }
        return out.equals(List.of("nobody")) ? List.of() : out;
    }

    private List<List<Condition>> cases(Yaml node) {
        Yaml all = node.get("if");
        if (all == null) {
            return List.of();
        }
        List<List<Condition>> out = new ArrayList<>();
        for (Yaml one : all.mapping() ? List.of(all) : all.items()) {
            List<Condition> conditions = new ArrayList<>();
            one.entries().forEach((slots, tests) -> conditions.add(condition(slots, tests)));
            out.add(List.copyOf(conditions));
        }
        return List.copyOf(out);
    }

    private Condition condition(String slots, Yaml node) {
        List<Test> wanted = new ArrayList<>();
        List<Test> refused = new ArrayList<>();
        for (String word : node.text().split(",")) {
            String test = word.strip();
            if (test.startsWith("not ")) {
                refused.add(test(test.substring(4).strip(), node));
            } else if (!test.isEmpty()) {
                wanted.add(test(test, node));
            }
        }
        List<String> names = Stream.of(slots.split("/")).map(String::strip).toList();
        return new Condition(names, List.copyOf(wanted), List.copyOf(refused));
    }

    private Test test(String word, Yaml node) {
        if (word.startsWith("$")) {
            if (!classes.has(word.substring(1))) {
                node.fault("\"%s\" is not a class of lexicon/classes.tsv".formatted(word));
            }
            return new Test.InClass(word.substring(1));
        }
        return switch (word) {
            case "ACTOR" -> new Test.IsActor();
            case "PLACE" -> new Test.IsPlace();
            case "ANY" -> new Test.Filled();
            case "NONE" -> new Test.Empty();
            default -> named(word, node);
        };
    }

    private static Test named(String word, Yaml node) {
        boolean capitals = word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (capitals && word.length() == 3) {
            return new Test.InSector(word);
        }
        EventType type = capitals ? Ontology.type(word, node) : null;
        return type == null ? new Test.Word(word) : new Test.IsEvent(type);
    }

    private static List<Example> examples(Yaml node, @Nullable EventType type) {
        List<Example> out = new ArrayList<>();
        boolean coded = false;
        boolean skipped = false;
        for (String key : List.of("codes", "skips")) {
            Yaml list = node.get(key);
            if (list != null) {
                for (Yaml item : list.items()) {
                    out.add(ExampleMarks.read(item.text(), key.equals("codes"), item.line()));
                }
                coded |= key.equals("codes");
                skipped |= key.equals("skips");
            }
        }
        if (!skipped || type != null && !coded) {
            node.fault("needs a sentence under codes that it must code, and one under skips that it must not");
        }
        return List.copyOf(out);
    }
}
