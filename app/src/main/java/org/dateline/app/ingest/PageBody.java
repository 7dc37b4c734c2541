package org.dateline.app.ingest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// The readable text of a page, a blank line between paragraphs. It takes the page's article where the
/// page marks one, else the element whose own paragraphs hold the most text, and leaves out what is
/// there for navigation, decoration or programs, or is hidden from readers.
final class PageBody {

    private static final String LEFT_OUT = "script, style, noscript, template, nav, footer, aside, form, iframe, svg,"
            + " button, select, textarea, object, embed, figure, [hidden], [aria-hidden=true], [role=navigation],"
            + " [role=banner], [role=complementary], [role=contentinfo], [role=search], body > header";
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "td",
            "th",
            "tr",
            "ul");
    private static final int LEAST = 140;

    private PageBody() {}

    /// @param headline left out where it stands above the text, since it is kept apart
    static String text(Document page, @Nullable String headline) {
        page.select(LEFT_OUT).remove();
        page.select("[style]").stream().filter(PageBody::isInvisible).toList().forEach(Element::remove);
        Element root = root(page);
        for (Element heading : root.select("h1")) {
            if (heading.text().equals(headline)) {
                heading.remove();
            }
        }
        Writer writer = new Writer();
        root.traverse(writer);
        return writer.text();
    }

    /// The text of a piece of markup, for example of a feed's item, all of which is wanted.
    static String fragment(String markup) {
        Document page = org.jsoup.Jsoup.parseBodyFragment(markup);
        page.select("script, style, noscript, template, iframe, svg, object, embed, [hidden]")
                .remove();
        Writer writer = new Writer();
        page.body().traverse(writer);
        return writer.text();
    }

    private static boolean isInvisible(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    private static Element root(Document page) {
        Element best = null;
        for (Element marked : page.select("article, [itemprop=articleBody]")) {
            if (best == null || paragraphs(marked) > paragraphs(best)) {
                best = marked;
            }
        }
        if (best != null && paragraphs(best) >= LEAST) {
            return best;
        }
        Element main = page.selectFirst("main, [role=main]");
        if (main != null && paragraphs(main) >= LEAST) {
            return main;
        }
        Element densest = densest(page);
        return densest == null ? page.body() : densest;
    }

    private static int paragraphs(Element element) {
        int length = 0;
        for (Element paragraph : element.select("p")) {
            length += paragraph.text().length();
        }
        return length;
    }

    /// The element whose paragraphs, one or two levels below it, hold the most text that is no link.
    private static @Nullable Element densest(Document page) {
        Map<Element, Integer> scores = new LinkedHashMap<>();
        for (Element paragraph : page.select("p")) {
            int length =
                    paragraph.text().length() - 2 * paragraph.select("a").text().length();
            Element parent = paragraph.parent();
            if (parent != null && length > 0) {
                scores.merge(parent, length, Integer::sum);
                Element above = parent.parent();
                if (above != null) {
                    scores.merge(above, length / 2, Integer::sum);
                }
            }
        }
        Element best = null;
        int most = LEAST - 1;
        for (Map.Entry<Element, Integer> entry : scores.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    /// Writes text nodes, white space folded, with a blank line wherever a block begins or ends.
    private static final class Writer implements NodeVisitor {

        private final StringBuilder out = new StringBuilder();
        private int breaks = 2;
        private boolean space;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                write(text.getWholeText());
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    breaks = Math.max(breaks, 1);
                } else if (BLOCKS.contains(element.normalName())) {
                    breaks = 2;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                breaks = 2;
            }
        }

        private void write(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                    space = true;
                    continue;
                }
                if (out.length() > 0 && breaks > 0) {
                    out.append(breaks == 1 ? "\n" : "\n\n");
                } else if (space && out.length() > 0) {
                    out.append(' ');
                }
                breaks = 0;
                space = false;
                out.append(c);
            }
        }

        String text() {
            return out.toString();
        }
    }
}
