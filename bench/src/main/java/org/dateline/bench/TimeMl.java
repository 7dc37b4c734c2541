package org.dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/// A TimeML file: the text of an article and the times marked in it.
///
/// @param published the document creation time, `null` if the file gives none
/// @param text      the text between `<TEXT>` tags, without mark-up
/// @param times     in text order; those without words are left out
record TimeMl(@Nullable LocalDate published, String text, List<Timex> times) {

    private static final Pattern CREATION =
            Pattern.compile("<TIMEX3[^>]*functionInDocument=\"(?:CREATION|PUBLICATION)_TIME\"[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final int AROUND = 50;

    /// @param value as annotated
    record Timex(Span span, String type, String value) {}

    /// Copies the list.
    TimeMl {
        times = List.copyOf(times);
    }

    static TimeMl read(Path file) throws IOException {
        String raw = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int start = raw.indexOf("<TEXT>");
        int end = raw.lastIndexOf("</TEXT>");
        if (start < 0 || end < start) {
            throw new IOException(file + ": there is no <TEXT> in it");
        }
        Matcher creation = CREATION.matcher(raw);
        LocalDate published = creation.find() ? day(attribute(creation.group(), "value")) : null;
        StringBuilder text = new StringBuilder();
        List<Timex> times = marked(raw.substring(start + "<TEXT>".length(), end), text);
        return new TimeMl(published, text.toString(), times);
    }

    private static List<Timex> marked(String body, StringBuilder text) {
        List<Timex> times = new ArrayList<>();
        String open = "";
        int from = 0;
        int i = 0;
        while (i < body.length()) {
            char c = body.charAt(i);
            int close = c == '<' ? body.indexOf('>', i) : c == '&' ? body.indexOf(';', i) : -1;
            if (c == '<' && close > 0) {
                String tag = body.substring(i, close + 1);
                if (tag.startsWith("<TIMEX3") && !tag.endsWith("/>")) {
                    open = tag;
                    from = text.length();
                } else if (tag.equals("</TIMEX3>") && text.length() > from) {
                    times.add(new Timex(trimmed(text, from), attribute(open, "type"), attribute(open, "value")));
                }
                i = close + 1;
            } else if (c == '&' && close > 0 && close - i <= 6) {
                text.append(entity(body.substring(i + 1, close)));
                i = close + 1;
            } else {
                text.append(c);
                i++;
            }
        }
        return times;
    }

    private static Span trimmed(CharSequence text, int from) {
        int start = from;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> "&" + name + ";";
        };
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return matcher.group(2);
            }
        }
        return "";
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The words at the span, in brackets, with some of what surrounds them.
    String around(Span span) {
        int start = Math.max(0, span.start() - AROUND);
        int end = Math.min(text.length(), span.end() + AROUND);
        return text.substring(start, span.start()) + "[" + span.of(text) + "]" + text.substring(span.end(), end);
    }
}
