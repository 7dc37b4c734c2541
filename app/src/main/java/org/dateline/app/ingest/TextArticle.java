package org.dateline.app.ingest;

import java.util.function.Consumer;

/// Reads a plain text file. One that opens with lines of the form `headline: …`, up to a blank line,
/// gives its fields there (`id, publisher, published, language, url, headline`), and its text begins
/// after the blank line; any other is text from its first character.
final class TextArticle {

    private static final int MOST_HEADER_LINES = 12;

    private TextArticle() {}

    static void read(String text, Envelope envelope, Consumer<Found> sink) {
        Draft draft = new Draft(envelope, Format.TEXT);
        int body = header(text, draft);
        if (body == 0) {
            draft = new Draft(envelope, Format.TEXT);
        }
        draft.set("body", text.substring(body));
        draft.finish(sink);
    }

    /// Reads header lines into `draft`. Returns where the text begins, 0 when it has no header.
    private static int header(String text, Draft draft) {
        int at = 0;
        for (int line = 0; line < MOST_HEADER_LINES; line++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return 0;
            }
            String content = text.substring(at, end).strip();
            at = end + 1;
            if (content.isEmpty()) {
                return line == 0 ? 0 : at;
            }
            int colon = content.indexOf(": ");
            String field = colon < 0 ? "" : content.substring(0, colon);
            if (field.equals("body") || field.equals("text") || !draft.set(field, content.substring(colon + 1))) {
                return 0;
            }
        }
        return 0;
    }
}
