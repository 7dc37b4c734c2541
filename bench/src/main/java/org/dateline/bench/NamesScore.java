package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dateline.bench.train.NameCorpus;
import org.dateline.bench.train.NameCorpus.Named;
import org.dateline.text.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Scores names, whole spans with the right kind: `all` counts persons, places and organisations, the kinds on which
/// all
/// name corpora agree. Places, organisations, persons and other names follow one by one.
@Command(name = "names", description = "Scores the name tagger on a column file.", mixinStandardHelpOptions = true)
public final class NamesScore implements Callable<Integer> {

    private static final Set<String> AGREED = Set.of("PER", "LOC", "ORG");

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "Columns: index, word, name tag; comments begin with #.")
    private Path file = Path.of("");

    @Mixin
    private ScoreOptions options = new ScoreOptions();

    private NamesScore() {}

    @Override
    public Integer call() throws IOException {
        List<Named> gold = NameCorpus.read(file);
        Engine engine = Engine.load(ScoreOptions.home().resolve("models"));
        List<List<String>> found = new ArrayList<>();
        for (Named sentence : gold) {
            found.add(engine.pass().names(sentence.forms()));
        }
        options.print(report(gold, found));
        return 0;
    }

    /// Compares the names found with the gold.
    public static Report report(List<Named> gold, List<List<String>> found) {
        Report report = new Report(gold.size());
        Set<String> kinds = new TreeSet<>(AGREED);
        gold.forEach(sentence ->
                sentence.tags().stream().filter(tag -> tag.length() > 2).forEach(tag -> kinds.add(tag.substring(2))));
        count(gold, found, AGREED, "all", report);
        for (String kind : kinds) {
            count(gold, found, Set.of(kind), kind.toLowerCase(java.util.Locale.ROOT), report);
        }
        for (int i = 0; i < gold.size(); i++) {
            errors(gold.get(i), found.get(i), report);
        }
        return report;
    }

    private static void count(
            List<Named> gold, List<List<String>> found, Set<String> kinds, String name, Report report) {
        int right = 0;
        int said = 0;
        int all = 0;
        for (int i = 0; i < gold.size(); i++) {
            Set<Entity> is = entities(gold.get(i).tags(), kinds);
            Set<Entity> got = entities(found.get(i), kinds);
            all += is.size();
            said += got.size();
            got.retainAll(is);
            right += got.size();
        }
        report.f1(name, right, said, all);
    }

    private static void errors(Named gold, List<String> found, Report report) {
        Set<Entity> is = entities(gold.tags(), AGREED);
        Set<Entity> got = entities(found, AGREED);
        for (Entity entity : got) {
            if (!is.contains(entity)) {
                String cause = is.stream().anyMatch(other -> other.from() == entity.from() && other.to() == entity.to())
                        ? "wrong kind"
                        : is.stream().anyMatch(other -> other.from() < entity.to() && entity.from() < other.to())
                                ? "wrong edges"
                                : "no name";
                report.error(cause, entity.of(gold.forms()) + " | " + String.join(" ", gold.forms()));
            }
        }
        for (Entity entity : is) {
            if (got.stream().noneMatch(other -> other.from() < entity.to() && entity.from() < other.to())) {
                report.error(
                        "missed " + entity.kind(), entity.of(gold.forms()) + " | " + String.join(" ", gold.forms()));
            }
        }
    }

    private record Entity(int from, int to, String kind) {
        String of(List<String> forms) {
            return kind + " " + String.join(" ", forms.subList(from, to));
        }
    }

    private static Set<Entity> entities(List<String> tags, Set<String> kinds) {
        Set<Entity> out = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            if (!tag.equals("O")
                    && (tag.startsWith("B-") || i == 0 || !tags.get(i - 1).endsWith(tag.substring(1)))) {
                String kind = tag.substring(2);
                int to = i + 1;
                while (to < tags.size() && tags.get(to).equals("I-" + kind)) {
                    to++;
                }
                if (kinds.contains(kind)) {
                    out.add(new Entity(i, to, kind));
                }
            }
        }
        return out;
    }
}
