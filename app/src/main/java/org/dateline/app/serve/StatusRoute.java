package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.dateline.app.store.Filter;
import org.dateline.app.store.Totals;

/// What there is, for the first look.
final class StatusRoute {

    private final Archive archive;
    private final Folds folds;
    private final OverviewRoutes overviews;
    private final Settings settings;
    private final Coded coded;

    /// What this program codes with.
    ///
    /// @param version   of the program
    /// @param knowledge fingerprint of knowledge and models
    record Coded(String version, String knowledge) {}

    StatusRoute(Archive archive, Folds folds, OverviewRoutes overviews, Settings settings, Coded coded) {
        this.archive = archive;
        this.folds = folds;
        this.overviews = overviews;
        this.settings = settings;
        this.coded = coded;
    }

    Map<String, Handler> handlers() {
        return Map.of("status", this::status);
    }

    private Answer status(Ask ask) {
        Totals totals = archive.totals();
        LedgerView view = folds.now();
        Overview all = overviews.overview(Filter.NONE);
        ObjectNode out = Json.object();
        out.put("version", coded.version());
        out.putObject("coder").put("version", coded.version()).put("knowledge", coded.knowledge());
        out.put("articles", totals.articles());
        out.put("claims", totals.claims());
        out.put("skipped", totals.skipped());
        out.put("incidents", view.folded().incidents().size());
        out.put("commitments", view.folded().commitments().size());
        out.set("published", window(all.published()));
        out.set("event", window(all.by(Overview.By.DAY)));
        out.put("publishers", all.by(Overview.By.PUBLISHER).size());
        out.put("role", ask.who().role().label());
        out.put("writable", ask.who().role().covers(org.dateline.app.serve.access.Role.ANALYST));
        out.put("demo", settings.demo());
        out.put("revision", archive.revision());
        out.put("today", LedgerRoutes.today(view).toString());
        return Answer.ok(out);
    }

    private static ObjectNode window(Tally days) {
        ObjectNode out = Json.object();
        var all = days.byKey();
        out.put("from", all.isEmpty() ? null : all.get(0).get("key").asText());
        out.put("to", all.isEmpty() ? null : all.get(all.size() - 1).get("key").asText());
        return out;
    }
}
