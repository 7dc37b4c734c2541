package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Article;
import org.dateline.model.Document;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import org.dateline.time.TemporalTagger;
import org.jspecify.annotations.Nullable;

/// Scores times against cases as Recognizers-Text has them: `Input`, `Context.ReferenceDateTime` and `Results` with
/// `Start`, `End`, `TypeName` and `Resolution`.
///
/// A case is right when each result is: some time of ours overlaps it and means the same days, or the same length.
/// News-like are cases of dates, spans of days, lengths and sets in words, without clocks and figures for machines
/// ("10/1", "2016-11"), and with capitals where news has them. Where the case gives a past and a future reading, either
/// is right. Where conventions differ, ours is right, too: "from 2014 to 2018" ends with 2018 and not with its first
/// day,
/// "in three years" is a year and not a day of it, "several weeks" is not three, a quarter of an hour is 15 minutes.
final class TimeSpecs {

    private static final Set<String> KINDS = Set.of("date", "daterange", "duration", "set");
    private static final Pattern LENGTH =
            Pattern.compile("P(?:([\\d.]+)Y)?(?:([\\d.]+)M)?(?:T(?:([\\d.]+)H)?(?:([\\d.]+)M)?)?");
    private static final Pattern SMALL = Pattern.compile(
            "\\b(january|february|march|april|june|july|august|september|october|november|december|monday|tuesday"
                    + "|wednesday|thursday|friday|saturday|sunday|easter|christmas|thanksgiving|halloween|valentine"
                    + "|ramadan|independence|labou?r day|new year|in may|of may|eid|patrick|memorial|veterans|earth"
                    + "|[a-z]+ day 2|jan|feb|sept?|oct|nov|dec|mon|tues?|wed|thu|fri|sat|sun|eoy|eom|eod)\\b");
    private static final Set<String> OFFICE = Set.of(
            "business",
            "cortana",
            "skype",
            "meeting",
            "schedule",
            "calendar",
            "cy",
            "tmr",
            "tdy",
            "otd",
            "weekday",
            "workday",
            "working");

    private final Reader reader;
    private final TemporalTagger tagger;

    TimeSpecs(Reader reader, TemporalTagger tagger) {
        this.reader = reader;
        this.tagger = tagger;
    }

    /// @param text   words as the case has them
    /// @param type   `date`, `daterange` …
    /// @param values the readings
    private record Wanted(Span span, String text, String type, JsonNode values) {}

    Report score(Path file) throws IOException {
        String json = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        JsonNode cases = new ObjectMapper().readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
        int all = 0;
        int right = 0;
        int news = 0;
        int newsRight = 0;
        int found = 0;
        int results = 0;
        Report errors = new Report(0);
        for (JsonNode one : cases) {
            List<Wanted> wanted = wanted(one);
            String input = one.path("Input").asText();
            List<TimeExpression> times = times(one, input);
            boolean good = true;
            boolean newsLike = newsLike(input, wanted);
            LocalDate published = published(one);
            for (Wanted result : wanted) {
                boolean hit = times.stream().anyMatch(time -> same(result, time, published));
                good &= hit;
                results += newsLike ? 1 : 0;
                found += newsLike && times.stream().anyMatch(time -> time.span().overlaps(result.span())) ? 1 : 0;
            }
            good &= times.stream()
                    .allMatch(time ->
                            wanted.stream().anyMatch(result -> result.span().overlaps(time.span())));
            all++;
            right += good ? 1 : 0;
            news += newsLike ? 1 : 0;
            newsRight += newsLike && good ? 1 : 0;
            if (!good && newsLike) {
                errors.error(wanted.getFirst().type(), show(input, published, wanted, times));
            }
        }
        Report report = new Report(all)
                .count("news-like", news)
                .percent("right", newsRight, news)
                .percent("found", found, results)
                .percent("right-of-all", right, all);
        report.errorsOf(errors);
        return report;
    }

    private static List<Wanted> wanted(JsonNode one) {
        List<Wanted> out = new ArrayList<>();
        for (JsonNode result : one.path("Results")) {
            String type = result.path("TypeName").asText("");
            out.add(new Wanted(
                    new Span(
                            result.path("Start").asInt(),
                            Math.max(
                                    result.path("Start").asInt(),
                                    result.path("End").asInt() + 1)),
                    result.path("Text").asText(),
                    type.substring(type.indexOf('.') + 1),
                    result.path("Resolution").path("values")));
        }
        return out;
    }

    private static @Nullable LocalDate published(JsonNode one) {
        String day = one.path("Context").path("ReferenceDateTime").asText("");
        return day.matches("\\d{4}-\\d{2}-\\d{2}.*") ? LocalDate.parse(day.substring(0, 10)) : null;
    }

    private List<TimeExpression> times(JsonNode one, String input) {
        Article article = new Article("case", null, published(one), "en", null, null, input);
        return switch (reader.read(article)) {
            case Reading.Read(Document document) -> tagger.tag(document);
            case Reading.Unreadable unreadable -> List.of();
        };
    }

    private static boolean newsLike(String input, List<Wanted> wanted) {
        String lower = input.toLowerCase(Locale.ROOT);
        boolean office = OFFICE.stream().anyMatch(word -> lower.matches(".*\\b" + word + ".*"));
        return !wanted.isEmpty()
                && !office
                && !SMALL.matcher(input).find()
                && wanted.stream().allMatch(result -> KINDS.contains(result.type()) && plain(result.text()));
    }

    /// Whether it is written in words and whole numbers.
    private static boolean plain(String words) {
        for (String word : words.split("[\\s,]+")) {
            boolean letters = word.matches("[A-Za-z'’.-]+");
            boolean number = word.matches("\\d{1,4}(st|nd|rd|th|s|'s)?\\.?");
            if (!letters && !number) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Wanted result, TimeExpression time, @Nullable LocalDate published) {
        if (!time.span().overlaps(result.span())) {
            return false;
        }
        for (JsonNode value : result.values()) {
            boolean hit = switch (result.type()) {
                case "date" -> day(value.path("value").asText(), time) || coarse(value, result, time);
                case "daterange" -> range(value, time, published);
                case "duration", "set" -> length(value.path("timex").asText(), time.value());
                default -> value.path("timex").asText().equals(time.value());
            };
            if (hit) {
                return true;
            }
        }
        return false;
    }

    private static boolean day(String day, TimeExpression time) {
        return day.matches("\\d{4}-\\d{2}-\\d{2}")
                && LocalDate.parse(day).equals(time.days().from())
                && LocalDate.parse(day).equals(time.days().to());
    }

    /// "in three years": any day of the week, month or year.
    private static boolean coarse(JsonNode value, Wanted result, TimeExpression time) {
        LocalDate day = date(value.path("value").asText(""));
        LocalDate from = time.days().from();
        LocalDate to = time.days().to();
        return day != null
                && from != null
                && to != null
                && result.text().matches(".*(week|month|year|decade)s?\\b.*")
                && !day.isBefore(from)
                && !day.isAfter(to);
    }

    private static boolean length(String wanted, String found) {
        String plain = found.replace("P1Q", "P3M");
        return wanted.equals(plain)
                || found.contains("X") && plain.replace("X", "3").equals(wanted)
                || minutes(wanted) > 0 && minutes(wanted) == minutes(plain);
    }

    /// The length in minutes, 0 if it is not one of hours and minutes or years and months.
    private static double minutes(String timex) {
        Matcher parts = LENGTH.matcher(timex);
        return parts.matches()
                ? 525_600 * number(parts.group(1))
                        + 43_800 * number(parts.group(2))
                        + 60 * number(parts.group(3))
                        + number(parts.group(4))
                : 0;
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    /// Whether the last day is in the month or year that begins on the day.
    private static boolean inclusive(LocalDate end, LocalDate to) {
        return end.getDayOfMonth() == 1
                && !to.isBefore(end)
                && (to.equals(end.plusMonths(1).minusDays(1))
                        || to.equals(end.plusYears(1).minusDays(1)));
    }

    /// Ends of the cases are exclusive. An open end may be ours of today.
    private static boolean range(JsonNode value, TimeExpression time, @Nullable LocalDate published) {
        LocalDate start = date(value.path("start").asText(""));
        LocalDate end = date(value.path("end").asText(""));
        LocalDate last = end == null ? null : end.minusDays(1);
        LocalDate from = time.days().from();
        LocalDate to = time.days().to();
        boolean begins = start == null ? from == null || from.equals(published) : start.equals(from);
        boolean ends = last == null || end == null
                ? to == null || to.equals(published)
                : last.equals(to) || end.equals(to) || to != null && inclusive(end, to);
        // "next two weeks" begins today or tomorrow.
        boolean tomorrow = start != null && from != null && start.equals(from.plusDays(1)) && from.equals(published);
        boolean single =
                start != null && last != null && value.path("timex").asText().equals(time.value());
        return (begins || tomorrow) && ends && !time.days().unknown() || single;
    }

    private static @Nullable LocalDate date(String day) {
        return day.matches("\\d{4}-\\d{2}-\\d{2}.*") ? LocalDate.parse(day.substring(0, 10)) : null;
    }

    private static String show(
            String input, @Nullable LocalDate published, List<Wanted> wanted, List<TimeExpression> times) {
        StringBuilder out = new StringBuilder(input + " | " + published + " | ");
        for (Wanted result : wanted) {
            out.append("\"").append(result.text()).append("\"");
            for (JsonNode value : result.values()) {
                out.append(' ')
                        .append(value.path("timex").asText())
                        .append(' ')
                        .append(value.path("value").asText(""))
                        .append(value.path("start").asText(""))
                        .append("..")
                        .append(value.path("end").asText(""));
            }
            out.append("; ");
        }
        out.append("not ");
        for (TimeExpression time : times) {
            out.append("\"%s\" %s %s..%s; "
                    .formatted(
                            time.span().of(input),
                            time.value(),
                            time.days().from(),
                            time.days().to()));
        }
        return out.toString();
    }
}
