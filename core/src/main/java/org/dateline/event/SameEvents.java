package org.dateline.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.ActorMention;
import org.dateline.model.Days;
import org.dateline.model.EventType;
import org.dateline.model.Place;
import org.dateline.model.Sentence;
import org.dateline.model.Status;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;

/// Finds which claims of an article are of one event: the headline's and the lead's, "the
/// withdrawal" of the second paragraph, and tellings with the same sides, places and times.
final class SameEvents {

    /// Sentences after the headline that tell the news itself.
    private static final int LEAD = 2;

    private static final int BACK = 60;

    private SameEvents() {}

    /// For each draft the number of its event; drafts of one event share it.
    static int[] group(List<Draft> drafts) {
        int[] group = new int[drafts.size()];
        int proseSeen = firstProse(drafts);
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (int j = i - 1; j >= Math.max(0, i - BACK); j--) {
                if (same(drafts.get(j), drafts.get(i), proseSeen)) {
                    group[i] = group[j];
                    break;
                }
            }
        }
        return group;
    }

    private static int firstProse(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.scene().sentence().kind() == Sentence.Kind.PROSE) {
                return draft.scene().sentence().index();
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean same(Draft earlier, Draft later, int firstProse) {
        if (earlier.event().type() != later.event().type()
                || clash(earlier.event().mode(), later.event().mode())
                || unlike(earlier, later)
                || !timesAgree(earlier.time(), later.time())
                || !placesAgree(earlier.places(), later.places())
                || !agree(earlier.recipients(), later.recipients())) {
            return false;
        }
        boolean headline = earlier.scene().sentence().kind() == Sentence.Kind.HEADLINE
                && later.scene().sentence().index() <= firstProse + LEAD;
        boolean where = !earlier.places().isEmpty() && !later.places().isEmpty();
        if (!agree(earlier.actors(), later.actors())) {
            // The headline names one of several who do it together.
            return headline
                    && where
                    && earlier.event().mode() != null
                    && later.event().mode() != null;
        }
        if (later.anaphoric()) {
            return true;
        }
        if (earlier.scene().sentence() == later.scene().sentence()) {
            return false;
        }
        boolean oneStatus = earlier.verdict().status() == later.verdict().status();
        boolean sides = shared(earlier.actors(), later.actors()) || shared(earlier.recipients(), later.recipients());
        boolean both = shared(earlier.actors(), later.actors()) && shared(earlier.recipients(), later.recipients());
        boolean words = Scene.lower(earlier.match().head())
                .equals(Scene.lower(later.match().head()));
        boolean rule = earlier.match().rule().id().equals(later.match().rule().id());
        return headline && (sides || rule) && (oneStatus || earlier.event().mode() != null)
                || oneStatus && (both && rule || sides && words && whereOrWhen(earlier, later))
                || oneStatus
                        && sides
                        && where
                        && ahead(later)
                        && earlier.event().mode() != null;
    }

    /// Nobody plans to leave one place twice.
    private static boolean ahead(Draft draft) {
        return draft.verdict().status() == Status.PLANNED || draft.verdict().status() == Status.PROMISED;
    }

    private static boolean whereOrWhen(Draft a, Draft b) {
        return !a.places().isEmpty() && !b.places().isEmpty() || a.time() != null && b.time() != null;
    }

    private static boolean clash(
            @org.jspecify.annotations.Nullable String a, @org.jspecify.annotations.Nullable String b) {
        return a != null && b != null && !a.equals(b);
    }

    /// Whether one is a coup and the other an arrest: these types have little in common but their name.
    private static boolean unlike(Draft a, Draft b) {
        return (a.event().type() == EventType.COERCE || a.event().type() == EventType.SANCTION)
                && !java.util.Objects.equals(a.event().mode(), b.event().mode());
    }

    private static boolean shared(List<ActorMention> a, List<ActorMention> b) {
        return !a.isEmpty() && !b.isEmpty() && agree(a, b);
    }

    /// Whether one side is silent or both name somebody in common.
    private static boolean agree(List<ActorMention> a, List<ActorMention> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        for (ActorMention one : a) {
            for (ActorMention other : b) {
                boolean alike = one.actor().country() != null
                        && one.actor().country().equals(other.actor().country())
                        && (one.actor().sector() == null
                                || one.actor().sector().equals(other.actor().sector())
                                || state(one)
                                || state(other));
                if (one.entity() == other.entity() || alike) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean state(ActorMention mention) {
        return mention.actor().kind() == org.dateline.model.Actor.Kind.STATE;
    }

    private static boolean timesAgree(
            @org.jspecify.annotations.Nullable TimeExpression a, @org.jspecify.annotations.Nullable TimeExpression b) {
        if (a == null || b == null) {
            return true;
        }
        Days one = a.days();
        Days other = b.days();
        boolean after = one.from() != null && other.to() != null && one.from().isAfter(other.to());
        boolean before = one.to() != null && other.from() != null && one.to().isBefore(other.from());
        return !after && !before;
    }

    private static boolean placesAgree(List<Toponym> a, List<Toponym> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        Set<String> countries = new HashSet<>();
        for (Toponym toponym : a) {
            Place place = toponym.place();
            countries.add(place == null || place.country() == null ? "" : place.country());
        }
        List<String> others = new ArrayList<>();
        for (Toponym toponym : b) {
            Place place = toponym.place();
            others.add(place == null || place.country() == null ? "" : place.country());
        }
        return others.stream().anyMatch(countries::contains);
    }
}
