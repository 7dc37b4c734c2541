package org.dateline.app.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Reads a day of publication as feeds, pages and archives write it.
final class Dates {

    private Dates() {}

    /// The calendar day that `text` names, in its own zone: a report of 23:30 in New York is of that
    /// day, whatever the day is in Greenwich. `null` when it is no date.
    static @Nullable LocalDate day(String text) {
        String trimmed = text.strip();
        try {
            if (trimmed.length() > 10 && trimmed.charAt(4) == '-') {
                return LocalDate.parse(trimmed.substring(0, 10));
            }
            if (trimmed.length() >= 8 && digits(trimmed, 8)) {
                return LocalDate.parse(trimmed.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
            }
            if (trimmed.length() > 16 && trimmed.indexOf(':') > 0) {
                return LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(trimmed));
            }
            return LocalDate.parse(trimmed);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static boolean digits(String text, int count) {
        for (int i = 0; i < count; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == count || !Character.isDigit(text.charAt(count));
    }
}
