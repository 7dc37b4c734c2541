package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.app.store.By;
import org.dateline.app.store.Count;
import org.dateline.app.store.Counts;
import org.dateline.app.store.Filter;
import org.dateline.app.store.Totals;

/// What there is, for the first look.
final class StatusRoute {

    private static final int MOST_PUBLISHERS = 100_000;

    private final Archive archive;
    private final Folds folds;
    private final Overview overview;
    private final Settings settings;
    private final Coded coded;

    /// What this program codes with.
    ///
    /// @param version   of the program
    /// @param knowledge fingerprint of knowledge and models
    record Coded(String version, String knowledge) {}

    StatusRoute(Archive archive, Folds folds, Overview overview, Settings settings, Coded coded) {
        this.archive = archive;
        this.folds = folds;
        this.overview = overview;
        this.settings = settings;
        this.coded = coded;
    }

    Map<String, Handler> handlers() {
        return Map.of("status", this::status);
    }

    private Answer status(Ask ask) {
        Totals totals = archive.totals();
        LedgerView view = folds.now();
        Counts all = overview.counts(Filter.NONE, Set.of(By.PUBLISHED, By.EVENT, By.PUBLISHER), MOST_PUBLISHERS);
        ObjectNode out = Json.object();
        out.put("version", coded.version());
        out.putObject("coder").put("version", coded.version()).put("knowledge", coded.knowledge());
        out.put("articles", totals.articles());
        out.put("claims", totals.claims());
        out.put("skipped", totals.skipped());
        out.put("incidents", view.folded().incidents().size());
        out.put("folded", view.filed());
        out.put("commitments", view.folded().commitments().size());
        out.set("published", window(all, By.PUBLISHED));
        out.set("event", window(all, By.EVENT));
        out.put("publishers", all.by().getOrDefault(By.PUBLISHER, List.of()).size());
        out.put("role", ask.who().role().label());
        out.put("writable", ask.who().role().covers(org.dateline.app.serve.access.Role.ANALYST));
        out.put("demo", settings.demo());
        out.put("revision", archive.revision());
        out.put("today", LedgerRoutes.today(view).toString());
        return Answer.ok(out);
    }

    private static ObjectNode window(Counts counts, By by) {
        List<Count> days = counts.by().getOrDefault(by, List.of());
        return Json.object()
                .put("from", days.isEmpty() ? null : days.getFirst().key().getFirst())
                .put("to", days.isEmpty() ? null : days.getLast().key().getFirst());
    }
}
