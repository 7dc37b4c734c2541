package org.dateline.app.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// An element of an XML document. Names are local and in lower case: feeds spell prefixes and case in
/// all ways.
final class XmlNode {

    private final String name;
    private final String space;
    private final @Nullable XmlNode parent;
    private final Map<String, String> attributes = new LinkedHashMap<>(4);
    private final List<Object> content = new ArrayList<>(2);
    private final List<XmlNode> elements = new ArrayList<>(2);

    /// @param space the namespace, lower case; `""` without one
    XmlNode(String name, String space, @Nullable XmlNode parent) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.space = space.toLowerCase(Locale.ROOT);
        this.parent = parent;
    }

    String name() {
        return name;
    }

    String space() {
        return space;
    }

    void attribute(String name, String value) {
        attributes.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
    }

    void add(XmlNode child) {
        content.add(child);
        elements.add(child);
    }

    void add(String text) {
        content.add(text);
    }

    /// The attribute of this local name, `""` if there is none.
    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /// The attribute of the nearest element outwards that has it, `""` if none has.
    String inherited(String name) {
        for (XmlNode node = this; node != null; node = node.parent) {
            if (node.attributes.containsKey(name)) {
                return node.attribute(name);
            }
        }
        return "";
    }

    List<XmlNode> children() {
        return elements;
    }

    /// The first child of this name, `null` if there is none.
    @Nullable
    XmlNode child(String wanted) {
        for (XmlNode child : children()) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    /// The text of the first child of this name that has any, without white space around it; `null` if none has.
    @Nullable
    String childText(String wanted) {
        for (XmlNode child : children()) {
            if (child.name.equals(wanted) && !child.text().isBlank()) {
                return child.text().strip();
            }
        }
        return null;
    }

    /// The outermost elements below this one that are wanted, in document order.
    List<XmlNode> outermost(Predicate<XmlNode> wanted) {
        List<XmlNode> out = new ArrayList<>();
        for (XmlNode child : children()) {
            if (wanted.test(child)) {
                out.add(child);
            } else {
                out.addAll(child.outermost(wanted));
            }
        }
        return out;
    }

    /// All text within.
    String text() {
        StringBuilder out = new StringBuilder();
        append(out);
        return out.toString();
    }

    private void append(StringBuilder out) {
        for (Object part : content) {
            switch (part) {
                case XmlNode child -> child.append(out);
                default -> out.append(part);
            }
        }
    }

    boolean hasElements() {
        return !elements.isEmpty();
    }

    /// What is within, as HTML.
    String html() {
        StringBuilder out = new StringBuilder();
        for (Object part : content) {
            switch (part) {
                case XmlNode child ->
                    out.append('<')
                            .append(child.name)
                            .append('>')
                            .append(child.html())
                            .append("</")
                            .append(child.name)
                            .append('>');
                default -> out.append(part.toString().replace("&", "&amp;").replace("<", "&lt;"));
            }
        }
        return out.toString();
    }
}
