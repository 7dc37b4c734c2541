package org.dateline.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dateline.bench.ParseScore;
import org.dateline.bench.train.NameCorpus.Named;
import org.dateline.bench.train.Treebank.Sentence;
import org.dateline.text.engine.Network;
import org.dateline.text.engine.WordVectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Trains all models of the reader.
@Command(name = "train", description = "Trains the models of the reader.", mixinStandardHelpOptions = true)
public final class Train implements Callable<Integer> {

    @Option(names = "--treebanks", required = true, description = "Folder with the treebanks and name corpora.")
    private Path treebanks = Path.of("");

    @Option(names = "--vectors", required = true, description = "The artifact with the word vectors, a jar.")
    private Path vectors = Path.of("");

    @Option(names = "--names-only", description = "Keep the other models and train that of names alone.")
    private boolean namesOnly;

    @Option(names = "--models", required = true, description = "Where the models go.")
    private Path models = Path.of("");

    private Train() {}

    @Override
    public Integer call() throws IOException {
        List<Sentence> sentences = sentences();
        if (!namesOnly) {
            reader(sentences);
        }
        WordVectors words = WordVectors.load(models.resolve("words.bin"));
        Network network = Network.load(models.resolve("parser.bin"), words);
        say("names that another tagger finds");
        NameSplits splits = new NameSplits(treebanks, vectors, network, NameTrainer.Settings.SHIPPED);
        List<Named> named = splits.all();
        say("names from " + named.size() + " sentences");
        NameTrainer names = new NameTrainer(named, network, NameTrainer.Settings.SHIPPED);
        names.train(System.out);
        List<List<String>> forms = sentences.stream().map(Sentence::forms).toList();
        names.write(WordTable.common(forms, NetworkTrainer.COMMON_WORDS)).save(models.resolve("names.bin"));
        say("cards");
        cards(splits);
        say("done");
        return 0;
    }

    /// Trains all models but that of names.
    private void reader(List<Sentence> sentences) throws IOException {
        Artifact artifact = new Artifact(vectors);
        say("word vectors");
        VectorPacker.pack(artifact.vectors(), artifact.classes()).save(models.resolve("words.bin"));

        say("lemmas from " + sentences.size() + " sentences");
        LemmaTrainer.train(sentences, artifact.tags()).write().save(models.resolve("lemmas.bin"));

        say("tags and trees");
        WordVectors words = WordVectors.load(models.resolve("words.bin"));
        NetworkTrainer trainer = new NetworkTrainer(sentences, words, NetworkTrainer.Settings.SHIPPED);
        trainer.train(System.out);
        trainer.write().save(models.resolve("parser.bin"));
    }

    private void cards(NameSplits splits) throws IOException {
        Cards cards = new Cards(models);
        cards.words();
        cards.lemmas();
        Map<String, Map<String, Number>> scores = new TreeMap<>();
        for (String file : List.of("ewt-dev.conllu", "gum-dev.conllu")) {
            scores.put(
                    file,
                    new TreeMap<>(
                            ParseScore.score(treebanks.resolve(file), models).figures()));
        }
        cards.parser(scores);
        cards.names(splits.scores(System.out));
    }

    /// The trees, without those whose words were not to be given away.
    private List<Sentence> sentences() throws IOException {
        List<Sentence> out = new ArrayList<>(Treebank.read(treebanks.resolve("ewt-train.conllu")));
        out.addAll(Treebank.read(treebanks.resolve("gum-train.conllu")));
        out.removeIf(sentence ->
                sentence.words().stream().anyMatch(word -> word.xpos().equals("_")));
        return out;
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
