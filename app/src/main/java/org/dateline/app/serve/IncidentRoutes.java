package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.app.store.Kind;
import org.dateline.app.store.StoredArticle;
import org.dateline.ledger.fold.ContradictionPair;
import org.dateline.ledger.fold.Filing;
import org.dateline.ledger.fold.Incident;
import org.dateline.ledger.fold.Ref;
import org.dateline.ledger.fold.Tally;
import org.jspecify.annotations.Nullable;

/// Incidents and what contradicts what.
final class IncidentRoutes {

    private static final Layout INCIDENTS = Layout.of(
            "places",
            "key",
            "type=event.type",
            "mode=event.mode",
            "quad=event.quad",
            "standing",
            "from",
            "to",
            "actors=actors.name",
            "actor_countries=actors.country",
            "recipients=recipients.name",
            "recipient_countries=recipients.country",
            "places=places.name",
            "place_countries=places.country",
            "lat=places.lat",
            "lon=places.lon",
            "precision=places.precision",
            "figures=figures.text",
            "claims",
            "articles",
            "publishers",
            "contradictions",
            "first_published=firstPublished",
            "last_published=lastPublished",
            "text",
            "publisher=article.publisher",
            "url=article.url");

    private static final Layout CONTRADICTIONS = Layout.of(
            "",
            "key",
            "kind",
            "incident",
            "a_publisher=a.article.publisher",
            "a_published=a.article.published",
            "a=a.text",
            "b_publisher=b.article.publisher",
            "b_published=b.article.published",
            "b=b.text",
            "why");

    private final Folds folds;
    private final Members members;
    private final RecordRoutes records;

    IncidentRoutes(Folds folds, Members members, RecordRoutes records) {
        this.folds = folds;
        this.members = members;
        this.records = records;
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "incidents", this::incidents,
                "incident", this::incident,
                "contradictions", this::contradictions);
    }

    private Answer incidents(Ask ask) {
        LedgerView view = folds.at(ask.query().day("asOf"));
        Set<Ref> admitted = members.of(Kind.CLAIM, ask.query());
        String key = ask.query().text("incident");
        List<Ordered.Row<Incident>> rows = new ArrayList<>();
        for (Incident incident : view.folded().incidents()) {
            boolean there = admitted == null || incident.claims().stream().anyMatch(admitted::contains);
            if (there && (key == null || LedgerView.key(incident.id()).equals(key))) {
                rows.add(new Ordered.Row<>(
                        new Ordered.Place(
                                String.valueOf(Rows.string(incident.days().from())), LedgerView.key(incident.id())),
                        incident));
            }
        }
        return new Answer.Rows(Ordered.of(rows, incident -> json(view, incident)), INCIDENTS);
    }

    private Answer incident(Ask ask) {
        LedgerView view = folds.now();
        Incident incident = view.incident(ask.key());
        if (incident == null) {
            throw Problem.notFound("incident", ask.key());
        }
        ObjectNode out = json(view, incident);
        ArrayNode claims = out.putArray("claimList");
        records.ofIncident(ask.key()).forEach(claims::add);
        ArrayNode pairs = out.putArray("contradictionList");
        view.contradictions(incident).forEach(pair -> pairs.add(json(view, pair)));
        ArrayNode withdrawn = out.putArray("withdrawn");
        incident.withdrawn().forEach(ref -> withdrawn.add(view.key(ref)));
        return Answer.ok(out);
    }

    static ObjectNode json(LedgerView view, Incident incident) {
        ObjectNode out = Json.object();
        out.put("key", LedgerView.key(incident.id()));
        ObjectNode event = out.putObject("event");
        event.put("type", incident.type().name()).put("mode", incident.mode());
        event.putArray("contexts");
        event.putNull("cameo").put("quad", Filters.quad(incident.type())).putNull("score");
        out.put("standing", Nouns.label(incident.standing()));
        out.set("statuses", statuses(view, incident));
        out.put("disputed", incident.standing() == Incident.Standing.DISPUTED);
        out.put("from", Rows.string(incident.days().from()));
        out.put("to", Rows.string(incident.days().to()));
        out.put("dated", incident.dated());
        told(view, incident, out);
        out.set("actors", Nouns.actors(incident.actors()));
        out.set("recipients", Nouns.actors(incident.recipients()));
        ArrayNode places = out.putArray("places");
        if (incident.place() != null) {
            places.add(Nouns.place(incident.place()));
        }
        ArrayNode figures = out.putArray("figures");
        incident.tallies().forEach(tally -> figures.add(json(tally)));
        reports(view, incident, out);
        out.put("contradictions", view.contradictions(incident).size());
        return out;
    }

    private static ObjectNode statuses(LedgerView view, Incident incident) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Ref ref : incident.claims()) {
            Filing.Claim claim = view.claim(ref);
            if (claim != null) {
                counts.merge(Nouns.label(claim.status()), 1, Integer::sum);
            }
        }
        ObjectNode out = Json.object();
        counts.forEach(out::put);
        return out;
    }

    /// The claim that says most, and the article that it is from.
    private static void told(LedgerView view, Incident incident, ObjectNode out) {
        Ref best = all(incident).stream()
                .max(Comparator.comparingInt((Ref ref) -> fields(view.claim(ref))))
                .orElseThrow();
        Filing.Claim claim = view.claim(best);
        StoredArticle article = view.article(best.article());
        out.put("text", claim == null ? "" : claim.words());
        out.put("claim", view.key(best));
        if (article != null) {
            out.set("article", Rows.reference(article));
        }
    }

    private static List<Ref> all(Incident incident) {
        return incident.claims().isEmpty() ? incident.withdrawn() : incident.claims();
    }

    private static int fields(Filing.@Nullable Claim claim) {
        if (claim == null) {
            return -1;
        }
        int fields = claim.days().unknown() ? 0 : 2;
        for (List<?> list : List.of(claim.actors(), claim.recipients(), claim.places(), claim.figures())) {
            fields += list.isEmpty() ? 0 : 2;
        }
        return fields;
    }

    private static ObjectNode json(Tally tally) {
        ObjectNode out = Json.object();
        out.put("measure", Nouns.label(tally.measure()));
        Nouns.number(out, "min", tally.amount().min());
        Nouns.number(out, "max", tally.amount().max());
        out.put("approximate", tally.amount().approximate());
        out.put("text", tally.amount().words());
        out.put("unit", tally.amount().unit());
        out.set("sources", Nouns.voices(tally.sources()));
        out.put("reports", tally.reports());
        return out;
    }

    private static void reports(LedgerView view, Incident incident, ObjectNode out) {
        Set<String> articles = new HashSet<>();
        List<String> days = new ArrayList<>();
        for (Ref ref : all(incident)) {
            StoredArticle article = view.article(ref.article());
            if (articles.add(ref.article()) && article != null && article.published() != null) {
                days.add(article.published().toString());
            }
        }
        days.sort(Comparator.naturalOrder());
        out.put("claims", incident.claims().size());
        out.put("articles", articles.size());
        out.put("reports", incident.reports());
        out.put("publishers", incident.publishers().size());
        ArrayNode names = out.putArray("publisherNames");
        incident.publishers().forEach(names::add);
        out.put("firstPublished", days.isEmpty() ? null : days.getFirst());
        out.put("lastPublished", days.isEmpty() ? null : days.getLast());
    }

    private Answer contradictions(Ask ask) {
        LedgerView view = folds.at(ask.query().day("asOf"));
        Set<String> admitted = members.articles(ask.query());
        List<Ordered.Row<ContradictionPair>> rows = new ArrayList<>();
        for (ContradictionPair pair : view.folded().contradictions()) {
            if (admitted == null
                    || admitted.contains(pair.a().article())
                    || admitted.contains(pair.b().article())) {
                StoredArticle article = view.article(pair.b().article());
                String rank = String.valueOf(article == null ? null : Rows.string(article.published()));
                rows.add(new Ordered.Row<>(new Ordered.Place(rank, key(pair)), pair));
            }
        }
        return new Answer.Rows(Ordered.of(rows, pair -> json(view, pair)), CONTRADICTIONS);
    }

    private static String key(ContradictionPair pair) {
        return LedgerView.key(pair.a() + "~" + pair.b());
    }

    private ObjectNode json(LedgerView view, ContradictionPair pair) {
        ObjectNode out = Json.object();
        out.put("key", key(pair));
        out.put("kind", Nouns.label(pair.kind()));
        out.put("incident", pair.incident() == null ? null : LedgerView.key(pair.incident()));
        out.set("a", records.evidence(view, pair.a()));
        out.set("b", records.evidence(view, pair.b()));
        out.put("why", pair.ground());
        return out;
    }
}
