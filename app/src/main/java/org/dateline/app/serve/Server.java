package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.app.serve.access.Accounts;
import org.dateline.app.serve.access.AuditLog;
import org.dateline.app.serve.access.Sessions;
import org.dateline.app.serve.access.Throttle;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// One process that answers HTTP: the routes of the document below `/api/v1`, and the page.
final class Server implements AutoCloseable {

    private static final int LARGEST_BODY = 4 << 20;
    private static final int LARGEST_HEADER = 16 << 10;

    private final Contract contract;
    private final Settings settings;
    private final Gate gate;
    private final Map<String, Handler> handlers;
    private final Supplier<String> revision;
    private final Consumer<Throwable> log;
    private final PageFiles files = new PageFiles();
    private final Javalin javalin;

    /// @param handlers what answers each operation of the document
    /// @param revision changes whenever the answers may
    /// @param log      takes what should not have happened
    Server(
            Contract contract,
            Settings settings,
            Map<String, Handler> handlers,
            Supplier<String> revision,
            Consumer<Throwable> log) {
        this.contract = contract;
        this.settings = settings;
        this.revision = revision;
        this.log = log;
        Accounts accounts = new Accounts(Accounts.in(settings.folder()));
        Sessions sessions = new Sessions(Clock.systemUTC());
        gate = new Gate(settings, accounts, sessions);
        this.handlers = new LinkedHashMap<>(handlers);
        AuditLog audit = new AuditLog(AuditLog.in(settings.folder()));
        this.handlers.putAll(
                new AccessRoutes(gate, accounts, sessions, new Throttle(Clock.systemUTC()), audit).handlers());
        this.handlers.put("openapi", ask -> Answer.ok(contract.document()));
        requireHandlers();
        javalin = Javalin.create(this::configure);
    }

    private void requireHandlers() {
        TreeSet<String> missing = new TreeSet<>();
        contract.operations().forEach(operation -> missing.add(operation.id()));
        missing.removeAll(handlers.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("nothing answers " + String.join(", ", missing));
        }
    }

    /// Begins to answer.
    ///
    /// @return the port
    int start() {
        javalin.start();
        return javalin.port();
    }

    private void configure(JavalinConfig config) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.http.generateEtags = false;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(LARGEST_HEADER);
        });
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(Server::malformed);
            // Streams of events never end by themselves: whoever stops the server is not made to wait for them.
            server.setStopTimeout(0);
        });
        for (Operation operation : contract.operations()) {
            HandlerType method = method(operation);
            config.routes.addHttpHandler(
                    method, Contract.BASE + operation.path(), context -> answer(context, operation));
        }
        config.routes.addHttpHandler(HandlerType.GET, "/", this::page);
        config.routes.addHttpHandler(HandlerType.GET, "/*", this::page);
        config.routes.before(context -> Headers.write(context, gate.secure(context)));
        config.routes.exception(Exception.class, (failure, context) -> failed(failure, context));
        config.routes.error(404, context -> unknown(context));
        config.routes.error(405, context -> unknown(context));
    }

    private static HandlerType method(Operation operation) {
        return switch (operation.method()) {
            case "GET" -> HandlerType.GET;
            case "POST" -> HandlerType.POST;
            case "DELETE" -> HandlerType.DELETE;
            default -> throw new IllegalStateException("no method: " + operation.method());
        };
    }

    private void page(Context context) {
        gate.checkHost(context);
        files.send(context);
    }

    private void answer(Context context, Operation operation) throws IOException {
        context.header("Cache-Control", "no-cache, private");
        Principal who = gate.admit(context, operation);
        Query query = Query.of(operation, parameters(context), contract.schema());
        Format format = Format.of(operation, query.text("format"), context.header("Accept"));
        if (!operation.changes() && unchanged(context, operation, query, format)) {
            context.status(304);
            return;
        }
        String key = operation.path().contains("{key}") ? context.pathParam("key") : "";
        Ask ask = new Ask(
                operation,
                key,
                query,
                format,
                operation.body() == null ? null : body(context, operation),
                who,
                gate.address(context),
                gate.secure(context),
                context.cookie(Gate.COOKIE),
                context.queryParam("limit") != null);
        Handler handler = handlers.get(operation.id());
        if (handler == null) {
            throw new IllegalStateException("nothing answers " + operation.id());
        }
        Writer.write(context, ask, handler.answer(ask));
    }

    /// Tags the answer, and tells whether the client has it already. The tag is known before anything is looked up.
    private boolean unchanged(Context context, Operation operation, Query query, Format format) {
        if (operation.path().startsWith("/session") || operation.media().contains(Format.EVENTS.media())) {
            context.header("Cache-Control", "no-store");
            return false;
        }
        if (List.of("/users", "/tokens", "/audit", "/status", "/sources").contains(operation.path())) {
            return false;
        }
        String content = context.path() + "\n" + query.canonical() + "\n" + format + "\n" + revision.get();
        String tag = "W/\"%s\"".formatted(Tags.of(content));
        context.header("ETag", tag);
        context.header("Vary", "Accept, Cookie, Authorization");
        String known = context.header("If-None-Match");
        return known != null && List.of(known.split("\\s*,\\s*", 20)).contains(tag);
    }

    private static Map<String, List<String>> parameters(Context context) {
        try {
            return context.queryParamMap();
        } catch (IllegalArgumentException e) {
            throw Problem.of(
                    400, "The query cannot be read", "Percent signs must be followed by two hexadecimal digits.");
        }
    }

    private JsonNode body(Context context, Operation operation) throws IOException {
        String type = context.contentType();
        if (type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith("application/json")) {
            throw Problem.of(415, "The body must be JSON", "Send \"Content-Type: application/json\".");
        }
        JsonNode body;
        try (InputStream in = context.req().getInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw Problem.of(413, "The body is too large", "It may have %d bytes.".formatted(LARGEST_BODY));
            }
            body = Json.read(bytes);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            var where = e.getLocation();
            throw Problem.of(
                    400,
                    "The body is no JSON",
                    "At line %d, column %d: %s"
                            .formatted(
                                    where == null ? 0 : where.getLineNr(),
                                    where == null ? 0 : where.getColumnNr(),
                                    Problem.shortened(e.getOriginalMessage())));
        }
        List<Schema.Fault> faults = contract.schema().check(java.util.Objects.requireNonNull(operation.body()), body);
        if (!faults.isEmpty()) {
            Schema.Fault first = faults.getFirst();
            throw Problem.wrong(first.path().isEmpty() ? "body" : first.path(), first.detail(), first.allowed());
        }
        return body;
    }

    private void failed(Exception failure, Context context) {
        if (failure instanceof Problem problem) {
            Writer.problem(context, problem);
        } else if (failure instanceof EofException || failure.getCause() instanceof EofException) {
            // The client left; there is nobody to tell.
            context.status(499);
        } else {
            log.accept(failure);
            Writer.problem(
                    context,
                    Problem.of(500, "The server failed", "That is a fault of the program. Its log says more."));
        }
    }

    private void unknown(Context context) {
        // A route that knows its path but not the key has said so.
        if (String.valueOf(context.res().getContentType()).contains("problem")) {
            return;
        }
        TreeSet<String> methods = new TreeSet<>();
        for (Operation operation : contract.operations()) {
            if (matches(Contract.BASE + operation.path(), context.path())) {
                methods.add(operation.method());
            }
        }
        Problem problem = methods.isEmpty()
                ? Problem.of(404, "There is no such route", "/api/docs.html lists what there is.")
                : Problem.of(
                        405, "Not with that method", "This route takes: %s.".formatted(String.join(", ", methods)));
        if (!methods.isEmpty()) {
            context.header("Allow", String.join(", ", methods));
        }
        Writer.problem(context, problem);
    }

    private static boolean matches(String template, String path) {
        String[] a = template.split("/", -1);
        String[] b = path.split("/", -1);
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (!a[i].equals("{key}") && !a[i].equals(b[i])) {
                return false;
            }
        }
        return true;
    }

    /// What Jetty turns away before it is a request of ours: a path that can be read in two ways, too long a header.
    private static boolean malformed(Request request, Response response, Callback callback) {
        int status = Math.max(400, response.getStatus());
        Problem problem = status >= 500
                ? Problem.of(status, "The server failed", "That is a fault of the program. Its log says more.")
                : Problem.of(status, "The request is malformed", "See RFC 9112.");
        response.getHeaders().put("Content-Type", "application/problem+json");
        response.getHeaders().put("Content-Security-Policy", Headers.POLICY);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Connection", "close");
        response.write(true, java.nio.ByteBuffer.wrap(Json.bytes(problem.json())), callback);
        return true;
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
