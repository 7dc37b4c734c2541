package org.dateline.app.ingest;

import java.util.List;
import java.util.function.Consumer;

/// Reads a list of feeds (OPML), as news readers export them.
final class FeedList {

    private FeedList() {}

    static void read(String text, Envelope envelope, Consumer<Found> sink) {
        List<XmlNode> outlines =
                XmlTree.of(text).outermost(node -> !node.attribute("xmlurl").isBlank());
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
