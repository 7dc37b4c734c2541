package org.dateline.app.ingest;

import java.util.List;
import java.util.Locale;

/// The form of an input, told by how it begins.
enum Format {
    /// One JSON object a line.
    JSON_LINES,
    /// One JSON object or one array of them, laid out in any way.
    JSON,
    /// A web page.
    HTML,
    /// RSS, Atom or another XML that is not a page.
    XML,
    /// Plain text, with or without header lines.
    TEXT,
    /// Anything with zeros in it.
    BINARY;

    private static final List<String> PAGE = List.of("<!doctype html", "<html", "<head", "<body");
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
        if (text.startsWith("%PDF-") || start.indexOf('\0') >= 0) {
            return BINARY;
        }
        if (begins(text, '{', '"', '}')) {
            return lines(text) ? JSON_LINES : JSON;
        }
        if (begins(text, '[', '{', ']')) {
            return JSON;
        }
        return text.startsWith("<") ? markup(text.toLowerCase(Locale.ROOT)) : TEXT;
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
        if (PAGE.stream().anyMatch(text::startsWith)) {
            return HTML;
        }
        if (text.startsWith("<?xml")
                || text.startsWith("<rss")
                || text.startsWith("<feed")
                || text.startsWith("<rdf")) {
            return text.contains("<html") ? HTML : XML;
        }
        return ELEMENTS.stream().anyMatch(text::contains) || text.startsWith("<<") ? HTML : TEXT;
    }
}
