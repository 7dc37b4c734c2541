package org.dateline.app.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a sitemap: of pages, of news, or of other sitemaps. What it says of publication counts for
/// pages that say nothing themselves; when a page was last touched says nothing of when it was published.
final class Sitemap {

    private Sitemap() {}

    static void read(String text, Envelope envelope, Consumer<Found> sink) {
        List<XmlNode> entries = XmlTree.of(text)
                .outermost(node ->
                        node.name().equals("url") || node.name().equals("sitemap") && node.child("loc") != null);
        if (entries.isEmpty()) {
            sink.accept(new Found.Passed(envelope.where(), "sitemap without addresses"));
        }
        for (int i = 0; i < entries.size(); i++) {
            XmlNode entry = entries.get(i);
            String where = envelope.where() + "#" + (i + 1);
            String url = entry.childText("loc");
            if (url == null) {
                sink.accept(new Found.Fault(where, "has no address"));
                continue;
            }
            Link.Kind kind = entry.name().equals("url") ? Link.Kind.PAGE : Link.Kind.LIST;
            sink.accept(new Found.Elsewhere(where, news(entry, Links.absolute(envelope.url(), url), kind)));
        }
    }

    private static Link news(XmlNode entry, String url, Link.Kind kind) {
        XmlNode news = entry.child("news");
        if (news == null) {
            return new Link(url, kind, null, null, null);
        }
        XmlNode publication = news.child("publication");
        return new Link(
                url,
                kind,
                publication == null ? null : publication.childText("name"),
                day(news.childText("publication_date")),
                news.childText("title"));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : Dates.day(text);
    }
}
