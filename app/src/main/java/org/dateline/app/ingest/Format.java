package org.dateline.app.ingest;

import java.util.List;
import java.util.Locale;

/// The form of an input, told by how it begins.
public enum Format {
    /// One JSON object a line.
    JSON_LINES,
    /// One JSON object or one array of them, laid out in any way.
    JSON,
    /// A JSON Feed.
    JSON_FEED,
    /// A news item in IPTC's JSON.
    NINJS,
    /// A web page.
    HTML,
    /// RSS, Atom, RDF.
    FEED,
    /// A list of feeds.
    OPML,
    /// A list of pages, or of such lists.
    SITEMAP,
    /// A news item or message in IPTC's XML.
    NEWSML,
    /// Another XML.
    XML,
    /// A web archive: WARC or ARC, plain or packed record by record.
    ARCHIVE,
    /// A mail message.
    MAIL,
    /// Mail messages one after the other.
    MBOX,
    /// A PDF document.
    PDF,
    /// Plain text, with or without header lines.
    TEXT,
    /// Anything with zeros in it.
    BINARY;

    private static final List<String> NINJS_FIELDS = List.of(
            "\"versioncreated\"",
            "\"body_text\"",
            "\"body_html\"",
            "\"body_xhtml\"",
            "\"bodies\"",
            "\"headlines\"",
            "\"descriptions\"",
            "\"pubstatus\"",
            "\"renditions\"");
    private static final List<String> ELEMENTS = List.of(
            "<p>",
            "<p ",
            "<div",
            "<article",
            "<main",
            "<section",
            "<span",
            "<h1",
            "<title",
            "<meta",
            "<script",
            "<a ",
            "<br",
            "<table",
            "<ul",
            "<base",
            "<!--");

    /// @param start the first characters, some thousand if there are as many
    static Format of(String start) {
        String text = start.stripLeading();
        if (text.startsWith("WARC/") || text.startsWith("filedesc://") || start.indexOf("\nWARC/1.") >= 0) {
            return ARCHIVE;
        }
        if (text.startsWith("%PDF-")
                || start.length() > 5
                        && start.substring(0, Math.min(start.length(), 1024)).contains("%PDF-1.")) {
            return PDF;
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return BINARY;
        }
        if (start.indexOf('\0') >= 0) {
            // A page with a stray zero in it is a page all the same.
            String without = text.replace("\0", "");
            boolean stray = without.startsWith("<") && text.length() - without.length() < text.length() / 20;
            Format format = stray ? markup(without) : BINARY;
            return format == TEXT ? BINARY : format;
        }
        if (begins(text, '{', '"', '}')) {
            return object(text);
        }
        if (begins(text, '[', '{', ']')) {
            return isNinjs(text) ? NINJS : JSON;
        }
        if (text.startsWith("<")) {
            return markup(text);
        }
        return MailHead.isMailbox(text) ? MBOX : MailHead.isMessage(text) ? MAIL : TEXT;
    }

    private static boolean begins(String text, char first, char... then) {
        if (text.isEmpty() || text.charAt(0) != first) {
            return false;
        }
        int at = 1;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && new String(then).indexOf(text.charAt(at)) >= 0;
    }

    private static Format object(String text) {
        if (lines(text)) {
            return JSON_LINES;
        }
        if (text.contains("jsonfeed.org/version/")) {
            return JSON_FEED;
        }
        return isNinjs(text) ? NINJS : JSON;
    }

    /// Whether a JSON object is a news item in IPTC's form.
    static boolean isNinjs(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("\"uri\"") && NINJS_FIELDS.stream().anyMatch(lower::contains);
    }

    /// JSON Lines if the first line is a whole object, or the second begins one.
    private static boolean lines(String text) {
        int end = text.indexOf('\n');
        if (end < 0) {
            return true;
        }
        return text.substring(0, end).stripTrailing().endsWith("}")
                || text.substring(end).stripLeading().startsWith("{\"");
    }

    private static Format markup(String text) {
        return switch (MarkupKind.root(text)) {
            case "html", "head", "body", "!html" -> HTML;
            case "rss", "feed", "rdf", "channel" -> FEED;
            case "opml" -> OPML;
            case "urlset", "sitemapindex" -> SITEMAP;
            case "newsitem", "newsmessage", "packageitem", "conceptitem", "planningitem", "knowledgeitem", "nitf" ->
                NEWSML;
            default -> other(text.toLowerCase(Locale.ROOT));
        };
    }

    private static Format other(String text) {
        if (text.startsWith("<?xml")) {
            return text.contains("<item") || text.contains("<entry") ? FEED : text.contains("<html") ? HTML : XML;
        }
        return ELEMENTS.stream().anyMatch(text::contains) || text.startsWith("<<") ? HTML : TEXT;
    }
}
