package org.dateline.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.bench.Articles;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.dateline.bench.speed.Stages.Round;
import org.dateline.bench.speed.Stages.Stage;
import org.dateline.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline bench speed FILE`.
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description = "Measures tokens a second of each stage and of all, memory and start-up.")
public final class Speed implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "JSON Lines of articles.")
    private Path file = Path.of(".");

    @Option(names = "--rounds", defaultValue = "5", description = "Passes over the file; the best counts.")
    private int rounds;

    @Option(names = "--threads", defaultValue = "2", description = "Threads of the second measurement.")
    private int threads;

    @Mixin
    private final ScoreOptions options = new ScoreOptions();

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        List<Article> articles = Articles.read(file);
        long start = System.nanoTime();
        Stages stages = new Stages(ScoreOptions.home());
        double load = (System.nanoTime() - start) / 1e6;
        Round first = stages.run(articles.subList(0, Math.min(1, articles.size())));
        double firstArticle = first.total() / 1e6;
        List<Round> passes = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            passes.add(stages.run(articles));
        }
        Round best = passes.stream().min(Comparator.comparingLong(Round::total)).orElseThrow();
        Report report =
                new Report(articles.size()).count("tokens", best.tokens()).count("claims", best.claims());
        for (Stage stage : Stage.values()) {
            report.count(stage.name().toLowerCase(Locale.ROOT) + "-tokens/s", rate(best.tokens(), best.nanos(stage)));
        }
        report.count("all-tokens/s", rate(best.tokens(), best.total()));
        report.count("all-%d-threads-tokens/s".formatted(threads), parallel(stages, articles));
        report.number("load-ms", load).number("first-article-ms", firstArticle);
        report.count("heap-after-gc-mb", heap());
        options.print(report);
        return 0;
    }

    private static int rate(int tokens, long nanos) {
        return nanos == 0 ? 0 : (int) (tokens * 1e9 / nanos);
    }

    private int parallel(Stages stages, List<Article> articles) throws InterruptedException, ExecutionException {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            List<Future<Round>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                parts.add(pool.submit(() -> stages.run(articles)));
            }
            int tokens = 0;
            for (Future<Round> part : parts) {
                tokens += part.get().tokens();
            }
            return rate(tokens, System.nanoTime() - start);
        }
    }

    private static int heap() {
        System.gc();
        return (int) (ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    }
}
