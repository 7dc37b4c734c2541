package org.dateline.app.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.model.Days;
import org.dateline.model.TimeExpression;

/// Shows days as people write them, as short as they can be told.
final class Calendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private Calendar() {}

    /// `Friday 18 February 2022`.
    static String full(LocalDate day) {
        return LONG.format(day);
    }

    /// `17 Feb 2022`, `Feb 2022`, `2021`, `17 Jun – 17 Aug 2022`, `from 1 Aug 2020`, `to 31 Dec 2025`, `?`.
    static String days(Days days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null) {
            return to == null ? "?" : "to " + DAY.format(to);
        }
        if (to == null) {
            return "from " + DAY.format(from);
        }
        if (from.equals(to)) {
            return DAY.format(from);
        }
        boolean months = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (months && from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
            return from.getYear() == to.getYear() ? from.getYear() + "" : from.getYear() + "–" + to.getYear();
        }
        if (months && from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
            return MONTH.format(from);
        }
        if (months) {
            return (from.getYear() == to.getYear() ? MONTH_OF_YEAR : MONTH).format(from) + " – " + MONTH.format(to);
        }
        return (from.getYear() == to.getYear() ? DAY_OF_YEAR : DAY).format(from) + " – " + DAY.format(to);
    }

    /// The days of a time with its role, or its words where it is not resolved.
    static String time(TimeExpression time, String text) {
        String role = switch (time.role()) {
            case EVENT, PUBLISHED -> "";
            case DUE -> "due ";
            case AS_OF -> "as of ";
            case SINCE -> "since ";
            case UNTIL -> "until ";
        };
        if (!time.resolved() || time.days().unknown()) {
            return role + "“" + Words.clean(time.span().of(text)) + "” (unresolved)";
        }
        Days days = time.days();
        return switch (time.role()) {
            case SINCE ->
                days.from() == null || days.to() == null
                        ? trim(role, days)
                        : role + days(new Days(days.from(), days.from()));
            case EVENT, PUBLISHED, DUE, AS_OF, UNTIL -> trim(role, days);
        };
    }

    /// "since 1 Aug 2020", not "since from 1 Aug 2020".
    private static String trim(String role, Days days) {
        String shown = days(days);
        return role.isEmpty() ? shown : role + shown.replaceFirst("^(from|to) ", "");
    }
}
