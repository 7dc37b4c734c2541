package org.dateline.bench.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bench.NamesScore;
import org.dateline.bench.train.NameCorpus.Named;
import org.dateline.text.engine.NameNetwork;
import org.dateline.text.engine.Network;

/// Trains the name network and scores it on sentences that it has not seen.
final class NameSplits {

    private static final int FOLDS = 5;

    private final List<Named> wikigold;
    private final List<Named> universal;
    private final List<Named> gum;
    private final List<Named> silver;
    private final Network network;
    private final NameTrainer.Settings settings;

    /// @param vectors the artifact whose tagger marks the sentences of EWT that nobody has marked
    NameSplits(Path treebanks, Path vectors, Network network, NameTrainer.Settings settings) throws IOException {
        wikigold = NameCorpus.read(treebanks.resolve("wikigold.conll"));
        universal = NameCorpus.readThreeKinds(treebanks.resolve("uner-ewt-dev.iob2"));
        gum = GumNames.read(Treebank.read(treebanks.resolve("gum-train.conllu")));
        silver = SilverNames.mark(
                Treebank.read(treebanks.resolve("ewt-train.conllu")).stream()
                        .map(Treebank.Sentence::forms)
                        .filter(forms -> !forms.contains("_"))
                        .toList(),
                vectors);
        this.network = network;
        this.settings = settings;
    }

    /// All sentences, for the model that is shipped.
    List<Named> all() {
        List<Named> out = new ArrayList<>(wikigold);
        out.addAll(universal);
        out.addAll(gum);
        out.addAll(silver);
        return out;
    }

    /// The scores on Universal NER in five folds, and on WikiGold by a model that has seen nothing of it.
    Map<String, Map<String, Number>> scores(PrintStream progress) throws IOException {
        Map<String, Map<String, Number>> out = new TreeMap<>();
        List<Named> others = new ArrayList<>(universal);
        others.addAll(gum);
        others.addAll(silver);
        NameNetwork without = train(others);
        out.put("wikigold, trained without it", figures(wikigold, found(without, wikigold)));
        progress.println("    " + out);
        out.put("uner-ewt-dev, five folds", folds());
        progress.println("    " + out);
        return out;
    }

    private Map<String, Number> folds() throws IOException {
        List<Named> seen = new ArrayList<>();
        List<List<String>> found = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int from = universal.size() * fold / FOLDS;
            int to = universal.size() * (fold + 1) / FOLDS;
            List<Named> rest = new ArrayList<>(wikigold);
            rest.addAll(gum);
            rest.addAll(silver);
            rest.addAll(universal.subList(0, from));
            rest.addAll(universal.subList(to, universal.size()));
            seen.addAll(universal.subList(from, to));
            found.addAll(found(train(rest), universal.subList(from, to)));
        }
        return figures(seen, found);
    }

    private NameNetwork train(List<Named> sentences) throws IOException {
        NameTrainer trainer = new NameTrainer(sentences, network, settings);
        trainer.train(new PrintStream(
                java.io.OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8));
        Path file = Files.createTempFile("names", ".bin");
        try {
            trainer.write(List.of()).save(file);
            return NameNetwork.load(file, network);
        } finally {
            Files.delete(file);
        }
    }

    private static List<List<String>> found(NameNetwork names, List<Named> sentences) {
        return sentences.stream().map(sentence -> names.read(sentence.forms())).toList();
    }

    private static Map<String, Number> figures(List<Named> gold, List<List<String>> found) {
        List<Named> said = gold.stream().map(NameSplits::said).toList();
        Map<String, Number> out = new TreeMap<>(NamesScore.report(said, found).figures());
        out.keySet()
                .removeIf(name ->
                        !List.of("all", "all-p", "all-r", "per", "loc", "org").contains(name));
        return out;
    }

    /// Where the corpus does not say which other name a word is part of, it is part of none that is scored.
    private static Named said(Named named) {
        return new Named(
                named.forms(),
                named.tags().stream()
                        .map(tag -> tag.equals(NameCorpus.UNSAID) ? "O" : tag)
                        .toList());
    }
}
