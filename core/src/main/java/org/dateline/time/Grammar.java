package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import org.dateline.knowledge.TimeWords.Base;
import org.dateline.knowledge.TimeWords.Part;
import org.dateline.knowledge.TimeWords.PartForm;
import org.dateline.knowledge.TimeWords.PartWord;
import org.dateline.knowledge.TimeWords.TimeUnit;
import org.dateline.model.Days;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.time.Meaning.Loose;
import org.dateline.time.Meaning.On;
import org.dateline.time.Stretch.Grain;
import org.jspecify.annotations.Nullable;

/// All rules together: the longest reading wins, and parts of larger stretches are read around them ("early last
/// month", "the end of 2021", "Thursday evening").
final class Grammar implements Rule {

    private final List<Rule> rules;
    private final Rule days;

    Grammar() {
        Lengths lengths = new Lengths();
        DayDates dates = new DayDates();
        Relatives relatives = new Relatives(lengths, dates);
        days = (scene, i) -> longer(dates.at(scene, i), relatives.at(scene, i));
        rules = List.of(
                dates,
                relatives,
                new Recurrences(),
                new Eras(),
                new Shifts(lengths),
                new References(),
                new Echoes(),
                lengths,
                new Clocks(days),
                new Definites(),
                new Nth());
    }

    @Override
    public @Nullable Match at(Scene scene, int i) {
        return longer(simple(scene, i), part(scene, i));
    }

    private @Nullable Match simple(Scene scene, int i) {
        Match best = null;
        for (Rule rule : rules) {
            best = longer(best, rule.at(scene, i));
        }
        return best == null ? null : withDaypart(scene, best);
    }

    private static @Nullable Match longer(@Nullable Match a, @Nullable Match b) {
        return b == null || a != null && a.end() >= b.end() ? a : b;
    }

    /// "Thursday evening", "yesterday morning", "March 4 at noon" stays two.
    private static Match withDaypart(Scene scene, Match match) {
        if (!(match.meaning() instanceof On on)
                || on.kind() != Kind.DATE
                || on.stretch().grain() != Grain.DAY) {
            return match.meaning() instanceof Loose loose
                            && loose.value().startsWith("XXXX-WXX-")
                            && loose.kind() == Kind.DATE
                    ? loosely(scene, match)
                    : match;
        }
        int at = match.end();
        boolean early = scene.is(at, "early") || scene.is(at, "late");
        String code = scene.daypart(early ? at + 1 : at);
        return code.isEmpty() ? match : new Match(match.first(), early ? at + 2 : at + 1, Relatives.daypart(on, code));
    }

    private static Match loosely(Scene scene, Match match) {
        String code = scene.daypart(match.end());
        return code.isEmpty()
                ? match
                : new Match(match.first(), match.end() + 1, Relatives.daypart(match.meaning(), code));
    }

    /// "early May", "mid-1990s", "earlier this year", "late on Friday", "the beginning of February", "the end of the
    /// year".
    private @Nullable Match part(Scene scene, int i) {
        int at = scene.skip(i, "the");
        if (!scene.daypart(at).isEmpty() && scene.is(at + 1, "of")) {
            return partOfDay(scene, i, at);
        }
        if (scene.is(at, "week") && scene.is(at + 1, "of")) {
            return weekOf(scene, i, at);
        }
        PartWord word = scene.words().parts().get(scene.word(at));
        if (word == null) {
            return null;
        }
        int next = at + 1;
        if (word.form() == PartForm.NOUN) {
            if (!scene.is(next, "of")) {
                return null;
            }
            next++;
        } else {
            next = scene.skip(scene.skip(next, "-"), "on");
            next = word.form() == PartForm.COMPARATIVE ? scene.skip(next, "in") : next;
        }
        Match whole = simple(scene, next);
        whole = whole == null ? ofCurrent(scene, next) : whole;
        if (whole == null || !(whole.meaning() instanceof On on)) {
            return bareDaypart(scene, i, next, word);
        }
        boolean whoever = word.form() == PartForm.COMPARATIVE || scene.is(at, "rest") || scene.is(at, "remainder");
        Days days = whoever ? sofar(scene, on, word.part()) : partOf(on, word.part());
        return new Match(i, whole.end(), new On(on.kind(), on.value(), on.stretch(), days));
    }

    /// "the week of March 6".
    private @Nullable Match weekOf(Scene scene, int i, int at) {
        Match day = days.at(scene, at + 2);
        return day != null && day.meaning() instanceof On on && on.stretch().grain() == Grain.DAY
                ? new Match(
                        i,
                        day.end(),
                        On.of(Stretch.around(Grain.WEEK, on.stretch().from())))
                : null;
    }

    /// "the night of August 7".
    private @Nullable Match partOfDay(Scene scene, int i, int at) {
        Match day = days.at(scene, at + 2);
        return day != null
                        && day.meaning() instanceof On on
                        && on.stretch().grain() == Grain.DAY
                        && on.kind() == Kind.DATE
                ? new Match(i, day.end(), Relatives.daypart(on, scene.daypart(at)))
                : null;
    }

    /// "mid-afternoon yesterday".
    private @Nullable Match bareDaypart(Scene scene, int i, int at, PartWord word) {
        String code = scene.daypart(at);
        if (code.isEmpty() || word.form() != PartForm.ADJECTIVE) {
            return null;
        }
        Match day = days.at(scene, at + 1);
        return day != null
                        && day.meaning() instanceof On on
                        && on.kind() == Kind.DATE
                        && on.stretch().grain() == Grain.DAY
                ? new Match(i, day.end(), Relatives.daypart(on, code))
                : null;
    }

    private static Days partOf(On on, Part part) {
        return on.days().equals(on.stretch().days()) ? on.stretch().part(part) : on.days();
    }

    /// "earlier this year" lies before publication, "later this year" after it.
    private static Days sofar(Scene scene, On on, Part part) {
        LocalDate published = scene.published();
        Stretch stretch = on.stretch();
        if (published == null
                || stretch.from().isAfter(published)
                || stretch.to().isBefore(published)) {
            return partOf(on, part);
        }
        return part == Part.END ? new Days(published, stretch.to()) : new Days(stretch.from(), published);
    }

    /// "of the year", "of the month": the current one.
    private static @Nullable Match ofCurrent(Scene scene, int i) {
        if (!scene.is(i, "the")) {
            return null;
        }
        int at = scene.is(i + 1, "current") || scene.is(i + 1, "fiscal") ? i + 2 : i + 1;
        TimeUnit unit = scene.unit(at);
        LocalDate published = scene.published();
        if (unit == null
                || scene.is(at, "night")
                || published == null
                || unit.count() > 1 && unit.base() != Base.YEAR) {
            return null;
        }
        Grain grain = switch (unit.base()) {
            case DAY -> Grain.DAY;
            case WEEK -> Grain.WEEK;
            case MONTH -> Grain.MONTH;
            case QUARTER -> Grain.QUARTER;
            case YEAR -> unit.count() == 1 ? Grain.YEAR : unit.count() == 10 ? Grain.DECADE : Grain.CENTURY;
            case WEEKEND -> Grain.WEEKEND;
            case SECOND, MINUTE, HOUR -> null;
        };
        return grain == null || scene.word(at).endsWith("s")
                ? null
                : new Match(i, at + 1, On.of(Stretch.around(grain, published)));
    }
}
