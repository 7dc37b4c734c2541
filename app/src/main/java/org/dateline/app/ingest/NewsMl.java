package org.dateline.app.ingest;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads IPTC's XML: news items of NewsML-G2, alone or in a message, and NITF. Packages, concepts and
/// plans carry no article and are counted.
final class NewsMl {

    private static final List<String> NO_ARTICLE =
            List.of("packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem");

    private NewsMl() {}

    static void read(String text, Envelope envelope, Consumer<Found> sink) {
        XmlNode document = XmlTree.of(text);
        List<XmlNode> items = document.outermost(node ->
                node.name().equals("newsitem") || node.name().equals("nitf") || NO_ARTICLE.contains(node.name()));
        for (int i = 0; i < items.size(); i++) {
            XmlNode item = items.get(i);
            Envelope part = items.size() == 1 ? envelope : envelope.at("#" + (i + 1));
            if (NO_ARTICLE.contains(item.name())) {
                sink.accept(new Found.Passed(part.where(), item.name().replace("item", "")));
            } else {
                item(item, part, sink);
            }
        }
        if (items.isEmpty()) {
            sink.accept(new Found.Passed(envelope.where(), "news message without items"));
        }
    }

    private static void item(XmlNode item, Envelope envelope, Consumer<Found> sink) {
        Draft draft = new Draft(envelope, Format.NEWSML);
        XmlNode meta = item.child("itemmeta");
        XmlNode content = item.child("contentmeta");
        if (meta != null && isWithdrawn(meta)) {
            sink.accept(new Found.Passed(envelope.where(), "withdrawn by its publisher"));
            return;
        }
        draft.set("id", item.attribute("guid"));
        if (content != null) {
            draft.set("published", content.childText("contentcreated"));
            draft.set("headline", headline(content));
            XmlNode language = content.child("language");
            draft.set("language", language == null ? null : language.attribute("tag"));
            draft.set("author", content.childText("by"));
        }
        if (meta != null) {
            draft.set("published", meta.childText("firstcreated"));
            draft.set("published", meta.childText("versioncreated"));
            draft.set("publisher", party(meta.child("provider")));
            draft.set("headline", meta.childText("title"));
        }
        draft.set("publisher", content == null ? null : party(content.child("infosource")));
        draft.set("language", item.attribute("lang"));
        body(item, draft);
        draft.finish(sink);
    }

    private static boolean isWithdrawn(XmlNode meta) {
        XmlNode status = meta.child("pubstatus");
        return status != null && status.attribute("qcode").endsWith(":canceled");
    }

    private static @Nullable String headline(XmlNode content) {
        return content.childText("headline");
    }

    /// Who is meant: by name, or by what follows the prefix of a code.
    private static @Nullable String party(@Nullable XmlNode party) {
        if (party == null) {
            return null;
        }
        String name = party.childText("name");
        String code = party.attribute("literal").isEmpty() ? party.attribute("qcode") : party.attribute("literal");
        return name != null ? name : code.isBlank() ? null : code.substring(code.indexOf(':') + 1);
    }

    /// The text, from the first rendition that carries some: NITF, a page, or plain.
    private static void body(XmlNode item, Draft draft) {
        nitf(item, draft);
        for (XmlNode page : item.outermost(node -> node.name().equals("html"))) {
            XmlNode body = page.child("body");
            draft.set("body", PageBody.fragment((body == null ? page : body).html()));
        }
        for (XmlNode inline : item.outermost(node -> node.name().equals("inlinedata"))) {
            String type = inline.attribute("contenttype");
            boolean plain = type.isEmpty() || type.startsWith("text/plain");
            draft.set("body", plain ? inline.text().strip() : PageBody.fragment(inline.text()));
        }
        for (XmlNode inline : item.outermost(node -> node.name().equals("inlinexml"))) {
            draft.set("body", PageBody.fragment(inline.html()));
        }
    }

    private static void nitf(XmlNode item, Draft draft) {
        List<XmlNode> whole = item.name().equals("nitf")
                ? List.of(item)
                : item.outermost(node -> node.name().equals("nitf"));
        for (XmlNode nitf : whole) {
            for (XmlNode content : nitf.outermost(node -> node.name().equals("body.content"))) {
                draft.set("body", PageBody.fragment(content.html()));
            }
            for (XmlNode headline : nitf.outermost(node -> node.name().equals("hl1"))) {
                draft.set("headline", headline.text().strip().replaceAll("\\s+", " "));
            }
            for (XmlNode byline : nitf.outermost(node -> node.name().equals("byline"))) {
                draft.set("author", byline.text().strip().replaceAll("\\s+", " "));
            }
            for (XmlNode date : nitf.outermost(
                    node -> node.name().startsWith("date.") || node.name().equals("story.date"))) {
                draft.set("published", date.attribute("norm"));
            }
            for (XmlNode id : nitf.outermost(node -> node.name().equals("doc-id"))) {
                draft.set("id", id.attribute("id-string"));
            }
        }
    }
}
