package org.dateline.app.render;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.ActorMention;
import org.dateline.model.Article;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Quantity;
import org.dateline.model.TimeExpression;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// The claims of a coding as rows for spreadsheets, after RFC 4180. Several values in one cell are
/// separated by "; ". A cell of words that a spreadsheet would take for a formula begins with an
/// apostrophe.
public final class CsvRecord {

    /// The names of the columns, with the end of the line.
    public static final String HEADER = String.join(
                    ",",
                    "article",
                    "publisher",
                    "published",
                    "url",
                    "claim",
                    "type",
                    "mode",
                    "contexts",
                    "quad",
                    "cameo",
                    "score",
                    "status",
                    "factuality",
                    "actors",
                    "actor_countries",
                    "actor_sectors",
                    "recipients",
                    "recipient_countries",
                    "recipient_sectors",
                    "places",
                    "place_countries",
                    "geonames_ids",
                    "lat",
                    "lon",
                    "precision",
                    "from",
                    "to",
                    "time_text",
                    "time_role",
                    "time_resolved",
                    "figures",
                    "sources",
                    "source_kinds",
                    "trigger",
                    "text",
                    "start",
                    "end",
                    "same_as",
                    "rules",
                    "confidence")
            + "\r\n";

    /// One row a claim; none for a skipped article.
    public String rows(Coding coding) {
        StringBuilder out = new StringBuilder();
        switch (coding) {
            case Coding.Coded coded -> coded.claims().forEach(claim -> row(coded, claim, out));
            case Coding.Skipped skipped -> {}
        }
        return out.toString();
    }

    private static void row(Coding.Coded coded, Claim claim, StringBuilder out) {
        Article article = coded.article();
        String text = article.text();
        words(out, article.id());
        words(out, article.publisher());
        value(out, article.published());
        words(out, article.url());
        value(out, claim.id());
        value(out, claim.event().type());
        words(out, claim.event().mode());
        words(out, String.join("; ", claim.event().contexts()));
        value(out, Labels.of(claim.event().type().quad()));
        words(out, claim.event().cameo());
        value(out, claim.event().score());
        value(out, Labels.of(claim.status()));
        value(out, claim.factuality().label());
        actors(out, claim.actors());
        actors(out, claim.recipients());
        places(out, claim.places(), text);
        time(out, claim.time(), text);
        words(out, figures(coded, claim));
        words(out, all(claim.sources(), Sources::name));
        words(out, all(claim.sources(), Sources::kind));
        words(out, claim.trigger().of(text));
        words(out, claim.span().of(text));
        value(out, claim.span().start());
        value(out, claim.span().end());
        words(out, String.join("; ", claim.sameAs()));
        words(out, String.join("; ", claim.why().rules()));
        value(out, claim.why().score());
        out.setLength(out.length() - 1);
        out.append("\r\n");
    }

    private static void actors(StringBuilder out, List<ActorMention> mentions) {
        words(out, all(mentions, mention -> mention.actor().name()));
        words(out, all(mentions, mention -> orEmpty(mention.actor().country())));
        words(out, all(mentions, mention -> orEmpty(mention.actor().sector())));
    }

    private static void places(StringBuilder out, List<Toponym> places, String text) {
        words(
                out,
                all(
                        places,
                        toponym -> toponym.place() == null
                                ? toponym.span().of(text)
                                : toponym.place().name()));
        words(
                out,
                all(
                        places,
                        toponym -> toponym.place() == null
                                ? ""
                                : orEmpty(toponym.place().country())));
        words(
                out,
                all(
                        places,
                        toponym -> toponym.place() == null || toponym.place().geonamesId() == 0
                                ? ""
                                : Long.toString(toponym.place().geonamesId())));
        Place first = places.isEmpty() ? null : places.getFirst().place();
        value(out, first == null ? null : first.latitude());
        value(out, first == null ? null : first.longitude());
        value(out, first == null ? null : Labels.of(first.precision()));
    }

    private static void time(StringBuilder out, @Nullable TimeExpression time, String text) {
        value(out, time == null ? null : time.days().from());
        value(out, time == null ? null : time.days().to());
        words(out, time == null ? null : time.span().of(text));
        value(out, time == null ? null : Labels.of(time.role()));
        value(out, time == null ? null : time.resolved());
    }

    private static String figures(Coding.Coded coded, Claim claim) {
        return coded.figures().stream()
                .filter(figure -> claim.figures().contains(figure.id()))
                .map(CsvRecord::figure)
                .collect(Collectors.joining("; "));
    }

    private static String figure(Figure figure) {
        Quantity quantity = figure.quantity();
        return Labels.of(figure.measure()) + " " + Bounds.of(quantity);
    }

    private static <T> String all(List<T> values, Function<T, String> one) {
        return values.stream().map(one).collect(Collectors.joining("; "));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void words(StringBuilder out, @Nullable String text) {
        out.append(text == null ? "" : cell(text)).append(',');
    }

    /// A cell of words, safe to open in a spreadsheet.
    public static String cell(String text) {
        if (text.isEmpty()) {
            return "";
        }
        boolean formula = "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    /// A cell of our own making: a code, a number, a date.
    private static void value(StringBuilder out, @Nullable Object value) {
        out.append(value == null ? "" : value).append(',');
    }
}
