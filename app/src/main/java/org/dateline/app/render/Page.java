package org.dateline.app.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.model.Article;
import org.dateline.model.Attribution;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Figure;
import org.dateline.model.Quotation;
import org.dateline.model.Sentence;

/// A record as a page for people: the claims, each with its words, then what follows from them.
public final class Page {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 132;

    private final Ink ink;
    private final int columns;

    /// @param style how to lay it out
    public Page(Style style) {
        ink = new Ink(style.color());
        columns = Math.clamp(style.columns(), NARROWEST, WIDEST);
    }

    /// The page, with a blank line after it.
    public String of(Coding coding) {
        StringBuilder out = new StringBuilder();
        switch (coding) {
            case Coding.Coded coded -> coded(out, coded);
            case Coding.Skipped skipped -> {
                title(out, skipped.article(), skipped.article().id());
                line(0).add("33", "skipped: " + Labels.of(skipped.reason()).replace('-', ' '))
                        .add(", ")
                        .add(Words.clean(skipped.detail()))
                        .to(out);
            }
        }
        return out.append('\n').toString();
    }

    private Line line(int indent) {
        return new Line(ink, columns, indent);
    }

    private void title(StringBuilder out, Article article, String title) {
        line(0).add(Colors.TITLE, Width.clip(Words.clean(title), columns)).to(out);
        Line line = line(0);
        for (String part : new String[] {
            article.publisher(),
            article.published() == null
                    ? "no date, so relative dates stay unresolved"
                    : Calendar.full(article.published()),
            article.url(),
            article.id().equals(title) ? null : article.id()
        }) {
            if (part != null) {
                line.item(Colors.DIM, Words.clean(part));
            }
        }
        line.to(out);
    }

    private void coded(StringBuilder out, Coding.Coded coded) {
        title(out, coded.article(), Headline.of(coded));
        Ledgers ledgers = new Ledgers(coded, ink, columns);
        Map<String, Figure> figures = new HashMap<>();
        coded.figures().forEach(figure -> figures.put(figure.id(), figure));
        ClaimLine claimLine = new ClaimLine(coded.article().text(), figures, ink, columns);
        section(out, "CLAIMS", coded.claims(), claim -> {
            claimLine.to(out, claim);
            receipt(out, coded, claim);
        });
        section(out, "OTHER FIGURES", loose(coded), figure -> ledgers.figure(out, figure));
        section(out, "COMMITMENTS", coded.commitments(), commitment -> ledgers.commitment(out, commitment));
        section(out, "POSTURES", coded.postures(), posture -> ledgers.posture(out, posture));
        section(out, "RELATIONS", coded.relations(), relation -> ledgers.relation(out, relation));
        section(out, quotationsTitle(coded), quoted(coded), quotation -> ledgers.quotation(out, quotation));
        section(out, "CONTRADICTIONS", coded.contradictions(), pair -> ledgers.contradiction(out, pair));
        if (coded.claims().isEmpty()
                && coded.quotations().isEmpty()
                && coded.postures().isEmpty()) {
            line(0).add(Colors.DIM, "Nothing in it is an event, a quotation or a posture.")
                    .to(out);
        }
    }

    private static List<Figure> loose(Coding.Coded coded) {
        return coded.figures().stream().filter(figure -> figure.claim() == null).toList();
    }

    /// Indirect speech shows in the sources of the claims already.
    private static List<Quotation> quoted(Coding.Coded coded) {
        return coded.quotations().stream()
                .filter(quotation -> quotation.form() != Attribution.Form.INDIRECT)
                .toList();
    }

    private static String quotationsTitle(Coding.Coded coded) {
        int indirect = coded.quotations().size() - quoted(coded).size();
        return indirect == 0 ? "QUOTATIONS" : "QUOTATIONS (and %d indirect, with --format jsonl)".formatted(indirect);
    }

    private void receipt(StringBuilder out, Coding.Coded coded, Claim claim) {
        List<Sentence> sentences = coded.document().sentences();
        var around = claim.sentence() < sentences.size()
                ? sentences.get(claim.sentence()).span().union(claim.span())
                : claim.span();
        new Receipt(ink, columns, ClaimLine.INDENT)
                .to(out, coded.article().text(), around, claim.span().union(claim.trigger()), claim.trigger());
    }

    private <T> void section(StringBuilder out, String title, List<T> records, Consumer<T> each) {
        if (!records.isEmpty()) {
            line(0).add(Colors.HEADING, title)
                    .add(" ")
                    .add(Colors.DIM, Integer.toString(records.size()))
                    .to(out);
            records.forEach(each);
        }
    }
}
