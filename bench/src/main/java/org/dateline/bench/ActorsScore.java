package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.actor.ActorTagger;
import org.dateline.geo.Gazetteer;
import org.dateline.geo.Geoparser;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.ActorMention;
import org.dateline.model.Article;
import org.dateline.model.Document;
import org.dateline.model.Span;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `dateline score actors FILE`: country and sector of phrases (jsonl: `phrase`, `context`, `date`, `exp` with
/// `country` and `code_1`). A phrase is read as the subject of a sentence, its context as another sentence.
///
/// Where the gold has a code for an international body instead of a country, a coding has none. Where it has no
/// sector, or one of a faith, any sector or `REL` will do. "today" is the day that the set was written.
@Command(name = "actors", description = "Scores countries and sectors of actor phrases (jsonl).")
final class ActorsScore implements Callable<Integer> {

    private static final LocalDate TODAY = LocalDate.of(2022, 11, 15);

    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "IMG", "MNC");

    private static final Set<String> FAITHS = Set.of("BUD", "CHR", "HIN", "JEW", "MOS", "SHI", "SUN");

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of(".");

    @Mixin
    private ScoreOptions options = new ScoreOptions();

    private int n;
    private int countries;
    private int sectors;
    private int both;

    @Override
    public Integer call() throws IOException {
        Path models = ScoreOptions.home().resolve("models");
        Reader reader = Reader.load(models);
        Knowledge knowledge = ScoreOptions.knowledge();
        Geoparser geoparser = new Geoparser(knowledge, Gazetteer.open(models));
        ActorTagger tagger = new ActorTagger(knowledge);
        ObjectMapper json = new ObjectMapper();
        Report errors = new Report(0);
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode item = json.readTree(line);
                score(item, mention(item, reader, geoparser, tagger), errors);
            }
        }
        Report report = new Report(n)
                .percent("both", both, n)
                .percent("country", countries, n)
                .percent("sector", sectors, n);
        report.errorsOf(errors);
        options.print(report);
        return 0;
    }

    private static @Nullable ActorMention mention(
            JsonNode item, Reader reader, Geoparser geoparser, ActorTagger tagger) {
        String phrase = item.path("phrase").asText();
        String context = item.path("context").asText();
        String text = phrase + " made a statement." + (context.isEmpty() ? "" : "\n\nIt was a " + context + " matter.");
        Article article = new Article("phrase", null, day(item.path("date").asText()), "en", null, null, text);
        if (!(reader.read(article) instanceof Reading.Read(Document document))) {
            return null;
        }
        Span whole = new Span(0, phrase.length());
        ActorMention best = null;
        for (ActorMention mention : tagger.tag(document, geoparser.parse(document))) {
            if (best == null && mention.span().overlaps(whole)
                    || best != null
                            && mention.span().shared(whole) > best.span().shared(whole)) {
                best = mention;
            }
        }
        return best;
    }

    private static LocalDate day(String text) {
        for (String pattern : List.of("uuuu-MM-dd", "d MMMM uuuu")) {
            try {
                return LocalDate.parse(text, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
            } catch (DateTimeException e) {
                // "today", or the other pattern.
            }
        }
        return TODAY;
    }

    private void score(JsonNode item, @Nullable ActorMention mention, Report errors) {
        String country = item.path("exp").path("country").asText();
        String sector = item.path("exp").path("code_1").asText();
        boolean international = INTERNATIONAL.contains(country);
        String foundCountry = mention == null ? "" : orEmpty(mention.actor().country());
        String foundSector = mention == null ? "" : orEmpty(mention.actor().sector());
        boolean countryRight = foundCountry.equals(international ? "" : country);
        boolean sectorRight = sector.isEmpty()
                || international && foundSector.equals("IGO")
                || foundSector.equals(FAITHS.contains(sector) ? "REL" : sector);
        n++;
        countries += countryRight ? 1 : 0;
        sectors += sectorRight ? 1 : 0;
        both += countryRight && sectorRight ? 1 : 0;
        if (!countryRight || !sectorRight) {
            errors.error(
                    countryRight ? "sector" : sectorRight ? "country" : "both",
                    "%s: %s %s, not %s %s"
                            .formatted(
                                    item.path("phrase").asText(),
                                    country,
                                    sector,
                                    foundCountry,
                                    foundSector + (mention == null ? " (no mention)" : " (" + mention.why() + ")")));
        }
    }

    private static String orEmpty(@Nullable String code) {
        return code == null ? "" : code;
    }
}
