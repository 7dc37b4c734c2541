package org.dateline.time;

import java.time.LocalDate;
import java.util.Set;
import org.dateline.knowledge.Phrases;
import org.dateline.knowledge.TimeWords.RoleCue;
import org.dateline.model.Days;
import org.dateline.model.TimeExpression.Kind;
import org.dateline.model.TimeExpression.Role;
import org.dateline.time.Meaning.Lasting;
import org.dateline.time.Meaning.Loose;
import org.dateline.time.Meaning.On;
import org.jspecify.annotations.Nullable;

/// What the words before a time make of it: a deadline, an end, a start, a day of counting.
final class Roles {

    private static final int GRANT_REACH = 6;
    private static final Set<String> GRANTS =
            Set.of("have", "has", "gave", "give", "gives", "given", "giving", "grant", "granted");

    /// A time in its role.
    ///
    /// @param meaning may be another than that of the words alone: "in two weeks" is a date
    record Reading(Meaning meaning, Role role, Days days) {}

    private Roles() {}

    static Reading read(Scene scene, Match match) {
        int first = match.first();
        // "after the May 3 vote" is not after May 3.
        boolean marks = scene.tag(match.end()).startsWith("NN");
        int before = scene.is(first - 1, "the") && !marks ? first - 1 : first;
        Phrases.Found<RoleCue> cue = scene.words().roles().before(scene.text(), before);
        Meaning meaning = match.meaning();
        if (meaning instanceof Lasting lasting && granted(scene, match)) {
            LocalDate published = scene.published();
            return new Reading(
                    lasting,
                    Role.DUE,
                    published == null || lasting.amount().vague() ? Days.UNKNOWN : due(lasting.amount(), published));
        }
        if (cue == null) {
            boolean deadline = scene.is(match.end(), "deadline");
            return new Reading(meaning, deadline ? Role.DUE : Role.EVENT, meaning.days());
        }
        return switch (meaning) {
            case On on -> dated(scene, match, on, cue.value());
            case Lasting lasting -> lasting(scene, match, lasting, cue.value());
            case Loose loose -> loose(scene, match, loose, cue.value());
        };
    }

    /// "Have a week to reach a deal", "gave them until Friday to answer": time to do something in.
    private static boolean granted(Scene scene, Match match) {
        if (!scene.is(match.end(), "to") || !scene.tag(match.end() + 1).equals("VB")) {
            return false;
        }
        for (int i = match.first() - 1; i >= Math.max(0, match.first() - GRANT_REACH); i--) {
            String word = scene.word(i);
            if (GRANTS.contains(word)) {
                return true;
            }
            if (scene.tag(i).startsWith("VB") || word.equals(",")) {
                return false;
            }
        }
        return false;
    }

    /// What lies behind publication cannot have been counted by then.
    private static boolean ahead(@Nullable LocalDate published, @Nullable LocalDate from) {
        return published != null && from != null && from.isAfter(published);
    }

    private static Reading dated(Scene scene, Match match, On on, RoleCue cue) {
        LocalDate published = scene.published();
        LocalDate from = on.days().from();
        LocalDate to = on.days().to();
        Tense tense = scene.tense(match.first());
        return switch (cue) {
            case DUE ->
                tense.over() && !ahead(published, from)
                        ? new Reading(on, Role.AS_OF, on.days())
                        : new Reading(on, Role.DUE, window(published, to));
            case UNTIL ->
                granted(scene, match) && ahead(published, to)
                        ? new Reading(on, Role.DUE, window(published, to))
                        : new Reading(on, Role.UNTIL, on.days());
            case SINCE -> new Reading(on, Role.SINCE, since(published, from, tense));
            case AS_OF -> new Reading(on, Role.AS_OF, on.days());
            case BEFORE -> {
                // "Before the end of May" is any day of May.
                boolean end = scene.is(match.first(), "the") && scene.is(match.first() + 1, "end");
                LocalDate last = end ? to : from == null ? null : from.minusDays(1);
                yield tense == Tense.FUTURE || !tense.over() && ahead(published, from)
                        ? new Reading(on, Role.DUE, window(published, last))
                        : new Reading(on, Role.EVENT, new Days(null, last));
            }
            case AFTER -> new Reading(on, Role.EVENT, new Days(after(from, to), null));
            case FROM -> from(scene, match, on, tense);
            case WITHIN, IN, FOR, BETWEEN -> new Reading(on, Role.EVENT, on.days());
        };
    }

    /// After Monday may be later on Monday; after February is not in February.
    private static @Nullable LocalDate after(@Nullable LocalDate from, @Nullable LocalDate to) {
        boolean wide = from != null && to != null && to.isAfter(from.plusDays(7));
        return wide && to != null ? to.plusDays(1) : from;
    }

    /// "From Monday" opens a span in the future or before "to", else it tells where something comes from.
    private static Reading from(Scene scene, Match match, On on, Tense tense) {
        boolean plain = scene.is(match.first() - 1, "from");
        boolean span = scene.is(match.end(), "to")
                || scene.is(match.end(), "until")
                || scene.is(match.end(), "through")
                || scene.is(match.end(), "onward")
                || scene.is(match.end(), "onwards")
                || scene.is(match.end(), "on");
        return !plain || span || tense == Tense.FUTURE
                ? new Reading(on, Role.SINCE, new Days(on.days().from(), null))
                : new Reading(on, Role.EVENT, on.days());
    }

    /// From the start to publication: it has been so since. "Had been so since" says not until when.
    private static Days since(@Nullable LocalDate published, @Nullable LocalDate from, Tense tense) {
        boolean now = tense != Tense.PLUPERFECT && tense != Tense.PAST;
        return new Days(from, now && published != null && from != null && !published.isBefore(from) ? published : null);
    }

    private static Days window(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && to.isBefore(from) ? Days.of(to) : new Days(from, to);
    }

    private static Reading lasting(Scene scene, Match match, Lasting lasting, RoleCue cue) {
        LocalDate published = scene.published();
        if (published == null || lasting.amount().vague()) {
            boolean due = cue == RoleCue.WITHIN && !scene.tense(match.first()).over();
            Role role = due ? Role.DUE : cue == RoleCue.SINCE ? Role.SINCE : Role.EVENT;
            return new Reading(lasting, role, lasting.days());
        }
        if (!lasting.days().unknown()) {
            boolean ahead = published.equals(lasting.days().from());
            Role role =
                    cue == RoleCue.WITHIN && ahead ? Role.DUE : cue == RoleCue.FOR && !ahead ? Role.SINCE : Role.EVENT;
            return new Reading(lasting, role, lasting.days());
        }
        if (scene.is(match.end() - 2, "-")) {
            // "for a two-year term": how long the term is, not the clause.
            return new Reading(lasting, Role.EVENT, Days.UNKNOWN);
        }
        Tense tense = scene.tense(match.first());
        return switch (cue) {
            case WITHIN ->
                (tense == Tense.PAST || tense == Tense.PLUPERFECT) && !scene.promised(match.first())
                        ? new Reading(lasting, Role.EVENT, Days.UNKNOWN)
                        : new Reading(
                                lasting,
                                Role.DUE,
                                event(scene, match) ? Days.UNKNOWN : due(scene, lasting.amount(), published));
            case IN ->
                tense == Tense.FUTURE
                        ? ahead(lasting.amount(), published)
                        : new Reading(lasting, Role.EVENT, Days.UNKNOWN);
            case FOR -> lastedFor(lasting, published, tense);
            case DUE, UNTIL, SINCE, AS_OF, BEFORE, AFTER, FROM, BETWEEN ->
                new Reading(lasting, Role.EVENT, Days.UNKNOWN);
        };
    }

    /// "Has lasted for ten years" reaches back from publication; "lasted for ten years" was over by then.
    private static Reading lastedFor(Lasting lasting, LocalDate published, Tense tense) {
        return switch (tense) {
            case PERFECT, PRESENT ->
                new Reading(lasting, Role.SINCE, lasting.amount().before(published));
            case PAST, PLUPERFECT -> new Reading(lasting, Role.EVENT, new Days(null, published));
            case FUTURE, NONE -> new Reading(lasting, Role.EVENT, Days.UNKNOWN);
        };
    }

    /// "within 30 days of the signing": counted from something that has no date here.
    private static boolean event(Scene scene, Match match) {
        return scene.is(match.end(), "of") || scene.is(match.end(), "after");
    }

    private static Days due(Scene scene, Amount amount, LocalDate published) {
        LocalDate anchor = scene.anchor();
        return due(amount, anchor == null ? published : anchor);
    }

    /// "within four to six months" falls due between the two; "within six months" from now to then.
    private static Days due(Amount amount, LocalDate published) {
        boolean range = amount.least() < amount.most();
        return new Days(
                range ? amount.shift(published, amount.least()) : published, amount.shift(published, amount.most()));
    }

    /// "will meet in two weeks".
    private static Reading ahead(Amount amount, LocalDate published) {
        LocalDate least = amount.shift(published, amount.least());
        LocalDate most = amount.shift(published, amount.most());
        Stretch first = Stretch.around(amount.grain(), least);
        Stretch last = Stretch.around(amount.grain(), most);
        Days days = new Days(first.from().isBefore(published) ? published : first.from(), last.to());
        return new Reading(new On(Kind.DATE, last.value(), last, days), Role.EVENT, days);
    }

    private static Reading loose(Scene scene, Match match, Loose loose, RoleCue cue) {
        Role role = switch (cue) {
            case DUE -> scene.tense(match.first()).over() ? Role.AS_OF : Role.DUE;
            case UNTIL -> Role.UNTIL;
            case SINCE, FROM -> Role.SINCE;
            case AS_OF -> Role.AS_OF;
            case WITHIN -> Role.DUE;
            case BEFORE, AFTER, IN, FOR, BETWEEN -> Role.EVENT;
        };
        return new Reading(loose, role, Days.UNKNOWN);
    }
}
