package org.dateline.app.render;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.Factuality;
import org.dateline.model.Figure;
import org.dateline.model.Scored;
import org.dateline.model.Source;
import org.dateline.model.Status;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;

/// A claim on one line: who did what to whom, where, when, how many, according to whom.
final class ClaimLine {

    static final int INDENT = 5;

    private static final int LONGEST_NAME = 36;

    private final String text;
    private final Map<String, Figure> figures;
    private final Ink ink;
    private final int columns;

    ClaimLine(String text, Map<String, Figure> figures, Ink ink, int columns) {
        this.text = text;
        this.figures = figures;
        this.ink = ink;
        this.columns = columns;
    }

    void to(StringBuilder out, Claim claim) {
        Line line = line(" " + claim.id(), claim, true);
        if (!claim.sameAs().isEmpty()) {
            line.add(Colors.DIM, " = " + String.join(" ", claim.sameAs()));
        }
        line.to(out);
    }

    /// The line, for something to be added.
    ///
    /// @param label what it begins with
    /// @param dated whether to show the days of its time; words that could not be resolved are shown anyway
    Line line(String label, Claim claim, boolean dated) {
        Line line = new Line(ink, columns, INDENT);
        line.column(Colors.DIM, label, INDENT);
        actors(line, claim.actors());
        line.add(" ").add(Colors.DIM, "▸ ");
        line.add(Colors.TYPE, claim.event().type().name());
        line.add(claim.event().mode() == null ? "" : "/" + claim.event().mode());
        line.add(claim.status() == Status.ASSERTED ? "" : " ");
        line.add(Colors.of(claim.status()), claim.status() == Status.ASSERTED ? "" : Labels.of(claim.status()));
        line.add(Colors.DIM, doubt(claim));
        if (!claim.recipients().isEmpty()) {
            line.add(" ").add(Colors.DIM, "▸ ");
            actors(line, claim.recipients());
        }
        rest(line, claim, dated);
        return line;
    }

    private void rest(Line line, Claim claim, boolean dated) {
        for (Toponym place : claim.places()) {
            line.item(Colors.PLACE, place(place, text));
        }
        if (claim.time() != null && (dated || claim.time().days().unknown())) {
            line.item("", Calendar.time(claim.time(), text));
        }
        assumed(line, claim, dated);
        for (String id : claim.figures()) {
            Figure figure = figures.get(id);
            if (figure != null) {
                line.item("", Amount.of(figure));
            }
        }
        String sources = sources(claim.sources());
        if (!sources.isEmpty()) {
            line.item(Colors.SOURCE, "per " + sources);
        }
    }

    /// What the claim does not say itself stands in brackets with a question mark.
    private void assumed(Line line, Claim claim, boolean dated) {
        Scored<Toponym> place = claim.assumed().place();
        if (place != null) {
            line.item(Colors.DIM, "(in %s? %s)".formatted(place(place.value(), text), place.why()));
        }
        Scored<TimeExpression> time = claim.assumed().time();
        if (time != null && dated) {
            line.item(Colors.DIM, "(%s? %s)".formatted(Calendar.time(time.value(), text), time.why()));
        }
    }

    /// The factuality where the status does not tell it already.
    private static String doubt(Claim claim) {
        boolean told = switch (claim.status()) {
            case DENIED -> claim.factuality() == Factuality.CT_MINUS;
            case ASSERTED, ALLEGED, RENEGED -> claim.factuality() == Factuality.CT_PLUS;
            case PREDICTED, PLANNED -> claim.factuality() == Factuality.PR_PLUS;
            case HYPOTHETICAL -> claim.factuality() == Factuality.PS_PLUS;
            case PROMISED, PROPOSED, REQUESTED, THREATENED -> claim.factuality() == Factuality.UU;
        };
        return told ? "" : " " + claim.factuality().label();
    }

    private static void actors(Line line, List<ActorMention> actors) {
        if (actors.isEmpty()) {
            line.add(Colors.DIM, "?");
        }
        String comma = "";
        for (ActorMention mention : actors) {
            line.add(comma).add(name(mention)).add(Colors.DIM, code(mention));
            comma = ", ";
        }
    }

    static String name(ActorMention mention) {
        return Width.clip(Words.clean(mention.actor().name()), LONGEST_NAME);
    }

    /// ` FRA GOV`, as far as it is known.
    static String code(ActorMention mention) {
        StringJoiner code = new StringJoiner(" ", " ", "");
        code.setEmptyValue("");
        if (mention.actor().country() != null) {
            code.add(mention.actor().country());
        }
        if (mention.actor().sector() != null) {
            code.add(mention.actor().sector());
        }
        return code.toString();
    }

    static String place(Toponym toponym, String text) {
        var place = toponym.place();
        if (place == null) {
            return Words.clean(toponym.span().of(text)) + " (unresolved)";
        }
        boolean plain = place.country() == null || place.precision() == org.dateline.model.Place.Precision.COUNTRY;
        return Words.clean(place.name()) + (plain ? "" : " " + place.country());
    }

    /// The chain without the publisher, whose report it is anyway; `""` when nobody else is in it.
    static String sources(List<Source> sources) {
        StringJoiner names = new StringJoiner(" ‹ ");
        names.setEmptyValue("");
        for (Source source : sources) {
            if (!(source instanceof Source.Publisher)) {
                names.add(Width.clip(Words.clean(Sources.name(source)), LONGEST_NAME));
            }
        }
        return names.toString();
    }
}
