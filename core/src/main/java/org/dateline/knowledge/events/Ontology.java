package org.dateline.knowledge.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.knowledge.Faults;
import org.dateline.knowledge.Yaml;
import org.dateline.model.Event;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;

/// The scheme that events are coded in, from `ontology/plover.yaml`: each type's modes, scores and
/// CAMEO codes, and the contexts.
public final class Ontology {

    private final Map<EventType, TypeEntry> types;
    private final Set<String> contexts;

    private Ontology(Map<EventType, TypeEntry> types, Set<String> contexts) {
        this.types = types;
        this.contexts = contexts;
    }

    /// Whom a claim of a type must name.
    public enum Needs {
        /// Nobody: "a bomb went off in Kabul".
        NOTHING,
        /// Somebody, on either side.
        ACTOR,
        /// Somebody of public life, on either side: anybody talks, promises and refuses, but that is no news.
        PUBLIC,
        /// Both sides.
        BOTH
    }

    /// @param score -10 to 10
    /// @param cameo two to four digits
    record ModeEntry(double score, String cameo) {}

    /// @param type     of the content
    /// @param mode     of the content, `null` for any
    /// @param ownMode  of the whole, `null` for none
    /// @param ownCameo of the whole
    record ContentEntry(
            EventType type, @Nullable String mode, @Nullable String ownMode, String ownCameo) {}

    record TypeEntry(
            ModeEntry plain,
            Needs needs,
            Map<String, ModeEntry> modes,
            Map<String, String> cameoByContext,
            List<ContentEntry> contents) {}

    /// Reads `ontology/plover.yaml` of the folder.
    static Ontology load(Path folder, Faults faults) {
        Map<EventType, TypeEntry> types = new EnumMap<>(EventType.class);
        Set<String> contexts = new TreeSet<>();
        Yaml root = Yaml.read(folder.resolve("ontology/plover.yaml"), faults);
        if (root != null) {
            Yaml contextsNode = root.get("contexts");
            if (contextsNode != null) {
                contexts.addAll(contextsNode.entries().keySet());
            }
            Yaml typesNode = root.get("types");
            if (typesNode != null) {
                typesNode.entries().forEach((name, node) -> {
                    EventType type = type(name, node);
                    if (type != null) {
                        types.put(type, entry(node, contexts));
                    }
                });
            }
            for (EventType type : EventType.values()) {
                if (!types.containsKey(type)) {
                    root.fault("lacks the type " + type);
                    types.put(type, new TypeEntry(new ModeEntry(0, ""), Needs.NOTHING, Map.of(), Map.of(), List.of()));
                }
            }
        }
        return new Ontology(types, contexts);
    }

    private static TypeEntry entry(Yaml node, Set<String> contexts) {
        Map<String, ModeEntry> modes = new LinkedHashMap<>();
        Yaml modesNode = node.get("modes");
        if (modesNode != null) {
            modesNode.entries().forEach((name, mode) -> modes.put(name, scored(mode)));
        }
        Map<String, String> cameos = new LinkedHashMap<>();
        Yaml contextsNode = node.get("contexts");
        if (contextsNode != null) {
            contextsNode.entries().forEach((name, code) -> {
                if (!contexts.contains(name)) {
                    code.fault("\"%s\" is not a context".formatted(name));
                }
                cameos.put(name, code.text());
            });
        }
        List<ContentEntry> contents = new ArrayList<>();
        Yaml contentNode = node.get("content");
        if (contentNode != null) {
            contentNode.entries().forEach((of, whole) -> {
                ContentEntry content = content(of, whole, modes);
                if (content != null) {
                    contents.add(content);
                }
            });
        }
        return new TypeEntry(scored(node), needs(node), modes, cameos, contents);
    }

    private static ModeEntry scored(Yaml node) {
        double score = 0;
        try {
            score = Double.parseDouble(node.required("score"));
        } catch (NumberFormatException e) {
            node.fault("\"%s\" is not a score".formatted(node.required("score")));
        }
        return new ModeEntry(score, node.required("cameo"));
    }

    static Needs needs(Yaml node) {
        String text = node.text("needs");
        return switch (text == null ? "nothing" : text) {
            case "nothing" -> Needs.NOTHING;
            case "actor" -> Needs.ACTOR;
            case "public" -> Needs.PUBLIC;
            case "both" -> Needs.BOTH;
            default -> {
                node.fault("needs \"%s\", but may need nothing, actor, public or both".formatted(text));
                yield Needs.NOTHING;
            }
        };
    }

    private static @Nullable ContentEntry content(String of, Yaml whole, Map<String, ModeEntry> modes) {
        String[] left = of.split(" ", 2);
        String[] right = whole.text().split(" ", 2);
        EventType type = type(left[0], whole);
        if (type == null || right.length < 2) {
            whole.fault("must be a mode or \"none\", and a CAMEO code");
            return null;
        }
        String mode = right[0].equals("none") ? null : right[0];
        if (mode != null && !modes.containsKey(mode)) {
            whole.fault("\"%s\" is not a mode".formatted(mode));
        }
        return new ContentEntry(type, left.length > 1 ? left[1] : null, mode, right[1]);
    }

    /// The type of that name; a fault of `node` and `null` when there is none.
    static @Nullable EventType type(String name, Yaml node) {
        for (EventType type : EventType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        node.fault("\"%s\" is not an event type".formatted(name));
        return null;
    }

    private TypeEntry entry(EventType type) {
        TypeEntry entry = types.get(type);
        if (entry == null) {
            throw new IllegalStateException("no entry for " + type);
        }
        return entry;
    }

    /// The names of a type's modes, in the order of the file.
    public Set<String> modes(EventType type) {
        return entry(type).modes().keySet();
    }

    /// The names of all contexts, sorted.
    public Set<String> contexts() {
        return contexts;
    }

    /// Whom a claim of the type must name.
    public Needs needs(EventType type) {
        return entry(type).needs();
    }

    /// Makes an event; code and score come from the mode, else from the type and its contexts.
    ///
    /// @param cameo a code that the rule knows better, `null` if it does not
    public Event event(EventType type, @Nullable String mode, List<String> contexts, @Nullable String cameo) {
        TypeEntry entry = entry(type);
        ModeEntry scored = mode == null ? null : entry.modes().get(mode);
        String code = cameo;
        if (code == null && scored != null) {
            code = scored.cameo();
        }
        for (int i = 0; code == null && i < contexts.size(); i++) {
            code = entry.cameoByContext().get(contexts.get(i));
        }
        return new Event(
                type,
                mode,
                contexts,
                code == null ? entry.plain().cameo() : code,
                scored == null ? entry.plain().score() : scored.score());
    }

    /// The event of asking for, refusing, threatening or agreeing to `content`: its mode and code
    /// follow the content's.
    public Event about(EventType type, @Nullable String mode, List<String> contexts, Event content) {
        for (ContentEntry line : entry(type).contents()) {
            if (line.type() == content.type()
                    && (line.mode() == null || line.mode().equals(content.mode()))) {
                return event(type, line.ownMode(), contexts, line.ownCameo());
            }
        }
        return event(type, mode, contexts, null);
    }
}
