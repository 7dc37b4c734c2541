package org.dateline.app.ingest.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.StringJoiner;

/// An address of the web, read strictly: what two programs might read differently is refused, not
/// guessed at. It has no user, no fragment, and a port that is spelled out.
///
/// @param scheme `http` or `https`
/// @param host   the host in its one spelling
/// @param port   1 to 65535
/// @param target path and query, percent-encoded, beginning with `/`
public record WebAddress(String scheme, HostName host, int port, String target) {

    private static final int LONGEST = 4096;

    /// Reads an address.
    ///
    /// @throws Refused if it is none, or one of the kinds that mislead
    public static WebAddress of(String written) throws Refused {
        String text = written.strip();
        if (text.length() > LONGEST) {
            throw bad(text.substring(0, 80) + "…", "it is longer than %,d characters".formatted(LONGEST));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7f || c == '\\') {
                throw bad(text, "it has a control character or a backslash in it");
            }
        }
        int colon = text.indexOf("://");
        String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw bad(text, "only http:// and https:// are fetched");
        }
        int begin = colon + 3;
        int end = begin;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return authority(scheme, text.substring(begin, end), text.substring(end), text);
    }

    private static WebAddress authority(String scheme, String authority, String rest, String text) throws Refused {
        if (authority.indexOf('@') >= 0) {
            throw bad(text, "it has a user name in it");
        }
        int close = authority.lastIndexOf(']');
        int colon = authority.indexOf(':', close < 0 ? 0 : close);
        String host = colon < 0 ? authority : authority.substring(0, colon);
        int port = colon < 0 ? (scheme.equals("http") ? 80 : 443) : port(authority.substring(colon + 1), text);
        return new WebAddress(scheme, HostName.of(host), port, target(rest));
    }

    private static int port(String digits, String text) throws Refused {
        boolean number =
                !digits.isEmpty() && digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int port = number ? Integer.parseInt(digits) : 0;
        if (port < 1 || port > 65535) {
            throw bad(text, "\"%s\" is no port".formatted(digits));
        }
        return port;
    }

    /// Path and query as they go over the wire: no fragment, nothing but printable ASCII.
    private static String target(String rest) {
        int hash = rest.indexOf('#');
        String kept = hash < 0 ? rest : rest.substring(0, hash);
        StringBuilder out = new StringBuilder(kept.length() + 8);
        if (!kept.startsWith("/")) {
            out.append('/');
        }
        for (byte b : kept.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7f && "\"<>^`{|}".indexOf(b) < 0) {
                out.append((char) b);
            } else {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return out.toString();
    }

    /// The address that `reference` means on the page of this address: a redirect or a link.
    ///
    /// @throws Refused if it is none that may be fetched
    public WebAddress resolve(String reference) throws Refused {
        String text = reference.strip();
        if (text.startsWith("//")) {
            return of(scheme + ":" + text);
        }
        if (hasScheme(text)) {
            return of(text);
        }
        if (text.isEmpty() || text.startsWith("#")) {
            return this;
        }
        String path = target.indexOf('?') < 0 ? target : target.substring(0, target.indexOf('?'));
        if (text.startsWith("?")) {
            return of(origin() + path + text);
        }
        String joined = text.startsWith("/") ? text : path.substring(0, path.lastIndexOf('/') + 1) + text;
        return of(origin() + withoutDots(joined));
    }

    private static boolean hasScheme(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || !Character.isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            if (!(c < 0x80 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.'))) {
                return false;
            }
        }
        return true;
    }

    private static String withoutDots(String path) {
        int query = path.indexOf('?');
        String only = query < 0 ? path : path.substring(0, query);
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = only.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            switch (segments[i]) {
                case "." -> addEmpty(kept, last);
                case ".." -> {
                    kept.pollLast();
                    addEmpty(kept, last);
                }
                default -> kept.add(segments[i]);
            }
        }
        StringJoiner out = new StringJoiner("/", "/", query < 0 ? "" : path.substring(query));
        kept.forEach(out::add);
        return out.toString();
    }

    private static void addEmpty(Deque<String> kept, boolean last) {
        if (last) {
            kept.add("");
        }
    }

    /// Scheme, host and port, without a slash: `https://daily.example:8443`.
    public String origin() {
        return scheme + "://" + authority();
    }

    /// Host and, where it is not the scheme's own, port.
    String authority() {
        String name = host.name().indexOf(':') >= 0 ? "[" + host.name() + "]" : host.name();
        boolean usual = port == (scheme.equals("http") ? 80 : 443);
        return usual ? name : name + ":" + port;
    }

    /// The name of the host, lower case.
    public String hostName() {
        return host.name();
    }

    @Override
    public String toString() {
        return origin() + target;
    }

    private static Refused bad(String text, String why) {
        return new Refused(Refused.Kind.ADDRESS, "\"%s\" is refused: %s".formatted(printable(text), why));
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(Character.isISOControl(c) ? '?' : (char) c));
        return out.toString();
    }
}
