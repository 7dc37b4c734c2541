package org.dateline.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A node of a YAML file that knows its line. Asking for what is not there notes a fault and
/// answers with something empty, so that a loader reads on and finds the other faults too.
public final class Yaml {

    private final Path file;
    private final Faults faults;
    private final Node node;

    private Yaml(Path file, Faults faults, Node node) {
        this.file = file;
        this.faults = faults;
        this.node = node;
    }

    /// The root of a file, `null` (with a fault noted) when it cannot be read or is not YAML.
    public static @Nullable Yaml read(Path file, Faults faults) {
        try {
            var settings = LoadSettings.builder().setUseMarks(true).build();
            return new Compose(settings)
                    .composeString(Files.readString(file))
                    .map(root -> new Yaml(file, faults, root))
                    .orElse(null);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(file, line, e.getProblem());
        } catch (IOException e) {
            faults.add(file, 1, "cannot be read: " + e.getMessage());
        }
        return null;
    }

    /// 1-based line of the file.
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /// Notes a fault of this node.
    public void fault(String what) {
        faults.add(file, line(), what);
    }

    /// Whether it is a mapping.
    public boolean mapping() {
        return node instanceof MappingNode;
    }

    /// The elements of a list; a scalar is a list of itself.
    public List<Yaml> items() {
        if (node instanceof SequenceNode sequence) {
            List<Yaml> out = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                out.add(new Yaml(file, faults, item));
            }
            return out;
        }
        if (node instanceof ScalarNode) {
            return List.of(this);
        }
        fault("is a mapping, but must be a list");
        return List.of();
    }

    /// The entries of a mapping, in the order of the file.
    public Map<String, Yaml> entries() {
        Map<String, Yaml> out = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = new Yaml(file, faults, tuple.getKeyNode()).text();
                if (out.put(key, new Yaml(file, faults, tuple.getValueNode())) != null) {
                    fault("has \"%s\" twice".formatted(key));
                }
            }
        } else {
            fault("must be a mapping");
        }
        return out;
    }

    /// The value of a key, `null` when it is not there.
    public @Nullable Yaml get(String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key)) {
                    return new Yaml(file, faults, tuple.getValueNode());
                }
            }
        }
        return null;
    }

    /// The scalar at a key, `null` when it is not there.
    public @Nullable String text(String key) {
        Yaml value = get(key);
        return value == null ? null : value.text();
    }

    /// The scalar at a key; a fault when it is not there.
    public String required(String key) {
        String value = text(key);
        if (value == null) {
            fault("lacks \"%s\"".formatted(key));
            return "";
        }
        return value;
    }

    /// The scalars of the list at a key, none when it is not there.
    public List<String> texts(String key) {
        Yaml value = get(key);
        return value == null
                ? List.of()
                : value.items().stream().map(Yaml::text).toList();
    }

    /// The scalar itself; a fault and `""` when it is none.
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        fault("must be a single value");
        return "";
    }
}
