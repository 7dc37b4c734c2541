package org.dateline.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dateline bench load`.
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Sends a running server what many readers at once would, and tells how long answers take.")
public final class Load implements Callable<Integer> {

    /// What a reader of the page asks for, in the order in which they would.
    private static final List<String> PATHS = List.of(
            "/api/v1/status",
            "/api/v1/incidents?limit=100",
            "/api/v1/timeline?by=month",
            "/api/v1/counts?by=country",
            "/api/v1/counts?by=place",
            "/api/v1/claims?limit=50",
            "/api/v1/claims?limit=50&type=ASSAULT",
            "/api/v1/claims?limit=50&text=troops",
            "/api/v1/commitments?limit=50",
            "/api/v1/postures/series?limit=50",
            "/api/v1/contradictions?limit=50",
            "/api/v1/search?q=ma");

    @Option(
            names = "--url",
            defaultValue = "http://127.0.0.1:4747",
            description = "The server. Default: ${DEFAULT-VALUE}.")
    private URI url = URI.create("http://127.0.0.1:4747");

    @Option(names = "--readers", defaultValue = "200", description = "Readers at once. Default: ${DEFAULT-VALUE}.")
    private int readers;

    @Option(names = "--seconds", defaultValue = "20", description = "How long. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--pause",
            defaultValue = "1000",
            description = "Milliseconds that a reader looks at an answer, on average. Default: ${DEFAULT-VALUE}.")
    private int pause;

    @Option(names = "--pid", description = "Process of the server, to tell its memory (Linux).")
    private @Nullable Long pid;

    @Mixin
    private final ScoreOptions options = new ScoreOptions();

    /// What came back.
    private record Answered(String path, int status, long nanos) {}

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        for (String path : PATHS) {
            ask(client, path);
        }
        Long before = memory();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Answered> all = new ArrayList<>();
        try (ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Answered>>> running = new ArrayList<>();
            for (int i = 0; i < readers; i++) {
                int reader = i;
                running.add(waiting.submit(() -> read(client, reader, end)));
            }
            for (Future<List<Answered>> one : running) {
                all.addAll(one.get());
            }
        }
        options.print(report(all, before, memory()));
        return 0;
    }

    private List<Answered> read(HttpClient client, int reader, long end) throws IOException, InterruptedException {
        Random random = new Random(reader);
        List<Answered> out = new ArrayList<>();
        Thread.sleep(random.nextInt(pause + 1));
        for (int i = reader; System.nanoTime() < end; i++) {
            out.add(ask(client, PATHS.get(i % PATHS.size())));
            Thread.sleep(random.nextInt(2 * pause + 1));
        }
        return out;
    }

    private Answered ask(HttpClient client, String path) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(url.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .build();
        int status =
                client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        return new Answered(path, status, System.nanoTime() - began);
    }

    private Report report(List<Answered> all, @Nullable Long before, @Nullable Long after) {
        Report report = new Report(all.size());
        report.count("requests-a-second", all.size() / Math.max(1, seconds));
        report.count(
                "failed", (int) all.stream().filter(one -> one.status() != 200).count());
        long[] nanos = all.stream().mapToLong(Answered::nanos).sorted().toArray();
        for (int share : List.of(50, 90, 99)) {
            report.count("p" + share + "-ms", millis(nanos, share));
        }
        report.count("most-ms", millis(nanos, 100));
        Map<String, List<Long>> byPath = new TreeMap<>();
        all.forEach(one ->
                byPath.computeIfAbsent(one.path(), fresh -> new ArrayList<>()).add(one.nanos()));
        byPath.forEach((path, times) -> report.count(
                "p99-ms " + path,
                millis(times.stream().mapToLong(Long::longValue).sorted().toArray(), 99)));
        if (before != null && after != null) {
            report.count("memory-before-mb", (int) (before >> 20)).count("memory-after-mb", (int) (after >> 20));
        }
        return report;
    }

    private static int millis(long[] sorted, int share) {
        if (sorted.length == 0) {
            return 0;
        }
        int index = Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * share / 100.0) - 1);
        return (int) (sorted[Math.max(0, index)] / 1_000_000);
    }

    /// Resident memory of the server in bytes; `null` where that cannot be told.
    private @Nullable Long memory() throws IOException {
        java.nio.file.Path file = java.nio.file.Path.of("/proc", String.valueOf(pid), "status");
        if (pid == null || !java.nio.file.Files.exists(file)) {
            return null;
        }
        for (String line : java.nio.file.Files.readAllLines(file)) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) << 10;
            }
        }
        return null;
    }
}
