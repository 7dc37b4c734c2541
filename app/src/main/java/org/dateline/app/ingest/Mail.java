package org.dateline.app.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/// Reads a mail message, such as a press release or a newsletter: subject, sender, date and the text of
/// the message, without what is attached.
final class Mail {

    private static final int DEEPEST = 20;
    private static final MimeConfig LENIENT = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(1000)
            .setMalformedHeaderStartsBody(true)
            .build();

    private Mail() {}

    static void read(byte[] bytes, Envelope envelope, Consumer<Found> sink) {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LENIENT);
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            try {
                message(message, envelope, sink);
            } finally {
                message.dispose();
            }
        } catch (IOException | IllegalStateException e) {
            // The library gives up on some damaged messages with an unchecked exception.
            sink.accept(new Found.Fault(envelope.where(), "is no mail that can be read: " + e.getMessage()));
        }
    }

    private static void message(Message message, Envelope envelope, Consumer<Found> sink) throws IOException {
        Draft draft = new Draft(envelope, Format.MAIL);
        String id = message.getMessageId();
        draft.set("id", id == null ? null : id.replaceAll("[<>\\s]", ""));
        draft.set("headline", message.getSubject());
        draft.set("publisher", sender(message));
        draft.set("author", sender(message));
        Field date = message.getHeader().getField("Date");
        draft.set("published", date == null ? null : date.getBody());
        Field language = message.getHeader().getField("Content-Language");
        draft.set("language", language == null ? null : language.getBody());
        Parts parts = new Parts();
        parts.collect(message, 0);
        draft.set("body", parts.text());
        draft.finish(sink);
        for (int i = 0; i < parts.attached; i++) {
            sink.accept(new Found.Passed(envelope.where(), "attached to a mail"));
        }
    }

    private static @Nullable String sender(Message message) {
        MailboxList from = message.getFrom();
        if (from == null || from.isEmpty()) {
            return null;
        }
        Mailbox first = from.getFirst();
        return first.getName() != null && !first.getName().isBlank() ? first.getName() : first.getDomain();
    }

    /// The texts of a message.
    private static final class Parts {

        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder markup = new StringBuilder();
        private int attached;

        void collect(Entity entity, int depth) throws IOException {
            Body body = entity.getBody();
            if (depth > DEEPEST) {
                attached++;
            } else if (body instanceof Multipart parts) {
                for (Entity part : parts.getBodyParts()) {
                    collect(part, depth + 1);
                }
            } else if ("attachment".equalsIgnoreCase(entity.getDispositionType())
                    || !(body instanceof SingleBody single)) {
                attached++;
            } else if (entity.getMimeType().equalsIgnoreCase("text/html")) {
                markup.append(text(single, entity.getCharset()));
            } else if (entity.getMimeType().equalsIgnoreCase("text/plain")) {
                plain.append(flowed(text(single, entity.getCharset()), entity)).append('\n');
            } else {
                attached++;
            }
        }

        private static String text(SingleBody body, @Nullable String charset) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            body.writeTo(out);
            Charset named = charset == null ? null : XmlCharacters.known(charset);
            return Characters.decode(out.toByteArray(), named);
        }

        /// Joins the lines that a mail program broke for the wire (RFC 3676).
        private static String flowed(String text, Entity entity) {
            Field type = entity.getHeader() == null ? null : entity.getHeader().getField("Content-Type");
            if (type == null
                    || !type.getBody().toLowerCase(java.util.Locale.ROOT).contains("flowed")) {
                return text;
            }
            StringBuilder out = new StringBuilder(text.length());
            for (String line : text.split("\r?\n", -1)) {
                String content = line.startsWith(" ") ? line.substring(1) : line;
                out.append(content);
                if (!content.endsWith(" ") || content.equals("-- ")) {
                    out.append('\n');
                }
            }
            return out.toString();
        }

        /// The longer: in newsletters the plain text is often only a hint to look at the other.
        @Nullable
        String text() {
            String read = markup.isEmpty() ? "" : PageBody.fragment(markup.toString());
            String words = plain.toString().strip();
            String best = read.length() > 2 * words.length() ? read : words;
            return best.isBlank() ? null : best;
        }
    }
}
