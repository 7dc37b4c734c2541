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
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dateline.app.store.Filter;

/// Actors, places, time lines and counts.
final class OverviewRoutes {

    private static final int KEPT = 300;
    private static final int LISTED = 12;
    private static final String MOST = "999999999";

    private static final Layout ACTORS = Layout.of(
            "", "key", "name", "country", "sector", "kind", "claims", "as_actor=asActor", "as_recipient=asRecipient");
    private static final Layout PLACES = Layout.of(
            ".", "key", "name", "country", "admin1", "geonames_id=geonamesId", "lat", "lon", "precision", "claims");
    private static final Layout COUNTS = Layout.of("", "key", "label", "count");
    private static final Layout TIMELINE = Layout.of("", "from", "to", "count");

    private final Archive archive;
    private final Folds folds;
    private final UnaryOperator<String> countryNames;
    private final Remembered<Overview> overviews;

    /// @param countryNames gives the name of a country by its code
    OverviewRoutes(Archive archive, Folds folds, UnaryOperator<String> countryNames) {
        this.archive = archive;
        this.folds = folds;
        this.countryNames = countryNames;
        overviews = new Remembered<>(KEPT, archive::revision);
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "actors", ask -> new Answer.Rows(actors(overview(folds.filter(ask.query()))), ACTORS),
                "actor", this::actor,
                "places", ask -> new Answer.Rows(places(overview(folds.filter(ask.query()))), PLACES),
                "place", this::place,
                "timeline", this::timeline,
                "counts", this::counts,
                "search", this::search);
    }

    /// What there is of the claims that a filter admits.
    Overview overview(Filter filter) {
        return overviews.get(filter.toString(), () -> Overview.of(archive, filter, countryNames));
    }

    private static Answer.Pages actors(Overview overview) {
        Map<String, ObjectNode> all = new HashMap<>();
        count(all, overview.by(Overview.By.ACTOR), "asActor");
        count(all, overview.by(Overview.By.RECIPIENT), "asRecipient");
        return ranked(all.values());
    }

    private static void count(Map<String, ObjectNode> all, Tally tally, String field) {
        for (JsonNode item : tally.byKey()) {
            ObjectNode row = all.computeIfAbsent(item.get("key").asText(), key -> {
                ObjectNode fresh = Json.object().put("key", key);
                fresh.setAll((ObjectNode) item.get("a"));
                return fresh.put("claims", 0).put("asActor", 0).put("asRecipient", 0);
            });
            row.put(field, item.get("count").asInt());
            row.put("claims", row.get("claims").asInt() + item.get("count").asInt());
        }
    }

    private static Answer.Pages places(Overview overview) {
        List<ObjectNode> all = new ArrayList<>();
        for (JsonNode item : overview.by(Overview.By.PLACE).byKey()) {
            ObjectNode row = Json.object().put("key", item.get("key").asText());
            row.setAll((ObjectNode) item.get("place"));
            row.put("claims", item.get("count").asInt());
            row.set("quads", item.get("quads"));
            all.add(row);
        }
        return ranked(all);
    }

    private static Ordered<ObjectNode> ranked(Iterable<ObjectNode> rows) {
        List<Ordered.Row<ObjectNode>> out = new ArrayList<>();
        for (ObjectNode row : rows) {
            String count = row.get("claims").asText();
            String rank = "0".repeat(MOST.length() - count.length()) + count;
            out.add(new Ordered.Row<>(new Ordered.Place(rank, row.get("key").asText()), row));
        }
        return Ordered.of(out, row -> row);
    }

    private Answer actor(Ask ask) {
        String[] actor = Keys.actor(ask.key());
        if (actor == null || actor[0].codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Problem.notFound("actor", ask.key());
        }
        Filter filter = Filter.builder()
                .actors(List.of(actor[0]))
                .knownAsOf(ask.query().day("asOf"))
                .build();
        Overview overview = overview(filter);
        ObjectNode out = actors(overview).page(null, Integer.MAX_VALUE).items().stream()
                .filter(row -> row.get("key").asText().equals(ask.key()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("actor", ask.key()))
                .deepCopy();
        out.set("types", overview.by(Overview.By.TYPE).largest(LISTED));
        out.set("statuses", overview.by(Overview.By.STATUS).largest(LISTED));
        out.set("partners", overview.by(Overview.By.PAIR).largest(LISTED));
        out.set("places", overview.by(Overview.By.PLACE).largest(LISTED));
        out.set("publishers", overview.by(Overview.By.PUBLISHER).largest(LISTED));
        return Answer.ok(out);
    }

    private Answer place(Ask ask) {
        Filter filter = Filters.atPlace(ask.key(), ask.query().day("asOf"));
        if (filter == null) {
            throw Problem.notFound("place", ask.key());
        }
        Overview overview = overview(filter);
        ObjectNode out = places(overview).page(null, Integer.MAX_VALUE).items().stream()
                .filter(row -> row.get("key").asText().equals(ask.key()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("place", ask.key()))
                .deepCopy();
        out.set("types", overview.by(Overview.By.TYPE).largest(LISTED));
        out.set("statuses", overview.by(Overview.By.STATUS).largest(LISTED));
        out.set("actors", overview.by(Overview.By.ACTOR).largest(LISTED));
        out.set("publishers", overview.by(Overview.By.PUBLISHER).largest(LISTED));
        return Answer.ok(out);
    }

    private Answer counts(Ask ask) {
        Overview.By by =
                Overview.By.valueOf(String.valueOf(ask.query().text("by")).toUpperCase(Locale.ROOT));
        Overview overview = overview(folds.filter(ask.query()));
        ArrayNode items = overview.by(by).largest(ask.query().whole("limit", 100));
        ObjectNode out = Json.object();
        out.put("by", Nouns.label(by));
        out.set("items", items);
        out.put("total", overview.total());
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
        Overview overview = overview(folds.filter(ask.query()));
        Tally tally = clock.equals("published") ? overview.published() : overview.by(Overview.By.DAY);
        Map<LocalDate, ObjectNode> spans = new TreeMap<>();
        int dated = 0;
        for (JsonNode item : tally.byKey()) {
            LocalDate first = first(LocalDate.parse(item.get("key").asText()), by);
            ObjectNode span = spans.computeIfAbsent(first, fresh -> empty(fresh, by));
            span.put("count", span.get("count").asInt() + item.get("count").asInt());
            ObjectNode quads = (ObjectNode) span.get("quads");
            item.get("quads")
                    .properties()
                    .forEach(quad -> quads.put(
                            quad.getKey(),
                            quads.path(quad.getKey()).asInt() + quad.getValue().asInt()));
            dated += item.get("count").asInt();
        }
        ObjectNode out = Json.object().put("by", by).put("clock", clock);
        ArrayNode items = out.putArray("items");
        spans.values().forEach(items::add);
        out.put("undated", overview.total() - dated);
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

    private Answer search(Ask ask) {
        String words = String.valueOf(ask.query().text("q"));
        int limit = ask.query().whole("limit", 8);
        LocalDate asOf = ask.query().day("asOf");
        ObjectNode out = Json.object();
        ArrayNode articles = out.putArray("articles");
        LedgerView view = folds.now();
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            Filter filter = Filter.builder().text(begun(words)).knownAsOf(asOf).build();
            archive.articles(filter, null, limit).items().forEach(article -> articles.add(view.line(article)));
        }
        Overview overview = overview(Filter.builder().knownAsOf(asOf).build());
        String folded = words.strip().toLowerCase(Locale.ROOT);
        out.set("actors", named(actors(overview), folded, limit));
        out.set("places", named(places(overview), folded, limit));
        ArrayNode countries = out.putArray("countries");
        for (JsonNode item : overview.by(Overview.By.COUNTRY).largest(Integer.MAX_VALUE)) {
            if (countries.size() < limit && hasWord(item.get("label").asText(), folded)) {
                countries.add(item);
            }
        }
        return Answer.ok(out);
    }

    /// The last word may be the beginning of one.
    private static String begun(String words) {
        String stripped = words.strip();
        int last = stripped.codePointBefore(stripped.length());
        return Character.isLetterOrDigit(last) && stripped.indexOf('"') < 0 ? stripped + "*" : stripped;
    }

    private static ArrayNode named(Answer.Pages all, String words, int limit) {
        ArrayNode out = Json.array();
        for (ObjectNode row : all.page(null, Integer.MAX_VALUE).items()) {
            if (out.size() < limit && hasWord(row.path("name").asText(), words)) {
                out.add(row);
            }
        }
        return out;
    }

    private static boolean hasWord(String name, String words) {
        String folded = name.toLowerCase(Locale.ROOT);
        int at = folded.indexOf(words);
        return at == 0 || at > 0 && !Character.isLetterOrDigit(folded.charAt(at - 1));
    }
}
