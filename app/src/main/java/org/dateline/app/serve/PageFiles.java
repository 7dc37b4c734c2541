package org.dateline.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The page, and the page about the API, as they are packed into the jar.
final class PageFiles {

    private static final String PAGE = "/web/";
    private static final String DOCS = "/org/dateline/app/serve/docs/";
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private static final Map<String, String> MEDIA = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"));

    private final Map<String, Packed> files = new ConcurrentHashMap<>();

    private record Packed(byte[] bytes, String media, String tag) {}

    /// Sends the file of a path; every path without one that could be a view of the page gets the page itself.
    ///
    /// @throws Problem when there is no such file
    void send(Context context) {
        String path = context.path();
        if (path.equals("/api") || path.equals("/api/")) {
            context.redirect("/api/docs.html");
            return;
        }
        if (path.startsWith("/api/")) {
            Packed docs = file(DOCS + path.substring("/api/".length()));
            if (docs == null || path.startsWith(Contract.BASE)) {
                throw Problem.of(404, "There is no such route", "/api/docs.html lists what there is.");
            }
            send(context, docs, ASK_AGAIN);
            return;
        }
        String name = path.substring(1);
        Packed file = name.isEmpty() ? null : file(PAGE + name);
        if (file != null) {
            // Vite writes a hash of the content into the names of these files.
            send(context, file, name.startsWith("assets/") ? FOREVER : ASK_AGAIN);
        } else if (name.substring(name.lastIndexOf('/') + 1).indexOf('.') >= 0) {
            throw Problem.of(404, "There is no such file", "The page is at /.");
        } else {
            Packed index = file(PAGE + "index.html");
            Packed stand = index == null ? file(DOCS + "no-page.html") : index;
            if (stand == null) {
                throw new IllegalStateException("the jar has no page at all");
            }
            send(context, stand, ASK_AGAIN);
        }
    }

    private static void send(Context context, Packed file, String caching) {
        context.header("Cache-Control", caching).header("ETag", file.tag());
        if (file.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(file.media()).result(file.bytes());
        }
    }

    private @Nullable Packed file(String name) {
        Packed known = files.get(name);
        if (known != null) {
            return known;
        }
        Packed read = isSafe(name) ? read(name) : null;
        if (read != null) {
            files.put(name, read);
        }
        return read;
    }

    private static boolean isSafe(String name) {
        return name.length() < 200
                && name.chars()
                        .allMatch(c -> c < 128
                                && (Character.isLetterOrDigit(c) || c == '/' || c == '.' || c == '-' || c == '_'))
                && !name.contains("..")
                && !name.contains("//")
                && !name.endsWith("/");
    }

    private static @Nullable Packed read(String name) {
        String media = MEDIA.get(name.substring(name.lastIndexOf('.') + 1));
        if (media == null) {
            return null;
        }
        try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                return null;
            }
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            String tag = "W/\"%s-%x\"".formatted(HexFormat.of().toHexDigits((int) sum.getValue()), bytes.length);
            return new Packed(bytes, media, tag);
        } catch (IOException e) {
            return null;
        }
    }
}
