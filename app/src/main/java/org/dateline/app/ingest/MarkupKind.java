package org.dateline.app.ingest;

import java.util.Locale;

/// Finds out what a piece of markup is by its outermost element.
final class MarkupKind {

    private MarkupKind() {}

    /// The local name of the outermost element in lower case; `!html` where only the document type says
    /// so; `""` if there is none in what was given.
    static String root(String text) {
        int at = 0;
        while (at < text.length()) {
            at = text.indexOf('<', at);
            if (at < 0 || at + 1 >= text.length()) {
                return "";
            }
            char next = text.charAt(at + 1);
            if (next == '?') {
                at = after(text, at, "?>");
            } else if (text.startsWith("<!--", at)) {
                at = after(text, at, "-->");
            } else if (next == '!') {
                if (text.regionMatches(true, at, "<!doctype html", 0, 14)) {
                    return "!html";
                }
                at = afterDeclaration(text, at);
            } else if (Character.isLetter(next)) {
                return name(text, at + 1);
            } else {
                at++;
            }
        }
        return "";
    }

    private static int after(String text, int from, String end) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /// A document type may hold declarations of its own in brackets.
    private static int afterDeclaration(String text, int from) {
        int bracket = text.indexOf('[', from);
        int end = text.indexOf('>', from);
        if (bracket < 0 || end < 0 || bracket > end) {
            return end < 0 ? text.length() : end + 1;
        }
        int close = text.indexOf("]", bracket);
        return close < 0 ? text.length() : after(text, close, ">");
    }

    private static String name(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || ":-_.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String name = text.substring(from, end).toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
