package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Days;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.model.TimeExpression.Role;
import org.jspecify.annotations.Nullable;

/// Reads times together that tell of one: "from May to September 2020", "two weeks before 13 May", "Tuesday of last
/// week", "the last four months of 2021".
final class Joins {

    /// How far before a time the words are looked for that make it a part.
    private static final int BEFORE = 48;
    /// Room for "between" and a space.
    private static final int BEFORE_RANGE = 8;

    private static final Set<String> TO = Set.of("to", "until", "till", "through", "-", "\u2013", "\u2014");
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("opening", 1),
            Map.entry("1st", 1),
            Map.entry("second", 2),
            Map.entry("2nd", 2),
            Map.entry("third", 3),
            Map.entry("3rd", 3),
            Map.entry("fourth", 4),
            Map.entry("4th", 4),
            Map.entry("last", -1),
            Map.entry("final", -1),
            Map.entry("closing", -1));
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11));
    private static final Pattern PART = Pattern.compile(
            "((?:the )?(\\p{Alnum}{4,7}|1st|2nd|3rd) (?:(\\p{Alnum}{1,6}) )?(day|week|month|quarter)(s?) of (?:the )?)$");
    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,4})([DWMY])");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final String text;
    private final List<TimeExpression> times;

    private Joins(String text, List<TimeExpression> times) {
        this.text = text;
        this.times = times;
    }

    /// Changes the times in the list, which are in text order.
    static void join(String text, List<TimeExpression> times) {
        Joins joins = new Joins(text, times);
        joins.parts();
        for (int i = 0; i + 1 < times.size(); i++) {
            TimeExpression first = times.get(i);
            TimeExpression last = times.get(i + 1);
            if (first.sentence() == last.sentence()
                    && last.span().start() - first.span().end() < 16) {
                String between = text.substring(first.span().end(), last.span().start())
                        .strip()
                        .toLowerCase(Locale.ROOT);
                joins.range(i, first, last, between);
                joins.shift(i, first, last, between);
                joins.weekday(i, first, last, between);
            }
        }
    }

    private void both(int i, Days days) {
        times.set(i, with(times.get(i), days));
        times.set(i + 1, with(times.get(i + 1), days));
    }

    private static TimeExpression with(TimeExpression time, Days days) {
        return new TimeExpression(time.sentence(), time.span(), time.kind(), time.value(), days, Role.EVENT, true);
    }

    /// "From 2010 to 2015", "between 3 and 9 May", "May to September": each end tells of the whole.
    private void range(int i, TimeExpression first, TimeExpression last, String between) {
        int start = first.span().start();
        String before = text.substring(Math.max(0, start - BEFORE_RANGE), start).toLowerCase(Locale.ROOT);
        boolean opened = before.endsWith("from ") && TO.contains(between)
                || before.endsWith("between ") && (between.equals("and") || TO.contains(between));
        boolean alike =
                TO.contains(between) && first.value().length() == last.value().length();
        if (!opened && !alike || first.kind() != Kind.DATE) {
            return;
        }
        LocalDate to = last.days().to();
        boolean now = last.value().equals("PRESENT_REF") && last.kind() == Kind.DATE;
        LocalDate from = first.days().from();
        if (last.kind() == Kind.DATE
                && to != null
                && MONTH.matcher(first.value()).matches()
                && bare(first)) {
            // "from May to Oct 2020": the year is told once.
            YearMonth month = YearMonth.parse(first.value()).withYear(to.getYear());
            from = month.isAfter(YearMonth.from(to)) ? month.minusYears(1).atDay(1) : month.atDay(1);
        }
        if (last.kind() == Kind.DATE && from != null && to != null && !to.isBefore(from)) {
            both(i, new Days(from, to));
        } else if (now && opened && from != null) {
            times.set(i, with(first, new Days(from, null)));
        }
    }

    /// Whether it names no year.
    private boolean bare(TimeExpression time) {
        return time.span().of(text).chars().noneMatch(Character::isDigit)
                && !time.span().of(text).contains(" ");
    }

    /// "Two weeks before 13 May", "three days after the vote on Monday" is one day.
    private void shift(int i, TimeExpression first, TimeExpression last, String between) {
        int sign = switch (between) {
            case "after", "from", "following" -> 1;
            case "before", "prior to", "ahead of" -> -1;
            default -> 0;
        };
        Matcher length = LENGTH.matcher(first.value());
        LocalDate day = last.value().length() == 10 ? day(last.value()) : null;
        if (sign == 0 || first.kind() != Kind.DURATION || day == null || !length.matches() || vague(first)) {
            return;
        }
        int amount = sign * Integer.parseInt(length.group(1));
        LocalDate shifted = switch (length.group(2)) {
            case "D" -> day.plusDays(amount);
            case "W" -> day.plusWeeks(amount);
            case "M" -> day.plusMonths(amount);
            default -> day.plusYears(amount);
        };
        both(i, Days.of(shifted));
    }

    private static @Nullable LocalDate day(String value) {
        boolean digits = value.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        return digits ? LocalDate.parse(value) : null;
    }

    private boolean vague(TimeExpression time) {
        String words = time.span().of(text);
        return words.contains("than") || words.contains("about") || words.contains("around") || words.contains("least");
    }

    /// "Tuesday of last week".
    private void weekday(int i, TimeExpression first, TimeExpression last, String between) {
        LocalDate day = first.days().from();
        LocalDate from = last.days().from();
        LocalDate to = last.days().to();
        boolean week = from != null && to != null && to.equals(from.plusDays(6));
        String words = first.span().of(text).toUpperCase(Locale.ROOT);
        if (!between.equals("of") || !week || day == null || from == null || words.contains(" ")) {
            return;
        }
        for (DayOfWeek name : DayOfWeek.values()) {
            if (name.name().equals(words)) {
                both(
                        i,
                        Days.of(from.plusDays(
                                name.getValue() - (long) from.getDayOfWeek().getValue())));
            }
        }
    }

    /// "The last week of 2016", "the first nine months of 2024".
    private void parts() {
        for (int i = times.size() - 1; i >= 0; i--) {
            TimeExpression whole = times.get(i);
            int start = whole.span().start();
            if (!text.startsWith("of ", start - 3) && !text.startsWith("of the ", start - 7)) {
                continue;
            }
            int reach = Math.max(0, start - BEFORE);
            Matcher matcher = PART.matcher(text.substring(reach, start).toLowerCase(Locale.ROOT));
            Integer ordinal = matcher.find() ? ORDINALS.get(matcher.group(2)) : null;
            Days days = ordinal == null ? null : part(whole.days(), matcher, ordinal);
            if (days != null) {
                Span span = new Span(reach + matcher.start(1), whole.span().end());
                int first = i;
                while (first > 0 && times.get(first - 1).span().end() > span.start()) {
                    first--;
                }
                Role role = whole.role() == Role.PUBLISHED ? Role.EVENT : whole.role();
                TimeExpression part = new TimeExpression(
                        whole.sentence(), span, Kind.DATE, value(whole, matcher, days), days, role, true);
                times.subList(first, i + 1).clear();
                times.add(first, part);
                i = first;
            }
        }
    }

    private static String value(TimeExpression whole, Matcher matcher, Days days) {
        boolean month = matcher.group(4).equals("month") && matcher.group(3) == null && days.from() != null;
        return month ? YearMonth.from(days.from()).toString() : whole.value();
    }

    private static @Nullable Days part(Days whole, Matcher matcher, int ordinal) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        String number = matcher.group(3);
        Integer count = number == null
                ? Integer.valueOf(1)
                : number.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.valueOf(number) : NUMBERS.get(number);
        boolean several = ordinal == 1 || ordinal == -1;
        if (from == null || to == null || count == null || count < 1 || number != null && !several) {
            return null;
        }
        String unit = matcher.group(4);
        LocalDate start = ordinal > 0 ? plus(from, unit, (ordinal - 1) * count) : plus(to.plusDays(1), unit, -count);
        LocalDate end = plus(start, unit, count).minusDays(1);
        // A part is smaller than the whole, which a day has none of.
        return start.isBefore(from) || end.isAfter(to) || start.equals(from) && end.equals(to)
                ? null
                : new Days(start, end);
    }

    private static LocalDate plus(LocalDate day, String unit, int count) {
        return switch (unit) {
            case "day" -> day.plusDays(count);
            case "week" -> day.plusWeeks(count);
            case "quarter" -> day.plusMonths(3L * count);
            default -> day.plusMonths(count);
        };
    }
}
