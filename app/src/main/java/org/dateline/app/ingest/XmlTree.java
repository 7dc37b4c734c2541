package org.dateline.app.ingest;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Reads XML: strictly, and what is not well-formed leniently. Neither way reads a DTD, so entities are
/// those of XML and HTML, and nothing outside the document is ever looked at.
final class XmlTree {

    /// Nothing that is read here is nested so deep; what is deeper hangs on its ancestor of this depth.
    private static final int DEEPEST = 200;

    private static final XMLInputFactory STRICT = strict();

    private final XmlNode root = new XmlNode("", "", null);
    private XmlNode at = root;
    private int depth;

    private XmlTree() {}

    /// The document: a nameless element that holds the outermost one, whatever is wrong with the text.
    static XmlNode of(String text) {
        XmlNode strict = strictly(text);
        return strict != null ? strict : leniently(text);
    }

    private static XMLInputFactory strict() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return factory;
    }

    /// `null` when the text is not well-formed.
    private static @Nullable XmlNode strictly(String text) {
        XmlTree tree = new XmlTree();
        try {
            XMLStreamReader reader = STRICT.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> tree.open(reader);
                    case XMLStreamConstants.END_ELEMENT -> tree.close();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> tree.text(reader.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE -> {
                        return null; // an entity of HTML, or of a DTD that is not read
                    }
                    default -> {
                        // comments and instructions
                    }
                }
            }
            return tree.root;
        } catch (XMLStreamException | RuntimeException notWellFormed) {
            // The JDK's parser throws several unchecked exceptions on damaged documents.
            return null;
        }
    }

    private void open(XMLStreamReader reader) {
        String space = reader.getNamespaceURI();
        open(reader.getLocalName(), space == null ? "" : space);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            at.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    private void open(String name, String space) {
        depth++;
        if (depth <= DEEPEST) {
            XmlNode child = new XmlNode(name, space, at);
            at.add(child);
            at = child;
            path[depth] = child;
        }
    }

    private final @Nullable XmlNode[] path = new XmlNode[DEEPEST + 1];

    private void close() {
        depth--;
        if (depth < DEEPEST) {
            XmlNode outer = depth <= 0 ? null : path[depth];
            at = outer == null ? root : outer;
        }
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            at.add(text);
        }
    }

    private static XmlNode leniently(String text) {
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        XmlTree tree = new XmlTree();
        Map<String, String> spaces = new HashMap<>();
        document.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int nesting) {
                if (node instanceof Element element && !(node instanceof Document)) {
                    tree.open(element, spaces);
                } else if (node instanceof CDataNode data) {
                    tree.text(data.text());
                } else if (node instanceof TextNode words) {
                    tree.text(words.getWholeText());
                }
            }

            @Override
            public void tail(Node node, int nesting) {
                if (node instanceof Element && !(node instanceof Document)) {
                    tree.close();
                }
            }
        });
        return tree.root;
    }

    /// @param spaces prefixes seen so far; documents that are not well-formed do not scope theirs with care
    private void open(Element element, Map<String, String> spaces) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("xmlns")) {
                int colon = attribute.getKey().indexOf(':');
                spaces.putIfAbsent(colon < 0 ? "" : attribute.getKey().substring(colon + 1), attribute.getValue());
            }
        }
        String name = element.tagName();
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        open(name.substring(colon + 1), spaces.getOrDefault(prefix, prefix));
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (!key.startsWith("xmlns")) {
                at.attribute(key.substring(key.indexOf(':') + 1), attribute.getValue());
            }
        }
    }
}
