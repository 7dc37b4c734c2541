package org.dateline.app.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.app.ingest.archive.ArchiveReader;
import org.dateline.app.ingest.archive.ArchiveRecord;
import org.dateline.app.ingest.web.HttpBody;
import org.dateline.app.ingest.web.HttpHead;
import org.dateline.app.ingest.web.Limits;
import org.dateline.model.Coding;
import org.jspecify.annotations.Nullable;

/// Reads the pages and documents of a web archive. What is no text, was not found or was archived
/// before is counted; damage is reported with its offset.
final class Archives {

    private static final Limits WITHIN =
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(10), ArchiveReader.LONGEST_BLOCK, 1000, 1 << 18, 0);
    private static final Set<String> READ = Set.of(
            "",
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "text/xml",
            "application/xml",
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/pdf");

    private Archives() {}

    static void read(Envelope envelope, InputStream in, Consumer<Found> sink) throws IOException {
        new ArchiveReader(in, new ArchiveReader.Sink() {
                    @Override
                    public void record(ArchiveRecord record) {
                        Archives.record(envelope, record, sink);
                    }

                    @Override
                    public void damage(long offset, String what) {
                        sink.accept(new Found.Fault(envelope.where() + "@" + offset, what));
                    }
                })
                .read();
    }

    private static void record(Envelope envelope, ArchiveRecord record, Consumer<Found> sink) {
        Envelope part = new Envelope(
                envelope.where() + "@" + record.offset(),
                envelope.defaults(),
                record.url().isEmpty() ? null : record.url(),
                null);
        switch (record.kind()) {
            case "response" -> Contents.guarded(part, out -> response(part, record, out), sink);
            case "resource", "conversion" -> {
                String type = type(String.valueOf(record.header("Content-Type")));
                content(part, type.equals("null") ? "" : type, record.block(), record.isCut(), sink);
            }
            case "revisit" -> sink.accept(new Found.Passed(part.where(), "archived before"));
            default -> {
                // What says how it was archived.
            }
        }
    }

    private static void response(Envelope envelope, ArchiveRecord record, Consumer<Found> sink) {
        if (!record.url().startsWith("http")) {
            sink.accept(new Found.Passed(envelope.where(), "not from the web"));
            return;
        }
        ByteArrayInputStream in = new ByteArrayInputStream(record.block());
        HttpHead head;
        try {
            head = HttpHead.read(in, WITHIN.header());
        } catch (IOException e) {
            sink.accept(new Found.Fault(envelope.where(), "is no answer of a web server: " + e.getMessage()));
            return;
        }
        if (head.status() != 200) {
            sink.accept(new Found.Passed(envelope.where(), "status " + head.status()));
            return;
        }
        if (!READ.contains(head.contentType())) {
            sink.accept(new Found.Passed(envelope.where(), group(head.contentType())));
            return;
        }
        byte[] rest = in.readAllBytes();
        Envelope named = new Envelope(envelope.where(), envelope.defaults(), envelope.url(), charset(head));
        content(named, head.contentType(), body(rest, head), record.isCut(), sink);
    }

    /// The body as it was meant; as it stands where an archive kept the headers but undid what they say.
    private static byte[] body(byte[] rest, HttpHead head) {
        try {
            return HttpBody.read(new ByteArrayInputStream(rest), head, WITHIN);
        } catch (IOException e) {
            return rest;
        }
    }

    private static void content(Envelope envelope, String type, byte[] body, boolean cut, Consumer<Found> sink) {
        if (!READ.contains(type)) {
            sink.accept(new Found.Passed(envelope.where(), group(type)));
        } else if (cut) {
            Contents.unfit(
                    envelope,
                    Format.ARCHIVE,
                    Coding.Reason.TOO_LONG,
                    "more than %,d bytes".formatted(ArchiveReader.LONGEST_BLOCK),
                    sink);
        } else if (isServiceFile(envelope.url())) {
            sink.accept(new Found.Passed(envelope.where(), "robots.txt"));
        } else {
            try {
                Contents.read(envelope, new ByteArrayInputStream(body), sink);
            } catch (IOException e) {
                sink.accept(new Found.Fault(envelope.where(), "cannot be read: " + e.getMessage()));
            }
        }
    }

    private static boolean isServiceFile(@Nullable String url) {
        return url != null && url.endsWith("/robots.txt");
    }

    private static String type(String header) {
        int semicolon = header.indexOf(';');
        return (semicolon < 0 ? header : header.substring(0, semicolon)).strip().toLowerCase(java.util.Locale.ROOT);
    }

    /// `image/png` is an image.
    private static String group(String type) {
        int slash = type.indexOf('/');
        String group = slash < 0 ? type : type.substring(0, slash);
        return group.equals("application") || group.equals("text") ? Excerpt.of(type) : Excerpt.of(group);
    }

    static @Nullable Charset charset(HttpHead head) {
        String type = head.first("Content-Type");
        int at = type == null ? -1 : type.toLowerCase(java.util.Locale.ROOT).indexOf("charset=");
        if (type == null || at < 0) {
            return null;
        }
        String name = type.substring(at + "charset=".length());
        int end = name.indexOf(';');
        return XmlCharacters.known(
                (end < 0 ? name : name.substring(0, end)).strip().replace("\"", ""));
    }
}
