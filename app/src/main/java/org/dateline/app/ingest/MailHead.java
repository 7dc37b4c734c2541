package org.dateline.app.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells mail from other text by its header lines.
final class MailHead {

    private static final List<String> SIGNS = List.of(
            "received",
            "return-path",
            "message-id",
            "mime-version",
            "delivered-to",
            "from",
            "to",
            "subject",
            "date",
            "content-type",
            "reply-to",
            "list-id");
    private static final int ENOUGH = 3;

    private MailHead() {}

    /// Whether the text begins with the headers of a message.
    static boolean isMessage(String text) {
        return isMessage(text, 0);
    }

    /// Whether the text begins with the line that goes before each message of an mbox.
    static boolean isMailbox(String text) {
        int end = text.indexOf('\n');
        return text.startsWith("From ") && end > 0 && isMessage(text, end + 1);
    }

    private static boolean isMessage(String text, int from) {
        Set<String> seen = new HashSet<>();
        int at = from;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            boolean folded = text.charAt(at) == ' ' || text.charAt(at) == '\t';
            String line = text.substring(at, end).stripTrailing();
            int colon = line.indexOf(':');
            if (line.isEmpty()
                    || !folded && (colon < 1 || line.substring(0, colon).indexOf(' ') >= 0)) {
                break;
            }
            if (!folded) {
                seen.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
            }
            at = end + 1;
        }
        long signs = SIGNS.stream().filter(seen::contains).count();
        return signs >= ENOUGH || signs == 2 && seen.contains("from") && seen.contains("subject");
    }
}
