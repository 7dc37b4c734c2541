package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.app.store.Entry;
import org.dateline.app.store.Filter;
import org.dateline.app.store.Kind;
import org.dateline.app.store.Page;
import org.dateline.app.store.StoredArticle;
import org.dateline.ledger.fold.Ref;
import org.jspecify.annotations.Nullable;

/// Articles and what they claim, as the store has them.
final class RecordRoutes {

    private static final Layout ARTICLES = Layout.of(
            "",
            "key",
            "id",
            "publisher",
            "published",
            "language",
            "headline",
            "url",
            "claims",
            "outcome",
            "story",
            "copy_of=copyOf");

    private static final Layout CLAIMS = Layout.of(
            "places",
            "key",
            "article=article.id",
            "publisher=article.publisher",
            "published=article.published",
            "url=article.url",
            "claim=id",
            "type=event.type",
            "mode=event.mode",
            "contexts=event.contexts",
            "quad=event.quad",
            "cameo=event.cameo",
            "score=event.score",
            "status",
            "factuality",
            "actors=actors.name",
            "actor_countries=actors.country",
            "actor_sectors=actors.sector",
            "recipients=recipients.name",
            "recipient_countries=recipients.country",
            "recipient_sectors=recipients.sector",
            "places=places.name",
            "place_countries=places.country",
            "geonames_ids=places.geonamesId",
            "lat=places.lat",
            "lon=places.lon",
            "precision=places.precision",
            "from=time.from",
            "to=time.to",
            "time_text=time.text",
            "time_role=time.role",
            "time_resolved=time.resolved",
            "sources=sources.name",
            "source_kinds=sources.kind",
            "trigger=trigger.text",
            "text",
            "start",
            "end",
            "same_as=sameAs",
            "incident",
            "review",
            "rules=why.rules",
            "confidence=why.score");

    private static final Layout RELATIONS = Layout.of(
            "",
            "key",
            "publisher=article.publisher",
            "published=article.published",
            "a=a.name",
            "a_country=a.country",
            "b=b.name",
            "b_country=b.country",
            "trend",
            "since=since.from",
            "sources=sources.name",
            "text",
            "url=article.url");

    private final Archive archive;
    private final Folds folds;
    private final Reviews reviews;

    RecordRoutes(Archive archive, Folds folds, Reviews reviews) {
        this.archive = archive;
        this.folds = folds;
        this.reviews = reviews;
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "articles", ask -> new Answer.Rows(articles(folds.filter(ask.query())), ARTICLES),
                "article", this::article,
                "claims", this::claims,
                "claim", ask -> Answer.ok(claim(ask.key())),
                "relations", ask -> new Answer.Rows(entries(Kind.RELATION, ask.query()), RELATIONS));
    }

    private Answer.Pages articles(Filter filter) {
        return (cursor, limit) -> {
            Page<StoredArticle> page = archive.articles(filter, cursor, limit);
            LedgerView view = folds.now();
            return new Answer.Sheet(page.items().stream().map(view::line).toList(), page.next(), null);
        };
    }

    private Answer article(Ask ask) {
        StoredArticle article = archive.article(ask.key());
        LedgerView view = folds.now();
        ObjectNode out = Json.object();
        out.put("key", article.ref());
        out.set("coding", archive.corrected(article));
        ArrayNode corrections = out.putArray("corrections");
        reviews.of(article.ref()).forEach(corrections::add);
        ObjectNode incidents = out.putObject("incidents");
        view.incidentsOf(article.ref()).forEach(incidents::put);
        out.put("story", view.story(article.ref()));
        out.put("copyOf", view.copyOf(article));
        ArrayNode copies = out.putArray("copies");
        view.copies(article.ref()).forEach(copy -> copies.add(Rows.reference(copy)));
        ArrayNode versions = out.putArray("versions");
        List<StoredArticle> all = archive.ask(() -> archive.store().versions(ask.key()));
        all.forEach(version -> versions.add(Rows.reference(version)
                .put("version", version.version())
                .put("current", version.current())
                .put("coder", version.coder())));
        return Answer.ok(out);
    }

    private Answer claims(Ask ask) {
        String incident = ask.query().text("incident");
        if (incident != null) {
            return new Answer.Rows((cursor, limit) -> Answer.Sheet.whole(ofIncident(incident)), CLAIMS);
        }
        return new Answer.Rows(entries(Kind.CLAIM, ask.query()), CLAIMS);
    }

    /// The claims of an incident, the oldest first.
    List<ObjectNode> ofIncident(String key) {
        LedgerView view = folds.now();
        List<ObjectNode> out = new ArrayList<>();
        for (String claim : view.claims(key)) {
            Entry entry = archive.ask(() -> archive.store().entry(claim));
            if (entry != null) {
                out.add(row(entry, view));
            }
        }
        return out;
    }

    /// Entries of a kind, page by page.
    Answer.Pages entries(Kind kind, Query query) {
        Filter filter = folds.filter(query);
        return (cursor, limit) -> {
            Page<Entry> page = archive.entries(kind, filter, cursor, limit);
            LedgerView view = folds.now();
            return new Answer.Sheet(
                    page.items().stream().map(entry -> row(entry, view)).toList(), page.next(), null);
        };
    }

    /// The claim with the key.
    ///
    /// @throws Problem when there is none
    ObjectNode claim(String key) {
        Entry entry = archive.ask(() -> archive.store().entry(key));
        if (entry == null || entry.kind() != Kind.CLAIM) {
            throw Problem.notFound("claim", key);
        }
        return row(entry, folds.now());
    }

    /// The entry with the key, whatever it is; empty if there is none.
    ObjectNode entry(String key) {
        Entry entry = archive.ask(() -> archive.store().entry(key));
        return entry == null ? Json.object() : Rows.entry(entry);
    }

    /// A record as a receipt: its words, where they are and who vouches for them.
    ObjectNode evidence(LedgerView view, Ref ref) {
        ObjectNode entry = entry(view.key(ref));
        ObjectNode out = Nouns.evidence(view, ref, entry.path("text").asText());
        for (String field : List.of("start", "end", "sources", "status", "event", "measure", "min", "max")) {
            if (entry.has(field)) {
                out.set(field, entry.get(field));
            }
        }
        return out;
    }

    private ObjectNode row(Entry entry, LedgerView view) {
        ObjectNode row = Rows.entry(entry);
        if (entry.kind() == Kind.CLAIM) {
            row.put("incident", view.incident(entry.article().ref(), entry.id()));
            row.put("copyOf", view.copyOf(entry.article()));
            row.put("review", reviews.state(entry));
        }
        return row;
    }

    /// Nothing where there is no such text.
    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
