package org.dateline.app.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.dateline.model.ActorMention;
import org.dateline.model.Coding;
import org.dateline.model.Commitment;
import org.dateline.model.Contradiction;
import org.dateline.model.Figure;
import org.dateline.model.Posture;
import org.dateline.model.Quotation;
import org.dateline.model.Relation;
import org.dateline.model.Span;

/// What a record holds besides its claims, each on one line.
final class Ledgers {

    private static final int WORD = 11;

    private final String text;
    private final Ink ink;
    private final int columns;
    private final Map<String, Span> spans = new HashMap<>();

    Ledgers(Coding.Coded coded, Ink ink, int columns) {
        text = coded.article().text();
        this.ink = ink;
        this.columns = columns;
        coded.claims().forEach(claim -> spans.put(claim.id(), claim.span()));
        coded.figures()
                .forEach(figure -> spans.put(figure.id(), figure.quantity().span()));
        coded.quotations().forEach(quotation -> spans.put(quotation.id(), quotation.span()));
        coded.commitments().forEach(commitment -> spans.put(commitment.id(), commitment.span()));
    }

    private Line line(String id) {
        return new Line(ink, columns, ClaimLine.INDENT).column(Colors.DIM, " " + id, ClaimLine.INDENT);
    }

    private Line source(Line line, List<org.dateline.model.Source> sources) {
        String names = ClaimLine.sources(sources);
        return names.isEmpty() ? line : line.item(Colors.SOURCE, "per " + names);
    }

    void figure(StringBuilder out, Figure figure) {
        Line line = line(figure.id())
                .column("", Amount.of(figure), WORD + 9)
                .add(Colors.DIM, quoted(figure.quantity().span(), columns / 2));
        source(line, figure.sources()).to(out);
    }

    void commitment(StringBuilder out, Commitment commitment) {
        Line line = line(commitment.id())
                .column(Colors.of(commitment.state()), Labels.of(commitment.state()), WORD)
                .add(names(commitment.by()))
                .add(commitment.to().isEmpty() ? "" : " to " + names(commitment.to()))
                .add(": ")
                .add(Width.clip(Words.clean(commitment.what()), Math.max(20, columns - 60)));
        if (commitment.due() != null) {
            line.item("", Calendar.time(commitment.due(), text));
        }
        if (commitment.supersedes() != null) {
            line.item(Colors.DIM, "in place of " + commitment.supersedes());
        }
        source(line, commitment.sources()).to(out);
    }

    void posture(StringBuilder out, Posture posture) {
        Line line = line(posture.id())
                .column("", Labels.of(posture.status()), WORD)
                .add(ClaimLine.name(posture.force()))
                .add(Colors.DIM, ClaimLine.code(posture.force()));
        if (posture.owner() != null
                && !posture.owner().equals(posture.force().actor().country())) {
            line.add(Colors.DIM, " of " + posture.owner());
        }
        if (posture.strength() != null) {
            line.item(Colors.BOLD, Amount.of(posture.strength()));
        }
        if (posture.place() != null) {
            line.item(Colors.PLACE, ClaimLine.place(posture.place(), text));
        }
        if (posture.asOf() != null) {
            line.item("", Calendar.time(posture.asOf(), text));
        }
        source(line, posture.sources()).to(out);
    }

    void relation(StringBuilder out, Relation relation) {
        Line line = line(relation.id())
                .column("", Labels.of(relation.trend()), WORD)
                .add(ClaimLine.name(relation.a()))
                .add(" and ")
                .add(ClaimLine.name(relation.b()));
        if (relation.since() != null) {
            line.item("", Calendar.time(relation.since(), text));
        }
        source(line, relation.sources()).to(out);
    }

    void quotation(StringBuilder out, Quotation quotation) {
        String names = ClaimLine.sources(quotation.sources());
        Line line = line(quotation.id())
                .column("", Labels.of(quotation.form()), WORD)
                .add(Colors.SOURCE, names.isEmpty() ? "unattributed" : names)
                .add(": ");
        int used = ClaimLine.INDENT + WORD + Width.of(names) + 2;
        line.add(quoted(quotation.span(), Math.max(30, columns - used))).to(out);
    }

    void contradiction(StringBuilder out, Contradiction pair) {
        int room = Math.max(16, (columns - ClaimLine.INDENT - WORD - 14) / 2);
        new Line(ink, columns, ClaimLine.INDENT)
                .add(" ".repeat(ClaimLine.INDENT))
                .column("31", Labels.of(pair.kind()), WORD)
                .add(Colors.DIM, pair.a() + " ")
                .add(quoted(pair.a(), room))
                .add(Colors.DIM, " ⇄ ")
                .add(Colors.DIM, pair.b() + " ")
                .add(quoted(pair.b(), room))
                .to(out);
    }

    private String quoted(String id, int room) {
        Span span = spans.get(id);
        return span == null ? "" : quoted(span, room);
    }

    private String quoted(Span span, int room) {
        return "“" + Width.clip(Words.clean(span.of(text)), Math.max(8, room - 2)) + "”";
    }

    private static String names(List<ActorMention> mentions) {
        StringJoiner names = new StringJoiner(", ");
        names.setEmptyValue("?");
        mentions.forEach(mention -> names.add(ClaimLine.name(mention)));
        return names.toString();
    }
}
