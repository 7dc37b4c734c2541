package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.app.store.By;
import org.dateline.app.store.Count;
import org.dateline.app.store.Counts;
import org.dateline.app.store.Filter;

/// Actors, places, time lines and counts.
final class OverviewRoutes {

    /// So many actors or places are listed.
    private static final int LISTED = 2_000;

    /// So many of each are told of one actor or place.
    private static final int TOLD = 12;

    private static final int DIGITS = 9;

    private static final Layout ACTORS = Layout.of(
            "", "key", "name", "country", "sector", "kind", "claims", "as_actor=asActor", "as_recipient=asRecipient");
    private static final Layout PLACES = Layout.of(
            ".", "key", "name", "country", "admin1", "geonames_id=geonamesId", "lat", "lon", "precision", "claims");
    private static final Layout COUNTS = Layout.of("", "key", "label", "count");
    private static final Layout TIMELINE = Layout.of("", "from", "to", "count");

    private final Folds folds;
    private final Overview overview;

    OverviewRoutes(Folds folds, Overview overview) {
        this.folds = folds;
        this.overview = overview;
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "actors", ask -> new Answer.Rows(ranked(actors(folds.filter(ask.query()), LISTED)), ACTORS),
                "actor", this::actor,
                "places", ask -> new Answer.Rows(ranked(places(folds.filter(ask.query()))), PLACES),
                "place", this::place,
                "timeline", this::timeline,
                "counts", this::counts);
    }

    /// Actors and recipients, the most often told of first.
    List<ObjectNode> actors(Filter filter, int most) {
        Counts counts = overview.counts(filter, Set.of(By.ACTOR, By.DOER, By.RECIPIENT), most);
        Map<List<String>, Integer> did = new HashMap<>();
        counts.by().getOrDefault(By.DOER, List.of()).forEach(count -> did.put(count.key(), count.claims()));
        Map<List<String>, Integer> got = new HashMap<>();
        counts.by().getOrDefault(By.RECIPIENT, List.of()).forEach(count -> got.put(count.key(), count.claims()));
        List<ObjectNode> out = new ArrayList<>();
        for (Count count : counts.by().getOrDefault(By.ACTOR, List.of())) {
            ObjectNode actor = Overview.actor(count);
            ObjectNode row = Json.object().put("key", Keys.actor(actor));
            row.setAll(actor);
            row.put("claims", count.claims());
            row.put("asActor", did.getOrDefault(count.key(), 0));
            row.put("asRecipient", got.getOrDefault(count.key(), 0));
            out.add(row);
        }
        return out;
    }

    /// Places, the most often told of first.
    List<ObjectNode> places(Filter filter) {
        List<ObjectNode> out = new ArrayList<>();
        for (Count count :
                overview.counts(filter, Set.of(By.PLACE), LISTED).by().getOrDefault(By.PLACE, List.of())) {
            ObjectNode place = overview.place(count);
            ObjectNode row = Json.object().put("key", Keys.place(place));
            row.setAll(place);
            row.put("claims", count.claims());
            row.set("quads", Overview.quads(count));
            out.add(row);
        }
        return out;
    }

    private static Ordered<ObjectNode> ranked(List<ObjectNode> rows) {
        List<Ordered.Row<ObjectNode>> out = new ArrayList<>();
        for (ObjectNode row : rows) {
            String count = row.get("claims").asText();
            String rank = "0".repeat(Math.max(0, DIGITS - count.length())) + count;
            out.add(new Ordered.Row<>(new Ordered.Place(rank, row.get("key").asText()), row));
        }
        return Ordered.of(out, row -> row);
    }

    private Answer actor(Ask ask) {
        Keys.Actor actor = Keys.actor(ask.key());
        if (actor == null) {
            throw Problem.notFound("actor", ask.key());
        }
        Filter filter = Filter.builder()
                .actors(List.of(actor.name()))
                .knownAsOf(ask.query().day("asOf"))
                .build();
        ObjectNode out = withKey(actors(filter, LISTED), "actor", ask.key());
        Counts counts = overview.counts(filter, Set.of(By.TYPE, By.STATUS, By.PAIR, By.PLACE, By.PUBLISHER), TOLD);
        out.set("types", overview.items(counts, By.TYPE));
        out.set("statuses", overview.items(counts, By.STATUS));
        out.set("partners", overview.items(counts, By.PAIR));
        out.set("places", overview.items(counts, By.PLACE));
        out.set("publishers", overview.items(counts, By.PUBLISHER));
        return Answer.ok(out);
    }

    private Answer place(Ask ask) {
        Keys.Place place = Keys.place(ask.key());
        if (place == null) {
            throw Problem.notFound("place", ask.key());
        }
        Filter filter = Filters.at(place, Filter.builder())
                .knownAsOf(ask.query().day("asOf"))
                .build();
        ObjectNode out = withKey(places(filter), "place", ask.key());
        Counts counts = overview.counts(filter, Set.of(By.TYPE, By.STATUS, By.ACTOR, By.PUBLISHER), TOLD);
        out.set("types", overview.items(counts, By.TYPE));
        out.set("statuses", overview.items(counts, By.STATUS));
        out.set("actors", overview.items(counts, By.ACTOR));
        out.set("publishers", overview.items(counts, By.PUBLISHER));
        return Answer.ok(out);
    }

    private static ObjectNode withKey(List<ObjectNode> rows, String noun, String key) {
        for (ObjectNode row : rows) {
            if (row.get("key").asText().equals(key)) {
                return row;
            }
        }
        throw Problem.notFound(noun, key);
    }

    private Answer counts(Ask ask) {
        String name = String.valueOf(ask.query().text("by"));
        boolean quads = name.equals("quad");
        By by = switch (name) {
            case "day" -> By.EVENT;
            case "quad" -> By.TYPE;
            default -> By.valueOf(name.toUpperCase(Locale.ROOT));
        };
        int most = ask.query().whole("limit", 100);
        Counts counts = overview.counts(folds.filter(ask.query()), Set.of(by), quads ? LISTED : most);
        ArrayNode items = quads ? Overview.quads(counts) : overview.items(counts, by);
        ObjectNode out = Json.object();
        out.put("by", name);
        out.set("items", items);
        out.put("total", counts.claims());
        return new Answer.Table(out, rows(items), COUNTS);
    }

    private static List<ObjectNode> rows(ArrayNode items) {
        List<ObjectNode> out = new ArrayList<>();
        items.forEach(item -> out.add((ObjectNode) item));
        return out;
    }

    private Answer timeline(Ask ask) {
        String by = String.valueOf(ask.query().text("by"));
        String clock = String.valueOf(ask.query().text("clock"));
        By day = clock.equals("published") ? By.PUBLISHED : By.EVENT;
        Counts counts = overview.counts(folds.filter(ask.query()), Set.of(day), 1);
        Map<LocalDate, ObjectNode> spans = new TreeMap<>();
        int dated = 0;
        for (Count count : counts.by().getOrDefault(day, List.of())) {
            LocalDate first = first(LocalDate.parse(count.key().getFirst()), by);
            ObjectNode span = spans.computeIfAbsent(first, fresh -> empty(fresh, by));
            span.put("count", span.get("count").asInt() + count.claims());
            if (span.get("quads") instanceof ObjectNode quads) {
                for (Map.Entry<String, JsonNode> quad : Overview.quads(count).properties()) {
                    quads.put(
                            quad.getKey(),
                            quads.path(quad.getKey()).asInt() + quad.getValue().asInt());
                }
            }
            dated += count.claims();
        }
        ObjectNode out = Json.object().put("by", by).put("clock", clock);
        ArrayNode items = out.putArray("items");
        spans.values().forEach(items::add);
        out.put("undated", counts.claims() - dated);
        return new Answer.Table(out, rows(items), TIMELINE);
    }

    private static ObjectNode empty(LocalDate first, String by) {
        ObjectNode out = Json.object();
        out.put("from", first.toString());
        out.put("to", last(first, by).toString());
        out.put("count", 0);
        out.putObject("quads");
        return out;
    }

    private static LocalDate first(LocalDate day, String by) {
        return switch (by) {
            case "week" -> day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
            case "month" -> day.withDayOfMonth(1);
            case "year" -> day.withDayOfYear(1);
            default -> day;
        };
    }

    private static LocalDate last(LocalDate first, String by) {
        return switch (by) {
            case "week" -> first.plusDays(6);
            case "month" -> first.with(TemporalAdjusters.lastDayOfMonth());
            case "year" -> first.with(TemporalAdjusters.lastDayOfYear());
            default -> first;
        };
    }
}
