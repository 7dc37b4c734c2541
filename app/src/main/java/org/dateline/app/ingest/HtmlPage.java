package org.dateline.app.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Reads a web page: the text of its article, and what its head says of title, date, publisher,
/// address and language.
final class HtmlPage {

    private static final int HEAD = 4096;

    private HtmlPage() {}

    static void read(byte[] bytes, String where, Defaults defaults, Consumer<Found> sink) {
        read(bytes, Envelope.of(where, defaults), sink);
    }

    static void read(byte[] bytes, Envelope envelope, Consumer<Found> sink) {
        Charset charset = envelope.charset() != null ? envelope.charset() : declared(bytes);
        Document page = Jsoup.parse(Characters.decode(bytes, charset));
        Draft draft = new Draft(envelope, Format.HTML);
        PageHead.read(page, draft);
        draft.set("body", PageBody.text(page, draft.headline()));
        draft.finish(sink);
    }

    /// The character set that the page says it is in, `null` when it says none that is known.
    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset");
        if (at < 0) {
            return null;
        }
        int start = at + "charset".length();
        while (start < head.length() && " =\"'".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length() && " ;\"'/>".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        try {
            return Charset.forName(head.substring(start, end));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
