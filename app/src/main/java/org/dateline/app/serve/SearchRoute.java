package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.app.store.By;
import org.dateline.app.store.Filter;

/// Finds articles, actors, places and countries by words that somebody types.
final class SearchRoute {

    private static final int LOOKED_AT = 2_000;

    private final Archive archive;
    private final Folds folds;
    private final Overview overview;
    private final OverviewRoutes lists;

    SearchRoute(Archive archive, Folds folds, Overview overview, OverviewRoutes lists) {
        this.archive = archive;
        this.folds = folds;
        this.overview = overview;
        this.lists = lists;
    }

    Map<String, Handler> handlers() {
        return Map.of("search", this::search);
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
        Filter all = Filter.builder().knownAsOf(asOf).build();
        String folded = words.strip().toLowerCase(Locale.ROOT);
        out.set("actors", named(lists.actors(all, LOOKED_AT), folded, limit));
        out.set("places", named(lists.places(all), folded, limit));
        ArrayNode countries = out.putArray("countries");
        for (JsonNode item : overview.items(overview.counts(all, Set.of(By.COUNTRY), LOOKED_AT), By.COUNTRY)) {
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

    private static ArrayNode named(List<ObjectNode> rows, String words, int limit) {
        ArrayNode out = Json.array();
        for (ObjectNode row : rows) {
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
