package org.dateline.time;

import java.time.LocalDate;
import org.dateline.knowledge.TimeWords.Base;
import org.dateline.knowledge.TimeWords.Hedge;
import org.dateline.model.Days;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.time.Meaning.Lasting;
import org.dateline.time.Meaning.Loose;
import org.dateline.time.Meaning.On;
import org.dateline.time.Stretch.Grain;
import org.jspecify.annotations.Nullable;

/// Times so far from another: "two days ago", "a year earlier", "three weeks later", "a month from now".
final class Shifts implements Rule {

    private final Lengths lengths;

    Shifts(Lengths lengths) {
        this.lengths = lengths;
    }

    @Override
    public @Nullable Match at(Scene scene, int i) {
        Match length = lengths.at(scene, i);
        if (length == null || !(length.meaning() instanceof Lasting(Amount amount, Days none)) || !none.unknown()) {
            return null;
        }
        int at = length.end();
        if (scene.is(at, "or") && scene.is(at + 1, "so")) {
            amount = amount.with(Hedge.APPROX);
            at += 2;
        }
        at = scene.is(at, "-") ? at + 1 : at;
        return switch (scene.word(at)) {
            case "ago" -> new Match(i, at + 1, fromPublication(scene, amount, -1));
            case "hence" -> new Match(i, at + 1, fromPublication(scene, amount, 1));
            case "from" -> scene.is(at + 1, "now") ? new Match(i, at + 2, fromPublication(scene, amount, 1)) : null;
            case "earlier" -> new Match(i, at + 1, fromLast(scene, amount, -1));
            case "later" -> new Match(i, at + 1, fromLast(scene, amount, 1));
            case "before", "previously" ->
                clauseEnds(scene, at + 1) ? new Match(i, at + 1, fromLast(scene, amount, -1)) : null;
            default -> null;
        };
    }

    /// "two days before." stands alone, "two days before the vote" does not.
    private static boolean clauseEnds(Scene scene, int i) {
        String next = scene.word(i);
        return next.isEmpty() || next.equals(".") || next.equals(",") || next.equals(";");
    }

    private static Meaning fromPublication(Scene scene, Amount amount, int steps) {
        LocalDate published = scene.published();
        if (amount.vague() || published == null) {
            return new Loose(Kind.DATE, steps < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        Meaning quarter = steps < 0 ? quarterLastYear(scene, amount) : null;
        return quarter != null ? quarter : shifted(amount, published, steps, amount.grain());
    }

    private static Meaning fromLast(Scene scene, Amount amount, int steps) {
        Meaning quarter = steps < 0 ? quarterLastYear(scene, amount) : null;
        if (quarter != null) {
            return quarter;
        }
        Stretch last = scene.memory().near(scene.sentence().index());
        LocalDate published = scene.published();
        boolean year = amount.most() == 1 && amount.base() == Base.YEAR;
        if (last == null && year && steps < 0 && published != null) {
            // Likely the year before that of publication, but the text does not say so.
            Stretch before = Stretch.year(published.getYear() - 1);
            return new On(Kind.DATE, before.value(), before, Days.UNKNOWN);
        }
        if (last == null || amount.vague()) {
            return new Lasting(amount, Days.UNKNOWN);
        }
        return shifted(amount, last.from(), steps, Relatives.coarser(amount.grain(), last.grain()));
    }

    private static Meaning shifted(Amount amount, LocalDate from, int steps, Grain grain) {
        LocalDate moved = amount.shift(from, steps * amount.most());
        Stretch stretch = Stretch.around(grain, moved);
        Days days = stretch.days();
        if (amount.hedge() != null || amount.least() < amount.most()) {
            days = rough(amount, from, steps, stretch);
        }
        return new On(Kind.DATE, stretch.value(), stretch, days);
    }

    /// What bounds the words leave: "more than two years ago" was no later than that.
    private static Days rough(Amount amount, LocalDate from, int steps, Stretch stretch) {
        Hedge hedge = amount.hedge();
        if (hedge == null) {
            LocalDate other = amount.shift(from, steps * amount.least());
            return steps < 0
                    ? new Days(stretch.from(), other.isBefore(stretch.from()) ? stretch.from() : other)
                    : new Days(other.isAfter(stretch.to()) ? stretch.to() : other, stretch.to());
        }
        return switch (hedge) {
            case APPROX -> stretch.days();
            case LESS_THAN, EQUAL_OR_LESS ->
                steps < 0
                        ? new Days(stretch.from(), from.isBefore(stretch.from()) ? stretch.from() : from)
                        : new Days(from.isAfter(stretch.to()) ? stretch.to() : from, stretch.to());
            case MORE_THAN, EQUAL_OR_MORE -> steps < 0 ? new Days(null, stretch.to()) : new Days(stretch.from(), null);
        };
    }

    /// Business news compares quarters: "a year ago" beside a quarter is that quarter of the year before.
    private static @Nullable Meaning quarterLastYear(Scene scene, Amount amount) {
        Stretch quarter = scene.memory().quarterNear(scene.sentence().index());
        boolean year = amount.most() == 1 && amount.base() == Base.YEAR && amount.hedge() == null;
        return year && quarter != null ? On.of(quarter.plus(-4)) : null;
    }
}
