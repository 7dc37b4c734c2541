package org.dateline.bench.stories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dateline.Coder;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.dateline.knowledge.Faults;
import org.dateline.knowledge.Yaml;
import org.dateline.ledger.Clerk;
import org.dateline.ledger.fold.CopyCluster;
import org.dateline.ledger.fold.Filing;
import org.dateline.ledger.fold.Fold;
import org.dateline.ledger.fold.Folded;
import org.dateline.ledger.fold.Story;
import org.dateline.model.Article;
import org.dateline.model.Coding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline score stories DIR`: folds each story by itself and compares the ledger with what it expects; then folds
/// all stories and the samples together and compares the clusters of copies (pairs) and stories (BCubed).
@Command(name = "stories", description = "Scores the ledger of many articles (folders of articles and expected.yaml).")
public final class StoriesScore implements Callable<Integer> {

    private static final int ORDERS = 5;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "Folder of stories; goldens/stories if left out.")
    private Path folder = ScoreOptions.home().resolve("goldens/stories");

    @Option(names = "--seed", description = "Seed of the orders of arrival.", defaultValue = "7")
    private long seed = 7;

    @Mixin
    private ScoreOptions options = new ScoreOptions();

    private final List<List<String>> copies = new ArrayList<>();
    private final List<List<String>> stories = new ArrayList<>();
    private final Map<String, Filing> pool = new TreeMap<>();

    /// Filled by the command line.
    public StoriesScore() {}

    @Override
    public Integer call() throws IOException {
        Coder coder = ScoreOptions.coder();
        Clerk clerk = new Clerk(ScoreOptions.knowledge());
        List<StoryFolder> all = StoryFolder.all(folder);
        Report errors = new Report(0);
        Map<String, int[]> byKind = new TreeMap<>();
        int same = 0;
        for (StoryFolder story : all) {
            List<Filing> filings = file(story.articles(), coder, clerk);
            Folded folded = Fold.of(filings);
            if (sameInAnyOrder(filings, folded)) {
                same++;
            } else {
                errors.error("order of arrival", story.name());
            }
            for (Finding finding : StoryCheck.of(story.expected(), folded)) {
                int[] counts = byKind.computeIfAbsent(finding.kind(), key -> new int[2]);
                counts[0] += finding.holds() ? 1 : 0;
                counts[1]++;
                if (!finding.holds()) {
                    errors.error(finding.kind(), story.name() + ": " + finding.what());
                }
            }
            pool(story.name(), story.expected(), story.articles(), coder, clerk);
        }
        samples(coder, clerk);
        Report report = new Report(all.size());
        int[] total = new int[2];
        byKind.forEach((kind, counts) -> {
            total[0] += counts[0];
            total[1] += counts[1];
        });
        report.percent("expectations", total[0], total[1]);
        byKind.forEach((kind, counts) -> report.percent(kind, counts[0], counts[1]));
        report.percent("same-in-any-order", same, all.size());
        clusters(report, errors);
        report.errorsOf(errors);
        options.print(report);
        return 0;
    }

    static List<Filing> file(List<Article> articles, Coder coder, Clerk clerk) {
        List<Filing> out = new ArrayList<>();
        for (Article article : articles) {
            if (coder.code(article) instanceof Coding.Coded coded) {
                out.add(clerk.file(coded));
            }
        }
        return out;
    }

    private boolean sameInAnyOrder(List<Filing> filings, Folded folded) {
        Random random = new Random(seed);
        for (int i = 0; i < ORDERS; i++) {
            List<Filing> shuffled = new ArrayList<>(filings);
            Collections.shuffle(shuffled, random);
            if (!Fold.of(shuffled).equals(folded)) {
                return false;
            }
        }
        return true;
    }

    /// The articles of a story under names of their own, with the clusters that it expects.
    private void pool(String name, Yaml expected, List<Article> articles, Coder coder, Clerk clerk) {
        List<Article> renamed = articles.stream()
                .map(article -> new Article(
                        name + "/" + article.id(),
                        article.publisher(),
                        article.published(),
                        article.language(),
                        article.url(),
                        article.headline(),
                        article.text()))
                .toList();
        file(renamed, coder, clerk).forEach(filing -> pool.put(filing.article(), filing));
        gold(name, expected.get("copies"), copies);
        gold(name, expected.get("stories"), stories);
    }

    private static void gold(String name, @org.jspecify.annotations.Nullable Yaml clusters, List<List<String>> out) {
        if (clusters != null) {
            for (Yaml cluster : clusters.items()) {
                out.add(cluster.items().stream()
                        .map(member -> name + "/" + member.text())
                        .toList());
            }
        }
    }

    private void samples(Coder coder, Clerk clerk) throws IOException {
        Path labels = folder.resolve("samples.yaml");
        Path samples = ScoreOptions.home().resolve("samples");
        if (java.nio.file.Files.exists(labels)) {
            Faults faults = new Faults(folder);
            Yaml expected = Yaml.read(labels, faults);
            faults.check();
            if (expected != null) {
                pool("samples", expected, StoryFolder.articles(samples), coder, clerk);
            }
        }
    }

    private void clusters(Report report, Report errors) {
        Folded folded = Fold.of(pool.values());
        List<String> members = List.copyOf(pool.keySet());
        Clusters found =
                new Clusters(folded.copies().stream().map(CopyCluster::articles).toList());
        int[] pairs = found.pairs(new Clusters(copies), members);
        report.count("articles", members.size());
        report.count("copy-clusters", copies.size());
        report.f1("copies-pairs", pairs[0], pairs[1], pairs[2]);
        Clusters told =
                new Clusters(folded.stories().stream().map(Story::articles).toList());
        Clusters gold = new Clusters(stories);
        double[] bcubed = told.bcubed(gold, members);
        report.count("story-clusters", stories.size());
        report.percent("stories-bcubed", 2 * bcubed[0] * bcubed[1] / (bcubed[0] + bcubed[1]));
        report.percent("stories-bcubed-p", bcubed[0]);
        report.percent("stories-bcubed-r", bcubed[1]);
        for (Story story : folded.stories()) {
            for (String article : story.articles()) {
                if (!gold.of(article).equals(new java.util.HashSet<>(story.articles()))) {
                    errors.error("clusters", article + ": found " + story.articles() + ", gold " + gold.of(article));
                }
            }
        }
    }
}
