package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dateline.app.store.Entry;
import org.dateline.app.store.Filter;
import org.dateline.app.store.Kind;
import org.jspecify.annotations.Nullable;

/// Numbers over the claims that a filter admits, all counted in one look at them.
final class Overview {

    /// What claims are counted by.
    enum By {
        DAY,
        TYPE,
        QUAD,
        STATUS,
        COUNTRY,
        ACTOR,
        RECIPIENT,
        PAIR,
        PLACE,
        PUBLISHER
    }

    private final Map<By, Tally> tallies = new EnumMap<>(By.class);
    private final Tally published = new Tally();
    private final UnaryOperator<String> countryNames;
    private int total;

    private Overview(UnaryOperator<String> countryNames) {
        this.countryNames = countryNames;
        for (By by : By.values()) {
            tallies.put(by, new Tally());
        }
    }

    /// Counts.
    static Overview of(Archive archive, Filter filter, UnaryOperator<String> countryNames) {
        Overview out = new Overview(countryNames);
        archive.scan(Kind.CLAIM, filter, out::add);
        return out;
    }

    int total() {
        return total;
    }

    Tally by(By by) {
        return java.util.Objects.requireNonNull(tallies.get(by));
    }

    /// By the day of publication; [By#DAY] is the day that the claim tells of.
    Tally published() {
        return published;
    }

    private void add(Entry entry) {
        JsonNode claim = Json.own(entry.json());
        String quad = claim.path("event").path("quad").asText();
        total++;
        by(By.TYPE).add(claim.path("event").path("type").asText(), quad);
        by(By.QUAD).add(quad, quad);
        by(By.STATUS).add(claim.path("status").asText(), quad);
        String publisher = entry.article().publisher();
        if (publisher != null) {
            by(By.PUBLISHER).add(publisher, quad);
        }
        if (entry.article().published() != null) {
            published.add(entry.article().published().toString(), quad);
        }
        String day = day(claim.path("time"));
        if (day != null) {
            by(By.DAY).add(day, quad);
        }
        parties(claim, quad);
        java.util.Set<String> seen = new java.util.HashSet<>();
        for (JsonNode place : claim.path("places")) {
            String key = Keys.place(place);
            if (seen.add(key)) {
                by(By.PLACE).add(key, Tally.text(place, "name"), quad, () -> withField("place", place(place)));
            }
        }
        countries(claim, quad);
    }

    /// The first day of when it happened: what is only due has not.
    private static @Nullable String day(JsonNode time) {
        boolean happened = switch (time.path("role").asText()) {
            case "event", "since", "until" -> true;
            default -> false;
        };
        String from = time.path("from").asText(time.path("to").asText(""));
        return happened && from.length() == 10 ? from : null;
    }

    private void parties(JsonNode claim, String quad) {
        for (JsonNode actor : claim.path("actors")) {
            add(By.ACTOR, actor, quad);
            for (JsonNode recipient : claim.path("recipients")) {
                String key = Keys.actor(actor) + "," + Keys.actor(recipient);
                String label = Tally.text(actor, "name") + " → " + Tally.text(recipient, "name");
                by(By.PAIR).add(key, label, quad, () -> {
                    ObjectNode more = withField("a", actor(actor));
                    more.set("b", actor(recipient));
                    return more;
                });
            }
        }
        claim.path("recipients").forEach(recipient -> add(By.RECIPIENT, recipient, quad));
    }

    private void add(By by, JsonNode actor, String quad) {
        by(by).add(Keys.actor(actor), Tally.text(actor, "name"), quad, () -> withField("a", actor(actor)));
    }

    private void countries(JsonNode claim, String quad) {
        java.util.Set<String> codes = new java.util.TreeSet<>();
        for (String field : java.util.List.of("actors", "recipients", "places")) {
            claim.path(field).forEach(one -> codes.add(Tally.text(one, "country")));
        }
        codes.remove("");
        codes.forEach(code -> by(By.COUNTRY).add(code, countryNames.apply(code), quad, Json::object));
    }

    private static ObjectNode withField(String name, ObjectNode value) {
        ObjectNode out = Json.object();
        out.set(name, value);
        return out;
    }

    private static ObjectNode actor(JsonNode actor) {
        return only(actor, "name", "country", "sector", "kind");
    }

    private static ObjectNode place(JsonNode place) {
        return only(place, "name", "geonamesId", "country", "admin1", "lat", "lon", "precision");
    }

    private static ObjectNode only(JsonNode node, String... fields) {
        ObjectNode out = Json.object();
        for (String field : fields) {
            out.set(field, node.get(field));
        }
        return out;
    }
}
