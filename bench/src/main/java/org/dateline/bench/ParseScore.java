package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.bench.train.Treebank;
import org.dateline.bench.train.Treebank.Word;
import org.dateline.model.Article;
import org.dateline.model.Document;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Reader;
import org.dateline.text.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Scores tags, lemmas and trees on the words of a treebank, and words and sentences on its text.
///
/// The text of a document is put together from the words and the blanks noted behind them; a paragraph break stands
/// where
/// the treebank notes one. Between sentences of a paragraph there is a blank, or what is noted behind the last word.
@Command(name = "parse", description = "Scores the reader on a CoNLL-U file.", mixinStandardHelpOptions = true)
public final class ParseScore implements Callable<Integer> {

    private static final int ROUNDS = 5;

    @Parameters(index = "0", paramLabel = "FILE", description = "A treebank in CoNLL-U.")
    private Path file = Path.of("");

    @Mixin
    private ScoreOptions options = new ScoreOptions();

    private ParseScore() {}

    @Override
    public Integer call() throws IOException {
        List<Treebank.Sentence> gold = Treebank.read(file);
        Path models = ScoreOptions.home().resolve("models");
        Reader reader = Reader.load(models);
        Report report = new Report(gold.size());
        trees(gold, Engine.load(models), report);
        texts(gold, reader, report);
        speed(gold, reader, report);
        options.print(report);
        return 0;
    }

    /// Scores all but speed.
    public static Report score(Path file, Path models) throws IOException {
        List<Treebank.Sentence> gold = Treebank.read(file);
        Report report = new Report(gold.size());
        trees(gold, Engine.load(models), report);
        texts(gold, Reader.load(models), report);
        return report;
    }

    private static void trees(List<Treebank.Sentence> gold, Engine engine, Report report) {
        Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
        for (Treebank.Sentence sentence : gold) {
            for (Token token : parse(sentence, engine.pass()).tokens()) {
                Word word = sentence.words().get(token.index());
                boolean head = token.head() + 1 == word.head();
                boolean arc = head && token.relation().equals(word.relation());
                boolean content = !Relations.FUNCTIONAL.contains(universal(word.relation()));
                boolean lemma = word.lemma().equals("_") || word.lemma().equalsIgnoreCase(token.lemma());
                count(counts, Figure.WORDS, true);
                count(counts, Figure.UAS, head);
                count(counts, Figure.LAS, arc);
                count(counts, Figure.CONTENT, content);
                count(counts, Figure.CLAS, content && arc);
                count(counts, Figure.UPOS, token.pos().name().equals(word.upos()));
                count(counts, Figure.XPOS, token.tag().equals(word.xpos()));
                count(counts, Figure.LEMMA, lemma);
                errors(token, word, sentence, report);
            }
        }
        int words = counts.getOrDefault(Figure.WORDS, 0);
        report.count("words", words)
                .percent("uas", counts.getOrDefault(Figure.UAS, 0), words)
                .percent("las", counts.getOrDefault(Figure.LAS, 0), words)
                .percent("clas", counts.getOrDefault(Figure.CLAS, 0), counts.getOrDefault(Figure.CONTENT, 0))
                .percent("upos", counts.getOrDefault(Figure.UPOS, 0), words)
                .percent("xpos", counts.getOrDefault(Figure.XPOS, 0), words)
                .percent("lemma", counts.getOrDefault(Figure.LEMMA, 0), words);
    }

    private enum Figure {
        WORDS,
        UAS,
        LAS,
        CONTENT,
        CLAS,
        UPOS,
        XPOS,
        LEMMA
    }

    private static void count(Map<Figure, Integer> counts, Figure figure, boolean holds) {
        counts.merge(figure, holds ? 1 : 0, Integer::sum);
    }

    private static void errors(Token token, Word word, Treebank.Sentence sentence, Report report) {
        String where = word.form() + " | " + sentence.text();
        if (token.head() + 1 != word.head()) {
            report.error("head of " + word.relation(), where);
        } else if (!token.relation().equals(word.relation())) {
            report.error("relation " + word.relation() + " read as " + token.relation(), where);
        }
        if (!token.tag().equals(word.xpos())) {
            report.error("tag " + word.xpos() + " read as " + token.tag(), where);
        } else if (!word.lemma().equals("_") && !word.lemma().equalsIgnoreCase(token.lemma())) {
            report.error("lemma " + word.xpos(), word.form() + " " + word.lemma() + " read as " + token.lemma());
        }
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static Sentence parse(Treebank.Sentence sentence, Engine.Pass pass) {
        StringBuilder text = new StringBuilder();
        int n = sentence.words().size();
        int[] starts = new int[n];
        int[] ends = new int[n];
        for (int i = 0; i < n; i++) {
            starts[i] = text.length();
            text.append(sentence.words().get(i).form());
            ends[i] = text.length();
            text.append(' ');
        }
        return pass.read(text.toString(), starts, ends, 0, 0, Sentence.Kind.PROSE, new ArrayList<>());
    }

    private static void texts(List<Treebank.Sentence> gold, Reader reader, Report report) {
        List<RawText> documents = RawText.of(gold);
        int[] tokens = new int[3];
        int[] sentences = new int[3];
        for (RawText document : documents) {
            document.compare(read(reader, document.text()), tokens, sentences, report);
        }
        report.f1("tokens", tokens[0], tokens[1], tokens[2]);
        report.f1("sentences", sentences[0], sentences[1], sentences[2]);
    }

    /// The fastest of some rounds from text to sentences, on one thread.
    private static void speed(List<Treebank.Sentence> gold, Reader reader, Report report) {
        List<RawText> documents = RawText.of(gold);
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            int read = 0;
            for (RawText document : documents) {
                for (Sentence sentence : read(reader, document.text()).sentences()) {
                    read += sentence.size();
                }
            }
            best = Math.max(best, read * 1e9 / (System.nanoTime() - from));
        }
        report.count("tokens-per-second", (int) best);
    }

    private static Document read(Reader reader, String text) {
        Article article = new Article("raw", null, null, "en", null, null, text);
        return switch (reader.read(article)) {
            case Reader.Reading.Read(Document document) -> document;
            case Reader.Reading.Unreadable unreadable -> new Document(article, text, null, List.of(), List.of());
        };
    }
}
