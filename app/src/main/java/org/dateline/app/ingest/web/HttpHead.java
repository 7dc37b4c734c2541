package org.dateline.app.ingest.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Status and headers of an answer.
///
/// @param status  three digits
/// @param headers in the order in which they came
public record HttpHead(int status, List<Header> headers) {

    private static final int MOST_HEADERS = 250;

    public HttpHead {
        headers = List.copyOf(headers);
    }

    /// One line.
    ///
    /// @param name  as written
    /// @param value without white space around it
    public record Header(String name, String value) {}

    /// The first header of this name, in any case; `null` if there is none.
    public @Nullable String first(String name) {
        for (Header header : headers) {
            if (header.name().equalsIgnoreCase(name)) {
                return header.value();
            }
        }
        return null;
    }

    /// The kind of content without parameters, lower case; `""` where it is not said.
    public String contentType() {
        String type = first("Content-Type");
        if (type == null) {
            return "";
        }
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(java.util.Locale.ROOT);
    }

    /// Reads a head up to and with its empty line, and not a byte more.
    ///
    /// @param most bytes that it may have
    /// @throws Refused if it is none, or too long
    public static HttpHead read(InputStream in, int most) throws IOException {
        int left = most;
        String status = line(in, left);
        left -= status.length();
        List<Header> headers = new ArrayList<>();
        for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
            left -= line.length() + 2;
            boolean continued = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            int colon = line.indexOf(':');
            if (continued && !headers.isEmpty()) {
                Header last = headers.removeLast();
                headers.add(new Header(last.name(), last.value() + " " + line.strip()));
            } else if (colon > 0) {
                headers.add(new Header(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip()));
            }
            if (headers.size() > MOST_HEADERS) {
                throw new Refused(Refused.Kind.TOO_LARGE, "more than %d headers".formatted(MOST_HEADERS));
            }
        }
        return new HttpHead(code(status), headers);
    }

    private static int code(String line) throws Refused {
        int space = line.indexOf(' ');
        boolean http = line.startsWith("HTTP/") || line.startsWith("ICY ");
        int code = 0;
        int digits = 0;
        for (int i = space + 1; http && space > 0 && i < line.length() && digits < 3; i++, digits++) {
            int digit = Character.digit(line.charAt(i), 10);
            if (digit < 0) {
                break;
            }
            code = code * 10 + digit;
        }
        if (digits != 3) {
            throw new Refused(Refused.Kind.PROTOCOL, "the answer is not HTTP");
        }
        return code;
    }

    private static String line(InputStream in, int most) throws IOException {
        StringBuilder out = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new Refused(Refused.Kind.PROTOCOL, "the answer ends within its headers");
            }
            if (out.length() >= most) {
                throw new Refused(Refused.Kind.TOO_LARGE, "the headers are longer than is read");
            }
            out.append((char) b);
        }
        int length = out.length();
        if (length > 0 && out.charAt(length - 1) == '\r') {
            out.setLength(length - 1);
        }
        // What is not Latin-1 in a header is UTF-8 nowadays.
        byte[] bytes = out.toString().getBytes(StandardCharsets.ISO_8859_1);
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') >= 0 ? out.toString() : utf8;
    }
}
