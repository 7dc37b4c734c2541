package org.dateline.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dateline.bench.train.NameCorpus.Named;
import org.dateline.bench.train.Treebank.Sentence;
import org.dateline.text.engine.ModelFile;
import org.dateline.text.engine.Tagger;
import org.dateline.text.engine.WordClasses;
import org.dateline.text.engine.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Trains all models of the reader.
@Command(name = "train", description = "Trains the models of the reader.", mixinStandardHelpOptions = true)
public final class Train implements Callable<Integer> {

    private static final int FOLDS = 5;

    @Option(names = "--treebanks", required = true, description = "Folder with the treebanks and name corpora.")
    private Path treebanks = Path.of("");

    @Option(names = "--clusters", required = true, description = "The artifact with the word clusters, a jar.")
    private Path clusters = Path.of("");

    @Option(names = "--models", required = true, description = "Where the models go.")
    private Path models = Path.of("");

    private Train() {}

    @Override
    public Integer call() throws IOException {
        say("word classes");
        WordClasses classes = Clusters.read(clusters);
        ModelFile.Writer writer = new ModelFile.Writer();
        classes.write(writer);
        writer.save(models.resolve("words.bin"));

        List<Sentence> sentences = new ArrayList<>(Treebank.read(treebanks.resolve("ewt-train.conllu")));
        sentences.addAll(Treebank.read(treebanks.resolve("gum-train.conllu")));
        sentences.removeIf(sentence ->
                sentence.words().stream().anyMatch(word -> word.xpos().equals("_")));
        say(sentences.size() + " sentences");

        TaggerTrainer taggers = new TaggerTrainer(sentences, classes);
        List<Words> tagged = jackknife(taggers, sentences, classes);
        say("parser");
        save(new ParserTrainer(sentences, tagged).train(10, 7, System.out));
        say("tagger");
        TaggerTrainer.Model tagger = taggers.train(sentences, 8, 1);
        save(tagger);
        say("lemmas");
        save(LemmaTrainer.train(sentences, Clusters.tags(clusters)));
        say("names");
        names(tagger.tagger(), classes);
        say("done");
        return 0;
    }

    /// Tags each fold with a tagger that has not seen it, so that the parser meets the errors it will meet later.
    private static List<Words> jackknife(TaggerTrainer trainer, List<Sentence> sentences, WordClasses classes) {
        Words[] out = new Words[sentences.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sentence> rest = new ArrayList<>();
            for (int i = 0; i < out.length; i++) {
                if (i % FOLDS != fold) {
                    rest.add(sentences.get(i));
                }
            }
            Tagger tagger = trainer.train(rest, 4, 1).tagger();
            int right = 0;
            int all = 0;
            for (int i = fold; i < out.length; i += FOLDS) {
                out[i] = new Words(sentences.get(i).forms(), classes);
                tagger.tag(out[i]);
                for (int k = 1; k <= out[i].size(); k++) {
                    all++;
                    right +=
                            out[i].tag(k) == trainer.id(sentences.get(i).words().get(k - 1)) ? 1 : 0;
                }
            }
            say("tags, fold %d: %.2f%% right".formatted(fold + 1, 100.0 * right / all));
        }
        return List.of(out);
    }

    private void names(Tagger tagger, WordClasses classes) throws IOException {
        List<Named> named = new ArrayList<>(NameCorpus.read(treebanks.resolve("wikigold.conll")));
        named.addAll(NameCorpus.read(treebanks.resolve("uner-ewt-dev.iob2")));
        List<Words> words = new ArrayList<>();
        for (Named sentence : named) {
            Words encoded = new Words(sentence.forms(), classes);
            tagger.tag(encoded);
            words.add(encoded);
        }
        NameTrainer.Model model = NameTrainer.train(named, words, 10, 1);
        ModelFile.Writer out = new ModelFile.Writer();
        out.putStrings(model.tags());
        model.weights().write(out);
        out.save(models.resolve("names.bin"));
    }

    private void save(ParserTrainer.Model model) {
        ModelFile.Writer out = new ModelFile.Writer();
        out.putStrings(model.labels());
        model.moves().write(out);
        model.names().write(out);
        out.save(models.resolve("parser.bin"));
    }

    private void save(TaggerTrainer.Model model) {
        ModelFile.Writer out = new ModelFile.Writer();
        out.putStrings(model.tags().names());
        model.lexicon().write(out);
        model.weights().write(out);
        out.save(models.resolve("tagger.bin"));
    }

    private void save(LemmaTrainer.Model model) {
        ModelFile.Writer out = new ModelFile.Writer();
        out.putStrings(pairs(model.table()));
        out.putStrings(pairs(model.rules()));
        out.save(models.resolve("lemmas.bin"));
    }

    private static List<String> pairs(Map<String, String> map) {
        List<String> out = new ArrayList<>();
        new TreeMap<>(map).forEach((key, value) -> {
            out.add(key);
            out.add(value);
        });
        return out;
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
