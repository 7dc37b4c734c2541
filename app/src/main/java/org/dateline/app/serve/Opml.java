package org.dateline.app.serve;

import java.util.List;
import org.dateline.app.store.Feeds;

/// A list of feeds as news readers exchange it (OPML 2.0).
final class Opml {

    private Opml() {}

    static String of(List<Feeds.Feed> feeds) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<opml version=\"2.0\"><head><title>Dateline</title></head><body>\n");
        for (Feeds.Feed feed : feeds) {
            String title = feed.title() == null ? feed.url() : feed.title();
            out.append("  <outline type=\"rss\" text=\"")
                    .append(attribute(title))
                    .append("\" xmlUrl=\"")
                    .append(attribute(feed.url()))
                    .append("\"/>\n");
        }
        return out.append("</body></opml>\n").toString();
    }

    private static String attribute(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    // XML has no way to write the others.
                    boolean allowed = c >= ' ' && c < 0xD800 || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
                    out.appendCodePoint(allowed ? c : ' ');
                }
            }
        });
        return out.toString();
    }
}
