package org.dateline.app.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says of itself: in its meta elements (Open Graph, Dublin Core), in its linked data
/// (schema.org), in its first heading.
final class PageHead {

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> DATES = List.of(
            "article:published_time",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "pubdate",
            "publish-date",
            "og:published_time",
            "sailthru.date",
            "parsely-pub-date");
    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "publisher", "dc.publisher", "application-name");

    private static final List<String> AUTHORS =
            List.of("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl");

    private PageHead() {}

    static void read(Document page, Draft draft) {
        linkedData(page, draft);
        DATES.forEach(name -> draft.set("published", date(meta(page, name))));
        Element time =
                page.selectFirst("article time[datetime], time[datetime][itemprop=datePublished], time[pubdate]");
        draft.set("published", time == null ? null : date(time.attr("datetime")));
        PUBLISHERS.forEach(name -> draft.set("publisher", meta(page, name)));
        AUTHORS.forEach(name -> draft.set("author", author(meta(page, name))));
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        draft.set("url", canonical == null ? null : canonical.attr("href"));
        draft.set("url", meta(page, "og:url"));
        Element html = page.selectFirst("html[lang]");
        draft.set("language", html == null ? null : html.attr("lang"));
        headline(page, draft);
    }

    private static void headline(Document page, Draft draft) {
        Element heading = page.selectFirst("article h1, main h1, h1");
        String title = page.title();
        if (heading != null && heading.text().length() > 8) {
            draft.set("headline", heading.text());
        }
        draft.set("headline", meta(page, "og:title"));
        draft.set("headline", title);
    }

    private static @Nullable String meta(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            if (meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)
                    || meta.attr("itemprop").equalsIgnoreCase(name)) {
                return meta.attr("content");
            }
        }
        return null;
    }

    /// A meta element's date, `null` when it is none: pages write all sorts of things there.
    private static @Nullable String date(@Nullable String text) {
        return text == null || Dates.day(text) == null ? null : text;
    }

    /// A name, `null` where the page gives the address of a profile instead.
    private static @Nullable String author(@Nullable String text) {
        return text == null || text.contains("://") || text.startsWith("@") || text.startsWith("/") ? null : text;
    }

    private static void linkedData(Document page, Draft draft) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try (JsonParser parser = JSON.createParser(script.data())) {
                linkedData(parser, draft);
            } catch (JsonProcessingException ignored) {
                // Pages get this wrong often, and nothing depends on it.
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static void linkedData(JsonParser parser, Draft draft) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                String name = parser.currentName();
                if ("datePublished".equals(name)) {
                    draft.set("published", date(parser.getText()));
                } else if ("author".equals(name)) {
                    draft.set("author", author(parser.getText()));
                } else if ("name".equals(name)) {
                    named(holder(parser), parser.getText(), draft);
                }
            }
        }
    }

    private static void named(String holder, String name, Draft draft) {
        switch (holder) {
            case "publisher" -> draft.set("publisher", name);
            case "author" -> draft.set("author", author(name));
            default -> {
                // Of a picture, a section, a place.
            }
        }
    }

    /// The field that holds the object that the parser is in, or the list of such objects.
    private static String holder(JsonParser parser) {
        JsonStreamContext around = parser.getParsingContext().getParent();
        while (around != null && around.inArray()) {
            around = around.getParent();
        }
        String name = around == null ? null : around.getCurrentName();
        return name == null ? "" : name;
    }
}
