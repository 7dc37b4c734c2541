package org.dateline.app.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dateline.app.serve.access.AuditLog;
import org.dateline.app.store.Feeds;
import org.dateline.app.store.Store;
import org.dateline.ledger.fold.Filing;
import org.dateline.model.Article;
import org.jspecify.annotations.Nullable;

/// A server that runs: what the commands know of this package.
public final class Serving implements AutoCloseable {

    private final Server server;
    private final CodeService code;
    private final EventHub events;
    private final Watch watch;
    private final Settings settings;
    private final int port;

    /// What the server needs of the coder.
    ///
    /// @param version      of the program
    /// @param knowledge    fingerprint of knowledge and models
    /// @param record       gives the record of an article as JSON
    /// @param file         gives what the folds need of it; `null` where it cannot be read
    /// @param countryNames gives the name of a country by its code
    /// @param feeding      tells of feeds
    public record Engine(
            String version,
            String knowledge,
            Function<Article, String> record,
            Function<Article, @Nullable Filing> file,
            UnaryOperator<String> countryNames,
            Feeding feeding) {}

    private Serving(Settings settings, Store store, Engine engine, Consumer<Throwable> log) {
        this.settings = settings;
        Archive archive = new Archive(store);
        Folds folds = new Folds(archive, engine.file());
        AuditLog audit = new AuditLog(AuditLog.in(settings.folder()));
        Reviews reviews = new Reviews(archive, audit);
        RecordRoutes records = new RecordRoutes(archive, folds, reviews);
        Members members = new Members(archive, folds);
        Overview overview = new Overview(archive, folds, engine.countryNames());
        OverviewRoutes lists = new OverviewRoutes(folds, overview);
        code = new CodeService(engine.record());
        events = new EventHub();
        Map<String, Handler> handlers = new LinkedHashMap<>();
        handlers.putAll(records.handlers());
        handlers.putAll(new IncidentRoutes(folds, members, records).handlers());
        handlers.putAll(new LedgerRoutes(folds, members, records).handlers());
        handlers.putAll(lists.handlers());
        handlers.putAll(new SearchRoute(archive, folds, overview, lists).handlers());
        handlers.putAll(new StatusRoute(
                        archive, folds, overview, settings, new StatusRoute.Coded(engine.version(), engine.knowledge()))
                .handlers());
        handlers.putAll(new Quality().handlers());
        handlers.putAll(code.handlers());
        handlers.putAll(reviews.handlers());
        handlers.putAll(
                new SourceRoutes(archive, new Feeds(Feeds.in(settings.folder())), engine.feeding(), audit).handlers());
        handlers.putAll(events.handlers());
        server = new Server(
                Contract.load(),
                settings,
                handlers,
                () -> archive.revision() + " " + folds.revision() + " "
                        + java.time.LocalDate.now(java.time.ZoneOffset.UTC),
                log);
        port = server.start();
        watch = new Watch(archive, folds, events, log);
    }

    /// Begins to answer.
    ///
    /// @param log takes what should not have happened
    /// @throws RuntimeException when the port is taken
    public static Serving start(Settings settings, Store store, Engine engine, Consumer<Throwable> log) {
        return new Serving(settings, store, engine, log);
    }

    /// Where it answers.
    public String url() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://%s:%d/".formatted(host, port);
    }

    /// The port that it listens at.
    public int port() {
        return port;
    }

    @Override
    public void close() {
        watch.close();
        events.close();
        server.close();
        code.close();
    }
}
