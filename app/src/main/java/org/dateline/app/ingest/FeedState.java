package org.dateline.app.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.app.ingest.web.HttpHead;
import org.jspecify.annotations.Nullable;

/// What is remembered of an address that is asked again and again.
///
/// @param tag      its `ETag`; `null` if it has none
/// @param modified its `Last-Modified`; `null` if it has none
/// @param failures how often in a row it gave nothing
/// @param gone     how often in a row it said that it is gone for good
/// @param next     when it may be asked again
/// @param read     when it last gave something, or said that nothing is new; `null` for never
/// @param fault    why it gave nothing the last time; `null` if it did
public record FeedState(
        @Nullable String tag,
        @Nullable String modified,
        int failures,
        int gone,
        Instant next,
        @Nullable Instant read,
        @Nullable String fault) {

    /// Of an address that was never asked.
    public static final FeedState NEW = new FeedState(null, null, 0, 0, Instant.EPOCH, null, null);

    private static final int GONE_FOR_GOOD = 3;
    private static final int LONGEST_FAULT = 300;
    private static final Duration LONGEST = Duration.ofDays(1);

    /// Whether it is not asked any more.
    public boolean isDisabled() {
        return gone >= GONE_FOR_GOOD;
    }

    /// What to say when asking, so that an unchanged feed need not be sent.
    Map<String, String> conditions() {
        Map<String, String> out = new LinkedHashMap<>();
        if (tag != null) {
            out.put("If-None-Match", tag);
        }
        if (modified != null) {
            out.put("If-Modified-Since", modified);
        }
        return out;
    }

    /// What to remember after an answer.
    ///
    /// @param every  how often it is asked when all is well
    /// @param chance 0 to 1: moves the next time a little, so that feeds are not all asked at once
    FeedState after(HttpHead head, Instant now, Duration every, double chance) {
        int status = head.status();
        if (status == 200) {
            return new FeedState(
                    plain(head.first("ETag")),
                    plain(head.first("Last-Modified")),
                    0,
                    0,
                    now.plus(moved(every, chance)),
                    now,
                    null);
        }
        if (status == 304) {
            return new FeedState(tag, modified, 0, 0, now.plus(moved(every, chance)), now, null);
        }
        Duration asked = retryAfter(head.first("Retry-After"), now);
        return failed(now, every, chance, asked, status == 410 ? gone + 1 : 0, "answered with status " + status);
    }

    /// What to remember when there was no answer, or none that is a feed.
    ///
    /// @param why for a person
    FeedState afterFailure(Instant now, Duration every, double chance, String why) {
        return failed(now, every, chance, Duration.ZERO, gone, why);
    }

    private FeedState failed(Instant now, Duration every, double chance, Duration asked, int goneNow, String why) {
        Duration backedOff = every.multipliedBy(1L << Math.min(failures + 1, 10));
        Duration wait = moved(backedOff.compareTo(LONGEST) > 0 ? LONGEST : backedOff, chance);
        return new FeedState(
                tag,
                modified,
                failures + 1,
                goneNow,
                now.plus(asked.compareTo(wait) > 0 ? asked : wait),
                read,
                told(why));
    }

    /// A tenth more or less.
    private static Duration moved(Duration every, double chance) {
        return Duration.ofMillis(Math.round(every.toMillis() * (0.9 + 0.2 * chance)));
    }

    private static Duration retryAfter(@Nullable String value, Instant now) {
        if (value == null) {
            return Duration.ZERO;
        }
        Duration asked = Duration.ZERO;
        if (!value.isEmpty() && value.length() < 9 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            asked = Duration.ofSeconds(Long.parseLong(value));
        } else {
            Dates.When when = Dates.when(value);
            if (when != null && when.moment() != null && when.moment().isAfter(now)) {
                asked = Duration.between(now, when.moment());
            }
        }
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    /// A server's own words come back to it in a header, so they must fit into one.
    private static @Nullable String plain(@Nullable String value) {
        boolean fits = value != null && value.length() < 300 && value.chars().allMatch(c -> c >= ' ' && c <= '~');
        return fits ? value : null;
    }

    /// As a part of a line.
    private static String told(String why) {
        String plain = why.strip().replaceAll("\\s+", " ");
        return plain.length() <= LONGEST_FAULT ? plain : plain.substring(0, LONGEST_FAULT) + "…";
    }

    /// As one line.
    String line() {
        return "%s\t%s\t%d\t%d\t%d\t%s\t%s"
                .formatted(
                        tag == null ? "" : tag,
                        modified == null ? "" : modified,
                        failures,
                        gone,
                        next.toEpochMilli(),
                        read == null ? "" : read.toEpochMilli(),
                        fault == null ? "" : fault);
    }

    /// Reads such a line, or one of before there were the last two parts; anything else is [#NEW].
    public static FeedState of(@Nullable String line) {
        String[] fields = line == null ? new String[0] : line.split("\t", -1);
        try {
            return fields.length != 5 && fields.length != 7
                    ? NEW
                    : new FeedState(
                            fields[0].isEmpty() ? null : fields[0],
                            fields[1].isEmpty() ? null : fields[1],
                            Integer.parseInt(fields[2]),
                            Integer.parseInt(fields[3]),
                            Instant.ofEpochMilli(Long.parseLong(fields[4])),
                            fields.length == 5 || fields[5].isEmpty()
                                    ? null
                                    : Instant.ofEpochMilli(Long.parseLong(fields[5])),
                            fields.length == 5 || fields[6].isEmpty() ? null : fields[6]);
        } catch (NumberFormatException e) {
            return NEW;
        }
    }
}
