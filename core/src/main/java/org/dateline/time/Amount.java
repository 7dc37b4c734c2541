package org.dateline.time;

import java.time.LocalDate;
import java.util.Locale;
import org.dateline.knowledge.TimeWords.Base;
import org.dateline.knowledge.TimeWords.Hedge;
import org.dateline.model.Days;
import org.jspecify.annotations.Nullable;

/// A length of time: "four to six months".
///
/// @param least  how many units at least; not a number where the words do not say ("several years")
/// @param most   how many at most
/// @param base   the unit
/// @param hedge  how words before it bound it, `null` if none do
record Amount(
        double least, double most, Base base, @Nullable Hedge hedge) {

    Amount with(Hedge bound) {
        return new Amount(least, most, base, bound);
    }

    boolean vague() {
        return Double.isNaN(most);
    }

    /// As TIMEX3 writes it: `P4M`, `PT30M`, `PXY`; a range as `P4M/P6M`.
    String value() {
        String low = value(least);
        String high = value(most);
        return low.equals(high) ? low : low + "/" + high;
    }

    private String value(double count) {
        String prefix = switch (base) {
            case SECOND, MINUTE, HOUR -> "PT";
            case DAY, WEEKEND, WEEK, MONTH, QUARTER, YEAR -> "P";
        };
        if (Double.isNaN(count)) {
            return prefix + "X" + letter();
        }
        long whole = (long) count;
        double rest = count - whole;
        if (rest == 0) {
            return prefix + whole + letter();
        }
        if (rest == 0.5 || rest == 0.25) {
            String finer = switch (base) {
                case YEAR -> (int) (rest * 12) + "M";
                case HOUR -> (int) (rest * 60) + "M";
                case MINUTE -> (int) (rest * 60) + "S";
                case SECOND, DAY, WEEKEND, WEEK, MONTH, QUARTER -> "";
            };
            if (!finer.isEmpty()) {
                return prefix + (whole > 0 ? whole + letter() : "") + finer;
            }
        }
        return prefix + String.format(Locale.ROOT, "%.1f", count) + letter();
    }

    private String letter() {
        return switch (base) {
            case SECOND -> "S";
            case MINUTE, MONTH -> "M";
            case HOUR -> "H";
            case DAY -> "D";
            case WEEKEND -> "WE";
            case WEEK -> "W";
            case QUARTER -> "Q";
            case YEAR -> "Y";
        };
    }

    /// The window that reaches back from `day` for this long; open at the far end where the words allow more.
    Days before(LocalDate day) {
        boolean open = vague() || hedge == Hedge.APPROX || hedge == Hedge.MORE_THAN || hedge == Hedge.EQUAL_OR_MORE;
        return new Days(open ? null : shift(day, -most), day);
    }

    /// The window that reaches forward from `day` for this long; open at the far end where the words allow more.
    Days after(LocalDate day) {
        boolean open = vague() || hedge == Hedge.APPROX || hedge == Hedge.MORE_THAN || hedge == Hedge.EQUAL_OR_MORE;
        return new Days(day, open ? null : shift(day, most));
    }

    /// `day` moved by so many units, by whole days at the finest.
    LocalDate shift(LocalDate day, double count) {
        double safe = Math.max(-20_000, Math.min(20_000, count));
        return switch (base) {
            case SECOND -> day.plusDays((long) (safe / 86_400));
            case MINUTE -> day.plusDays((long) (safe / 1_440));
            case HOUR -> day.plusDays((long) (safe > 0 ? Math.ceil(safe / 24) : Math.floor(safe / 24)));
            case DAY -> day.plusDays((long) safe);
            case WEEKEND, WEEK -> day.plusDays((long) (safe * 7));
            case MONTH -> months(day, safe);
            case QUARTER -> months(day, safe * 3);
            case YEAR -> months(day, safe * 12);
        };
    }

    private static LocalDate months(LocalDate day, double months) {
        long whole = (long) months;
        LocalDate moved = day.plusMonths(whole).plusDays((long) ((months - whole) * 30));
        return moved.getYear() < 1 ? LocalDate.of(1, 1, 1) : moved;
    }

    /// The grain at which a date counted in this unit is known: "three weeks ago" is some day of a week.
    Stretch.Grain grain() {
        return switch (base) {
            case SECOND, MINUTE, HOUR, DAY -> Stretch.Grain.DAY;
            case WEEKEND, WEEK -> Stretch.Grain.WEEK;
            case MONTH -> Stretch.Grain.MONTH;
            case QUARTER -> Stretch.Grain.QUARTER;
            case YEAR -> Stretch.Grain.YEAR;
        };
    }
}
