package org.dateline.bench.geo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.bench.ScoreOptions;
import org.dateline.geo.Gazetteer;
import org.dateline.geo.Geoparser;
import org.dateline.model.Document;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Scores places. End to end, a toponym is right when the gold has the same words and the point lies within 161 km
/// (100 miles) of the gold's; gold toponyms without a point, and what is found on them, count for nothing. Words for
/// a people ("Malian") count only where the file marks such words. With the gold's words given, `gold` is the share
/// whose point lies within the distance.
@Command(
        name = "geo",
        description = {
            "Scores place names and their points on a file of articles with gold toponyms.",
            "Of sentences with marked names (knowledge/gazetteer/cases.tsv), it scores how names are used and which",
            "of them claims are placed at."
        },
        mixinStandardHelpOptions = true)
public final class GeoScore implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "JSON Lines of articles with gold toponyms, or a TSV of sentences.")
    private Path file = Path.of("");

    @Option(names = "--gold-mentions", description = "Only resolve the gold's names, and find none.")
    private boolean goldMentions;

    @Mixin
    private ScoreOptions options = new ScoreOptions();

    GeoScore() {}

    @Override
    public Integer call() throws IOException {
        if (file.toString().endsWith(".tsv")) {
            options.print(new UseCases(ScoreOptions.coder()).score(file));
            return 0;
        }
        Path models = ScoreOptions.home().resolve("models");
        Geoparser geoparser = new Geoparser(ScoreOptions.knowledge(), Gazetteer.open(models));
        Reader reader = Reader.load(models);
        List<GeoArticle> corpus = GeoArticle.read(file);
        PlaceTally tally = new PlaceTally(corpus);
        for (GeoArticle article : corpus) {
            tally.add(article, read(reader, article), geoparser, goldMentions);
        }
        options.print(tally.report(goldMentions));
        return 0;
    }

    private static Document read(Reader reader, GeoArticle article) {
        return switch (reader.read(article.article())) {
            case Reading.Read(Document whole) -> whole;
            case Reading.Unreadable unreadable ->
                new Document(article.article(), article.article().text(), null, List.of(), List.of());
        };
    }
}
