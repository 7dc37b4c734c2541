package org.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.model.ActorMention;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Commitment;
import org.dateline.model.Days;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Posture;
import org.dateline.model.Quantity;
import org.dateline.model.Quotation;
import org.dateline.model.Relation;
import org.dateline.model.Scored;
import org.dateline.model.Sentence;
import org.dateline.model.Source;
import org.dateline.model.Span;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// A coding as lines that a person can review in a diff: each sentence, and under it what was read there.
final class GoldenText {

    private final String text;

    private GoldenText(String text) {
        this.text = text;
    }

    static String of(Coding coding) {
        return switch (coding) {
            case Coding.Skipped skipped ->
                "skipped %s: %s%n".formatted(skipped.reason().name().toLowerCase(Locale.ROOT), skipped.detail());
            case Coding.Coded coded -> new GoldenText(coded.article().text()).coded(coded);
        };
    }

    private String coded(Coding.Coded coding) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : coding.document().sentences()) {
            String words = sentence.span().of(text).replaceAll("\\s+", " ");
            out.append(sentence.kind() == Sentence.Kind.PROSE ? "" : sentence.kind() + " ")
                    .append(words)
                    .append('\n');
            lines(coding, sentence)
                    .forEach(line -> out.append("    ").append(line).append('\n'));
            out.append('\n');
        }
        coding.contradictions()
                .forEach(contradiction -> out.append("%s %s / %s%n"
                        .formatted(
                                contradiction.kind().name().toLowerCase(Locale.ROOT),
                                contradiction.a(),
                                contradiction.b())));
        return out.toString();
    }

    private List<String> lines(Coding.Coded coding, Sentence sentence) {
        List<String> out = new ArrayList<>();
        int index = sentence.index();
        coding.claims().stream()
                .filter(claim -> claim.sentence() == index)
                .map(this::line)
                .forEach(out::add);
        coding.figures().stream()
                .filter(figure -> figure.quantity().sentence() == index)
                .map(this::line)
                .forEach(out::add);
        coding.commitments().stream()
                .filter(commitment -> commitment.sentence() == index)
                .map(this::line)
                .forEach(out::add);
        coding.postures().stream()
                .filter(posture -> posture.sentence() == index)
                .map(this::line)
                .forEach(out::add);
        coding.relations().stream()
                .filter(relation -> relation.sentence() == index)
                .map(this::line)
                .forEach(out::add);
        coding.quotations().stream()
                .filter(quotation -> sentence.span()
                        .covers(new Span(
                                quotation.span().start(), quotation.span().start())))
                .map(this::line)
                .forEach(out::add);
        return out;
    }

    private String line(Claim claim) {
        String mode = claim.event().mode() == null ? "" : "/" + claim.event().mode();
        String same = claim.sameAs().isEmpty() ? "" : " = " + String.join(" ", claim.sameAs());
        String figures = claim.figures().isEmpty() ? "" : " # " + String.join(" ", claim.figures());
        return "%s %s%s %s %s \"%s\": %s -> %s%s%s%s%s%s%s"
                .formatted(
                        claim.id(),
                        claim.event().type(),
                        mode,
                        claim.status().name().toLowerCase(Locale.ROOT),
                        claim.factuality().label(),
                        words(claim.trigger()),
                        actors(claim.actors()),
                        actors(claim.recipients()),
                        claim.places().stream()
                                .map(place -> " @ " + place(place))
                                .collect(Collectors.joining()),
                        time(claim.time()),
                        assumed(claim.assumed()),
                        sources(claim.sources()),
                        figures,
                        same);
    }

    private String assumed(Claim.Assumed assumed) {
        Scored<Toponym> place = assumed.place();
        Scored<TimeExpression> time = assumed.time();
        return (place == null ? "" : " ?@ " + place(place.value()))
                + (time == null ? "" : " ?" + time(time.value()).strip());
    }

    private String line(Figure figure) {
        return "%s %s %s%s%s"
                .formatted(
                        figure.id(),
                        figure.measure().name().toLowerCase(Locale.ROOT),
                        quantity(figure.quantity()),
                        figure.claim() == null ? "" : " of " + figure.claim(),
                        sources(figure.sources()));
    }

    private String line(Commitment commitment) {
        return "%s commitment %s: %s owe %s \"%s\"%s%s%s"
                .formatted(
                        commitment.id(),
                        commitment.state().name().toLowerCase(Locale.ROOT),
                        actors(commitment.by()),
                        actors(commitment.to()),
                        commitment.what(),
                        time(commitment.due()),
                        commitment.supersedes() == null ? "" : " supersedes " + commitment.supersedes(),
                        sources(commitment.sources()));
    }

    private String line(Posture posture) {
        Quantity strength = posture.strength();
        return "%s posture %s: %s of %s%s%s%s%s"
                .formatted(
                        posture.id(),
                        posture.status().name().toLowerCase(Locale.ROOT),
                        actor(posture.force()),
                        posture.owner(),
                        posture.place() == null ? "" : " @ " + place(posture.place()),
                        strength == null ? "" : " " + quantity(strength),
                        time(posture.asOf()),
                        sources(posture.sources()));
    }

    private String line(Relation relation) {
        return "%s relation %s: %s / %s%s%s"
                .formatted(
                        relation.id(),
                        relation.trend().name().toLowerCase(Locale.ROOT),
                        actor(relation.a()),
                        actor(relation.b()),
                        time(relation.since()),
                        sources(relation.sources()));
    }

    private String line(Quotation quotation) {
        return "%s %s %s \"%s\"%s"
                .formatted(
                        quotation.id(),
                        quotation.form().name().toLowerCase(Locale.ROOT),
                        quotation.stance().name().toLowerCase(Locale.ROOT),
                        words(quotation.span()),
                        sources(quotation.sources()));
    }

    private String words(Span span) {
        return span.of(text).replaceAll("\\s+", " ");
    }

    private String actors(List<ActorMention> actors) {
        return actors.isEmpty() ? "?" : actors.stream().map(this::actor).collect(Collectors.joining(" + "));
    }

    private String actor(ActorMention mention) {
        String country =
                mention.actor().country() == null ? "" : " " + mention.actor().country();
        String sector =
                mention.actor().sector() == null ? "" : " " + mention.actor().sector();
        String words = words(mention.span());
        String name = mention.actor().name().equals(words)
                ? ""
                : "=" + mention.actor().name();
        return "[%s%s%s%s]".formatted(words, name, country, sector);
    }

    private String place(Toponym toponym) {
        Place place = toponym.place();
        return place == null
                ? words(toponym.span()) + " (unresolved)"
                : "%s (%s %s)"
                        .formatted(
                                place.name(),
                                place.country(),
                                place.precision().name().toLowerCase(Locale.ROOT));
    }

    private static String time(@Nullable TimeExpression time) {
        if (time == null) {
            return "";
        }
        Days days = time.days();
        String window = days.unknown()
                ? "unresolved"
                : Objects.equals(days.from(), days.to()) ? String.valueOf(days.from()) : days.from() + ".." + days.to();
        return " %s %s".formatted(time.role().name().toLowerCase(Locale.ROOT), window.replace("null", ""));
    }

    private String quantity(Quantity quantity) {
        return "%s%s..%s %s"
                .formatted(
                        quantity.approximate() ? "~" : "",
                        number(quantity.min()),
                        number(quantity.max()),
                        quantity.unit());
    }

    private static String number(@Nullable Double value) {
        return value == null
                ? ""
                : value == Math.rint(value) ? String.valueOf(value.longValue()) : String.valueOf(value);
    }

    /// The chain without the publisher, who always ends it.
    private String sources(List<Source> sources) {
        String chain = sources.stream()
                .map(source -> switch (source) {
                    case Source.Publisher publisher -> "";
                    case Source.Named named -> named.actor().name();
                    case Source.Unnamed unnamed -> "\"" + words(unnamed.span()) + "\"";
                })
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" < "));
        return chain.isEmpty() ? "" : " per " + chain;
    }
}
