package org.dateline.app.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Reads a list of feeds (OPML), as news readers export them.
public final class FeedList {

    private FeedList() {}

    /// The feeds that a list names, each once, with their titles as publishers; none where the text is no list.
    public static List<Link> links(String text) {
        Map<String, Link> out = new LinkedHashMap<>();
        for (XmlNode outline : outlines(text)) {
            String title =
                    outline.attribute("title").isBlank() ? outline.attribute("text") : outline.attribute("title");
            String url = outline.attribute("xmlurl").strip();
            out.putIfAbsent(url, new Link(url, Link.Kind.LIST, title.isBlank() ? null : title.strip(), null, null));
        }
        return List.copyOf(out.values());
    }

    private static List<XmlNode> outlines(String text) {
        return XmlTree.of(text).outermost(node -> !node.attribute("xmlurl").isBlank());
    }

    static void read(String text, Envelope envelope, Consumer<Found> sink) {
        List<XmlNode> outlines = outlines(text);
        if (outlines.isEmpty()) {
            sink.accept(new Found.Passed(envelope.where(), "feed list without feeds"));
        }
        for (int i = 0; i < outlines.size(); i++) {
            XmlNode outline = outlines.get(i);
            String url =
                    Links.absolute(envelope.url(), outline.attribute("xmlurl").strip());
            sink.accept(new Found.Elsewhere(
                    envelope.where() + "#" + (i + 1), new Link(url, Link.Kind.LIST, null, null, null)));
        }
    }
}
