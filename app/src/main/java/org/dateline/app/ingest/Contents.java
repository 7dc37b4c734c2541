package org.dateline.app.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.dateline.app.ingest.archive.ArchiveReader;
import org.dateline.model.Article;
import org.dateline.model.Coding;

/// Reads one piece of content, whatever its form. Only what a form needs is loaded, so that reading
/// plain text starts as fast as if there were nothing else.
final class Contents {

    /// No article is this long: 32 MiB.
    static final int LONGEST = 32 << 20;

    private static final int PEEK = 1 << 16;
    private static final int MOST_LAYERS = 2;

    private Contents() {}

    /// Reads what the stream holds, and tells in which form it was.
    ///
    /// @throws IOException if the stream cannot be read on; what was found before has been handed on
    static Format read(Envelope envelope, InputStream raw, Consumer<Found> sink) throws IOException {
        return read(envelope, new BufferedInputStream(raw, PEEK), 0, sink);
    }

    private static Format read(Envelope envelope, BufferedInputStream in, int layers, Consumer<Found> sink)
            throws IOException {
        byte[] start = peek(in);
        if (start.length > 1 && start[0] == 0x1f && (start[1] & 0xFF) == 0x8b) {
            if (ArchiveReader.isPackedArchive(start)) {
                Archives.read(envelope, in, sink);
                return Format.ARCHIVE;
            }
            if (layers < MOST_LAYERS) {
                return read(envelope, new BufferedInputStream(new GZIPInputStream(in, PEEK), PEEK), layers + 1, sink);
            }
            unfit(envelope, Format.BINARY, Coding.Reason.UNREADABLE, "it is packed more than twice", sink);
            return Format.BINARY;
        }
        String text = XmlCharacters.decode(start, envelope.charset());
        Format format = Format.of(text.startsWith("<") ? text : Characters.decode(start, envelope.charset()));
        if (format == Format.BINARY && ArchiveReader.isPackedArchive(start)) {
            format = Format.ARCHIVE;
        }
        switch (format) {
            case ARCHIVE -> Archives.read(envelope, in, sink);
            case JSON_LINES -> lines(envelope, Characters.isUtf16(start) ? narrowed(in) : in, sink);
            case MBOX -> Mailbox.read(envelope, in, sink);
            case BINARY ->
                unfit(envelope, format, Coding.Reason.UNREADABLE, "it is neither text nor a web page nor JSON", sink);
            case XML -> unfit(envelope, format, Coding.Reason.UNREADABLE, "it is XML of a kind that is not read", sink);
            case JSON, JSON_FEED, NINJS, HTML, FEED, OPML, SITEMAP, NEWSML, MAIL, PDF, TEXT ->
                whole(envelope, in, format, sink);
        }
        return format;
    }

    private static byte[] peek(BufferedInputStream in) throws IOException {
        in.mark(PEEK);
        byte[] start = in.readNBytes(PEEK);
        in.reset();
        return start;
    }

    private static void whole(Envelope envelope, InputStream in, Format format, Consumer<Found> sink)
            throws IOException {
        byte[] all = in.readNBytes(LONGEST + 1);
        if (all.length > LONGEST) {
            unfit(envelope, format, Coding.Reason.TOO_LONG, "more than %,d bytes".formatted(LONGEST), sink);
            return;
        }
        guarded(envelope, out -> parse(envelope, all, format, out), sink);
    }

    /// Runs a parser. Those of the libraries throw all sorts of things on damaged input, and one document
    /// must not end the reading of the rest.
    static void guarded(Envelope envelope, Consumer<Consumer<Found>> parser, Consumer<Found> sink) {
        List<Found> found = new ArrayList<>();
        try {
            parser.accept(found::add);
        } catch (RuntimeException | StackOverflowError e) {
            found.add(new Found.Fault(envelope.where(), "cannot be read: " + Excerpt.of(e.toString())));
        }
        found.forEach(sink);
    }

    private static void parse(Envelope envelope, byte[] all, Format format, Consumer<Found> sink) {
        switch (format) {
            case HTML -> HtmlPage.read(all, envelope, sink);
            case JSON -> new JsonArticles(envelope).file(Characters.decode(all), sink);
            case JSON_FEED -> JsonFeed.read(Characters.decode(all), envelope, sink);
            case NINJS -> Ninjs.read(Characters.decode(all), envelope, sink);
            case FEED -> FeedReader.read(XmlCharacters.decode(all, envelope.charset()), envelope, sink);
            case OPML -> FeedList.read(XmlCharacters.decode(all, envelope.charset()), envelope, sink);
            case SITEMAP -> Sitemap.read(XmlCharacters.decode(all, envelope.charset()), envelope, sink);
            case NEWSML -> NewsMl.read(XmlCharacters.decode(all, envelope.charset()), envelope, sink);
            case MAIL -> Mail.read(all, envelope, sink);
            case PDF -> Pdf.read(all, envelope, sink);
            case TEXT -> TextArticle.read(Characters.decode(all, envelope.charset()), envelope, sink);
            case JSON_LINES, XML, ARCHIVE, MBOX, BINARY ->
                throw new IllegalArgumentException("not read as a whole: " + format);
        }
    }

    /// JSON Lines in UTF-16 are rare enough to be read whole.
    private static InputStream narrowed(InputStream in) throws IOException {
        return new ByteArrayInputStream(
                Characters.decode(in.readNBytes(8 * LONGEST)).getBytes(StandardCharsets.UTF_8));
    }

    private static void lines(Envelope envelope, InputStream in, Consumer<Found> sink) throws IOException {
        Lines lines = new Lines(in);
        for (String line = lines.next(); line != null; line = lines.next()) {
            Envelope part = envelope.at(":" + lines.number());
            if (lines.cut()) {
                sink.accept(new Found.Fault(part.where(), "is longer than %,d bytes".formatted(Lines.LONGEST)));
            } else if (!line.isBlank()) {
                String object = line;
                guarded(part, out -> new JsonArticles(part).line(object, out), sink);
            }
        }
    }

    static void unfit(Envelope envelope, Format format, Coding.Reason reason, String detail, Consumer<Found> sink) {
        String url = envelope.url();
        Article article = envelope.defaults()
                .fill(new Article(url == null ? envelope.where() : url, null, null, null, url, null, ""));
        sink.accept(new Found.Unfit(
                new Coding.Skipped(article, reason, detail), new Origin(envelope.where(), format, null, null)));
    }
}
