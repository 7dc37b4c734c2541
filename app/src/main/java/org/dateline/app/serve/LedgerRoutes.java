package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.app.store.Kind;
import org.dateline.app.store.StoredArticle;
import org.dateline.ledger.fold.CommitmentLine;
import org.dateline.ledger.fold.PostureLine;
import org.dateline.ledger.fold.Ref;
import org.dateline.ledger.fold.Story;
import org.dateline.model.Days;

/// Commitments, postures and stories.
final class LedgerRoutes {

    private static final Layout COMMITMENTS = Layout.of(
            "",
            "key",
            "state",
            "by=by.name",
            "to=to.name",
            "what",
            "due_from=due.from",
            "due_to=due.to",
            "ground",
            "publisher=article.publisher",
            "published=article.published",
            "sources=sources.name",
            "text",
            "url=article.url");

    private static final Layout POSTURES = Layout.of(
            "place",
            "key",
            "force",
            "owner",
            "place=place.name",
            "country=place.country",
            "lat=place.lat",
            "lon=place.lon",
            "precision=place.precision",
            "min=strength.min",
            "max=strength.max",
            "approximate=strength.approximate",
            "as_of_from=asOf.from",
            "as_of_to=asOf.to",
            "status",
            "publisher=article.publisher",
            "published=article.published",
            "sources=sources.name",
            "text",
            "url=article.url");

    private static final Layout SERIES = Layout.of("place", "key", "force", "owner", "scope");

    private static final Layout STORIES =
            Layout.of("", "key", "headline", "articles", "publishers", "from", "to", "incidents");

    private final Folds folds;
    private final Members members;
    private final RecordRoutes records;

    LedgerRoutes(Folds folds, Members members, RecordRoutes records) {
        this.folds = folds;
        this.members = members;
        this.records = records;
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "commitments", this::commitments,
                "commitment", this::commitment,
                "postures", ask -> new Answer.Rows(records.entries(Kind.POSTURE, ask.query()), POSTURES),
                "postureSeries", this::series,
                "stories", this::stories,
                "story", this::story);
    }

    /// The day that states are reckoned for.
    static LocalDate today(LedgerView view) {
        return view.asOf() == null ? LocalDate.now(ZoneOffset.UTC) : view.asOf();
    }

    private Answer commitments(Ask ask) {
        LedgerView view = folds.at(ask.query().day("asOf"));
        LocalDate today = today(view);
        List<String> states = ask.query().texts("state");
        Set<Ref> admitted = members.of(Kind.COMMITMENT, ask.query().without("state"));
        List<Ordered.Row<CommitmentLine>> rows = new ArrayList<>();
        for (CommitmentLine line : view.folded().commitments()) {
            CommitmentLine.Standing standing = line.at(today);
            boolean there = standing != null
                    && (states.isEmpty() || states.contains(Nouns.label(standing.state())))
                    && (admitted == null || line.members().stream().anyMatch(admitted::contains));
            if (there) {
                rows.add(new Ordered.Row<>(
                        new Ordered.Place(String.valueOf(Rows.string(line.announced())), LedgerView.key(line.id())),
                        line));
            }
        }
        return new Answer.Rows(Ordered.of(rows, line -> json(view, line, today)), COMMITMENTS);
    }

    private Answer commitment(Ask ask) {
        LedgerView view = folds.now();
        CommitmentLine line = view.commitment(ask.key());
        if (line == null) {
            throw Problem.notFound("commitment", ask.key());
        }
        return Answer.ok(json(view, line, today(view)));
    }

    private ObjectNode json(LedgerView view, CommitmentLine line, LocalDate today) {
        Ref first = line.members().getFirst();
        ObjectNode entry = records.entry(view.key(first));
        ObjectNode out = Json.object();
        out.put("key", LedgerView.key(line.id()));
        out.set("article", entry.path("article"));
        out.put("id", first.id());
        JsonNode claim = entry.path("claim");
        out.put("claim", claim.isTextual() ? view.key(new Ref(first.article(), claim.asText())) : null);
        out.set("by", Nouns.actors(line.by()));
        out.set("to", Nouns.actors(line.to()));
        out.put("what", line.what());
        CommitmentLine.Standing standing = line.at(today);
        Days due = standing == null ? line.due() : standing.due();
        out.set("due", Nouns.time(due, "due"));
        out.set("firstDue", Nouns.time(line.due(), "due"));
        out.put("announced", Rows.string(line.announced()));
        out.put("state", standing == null ? "open" : Nouns.label(standing.state()));
        out.put("ground", standing == null ? null : standing.ground());
        out.put("byCalendar", standing != null && standing.calendar());
        out.put("supersedes", line.supersedes() == null ? null : LedgerView.key(line.supersedes()));
        out.put("supersededBy", view.supersededBy(line));
        for (String field : List.of("start", "end", "text", "sources")) {
            out.set(field, entry.path(field));
        }
        out.put("settles", settles(line, standing));
        out.set("evidence", standing == null ? Json.array() : evidence(view, standing.evidence()));
        out.set("parts", parts(view, line));
        out.set("history", history(view, line, entry, standing, today));
        ArrayNode members = out.putArray("members");
        line.members().forEach(ref -> members.add(view.key(ref)));
        return out;
    }

    private static String settles(
            CommitmentLine line, CommitmentLine.@org.jspecify.annotations.Nullable Standing standing) {
        boolean settled = standing != null
                && switch (standing.state()) {
                    case KEPT, BROKEN, SUPERSEDED -> true;
                    case PROPOSED, OPEN, DUE_SOON, LATE, DELAYED -> false;
                };
        return settled ? "It is settled." : "A later report that this was done, called off or put off: " + line.what();
    }

    private static ArrayNode evidence(LedgerView view, List<org.dateline.ledger.fold.Evidence> all) {
        ArrayNode out = Json.array();
        all.forEach(one -> out.add(Nouns.evidence(view, one)));
        return out;
    }

    private static ArrayNode parts(LedgerView view, CommitmentLine line) {
        ArrayNode out = Json.array();
        line.parts().forEach(part -> {
            ObjectNode node = out.addObject();
            node.put("place", part.place()).put("known", Rows.string(part.known()));
            node.set("evidence", evidence(view, part.evidence()));
        });
        return out;
    }

    /// How it came to its state: as it was made, what reports said, and what the calendar says now.
    private static ArrayNode history(
            LedgerView view,
            CommitmentLine line,
            ObjectNode entry,
            CommitmentLine.@org.jspecify.annotations.Nullable Standing standing,
            LocalDate today) {
        ArrayNode out = Json.array();
        Ref first = line.members().getFirst();
        ObjectNode made = out.addObject();
        made.put("on", Rows.string(line.announced())).put("state", line.proposed() ? "proposed" : "open");
        made.put("ground", "as reported first");
        made.set("evidence", Nouns.evidence(view, first, entry.path("text").asText()));
        for (CommitmentLine.Turn turn : line.turns()) {
            if (turn.known() != null && turn.known().isAfter(today)) {
                continue;
            }
            ObjectNode node = out.addObject();
            node.put("on", Rows.string(turn.known())).put("state", Nouns.label(turn.state()));
            node.put("ground", turn.ground());
            node.set(
                    "evidence",
                    turn.evidence().isEmpty()
                            ? NullNode.instance
                            : Nouns.evidence(view, turn.evidence().getFirst()));
        }
        if (standing != null && standing.calendar() && standing.due().to() != null) {
            String state = Nouns.label(standing.state());
            if (!state.equals(out.get(out.size() - 1).path("state").asText())) {
                ObjectNode now = out.addObject();
                LocalDate end = standing.due().to();
                now.put("on", (end.isBefore(today) ? end.plusDays(1) : today).toString());
                now.put("state", state).put("ground", standing.ground()).putNull("evidence");
            }
        }
        return out;
    }

    private Answer series(Ask ask) {
        LedgerView view = folds.at(ask.query().day("asOf"));
        Set<Ref> admitted = members.of(Kind.POSTURE, ask.query());
        List<Ordered.Row<PostureLine>> rows = new ArrayList<>();
        for (PostureLine line : view.folded().postures()) {
            boolean there = admitted == null
                    || line.points().stream()
                            .flatMap(point -> point.postures().stream())
                            .anyMatch(admitted::contains);
            if (there) {
                String last = line.points().isEmpty()
                        ? ""
                        : String.valueOf(Rows.string(line.points().getLast().day()));
                rows.add(new Ordered.Row<>(new Ordered.Place(last, LedgerView.key(line.id())), line));
            }
        }
        return new Answer.Rows(Ordered.of(rows, line -> json(view, line)), SERIES);
    }

    private ObjectNode json(LedgerView view, PostureLine line) {
        ObjectNode out = Json.object();
        out.put("key", LedgerView.key(line.id()));
        out.put("force", line.force().name());
        out.set("actor", Nouns.actor(line.force()));
        out.put("owner", line.owner());
        out.put("scope", line.place() == null ? "place not said" : line.place().name());
        out.set("place", Nouns.place(line.place()));
        ArrayNode points = out.putArray("points");
        for (PostureLine.Point point : line.points()) {
            ObjectNode node = points.addObject();
            Days days = point.asOf().unknown() && point.day() != null ? Days.of(point.day()) : point.asOf();
            node.put("from", Rows.string(days.from())).put("to", Rows.string(days.to()));
            node.set("strength", Nouns.bounds(point.strength()));
            node.put("status", Nouns.label(point.status()));
            node.put("derived", false).putNull("assumption");
            node.set("sources", Nouns.voices(point.sources()));
            node.set(
                    "evidence",
                    point.postures().isEmpty()
                            ? NullNode.instance
                            : records.evidence(view, point.postures().getFirst()));
        }
        for (PostureLine.Derived derived : line.derived()) {
            ObjectNode node = points.addObject();
            node.put("from", Rows.string(derived.day())).put("to", Rows.string(derived.day()));
            ObjectNode strength = node.putObject("strength");
            Nouns.number(strength, "min", derived.min());
            Nouns.number(strength, "max", derived.max());
            strength.put("approximate", true);
            node.put("status", "present").put("derived", true);
            node.put("assumption", derived.assumption()).put("scope", derived.scope());
            node.putArray("sources");
            node.putNull("evidence");
            ArrayNode from = node.putArray("derivedFrom");
            derived.from().forEach(ref -> from.add(records.evidence(view, ref)));
        }
        return out;
    }

    private Answer stories(Ask ask) {
        LedgerView view = folds.at(ask.query().day("asOf"));
        Set<String> admitted = members.articles(ask.query());
        List<Ordered.Row<Story>> rows = new ArrayList<>();
        for (Story story : view.folded().stories()) {
            if (admitted == null || story.articles().stream().anyMatch(admitted::contains)) {
                rows.add(new Ordered.Row<>(
                        new Ordered.Place(String.valueOf(Rows.string(story.to())), story.id()), story));
            }
        }
        return new Answer.Rows(Ordered.of(rows, story -> json(view, story)), STORIES);
    }

    private static ObjectNode json(LedgerView view, Story story) {
        Set<String> publishers = new java.util.TreeSet<>();
        for (String ref : story.articles()) {
            StoredArticle article = view.article(ref);
            if (article != null && article.publisher() != null) {
                publishers.add(article.publisher());
            }
        }
        ObjectNode out = Json.object();
        out.put("key", story.id()).put("headline", story.headline());
        out.put("articles", story.articles().size()).put("reports", story.reports());
        out.put("publishers", publishers.size());
        out.put("from", Rows.string(story.from())).put("to", Rows.string(story.to()));
        ArrayNode incidents = out.putArray("incidents");
        story.incidents().forEach(incident -> incidents.add(LedgerView.key(incident)));
        return out;
    }

    private Answer story(Ask ask) {
        LedgerView view = folds.now();
        Story story = view.storyWith(ask.key());
        if (story == null) {
            throw Problem.notFound("story", ask.key());
        }
        ObjectNode out = json(view, story);
        ArrayNode articles = out.putArray("articleList");
        for (String ref : story.articles()) {
            StoredArticle article = view.article(ref);
            if (article != null) {
                articles.add(view.line(article));
            }
        }
        return Answer.ok(out);
    }
}
