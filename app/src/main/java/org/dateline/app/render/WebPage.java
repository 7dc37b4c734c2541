package org.dateline.app.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.dateline.model.Article;
import org.dateline.model.Attribution;
import org.dateline.model.Claim;
import org.dateline.model.Coding;
import org.jspecify.annotations.Nullable;

/// Records as one web page that needs nothing else: the article with a receipt for each claim, and a map. It asks no
/// server for anything and forbids the browser to (its policy allows one style and one script, both inside it).
public final class WebPage {

    private final String style = resource("page.css");
    private final String script = resource("page.js");

    /// A page in the making has no state: one instance may write many.
    public WebPage() {}

    /// What comes before the first record.
    public String head() {
        String policy =
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                        .formatted(hash(script));
        return new Html()
                .raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<meta")
                .attribute("http-equiv", "Content-Security-Policy")
                .attribute("content", policy)
                .raw(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw(
                        "<meta name=\"referrer\" content=\"no-referrer\"><meta name=\"color-scheme\" content=\"light dark\">\n")
                .raw("<title>Dateline</title>\n<style>\n")
                .raw(style)
                .raw("</style></head><body>\n")
                .toString();
    }

    /// One record.
    public String of(Coding coding) {
        Html out = new Html().raw("<section class=\"report\">\n");
        switch (coding) {
            case Coding.Coded coded -> coded(out, coded);
            case Coding.Skipped skipped -> {
                title(out, skipped.article(), skipped.article().id());
                out.raw("</header>")
                        .element(
                                "p",
                                "nothing",
                                Labels.of(skipped.reason()).replace('-', ' ') + ": " + skipped.detail());
            }
        }
        return out.raw("</section>\n").toString();
    }

    /// What comes after the last record.
    public String tail() {
        return "<script>" + script + "</script>\n</body></html>\n";
    }

    private static void title(Html out, Article article, String title) {
        out.raw("<header class=\"masthead\">").element("h1", title).raw("<p class=\"origin\">");
        if (article.publisher() != null) {
            out.element("span", article.publisher());
        }
        out.element(
                "span",
                article.published() == null
                        ? "no date, so relative dates stay unresolved"
                        : Calendar.full(article.published()));
        if (article.url() != null) {
            link(out, article.url());
        }
        if (!article.id().equals(title)) {
            out.element("span", article.id());
        }
        out.raw("</p>");
    }

    /// Only what leads to the web becomes a link; everything else that an article calls its address is shown.
    private static void link(Html out, String url) {
        String address = address(url);
        if (address == null) {
            out.element("span", url);
        } else {
            out.raw("<a rel=\"noreferrer noopener\"")
                    .attribute("href", address)
                    .raw(">")
                    .text(url)
                    .raw("</a>");
        }
    }

    private static @Nullable String address(String url) {
        try {
            return url.startsWith("https://") || url.startsWith("http://")
                    ? URI.create(url).toASCIIString()
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void coded(Html out, Coding.Coded coded) {
        title(out, coded.article(), Headline.of(coded));
        counts(out, coded);
        out.raw("</header>\n<div class=\"desk\"><div class=\"text\">");
        Marks marks = new Marks(coded);
        marks.article(out);
        out.raw("</div>\n<aside class=\"side\">");
        List<Sight> sights = Sight.of(coded);
        map(out, sights);
        out.raw(
                        "<div class=\"slip\" aria-live=\"polite\"><p class=\"hint\">Point at a marked word, or tap it: its receipt appears here.</p></div>")
                .raw("</aside></div>\n");
        ClaimCard card = new ClaimCard(coded, marks);
        out.raw("<div class=\"ledger\">");
        if (coded.claims().isEmpty()) {
            out.element("p", "nothing", "Nothing in it is an event.");
        } else {
            out.raw("<h2>Claims</h2><div class=\"cards\">");
            for (Claim claim : coded.claims()) {
                card.to(out, claim);
            }
            out.raw("</div>");
        }
        lists(out, coded);
        out.raw("</div>\n");
    }

    private static void counts(Html out, Coding.Coded coded) {
        List<String> parts = new ArrayList<>();
        count(parts, coded.claims().size(), "claim");
        count(parts, coded.commitments().size(), "commitment");
        count(parts, coded.postures().size(), "posture");
        count(parts, coded.contradictions().size(), "contradiction");
        out.element("p", "counts", String.join(" · ", parts));
    }

    private static void count(List<String> parts, int number, String noun) {
        if (number > 0) {
            parts.add(number + " " + noun + (number == 1 ? "" : "s"));
        }
    }

    private static void map(Html out, List<Sight> sights) {
        if (sights.isEmpty()) {
            out.element("p", "nothing", "No event in it has a place, so there is no map.");
            return;
        }
        if (WorldMap.worthDrawing(sights)) {
            new WorldMap(sights).to(out);
        }
        out.raw("<ul class=\"sights\">");
        for (int i = 0; i < sights.size(); i++) {
            Sight sight = sights.get(i);
            out.raw("<li tabindex=\"0\"")
                    .attribute("class", Labels.of(sight.kind()))
                    .attribute("data-sight", Integer.toString(i))
                    .attribute("data-records", String.join(" ", sight.records()))
                    .raw(">")
                    .element("span", sight.name())
                    .raw(" ")
                    .element("small", precision(sight) + " · " + String.join(" ", sight.records()))
                    .raw("</li>");
        }
        out.raw(
                "</ul><p class=\"credit\">Dots are towns and sites, dashed circles stand for divisions whose bounds are not drawn, "
                        + "shaded land is a country as a whole. Shapes: Natural Earth. Borders are drawn as they are "
                        + "held, and say nothing of whose they are.</p>");
    }

    private static String precision(Sight sight) {
        if (sight.place() == null) {
            return "not in the gazetteer, not drawn";
        }
        String precision = switch (sight.place().precision()) {
            case POINT -> "site";
            case CITY -> "town";
            case ADMIN1, ADMIN2 -> "division";
            case COUNTRY -> "country";
            case REGION -> "region";
        };
        return precision + (sight.kind() == Sight.Kind.UNDRAWN ? " without agreed bounds, not drawn" : "");
    }

    private static void lists(Html out, Coding.Coded coded) {
        Ledgers ledgers = new Ledgers(coded, new Ink(false), 400);
        list(out, "Commitments", coded.commitments(), ledgers::commitment);
        list(out, "Postures", coded.postures(), ledgers::posture);
        list(out, "Contradictions", coded.contradictions(), ledgers::contradiction);
        list(
                out,
                "Other figures",
                coded.figures().stream()
                        .filter(figure -> figure.claim() == null)
                        .toList(),
                (to, figure) -> ledgers.figure(to, figure));
        list(out, "Relations", coded.relations(), ledgers::relation);
        list(
                out,
                "Quotations",
                coded.quotations().stream()
                        .filter(quotation -> quotation.form() != Attribution.Form.INDIRECT)
                        .toList(),
                ledgers::quotation);
    }

    private static <T> void list(Html out, String title, List<T> records, BiConsumer<StringBuilder, T> line) {
        if (records.isEmpty()) {
            return;
        }
        out.raw("<h2>" + title + "</h2><ul class=\"lines\">");
        for (T each : records) {
            StringBuilder words = new StringBuilder();
            line.accept(words, each);
            out.element("li", words.toString().replaceAll("\\s+", " ").strip());
        }
        out.raw("</ul>");
    }

    private static String hash(String script) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(WebPage.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
