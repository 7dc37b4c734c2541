package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.model.Place;
import org.dateline.model.Posture;
import org.dateline.model.Posture.Presence;
import org.dateline.model.Quantity;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.Token;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// The postures of an article, each force once at a place unless something new is said of it.
final class PostureList {

    private final Report report;
    private final List<Posture> all = new ArrayList<>();

    PostureList(Report report) {
        this.report = report;
    }

    List<Posture> all() {
        all.removeIf(this::repeated);
        all.sort((a, b) -> a.span().compareTo(b.span()));
        List<Posture> out = new ArrayList<>(all.size());
        for (Posture posture : all) {
            out.add(numbered(posture, out.size() + 1));
        }
        return out;
    }

    /// One posture a place, or one without.
    void add(
            Sentence sentence,
            Token head,
            Force force,
            List<Toponym> places,
            @Nullable Quantity strength,
            @Nullable TimeExpression asOf,
            Presence presence) {
        Span span = Postures.span(sentence, head, force, places);
        if (strength != null && sentence.span().covers(strength.span())) {
            span = span.union(strength.span());
        }
        Quantity own = places.size() > 1 ? null : strength;
        if (places.isEmpty()) {
            add(sentence, head, force, (Toponym) null, own, asOf, presence, span);
        }
        for (Toponym place : places) {
            add(sentence, head, force, place, own, asOf, presence, span);
        }
    }

    private void add(
            Sentence sentence,
            Token head,
            Force force,
            @Nullable Toponym place,
            @Nullable Quantity strength,
            @Nullable TimeExpression asOf,
            Presence presence,
            Span span) {
        Posture posture = new Posture(
                "",
                force.mention(),
                force.owner(),
                place,
                strength,
                asOf,
                presence,
                sentence.index(),
                span,
                presence == Presence.PRESENT ? report.presupposed(head.span()) : report.sources(head.span()));
        for (Posture before : all) {
            if (says(before, posture)) {
                return;
            }
        }
        all.removeIf(before -> says(posture, before));
        all.add(posture);
    }

    /// A headline only repeats what the text says in full.
    private boolean repeated(Posture headline) {
        if (!headline(headline)) {
            return false;
        }
        for (Posture posture : all) {
            if (!headline(posture)
                    && Objects.equals(posture.owner(), headline.owner())
                    && samePlace(posture.place(), headline.place())
                    && posture.status() == headline.status()) {
                return true;
            }
        }
        return false;
    }

    private boolean headline(Posture posture) {
        return report.document().sentences().get(posture.sentence()).kind() == Sentence.Kind.HEADLINE;
    }

    /// Whether `before` already says all of `posture`.
    private static boolean says(Posture before, Posture posture) {
        return Objects.equals(before.owner(), posture.owner())
                && sameForce(before, posture)
                && samePlace(before.place(), posture.place())
                && before.status() == posture.status()
                && (posture.strength() == null || posture.strength().equals(before.strength()))
                && (posture.asOf() == null || posture.asOf().equals(before.asOf()))
                && before.sources().equals(posture.sources());
    }

    private static boolean sameForce(Posture a, Posture b) {
        return a.force().actor().equals(b.force().actor())
                || a.force().entity() >= 0 && a.force().entity() == b.force().entity();
    }

    private static boolean samePlace(@Nullable Toponym a, @Nullable Toponym b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        Place first = a.place();
        Place second = b.place();
        return first == null || second == null ? a.span().equals(b.span()) : first.equals(second);
    }

    private static Posture numbered(Posture posture, int number) {
        return new Posture(
                "p" + number,
                posture.force(),
                posture.owner(),
                posture.place(),
                posture.strength(),
                posture.asOf(),
                posture.status(),
                posture.sentence(),
                posture.span(),
                posture.sources());
    }
}
