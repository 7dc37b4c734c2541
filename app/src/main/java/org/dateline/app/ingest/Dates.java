package org.dateline.app.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a time of publication as feeds, pages and archives write it: ISO 8601 in its many cuts, the
/// dates of mail, and dates in English words. What could mean two days, as 3/4/2025 does, is none.
final class Dates {

    private static final int LONGEST = 80;
    private static final int EARLIEST = 1700;
    private static final int LATEST = 2199;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7),
            Map.entry("bst", 1),
            Map.entry("cet", 1),
            Map.entry("cest", 2),
            Map.entry("msk", 3));

    private Dates() {}

    /// A point in time.
    ///
    /// @param day    in the publisher's own calendar: a report of 23:30 in New York is of that day,
    ///               whatever the day is in Greenwich
    /// @param moment `null` where time or zone are not given
    record When(LocalDate day, @Nullable Instant moment) {}

    /// The calendar day that `text` names, `null` when it is no date.
    static @Nullable LocalDate day(String text) {
        When when = when(text);
        return when == null ? null : when.day();
    }

    /// The day and, if it is said, the moment; `null` when it is no date.
    static @Nullable When when(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            return null;
        }
        try {
            When numbers = new Scan(trimmed).numbers();
            return numbers != null ? numbers : new Scan(trimmed).words();
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static LocalDate date(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST) {
            throw new DateTimeException("not a year of news: " + year);
        }
        return LocalDate.of(year, month, day);
    }

    private static int month(String word) {
        return word.length() < 3 ? 0 : MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /// One pass over a date.
    private static final class Scan {

        private final String text;
        private int at;

        Scan(String text) {
            this.text = text;
        }

        /// `2025-03-04…`, `2025/3/4…`, `20250304…`; `null` if it does not begin so.
        @Nullable
        When numbers() {
            int year = number(4, 4);
            if (year < 0) {
                return null;
            }
            boolean separated = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '/');
            LocalDate day;
            if (separated) {
                at++;
                int month = number(1, 2);
                boolean more = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '/');
                at++;
                day = more ? date(year, month, number(1, 2)) : null;
            } else {
                int month = number(2, 2);
                day = month < 0 ? null : date(year, month, number(2, 2));
            }
            boolean ended = at >= text.length() || !Character.isDigit(text.charAt(at));
            return day == null || !ended ? null : new When(day, moment(day));
        }

        /// `Tue, 4 Mar 2025 …`, `March 4, 2025 …`, `Tue Mar 4 10:00:00 EST 2025`.
        @Nullable
        When words() {
            int month = 0;
            int day = -1;
            int year = -1;
            int timeAt = -1;
            while (at < text.length()) {
                int start = at;
                char c = text.charAt(at);
                if (Character.isDigit(c)) {
                    int value = number(1, 4);
                    if (at < text.length() && text.charAt(at) == ':' && timeAt < 0) {
                        timeAt = start;
                        skipTime();
                    } else if (at - start <= 2 && day < 0) {
                        day = value;
                    } else if (year < 0 && (timeAt < 0 || at - start == 4)) {
                        year = at - start == 4 ? value : at - start == 2 ? value + (value < 70 ? 2000 : 1900) : -1;
                    }
                } else if (Character.isLetter(c)) {
                    String word = word();
                    month = month == 0 ? month(word) : month;
                } else {
                    at++;
                }
            }
            if (month == 0 || day < 1 || year < 0) {
                return null;
            }
            LocalDate date = date(year, month, day);
            at = timeAt;
            return new When(date, timeAt < 0 ? null : moment(date));
        }

        private void skipTime() {
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || ":.+-".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
        }

        private String word() {
            int start = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at);
        }

        /// The moment on `day` that the rest names; `null` without a time or a zone.
        private @Nullable Instant moment(LocalDate day) {
            while (at < text.length() && (text.charAt(at) == 'T' || text.charAt(at) == ' ')) {
                at++;
            }
            int hour = number(2, 2);
            at += at < text.length() && text.charAt(at) == ':' ? 1 : 0;
            int minute = number(2, 2);
            if (hour < 0 || minute < 0 || hour > 23 || minute > 59) {
                return null;
            }
            at += at < text.length() && text.charAt(at) == ':' ? 1 : 0;
            int second = Math.clamp(number(2, 2), 0, 59);
            if (at < text.length() && text.charAt(at) == '.') {
                at++;
                number(1, 9);
            }
            ZoneOffset zone = zone();
            return zone == null
                    ? null
                    : day.atTime(LocalTime.of(hour, minute, second)).toInstant(zone);
        }

        private @Nullable ZoneOffset zone() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= text.length()) {
                return null;
            }
            char sign = text.charAt(at);
            if (sign != '+' && sign != '-') {
                Integer hours = ZONES.get(word().toLowerCase(Locale.ROOT));
                return hours == null ? null : ZoneOffset.ofHours(hours);
            }
            at++;
            int hours = number(2, 2);
            at += at < text.length() && text.charAt(at) == ':' ? 1 : 0;
            int minutes = Math.max(0, number(2, 2));
            if (hours < 0 || hours > 14 || minutes > 59) {
                return null;
            }
            int seconds = (hours * 60 + minutes) * 60;
            return ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
        }

        /// The number of so many digits that stands here, -1 if there is none.
        private int number(int least, int most) {
            int start = at;
            int value = 0;
            while (at < text.length() && at - start < most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                value = value * 10 + text.charAt(at) - '0';
                at++;
            }
            if (at - start < least) {
                at = start;
                return -1;
            }
            return value;
        }
    }
}
