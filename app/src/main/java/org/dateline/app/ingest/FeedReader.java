package org.dateline.app.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Reads the items of a feed: RSS of every version, RDF, Atom, CDF. An item is an article with the text
/// that the feed gives, be it whole or a summary.
final class FeedReader {

    private static final List<String> WHOLE = List.of("encoded", "body", "fullitem", "content");
    private static final List<String> SHORT = List.of("description", "summary", "abstract", "subtitle");
    private static final List<String> DATES =
            List.of("pubdate", "published", "issued", "date", "created", "updated", "modified");

    private final XmlNode feed;
    private final Envelope envelope;
    private final @Nullable String publisher;
    private final @Nullable String language;

    private FeedReader(XmlNode document, Envelope envelope) {
        List<XmlNode> channels = document.outermost(node -> node.name().equals("channel"));
        this.feed = channels.isEmpty() ? first(document) : channels.getFirst();
        this.envelope = envelope;
        String named = own(feed, "publisher");
        this.publisher = named != null ? named : line(own(feed, "title"));
        this.language = own(feed, "language");
    }

    private static XmlNode first(XmlNode document) {
        List<XmlNode> children = document.children();
        return children.isEmpty() ? document : children.getFirst();
    }

    /// Reads the feed in `text`. One without items is counted as such.
    static void read(String text, Envelope envelope, Consumer<Found> sink) {
        XmlNode document = XmlTree.of(text);
        FeedReader reader = new FeedReader(document, envelope);
        List<XmlNode> items = document.outermost(
                node -> node.name().equals("item") || node.name().equals("entry"));
        if (items.isEmpty()) {
            sink.accept(new Found.Passed(envelope.where(), "feed without items"));
        }
        for (int i = 0; i < items.size(); i++) {
            reader.item(items.get(i), i + 1, sink);
        }
    }

    private void item(XmlNode item, int number, Consumer<Found> sink) {
        Envelope part = new Envelope(envelope.where() + "#" + number, envelope.defaults(), null, null);
        Draft draft = new Draft(part, Format.FEED);
        String link = link(item);
        String guid = own(item, "guid");
        guid = guid != null ? guid : own(item, "id");
        draft.set("id", guid);
        draft.set("id", item.attribute("about"));
        draft.set("id", link);
        draft.set("url", link);
        draft.set("headline", line(own(item, "title")));
        draft.set("headline", item.attribute("title"));
        date(item, draft);
        draft.set("author", author(item));
        XmlNode source = item.child("source");
        draft.set("publisher", source == null || !source.hasElements() ? null : line(own(source, "title")));
        draft.set("publisher", own(item, "publisher"));
        draft.set("publisher", publisher);
        draft.set("language", own(item, "language"));
        draft.set("language", item.inherited("lang"));
        draft.set("language", language);
        draft.set("body", text(item));
        draft.finish(sink);
    }

    /// Prefers a date that is one over the first.
    private static void date(XmlNode item, Draft draft) {
        for (String name : DATES) {
            String text = own(item, name);
            if (text != null && Dates.day(text) != null) {
                draft.set("published", text);
                return;
            }
        }
        DATES.forEach(name -> draft.set("published", own(item, name)));
    }

    /// The text of the first child of this name that belongs to the feed and not to its pictures and sounds.
    private static @Nullable String own(XmlNode node, String name) {
        for (XmlNode child : node.children()) {
            if (child.name().equals(name) && isOwn(child)) {
                String text = content(child);
                if (!text.isBlank()) {
                    return text.strip();
                }
            }
        }
        return null;
    }

    private static boolean isOwn(XmlNode node) {
        return !node.space().contains("mrss")
                && !node.space().equals("media")
                && !node.space().contains("itunes");
    }

    private @Nullable String link(XmlNode item) {
        String found = own(item, "origlink");
        for (XmlNode child : item.children()) {
            if (found == null && child.name().equals("link") && isOwn(child)) {
                String rel = child.attribute("rel");
                String href = child.attribute("href");
                found = !href.isBlank() && (rel.isEmpty() || rel.equals("alternate"))
                        ? absolute(child, href)
                        : href.isBlank() && !child.text().isBlank() ? absolute(child, child.text()) : null;
            }
        }
        if (found == null && !item.attribute("href").isBlank()) {
            found = item.attribute("href");
        }
        XmlNode guid = item.child("guid");
        if (found == null && guid != null && guid.text().strip().startsWith("http")) {
            found = guid.attribute("ispermalink").equals("false")
                    ? null
                    : guid.text().strip();
        }
        return found;
    }

    private String absolute(XmlNode node, String reference) {
        String base = node.inherited("base");
        return Links.absolute(base.isEmpty() ? envelope.url() : base, reference.strip());
    }

    private static @Nullable String author(XmlNode item) {
        String creator = own(item, "creator");
        if (creator != null) {
            return line(creator);
        }
        XmlNode author = item.child("author");
        if (author == null) {
            return null;
        }
        String name = author.childText("name");
        String text = name != null ? name : line(author.text());
        // "desk@daily.example (A. Writer)"
        int open = text == null ? -1 : text.indexOf('(');
        return text != null && open > 0 && text.endsWith(")") && text.indexOf('@') >= 0
                ? text.substring(open + 1, text.length() - 1)
                : text;
    }

    /// The longer of what claims to be the whole text and of what claims to be a summary.
    private static @Nullable String text(XmlNode item) {
        String whole = first(item, WHOLE);
        String summary = first(item, SHORT);
        return whole == null || summary != null && summary.length() > whole.length() ? summary : whole;
    }

    private static @Nullable String first(XmlNode item, List<String> names) {
        for (String name : names) {
            for (XmlNode child : item.children()) {
                if (child.name().equals(name) && isOwn(child)) {
                    String text = plain(child);
                    if (!text.isBlank()) {
                        return text;
                    }
                }
            }
        }
        return null;
    }

    /// The element's content as plain text, a blank line between paragraphs.
    private static String plain(XmlNode node) {
        String content = content(node);
        String type = node.attribute("type");
        boolean words = type.equals("text") || type.equals("text/plain");
        return words || !isMarkup(content) ? content.strip() : PageBody.fragment(content);
    }

    /// Text, or markup where there are elements within.
    private static String content(XmlNode node) {
        if (node.attribute("mode").equals("base64")) {
            try {
                return new String(Base64.getMimeDecoder().decode(node.text()), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notBase64) {
                return "";
            }
        }
        return node.hasElements() ? node.html() : node.text();
    }

    private static boolean isMarkup(String text) {
        int open = text.indexOf('<');
        int ampersand = text.indexOf('&');
        return open >= 0 && text.indexOf('>', open) > 0 || ampersand >= 0 && text.indexOf(';', ampersand) > 0;
    }

    /// One line without markup, `null` without words.
    private static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = isMarkup(text)
                ? Jsoup.parseBodyFragment(text).text()
                : text.strip().replaceAll("\\s+", " ");
        return line.isBlank() ? null : line;
    }
}
