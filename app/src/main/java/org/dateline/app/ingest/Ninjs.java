package org.dateline.app.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a news item in IPTC's JSON, ninjs 1, 2 and 3. Pictures, sounds and other items without an
/// article are counted, not coded.
final class Ninjs {

    private static final Set<String> NOT_TEXT =
            Set.of("picture", "photo", "image", "audio", "video", "graphic", "event", "planning", "component");

    private Ninjs() {}

    static void read(String text, Envelope envelope, Consumer<Found> sink) {
        try {
            List<JsonTree> items = JsonTree.of(text).all();
            for (int i = 0; i < items.size(); i++) {
                item(items.get(i), items.size() == 1 ? envelope : envelope.at("#" + (i + 1)), sink);
            }
        } catch (IOException e) {
            sink.accept(
                    new Found.Fault(envelope.where(), "is not JSON: " + Excerpt.of(String.valueOf(e.getMessage()))));
        }
    }

    private static void item(JsonTree item, Envelope envelope, Consumer<Found> sink) {
        if (item.get("uri").text() == null) {
            sink.accept(new Found.Fault(envelope.where(), "is JSON, but no article"));
            return;
        }
        String type = item.get("type").text();
        String body = body(item);
        if (body == null && type != null && NOT_TEXT.contains(type.toLowerCase(Locale.ROOT))) {
            sink.accept(new Found.Passed(envelope.where(), type.toLowerCase(Locale.ROOT)));
            return;
        }
        if ("canceled".equals(item.get("pubstatus").text())) {
            sink.accept(new Found.Passed(envelope.where(), "withdrawn by its publisher"));
            return;
        }
        Draft draft = new Draft(envelope, Format.NINJS);
        draft.set("id", item.get("uri").text());
        draft.set("url", first(item, "url", "canonicalurl"));
        draft.set("published", first(item, "firstcreated", "contentcreated", "versioncreated"));
        draft.set("language", item.get("language").text());
        draft.set("headline", value(item.get("headlines"), "main"));
        draft.set("headline", item.get("headline").text());
        draft.set("headline", item.get("title").text());
        draft.set("headline", value(item.get("titles"), "main"));
        draft.set("author", item.get("byline").text());
        draft.set("author", value(item.get("bylines"), "main"));
        publisher(item, draft);
        draft.set("body", body);
        draft.set("body", value(item.get("descriptions"), "main"));
        draft.set("body", first(item, "description_text", "description", "caption"));
        draft.finish(sink);
    }

    private static void publisher(JsonTree item, Draft draft) {
        for (JsonTree source : item.get("infosources").all()) {
            draft.set("publisher", source.get("name").text());
        }
        for (JsonTree source : item.get("infosource").all()) {
            draft.set("publisher", source.get("name").text());
        }
        draft.set("publisher", item.get("copyrightholder").text());
    }

    private static @Nullable String first(JsonTree item, String... names) {
        for (String name : names) {
            if (item.get(name).text() != null) {
                return item.get(name).text();
            }
        }
        return null;
    }

    /// The value of the element with this role, or else of the first.
    private static @Nullable String value(JsonTree list, String role) {
        String first = null;
        for (JsonTree element : list.all()) {
            String value = element.get("value").text();
            if (role.equals(element.get("role").text()) && value != null) {
                return value;
            }
            first = first == null ? value : first;
        }
        return first;
    }

    /// The article, laid out by its markup where it has some.
    private static @Nullable String body(JsonTree item) {
        String plain = null;
        for (JsonTree body : item.get("bodies").all()) {
            String value = body.get("value").text();
            String type = String.valueOf(body.get("contenttype").text());
            if (value != null && type.contains("htm")) {
                return PageBody.fragment(value);
            }
            boolean markup = type.contains("xml")
                    || value != null && value.stripLeading().startsWith("<");
            plain = plain != null || value == null ? plain : markup ? PageBody.fragment(value) : value;
        }
        String markup = first(item, "body_html", "body_xhtml", "body_nitf");
        if (plain == null && markup != null) {
            plain = PageBody.fragment(markup);
        }
        return plain != null ? plain : item.get("body_text").text();
    }
}
