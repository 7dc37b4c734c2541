package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.app.serve.access.AuditLog;
import org.dateline.app.store.Correction;
import org.dateline.app.store.Entry;
import org.dateline.app.store.Kind;
import org.dateline.app.store.Page;
import org.dateline.app.store.Store;
import org.dateline.app.store.StoredArticle;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;

/// What analysts say of claims.
final class Reviews {

    private static final Layout CORRECTIONS =
            Layout.of("", "key", "article", "action", "claim", "field", "user", "at", "undone", "note");

    private final Archive archive;
    private final AuditLog audit;

    Reviews(Archive archive, AuditLog audit) {
        this.archive = archive;
        this.audit = audit;
    }

    Map<String, Handler> handlers() {
        return Map.of("corrections", this::list, "correct", this::correct, "undo", this::undo);
    }

    /// How a claim was reviewed.
    String state(Entry entry) {
        return entry.review() == null ? "none" : entry.review();
    }

    /// All that was said of an article, the latest first.
    List<ObjectNode> of(String article) {
        return archive
                .ask(() -> archive.store().corrections(article, null, null, null, Store.LONGEST_PAGE))
                .items()
                .stream()
                .map(Reviews::json)
                .toList();
    }

    private Answer list(Ask ask) {
        Query query = ask.query();
        String named = query.text("action");
        Correction.Action action = named == null ? null : Correction.Action.of(named);
        return new Answer.Rows(
                (cursor, limit) -> {
                    Page<Correction> page = archive.ask(() -> archive.store()
                            .corrections(query.text("article"), query.text("user"), action, cursor, limit));
                    return new Answer.Sheet(
                            page.items().stream().map(Reviews::json).toList(), page.next(), null);
                },
                CORRECTIONS);
    }

    private Answer correct(Ask ask) {
        StoredArticle article = archive.article(ask.needBody().get("article").asText());
        Correction.Action action =
                Correction.Action.of(ask.needBody().get("action").asText());
        String claim = ask.field("claim");
        if (claim == null && action != Correction.Action.ADD) {
            throw Problem.wrong("claim", "Say which claim it is: its id in the coding, as c4.");
        }
        String place = article.ref() + ":" + article.version();
        JsonNode others = ask.needBody().path("with");
        List<String> with = new java.util.ArrayList<>();
        others.forEach(other -> with.add(other.asText()));
        String value = value(ask, action, archive.coding(article));
        Correction made = archive.write(store -> store.correct(new Correction.Wish(
                action == Correction.Action.ADD ? place : place + ":" + claim,
                action,
                ask.field("field"),
                value,
                Kind.CLAIM,
                with,
                ask.field("note"),
                String.valueOf(ask.who().name()))));
        audit.add(ask.who().name(), ask.address(), action.label(), place + ":" + claim + " correction " + made.id());
        return new Answer.One(201, json(made));
    }

    /// The value as JSON. An added claim gets the words that were marked.
    private static @Nullable String value(Ask ask, Correction.Action action, ObjectNode coding) {
        JsonNode value = ask.needBody().path("value");
        if (action != Correction.Action.ADD) {
            return value.isMissingNode() ? null : text(value);
        }
        if (!(value instanceof ObjectNode given)) {
            throw Problem.wrong("value", "It must be a claim: an object with the fields that are known.");
        }
        String text = coding.path("article").path("text").asText();
        int start = ask.needBody().path("start").asInt(-1);
        int end = ask.needBody().path("end").asInt(-1);
        if (start < 0 || end <= start || end > text.length()) {
            throw Problem.wrong(
                    "start",
                    "It needs \"start\" and \"end\": the words, within the %d characters of the text."
                            .formatted(text.length()));
        }
        ObjectNode out = given.deepCopy();
        out.put("start", start).put("end", end).put("text", text.substring(start, end));
        for (String list : List.of("actors", "recipients", "places", "sources", "figures", "sameAs")) {
            if (!out.has(list)) {
                out.putArray(list);
            }
        }
        whole(out);
        return text(out);
    }

    /// Every claim has every field of the contract, so that whoever reads one need not ask who made it.
    private static void whole(ObjectNode claim) {
        if (!claim.has("trigger")) {
            claim.putObject("trigger")
                    .put("start", claim.path("start").asInt())
                    .put("end", claim.path("end").asInt())
                    .put("text", claim.path("text").asText());
        }
        if (claim.path("event") instanceof ObjectNode event) {
            for (String field : List.of("mode", "cameo", "score")) {
                if (!event.has(field)) {
                    event.putNull(field);
                }
            }
            if (!event.has("contexts")) {
                event.putArray("contexts");
            }
            event.put("quad", Filters.quad(type(event)));
        }
        if (!claim.has("status")) {
            claim.put("status", "asserted");
        }
        for (String field : List.of("factuality", "time")) {
            if (!claim.has(field)) {
                claim.putNull(field);
            }
        }
        if (!claim.has("why")) {
            claim.putObject("why").put("score", 1).putArray("rules");
        }
    }

    private static EventType type(ObjectNode event) {
        String name = event.path("type").asText();
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.wrong("value", "Its \"event\" needs a \"type\" of PLOVER."));
    }

    private static String text(JsonNode node) {
        return new String(Json.bytes(node), StandardCharsets.UTF_8);
    }

    private Answer undo(Ask ask) {
        if (!ask.key().chars().allMatch(c -> c >= '0' && c <= '9') || ask.key().length() > 15) {
            throw Problem.notFound("correction", ask.key());
        }
        Correction undone = archive.write(store ->
                store.undo(Long.parseLong(ask.key()), String.valueOf(ask.who().name())));
        audit.add(ask.who().name(), ask.address(), "undo", "correction " + ask.key());
        return Answer.ok(json(undone));
    }

    private static ObjectNode json(Correction correction) {
        Correction.Saying what = correction.what();
        ObjectNode out = Json.object();
        out.put("key", Long.toString(correction.id()));
        out.put("article", correction.article());
        out.put("action", what.action().label());
        out.put("claim", what.action() == Correction.Action.ADD ? null : what.local());
        out.put("entry", correction.article() + ":" + correction.version() + ":" + what.local());
        out.put("field", what.field());
        out.set("value", parsed(what.after()));
        out.set("before", parsed(what.before()));
        ArrayNode with = out.putArray("with");
        what.others().forEach(with::add);
        out.put("start", what.anchor().start()).put("end", what.anchor().end());
        out.put("text", what.anchor().words());
        out.put("note", what.note());
        out.put("user", what.analyst());
        out.put("at", what.made().toString());
        out.put("undone", Rows.string(correction.undone()));
        out.put("undoneBy", correction.undoneBy());
        out.put("applies", correction.applies());
        return out;
    }

    private static JsonNode parsed(@Nullable String json) {
        return json == null ? NullNode.instance : Json.own(json);
    }
}
