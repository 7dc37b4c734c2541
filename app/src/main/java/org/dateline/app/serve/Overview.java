package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dateline.app.store.By;
import org.dateline.app.store.Count;
import org.dateline.app.store.Counts;
import org.dateline.app.store.Filter;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;

/// Numbers over the claims that a filter admits, with the names of the contract. The store counts them from columns
/// in memory; what was counted is remembered while the store stays as it is.
final class Overview {

    private static final int REMEMBERED = 500;

    /// The quads as the contract calls them, in the order in which the store counts them.
    private static final List<String> QUADS = Arrays.stream(EventType.Quad.values())
            .map(quad -> quad.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .toList();

    private final Archive archive;
    private final Folds folds;
    private final UnaryOperator<String> countryNames;
    private final Remembered<Counts> counted;

    /// @param countryNames gives the name of a country by its code
    Overview(Archive archive, Folds folds, UnaryOperator<String> countryNames) {
        this.archive = archive;
        this.folds = folds;
        this.countryNames = countryNames;
        counted = new Remembered<>(REMEMBERED, archive::revision);
    }

    /// @param most of each list, but of days all
    Counts counts(Filter filter, Set<By> by, int most) {
        String question = filter + " " + new java.util.TreeSet<>(by) + " " + most;
        return counted.get(question, () -> archive.ask(() -> archive.store().counts(filter, by, most)));
    }

    /// What was counted by something, as items of `/counts`.
    ArrayNode items(Counts counts, By by) {
        ArrayNode out = Json.array();
        counts.by().getOrDefault(by, List.of()).forEach(count -> {
            if (!count.key().isEmpty() && !count.key().getFirst().isEmpty()) {
                out.add(item(by, count));
            }
        });
        return out;
    }

    /// Types added up to their quads.
    static ArrayNode quads(Counts counts) {
        int[] sums = new int[QUADS.size()];
        for (Count count : counts.by().getOrDefault(By.TYPE, List.of())) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += count.quads().get(i);
            }
        }
        Map<String, Integer> ranked = new TreeMap<>();
        for (int i = 0; i < sums.length; i++) {
            ranked.put(QUADS.get(i), sums[i]);
        }
        ArrayNode out = Json.array();
        ranked.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(java.util.Comparator.reverseOrder()))
                .forEach(entry -> {
                    ObjectNode item = out.addObject();
                    item.put("key", entry.getKey()).put("label", entry.getKey()).put("count", entry.getValue());
                    item.putObject("quads").put(entry.getKey(), entry.getValue());
                });
        return out;
    }

    /// Number of claims by quad; those that are not there are left out.
    static ObjectNode quads(Count count) {
        ObjectNode out = Json.object();
        for (int i = 0; i < QUADS.size(); i++) {
            if (count.quads().get(i) > 0) {
                out.put(QUADS.get(i), count.quads().get(i));
            }
        }
        return out;
    }

    private ObjectNode item(By by, Count count) {
        ObjectNode out = Json.object();
        String first = count.key().getFirst();
        out.put("key", first).put("label", first).put("count", count.claims());
        out.set("quads", quads(count));
        switch (by) {
            case PUBLISHED, EVENT, TYPE, STATUS, PUBLISHER -> {}
            case COUNTRY -> out.put("label", countryNames.apply(first));
            case ACTOR, DOER, RECIPIENT -> {
                ObjectNode actor = actor(count);
                out.put("key", Keys.actor(actor));
                out.set("a", actor);
            }
            case PAIR -> {
                ObjectNode a = party(first, count.key().get(1));
                ObjectNode b = party(count.key().get(2), count.key().get(3));
                out.put("key", Keys.actor(a) + "," + Keys.actor(b));
                out.put("label", first + " → " + count.key().get(2));
                out.set("a", a);
                out.set("b", b);
            }
            case PLACE -> {
                ObjectNode place = place(count);
                out.put("key", Keys.place(place));
                out.set("place", place);
            }
        }
        return out;
    }

    /// An actor by its name, country, sector and kind.
    static ObjectNode actor(Count count) {
        List<String> key = count.key();
        ObjectNode out = party(key.getFirst(), key.get(1));
        out.put("sector", orNull(key.get(2)));
        out.put("kind", key.get(3).isEmpty() ? "unnamed" : key.get(3));
        return out;
    }

    private static ObjectNode party(String name, String country) {
        return Json.object()
                .put("name", name)
                .put("country", orNull(country))
                .putNull("sector")
                .putNull("kind");
    }

    /// A place as claims have it. What kind of place it is, the ledgers know; without them it is not known, and no
    /// point is drawn.
    ObjectNode place(Count count) {
        long geonames = Long.parseLong(count.key().get(2));
        Count.Point point = count.place();
        org.dateline.model.Place known =
                folds.now().place(geonames, count.key().getFirst(), count.key().get(1));
        return Json.object()
                .put("name", count.key().getFirst())
                .put("geonamesId", geonames == 0 ? null : geonames)
                .put("country", orNull(count.key().get(1)))
                .put("admin1", known == null ? null : known.admin1())
                .put("lat", point == null ? null : point.latitude())
                .put("lon", point == null ? null : point.longitude())
                .put("precision", known == null ? null : Nouns.label(known.precision()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
