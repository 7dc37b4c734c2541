package org.dateline.bench.geo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.dateline.bench.ScoreOptions;
import org.dateline.bench.geo.GeoArticle.Gold;
import org.dateline.geo.Gazetteer;
import org.dateline.geo.GeoTraining;
import org.dateline.geo.GeoTraining.Choice;
import org.dateline.geo.GeoTraining.Doubt;
import org.dateline.geo.Geoparser;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Document;
import org.dateline.model.Span;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bench train-geo FILE…`: learns `models/geo.tsv`. Whether words are a place name is a logistic regression over
/// clues; which place it is, one over the signs of all candidates. Signs lean on the choices made for other names, so
/// choices are made anew with each round's weights.
@Command(
        name = "train-geo",
        description = "Learns the weights of the geoparser from articles with gold toponyms.",
        mixinStandardHelpOptions = true)
public final class GeoTrainer implements Callable<Integer> {

    private static final double NEAR = 161;
    /// The corpora have lost their line breaks, and datelines with them: what they tell is set by hand.
    private static final double DATELINE = 3;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSON Lines of articles with gold toponyms.")
    private List<Path> files = List.of();

    @Option(names = "--rounds", defaultValue = "6", description = "How often choices are made anew.")
    private int rounds;

    @Mixin
    private ScoreOptions options = new ScoreOptions();

    GeoTrainer() {}

    @Option(
            names = "--folds",
            paramLabel = "K",
            defaultValue = "0",
            description = "Write no weights: train K times without every K-th article and score those left out.")
    private int folds;

    private record Article(Path file, GeoArticle source, Document document, Map<Span, Gold> gold, boolean people) {}

    private record Doubtful(int[] clues, boolean place) {}

    @Override
    public Integer call() throws IOException {
        Path models = ScoreOptions.home().resolve("models");
        Knowledge knowledge = ScoreOptions.knowledge();
        Gazetteer gazetteer = Gazetteer.open(models);
        List<Article> articles = read(Reader.load(models));
        if (folds > 1) {
            crossValidate(knowledge, gazetteer, articles);
        } else {
            Files.writeString(models.resolve("geo.tsv"), learn(knowledge, gazetteer, articles));
        }
        return 0;
    }

    /// The weights as a file. The first round's choices lean on none.
    private String learn(Knowledge knowledge, Gazetteer gazetteer, List<Article> articles) {
        double[] clues = new double[GeoTraining.clues()];
        double[] signs = new double[GeoTraining.signs()];
        Gazetteer current = gazetteer.with(List.of());
        String out = "";
        for (int round = 0; round < rounds; round++) {
            GeoTraining training = new GeoTraining(knowledge, current);
            if (round == 0) {
                clues = learnClues(training, articles);
            }
            // Choices lean on each other: to step half way keeps them from swinging to and fro.
            signs = round == 0 ? learnSigns(training, articles) : middle(signs, learnSigns(training, articles));
            clues[GeoTraining.inDateline()] = DATELINE;
            for (int sign : GeoTraining.datelineSigns()) {
                signs[sign] = DATELINE / 3;
            }
            out = GeoTraining.file("Weights of clues and signs, made by bench train-geo.", clues, signs);
            current = current.with(out.lines().toList());
        }
        return out;
    }

    /// Scores every article with weights that have seen all but its fold.
    private void crossValidate(Knowledge knowledge, Gazetteer gazetteer, List<Article> articles) {
        List<Geoparser> parsers = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            List<Article> seen = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                if (i % folds != fold) {
                    seen.add(articles.get(i));
                }
            }
            List<String> weights = learn(knowledge, gazetteer, seen).lines().toList();
            parsers.add(new Geoparser(knowledge, gazetteer.with(weights)));
        }
        for (Path file : files) {
            PlaceTally tally = new PlaceTally(articles.stream()
                    .filter(article -> article.file().equals(file))
                    .map(Article::source)
                    .toList());
            for (int i = 0; i < articles.size(); i++) {
                Article article = articles.get(i);
                if (article.file().equals(file)) {
                    tally.add(article.source(), article.document(), parsers.get(i % folds), false);
                }
            }
            System.out.printf("%n== %s, %d folds%n", file.getFileName(), folds);
            options.print(tally.report(false));
        }
    }

    private static double[] middle(double[] one, double[] other) {
        double[] out = new double[one.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (one[i] + other[i]) / 2;
        }
        return out;
    }

    private List<Article> read(Reader reader) throws IOException {
        List<Article> out = new ArrayList<>();
        for (Path file : files) {
            List<GeoArticle> gold = GeoArticle.read(file);
            boolean people = PlaceTally.marksPeoples(gold);
            for (GeoArticle article : gold) {
                if (reader.read(article.article()) instanceof Reading.Read(Document document)) {
                    Map<Span, Gold> bySpan = new HashMap<>();
                    article.toponyms().forEach(toponym -> bySpan.put(toponym.span(), toponym));
                    out.add(new Article(file, article, document, bySpan, people));
                }
            }
        }
        return out;
    }

    private static double[] learnClues(GeoTraining training, List<Article> articles) {
        List<Doubtful> examples = new ArrayList<>();
        for (Article article : articles) {
            for (Doubt doubt : training.doubts(article.document())) {
                Gold gold = article.gold().get(doubt.span());
                boolean unjudged = gold != null && gold.latitude() == null
                        || gold == null
                                && (doubt.people() && !article.people()
                                        || article.gold().values().stream()
                                                .anyMatch(other -> other.latitude() == null
                                                        && other.span().overlaps(doubt.span())));
                if (!unjudged) {
                    examples.add(new Doubtful(doubt.clues(), gold != null));
                }
            }
        }
        double[] weights = new double[GeoTraining.clues()];
        double[] squares = new double[weights.length];
        Random random = new Random(1);
        for (int epoch = 0; epoch < 60; epoch++) {
            java.util.Collections.shuffle(examples, random);
            for (Doubtful example : examples) {
                double sum = 0;
                for (int clue : example.clues()) {
                    sum += weights[clue];
                }
                double slope = 1 / (1 + Math.exp(-sum)) - (example.place() ? 1 : 0);
                for (int clue : example.clues()) {
                    step(weights, squares, clue, slope + 1e-4 * weights[clue]);
                }
            }
        }
        System.out.printf("doubts\t%d%n", examples.size());
        return weights;
    }

    private static double[] learnSigns(GeoTraining training, List<Article> articles) {
        List<Choice> choices = new ArrayList<>();
        List<boolean[]> right = new ArrayList<>();
        for (Article article : articles) {
            List<Span> spans = article.gold().values().stream()
                    .filter(gold -> gold.latitude() != null)
                    .map(Gold::span)
                    .sorted()
                    .toList();
            for (Choice choice : training.choices(article.document(), spans)) {
                boolean[] near = near(choice, article.gold());
                if (some(near)) {
                    choices.add(choice);
                    right.add(near);
                }
            }
        }
        double[] weights = new double[GeoTraining.signs()];
        double[] squares = new double[weights.length];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            order.add(i);
        }
        Random random = new Random(1);
        for (int epoch = 0; epoch < 80; epoch++) {
            java.util.Collections.shuffle(order, random);
            for (int i : order) {
                learn(choices.get(i), right.get(i), weights, squares);
            }
        }
        int good = 0;
        for (int i : order) {
            good += right.get(i)[best(choices.get(i), weights)] ? 1 : 0;
        }
        System.out.printf("choices\t%d%nright\t%.1f%n", choices.size(), 100.0 * good / choices.size());
        return weights;
    }

    private static int best(Choice choice, double[] weights) {
        int best = 0;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < choice.signs().length; i++) {
            double score = dot(weights, choice.signs()[i]);
            if (score > top) {
                top = score;
                best = i;
            }
        }
        return best;
    }

    private static boolean[] near(Choice choice, Map<Span, Gold> gold) {
        boolean[] near = new boolean[choice.points().length];
        for (int i = 0; i < near.length; i++) {
            int votes = 0;
            for (Span span : choice.spans()) {
                votes += PlaceTally.within(gold.get(span), choice.points()[i][0], choice.points()[i][1], NEAR) ? 1 : -1;
            }
            near[i] = votes > 0;
        }
        return near;
    }

    private static boolean some(boolean[] values) {
        boolean all = true;
        boolean any = false;
        for (boolean value : values) {
            all &= value;
            any |= value;
        }
        return any && !all;
    }

    /// A step up the log-likelihood that one of the right candidates is chosen.
    private static void learn(Choice choice, boolean[] right, double[] weights, double[] squares) {
        int n = right.length;
        double[] scores = new double[n];
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            scores[i] = dot(weights, choice.signs()[i]);
            top = Math.max(top, scores[i]);
        }
        double sum = 0;
        double sumRight = 0;
        for (int i = 0; i < n; i++) {
            scores[i] = Math.exp(scores[i] - top);
            sum += scores[i];
            sumRight += right[i] ? scores[i] : 0;
        }
        double[] slope = new double[weights.length];
        for (int i = 0; i < n; i++) {
            double force = scores[i] / sum - (right[i] ? scores[i] / Math.max(sumRight, 1e-300) : 0);
            for (int k = 0; k < slope.length; k++) {
                slope[k] += force * choice.signs()[i][k];
            }
        }
        for (int k = 0; k < slope.length; k++) {
            if (slope[k] != 0) {
                step(weights, squares, k, slope[k] + 1e-3 * weights[k]);
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// AdaGrad.
    private static void step(double[] weights, double[] squares, int at, double slope) {
        squares[at] += slope * slope;
        weights[at] -= 0.3 * slope / (1e-6 + Math.sqrt(squares[at]));
    }
}
