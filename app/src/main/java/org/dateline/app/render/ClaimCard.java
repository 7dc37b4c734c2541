package org.dateline.app.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Scored;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;

/// A claim as a card: each field with the words that it was read from and what read it.
final class ClaimCard {

    private final Marks marks;
    private final String text;
    private final Map<String, Figure> figures = new HashMap<>();

    ClaimCard(Coding.Coded coded, Marks marks) {
        this.marks = marks;
        text = coded.article().text();
        coded.figures().forEach(figure -> figures.put(figure.id(), figure));
    }

    void to(Html out, Claim claim) {
        out.raw("<article class=\"card\" tabindex=\"0\"")
                .attribute("data-id", claim.id())
                .attribute("data-marks", marks.of(claim))
                .raw("><header>")
                .element("span", "id", claim.id())
                .raw(" ")
                .element("b", claim.event().type().name());
        if (claim.event().mode() != null) {
            out.element("span", "mode", " " + claim.event().mode().replace('-', ' '));
        }
        out.raw(" <span")
                .attribute("class", "status")
                .attribute("data-status", Labels.of(claim.status()))
                .raw(">")
                .text(Labels.of(claim.status()))
                .raw("</span></header>")
                .element("blockquote", oneLine(claim.span().union(claim.trigger())))
                .raw("<dl>");
        actors(out, "a", "who", claim.actors());
        actors(out, "r", "to whom", claim.recipients());
        claim.places().forEach(place -> place(out, place));
        time(out, claim);
        assumed(out, claim);
        for (String id : claim.figures()) {
            if (figures.get(id) != null) {
                Figure figure = figures.get(id);
                row(
                        out,
                        "n",
                        "how many",
                        Amount.of(figure),
                        "“" + oneLine(figure.quantity().span()) + "”");
            }
        }
        row(out, "s", "says who", chain(claim), "holds it to be " + doubt(claim));
        row(
                out,
                "",
                "why",
                String.join(", ", claim.why().rules()),
                score(claim.why().score()));
        if (!claim.sameAs().isEmpty()) {
            row(out, "", "same event", String.join(" ", claim.sameAs()), "");
        }
        out.raw("</dl></article>");
    }

    private String oneLine(Span span) {
        return Words.clean(span.of(text)).replaceAll("\\s+", " ").strip();
    }

    private void actors(Html out, String field, String label, List<ActorMention> actors) {
        for (ActorMention mention : actors) {
            String words = oneLine(mention.span());
            String name = Words.clean(mention.actor().name());
            row(
                    out,
                    field,
                    label,
                    name + ClaimLine.code(mention),
                    (words.equals(name) ? "" : "“" + words + "” · ") + mention.why());
        }
    }

    private void place(Html out, Toponym toponym) {
        String words = "“" + oneLine(toponym.span()) + "”";
        if (toponym.readings().isEmpty()) {
            row(out, "p", "where", words, "not in the gazetteer: no place is guessed");
            return;
        }
        Scored<Place> best = toponym.readings().getFirst();
        String precision = Labels.of(best.value().precision());
        row(
                out,
                "p",
                "where",
                ClaimLine.place(toponym, text),
                "%s · %s · %s%s"
                        .formatted(
                                words,
                                precision,
                                score(best.score()),
                                best.why().isEmpty() ? "" : " · " + best.why()));
    }

    private void time(Html out, Claim claim) {
        if (claim.time() != null) {
            row(
                    out,
                    "w",
                    "when",
                    Calendar.time(claim.time(), text),
                    "“" + oneLine(claim.time().span()) + "”");
        }
    }

    private void assumed(Html out, Claim claim) {
        Scored<Toponym> place = claim.assumed().place();
        if (place != null) {
            row(
                    out,
                    "",
                    "where?",
                    ClaimLine.place(place.value(), text),
                    assumed(place, place.value().span()));
        }
        Scored<TimeExpression> time = claim.assumed().time();
        if (time != null) {
            row(
                    out,
                    "",
                    "when?",
                    Calendar.time(time.value(), text),
                    assumed(time, time.value().span()));
        }
    }

    private String assumed(Scored<?> scored, Span span) {
        return "“%s” · assumed: %s · %s".formatted(oneLine(span), scored.why(), score(scored.score()));
    }

    private static String chain(Claim claim) {
        StringJoiner names = new StringJoiner(" ‹ ");
        claim.sources().forEach(source -> names.add(Words.clean(Sources.name(source))));
        return names.toString();
    }

    private static String doubt(Claim claim) {
        String sure = switch (claim.factuality()) {
            case CT_PLUS -> "certain";
            case PR_PLUS -> "probable";
            case PS_PLUS -> "possible";
            case CT_MINUS -> "certainly not so";
            case PR_MINUS -> "probably not so";
            case PS_MINUS -> "possibly not so";
            case CT_U -> "known, and does not say";
            case UU -> "open";
        };
        return sure
                + (claim.status() == Status.ASSERTED
                        ? ""
                        : " (" + claim.factuality().label() + ")");
    }

    private static String score(double score) {
        return String.format(Locale.ROOT, "score %.2f", score);
    }

    private static void row(Html out, String field, String label, String value, String receipt) {
        if (value.isEmpty() && receipt.isEmpty()) {
            return;
        }
        out.raw("<div");
        if (!field.isEmpty()) {
            out.attribute("class", "f-" + field);
        }
        out.raw(">").element("dt", label).raw("<dd>").text(value);
        if (!receipt.isEmpty()) {
            out.raw(" ").element("small", receipt);
        }
        out.raw("</dd></div>");
    }
}
