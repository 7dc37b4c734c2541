package org.dateline.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dateline.Coder;
import org.dateline.app.ingest.Defaults;
import org.dateline.app.ingest.Found;
import org.dateline.app.ingest.Intake;
import org.dateline.app.ingest.Origin;
import org.dateline.app.render.JsonRecord;
import org.dateline.app.store.Address;
import org.dateline.app.store.Store;
import org.dateline.app.store.Submission;
import org.dateline.knowledge.Knowledge;
import org.dateline.ledger.Clerk;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import org.jspecify.annotations.Nullable;

/// A real server on a free port, over a store of its own that holds the samples.
final class Site implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("dateline.home", ".."));
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    /// What went wrong inside, which never should.
    final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    final Path folder;
    private final Store store;
    private final Serving serving;

    private static final class Loaded {
        private static final Coder CODER = Coder.load(HOME);
        private static final JsonRecord RECORD = new JsonRecord("0", "0");
        private static final Clerk CLERK = new Clerk(Knowledge.load(HOME.resolve("knowledge")));
        private static final List<Submission> SAMPLES = samples();

        private static List<Submission> samples() {
            List<Submission> out = new java.util.ArrayList<>();
            new Intake(Defaults.NONE, java.io.InputStream.nullInputStream())
                    .read(List.of(HOME.resolve("samples").toString()), found -> {
                        if (found instanceof Found.Ready(Article article, Origin origin)) {
                            out.add(new Submission(RECORD.line(CODER.code(article)), null));
                        }
                    });
            return out;
        }
    }

    /// @param folder empty, or with users
    /// @param rate   0 for no limit
    Site(Path folder, int rate) {
        this.folder = folder;
        Address address = new Address.Folder(folder);
        try (Store writer = Store.open(address, Store.Mode.WRITE)) {
            writer.keep(Loaded.SAMPLES);
        }
        store = Store.open(address, Store.Mode.READ);
        serving = Serving.start(
                new Settings("127.0.0.1", 0, Set.of(), false, rate, folder, false),
                store,
                new Serving.Engine(
                        "0",
                        "0",
                        article -> Loaded.RECORD.line(Loaded.CODER.code(article)),
                        article -> Loaded.CODER.code(article) instanceof Coding.Coded coded
                                ? Loaded.CLERK.file(coded)
                                : null,
                        code -> code,
                        org.dateline.app.Desks.feeding()),
                failures::add);
    }

    static Site open() {
        try {
            return new Site(Files.createTempDirectory("serve-test"), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    int port() {
        return serving.port();
    }

    /// An answer.
    record Said(int status, String type, String body, HttpResponse<byte[]> whole) {

        JsonNode json() {
            return Json.own(body);
        }

        String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }
    }

    /// @param path below `/api/v1`
    Said get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /// @param body JSON; `null` for none
    Said send(String method, String path, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d%s%s".formatted(port(), Contract.BASE, path)))
                .timeout(Duration.ofSeconds(60))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return said(request.build());
    }

    Said said(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Said(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    new String(response.body(), StandardCharsets.UTF_8),
                    response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Sends bytes as they are and gives back all that comes.
    String raw(String request) throws IOException {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// A key of each kind of thing, by the operation that shows one.
    Map<String, String> keys() {
        return Map.of(
                "article", first("/articles?limit=1"),
                "claim", first("/claims?limit=1"),
                "incident", first("/incidents?limit=1"),
                "commitment", first("/commitments?limit=1"),
                "story", first("/stories?limit=1"),
                "actor", first("/actors?limit=1"),
                "place", first("/places?limit=1"));
    }

    private String first(String path) {
        return get(path).json().at("/items/0/key").asText();
    }

    @Override
    public void close() {
        serving.close();
        store.close();
    }
}
