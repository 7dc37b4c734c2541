package org.dateline.bench.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.bench.ScoreOptions;
import org.dateline.bench.events.Stages;
import org.dateline.bench.train.TypeCorpus.Item;
import org.dateline.bench.train.TypeNet.Instance;
import org.dateline.bench.train.TypeNet.Settings;
import org.dateline.event.TypeModel;
import org.dateline.event.Typing.Seen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `dateline bench train-events`: trains the model that types events on our own examples.
@Command(
        name = "train-events",
        mixinStandardHelpOptions = true,
        description = {
            "Trains the model that types events on knowledge/examples and the sentences of the rules.",
            "Scores it on each fifth of the examples after training on the others."
        })
public final class TrainEvents implements Callable<Integer> {

    private static final int FOLDS = 5;

    @Option(names = "--models", paramLabel = "FOLDER", description = "Where the model goes.")
    private Path models = ScoreOptions.home().resolve("models");

    @Option(names = "--no-folds", description = "Train on all of it only.")
    private boolean noFolds;

    @Option(names = "--errors", description = "List the events that were mistaken.")
    private boolean errors;

    private TrainEvents() {}

    @Override
    public Integer call() throws IOException {
        TypeCorpus corpus = new TypeCorpus(new Stages());
        corpus.addExamples(TypeCorpus.examples(ScoreOptions.home().resolve("knowledge")));
        corpus.addRules(ScoreOptions.knowledge().events().rules());
        List<String> labels = corpus.labels();
        List<Item> items = corpus.items();
        say("%d items, %d labels".formatted(items.size(), labels.size()));
        TypeTrial trial = new TypeTrial(labels);
        if (!noFolds) {
            for (int fold = 0; fold < FOLDS; fold++) {
                int left = fold;
                List<Item> rest = items.stream()
                        .filter(item -> item.group() % FOLDS != left || item.group() >= 1_000_000)
                        .toList();
                TypeModel model = train(labels, rest, fold + 1).model();
                items.stream()
                        .filter(item -> item.trial() && item.group() % FOLDS == left)
                        .forEach(item -> trial.add(model, item));
            }
            System.out.print(trial.text());
            if (errors) {
                trial.errors().stream().sorted().forEach(TrainEvents::say);
            }
        }
        TypeModel.Weights weights = train(labels, items, 1);
        weights.at(trial.temperature()).model().save(models.resolve("events.bin"));
        if (!noFolds) {
            Files.writeString(models.resolve("events.md"), card(labels.size(), items.size(), trial.text()));
        }
        return 0;
    }

    private static TypeModel.Weights train(List<String> labels, List<Item> items, long seed) {
        List<Instance> instances = new ArrayList<>();
        for (Item item : items) {
            String label = labels.contains(item.label()) ? item.label() : TypeNet.type(item.label());
            for (int i = 0; i < item.seen().size(); i++) {
                Seen seen = item.seen().get(i);
                float weight = (float) (item.weight() * item.weights()[i]);
                if (weight > 0.02f) {
                    instances.add(new Instance(seen.features(), labels.indexOf(label), weight));
                }
            }
        }
        long start = System.nanoTime();
        TypeNet net = new TypeNet(Settings.SHIPPED, labels, instances, seed);
        net.train(instances);
        say(String.format(Locale.ROOT, "%d instances, %.1f s", instances.size(), (System.nanoTime() - start) / 1e9));
        return net.weights();
    }

    private static String card(int labels, int predicates, String scores) {
        return """
                # events.bin

                A network with one hidden layer that tells from the words, the grammar, the actors and the rules around a
                predicate what it means: one of %d types and modes, or nothing. The coder weighs its rules against it.

                ## Data

                | what | licence |
                | --- | --- |
                | knowledge/examples and the sentences of knowledge/rules, written for this project | Apache-2.0 |

                %d predicates in all. No sentence of any corpus is among them.

                ## Licence of the model file

                Apache-2.0.

                ## Scores

                Each fifth of the examples after training on the other four, actors and recipients given:

                ```
                %s```

                ## How to make it again

                From fixed seeds; the same files in give the same bytes out.

                ```
                dateline bench train-events
                ```
                """.formatted(labels, predicates, scores);
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
