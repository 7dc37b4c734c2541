package org.dateline.bench.geo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.dateline.bench.geo.GeoArticle.Gold;
import org.dateline.geo.Gazetteer;
import org.dateline.geo.Geoparser;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.Knowledge;
import org.dateline.model.Document;
import org.dateline.model.Place;
import org.dateline.model.Scored;
import org.dateline.model.Span;
import org.dateline.model.Toponym;
import org.dateline.text.Reader;
import org.dateline.text.Reader.Reading;
import org.jspecify.annotations.Nullable;
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

    private static final double NEAR = 161;
    private static final double CLOSE = 25;
    private static final double PEOPLES_MARKED = 0.01;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "JSON Lines of articles with gold toponyms, or a TSV of sentences.")
    private Path file = Path.of("");

    @Option(names = "--gold-mentions", description = "Only resolve the gold's names, and find none.")
    private boolean goldMentions;

    @Mixin
    private ScoreOptions options = new ScoreOptions();

    private boolean tellsCountries;
    private final List<Read> read = new ArrayList<>();

    GeoScore() {}

    private record Read(GeoArticle gold, Document document, List<Toponym> found) {}

    @Override
    public Integer call() throws IOException {
        if (file.toString().endsWith(".tsv")) {
            options.print(new UseCases(ScoreOptions.coder()).score(file));
            return 0;
        }
        Knowledge knowledge = ScoreOptions.knowledge();
        Path models = ScoreOptions.home().resolve("models");
        Geoparser geoparser = new Geoparser(knowledge, Gazetteer.open(models));
        Reader reader = Reader.load(models);
        for (GeoArticle gold : GeoArticle.read(file)) {
            Document document = switch (reader.read(gold.article())) {
                case Reading.Read(Document whole) -> whole;
                case Reading.Unreadable unreadable ->
                    new Document(gold.article(), gold.article().text(), null, List.of(), List.of());
            };
            read.add(new Read(gold, document, goldMentions ? List.of() : geoparser.parse(document)));
        }
        tellsCountries = read.stream()
                .flatMap(article -> article.gold().toponyms().stream())
                .anyMatch(toponym -> toponym.country() != null);
        Report report = new Report(read.size());
        if (!goldMentions) {
            endToEnd(report, geoparser, knowledge.countries());
        }
        goldMentions(report, geoparser, knowledge.countries());
        options.print(report);
        return 0;
    }

    private void endToEnd(Report report, Geoparser geoparser, Countries countries) {
        boolean people = marksPeoples(read.stream().map(Read::gold).toList());
        int[] right = new int[4];
        int found = 0;
        int gold = 0;
        for (Read article : read) {
            Map<Span, Gold> bySpan = new HashMap<>();
            article.gold().toponyms().forEach(toponym -> bySpan.put(toponym.span(), toponym));
            Set<Span> matched = new HashSet<>();
            for (Toponym toponym : article.found()) {
                Gold same = bySpan.get(toponym.span());
                if (ignored(toponym, same, article, people, countries)) {
                    continue;
                }
                boolean pinned = toponym.place() != null && toponym.place().latitude() != null;
                found += pinned ? 1 : 0;
                if (same == null) {
                    report.error("spurious " + toponym.use(), show(article, toponym.span(), toponym.place()));
                    continue;
                }
                matched.add(toponym.span());
                count(right, same, toponym.place(), countries);
                if (!within(same, toponym.place(), NEAR)) {
                    report.error(
                            "misplaced, " + cause(same, toponym, countries),
                            show(article, toponym.span(), toponym.place()) + " is " + show(same));
                }
            }
            for (Gold toponym : article.gold().toponyms()) {
                gold += toponym.latitude() == null ? 0 : 1;
                if (toponym.latitude() != null && !matched.contains(toponym.span())) {
                    boolean known = !geoparser
                            .resolve(article.document(), List.of(toponym.span()))
                            .isEmpty();
                    report.error(
                            known ? "missed, though it has the name" : "missed, not in the gazetteer",
                            show(article, toponym.span(), null));
                }
            }
        }
        report.f1("f1", right[0], found, gold);
        report.f1("f1-25km", right[1], found, gold);
        if (tellsCountries) {
            report.f1("f1-country", right[2], found, gold);
        }
        report.f1("recognised", right[3], found, gold);
    }

    /// What the file does not judge: places without a gold point, and words for peoples where it marks none.
    private static boolean ignored(
            Toponym toponym, @Nullable Gold same, Read article, boolean people, Countries countries) {
        if (same != null) {
            return same.latitude() == null;
        }
        if (!people && people(toponym.span().of(article.document().text()), countries)) {
            return true;
        }
        return article.gold().toponyms().stream()
                .anyMatch(gold -> gold.latitude() == null && gold.span().overlaps(toponym.span()));
    }

    /// Whether the gold marks words for peoples: more than a few of its toponyms are such.
    static boolean marksPeoples(List<GeoArticle> articles) {
        Countries countries = ScoreOptions.knowledge().countries();
        int all = 0;
        int peoples = 0;
        for (GeoArticle article : articles) {
            for (Gold gold : article.toponyms()) {
                all++;
                peoples += people(gold.span().of(article.article().text()), countries) ? 1 : 0;
            }
        }
        return peoples > PEOPLES_MARKED * all;
    }

    private static boolean people(String words, Countries countries) {
        return countries.byName(words) == null
                && (countries.byAdjective(words) != null || countries.byDemonym(words) != null);
    }

    private static void count(int[] right, Gold gold, @Nullable Place place, Countries countries) {
        right[0] += within(gold, place, NEAR) ? 1 : 0;
        right[1] += within(gold, place, CLOSE) ? 1 : 0;
        right[2] += sameCountry(gold, place, countries) ? 1 : 0;
        right[3]++;
    }

    private static boolean sameCountry(Gold gold, @Nullable Place place, Countries countries) {
        Country country = gold.country() == null ? null : countries.byName(gold.country());
        return country != null && place != null && country.iso3().equals(place.country());
    }

    private void goldMentions(Report report, Geoparser geoparser, Countries countries) {
        int all = 0;
        int[] right = new int[4];
        for (Read article : read) {
            List<Span> spans = new ArrayList<>();
            Map<Span, Gold> bySpan = new HashMap<>();
            for (Gold toponym : article.gold().toponyms()) {
                if (toponym.latitude() != null) {
                    spans.add(toponym.span());
                    bySpan.put(toponym.span(), toponym);
                }
            }
            all += bySpan.size();
            Set<Span> resolved = new HashSet<>();
            for (Toponym toponym : geoparser.resolve(article.document(), spans)) {
                Gold gold = bySpan.get(toponym.span());
                if (gold != null && resolved.add(toponym.span())) {
                    count(right, gold, toponym.place(), countries);
                    if (!within(gold, toponym.place(), NEAR)) {
                        report.error(
                                "gold misplaced, " + cause(gold, toponym, countries),
                                show(article, toponym.span(), toponym.place()) + " is " + show(gold));
                    }
                }
            }
            for (Gold toponym : bySpan.values()) {
                if (!resolved.contains(toponym.span())) {
                    report.error("gold without candidates", show(article, toponym.span(), null) + show(toponym));
                }
            }
        }
        report.percent("gold", right[0], all).percent("gold-25km", right[1], all);
        if (tellsCountries) {
            report.percent("gold-country", right[2], all);
        }
    }

    /// Why a name came out elsewhere.
    private static String cause(Gold gold, Toponym toponym, Countries countries) {
        for (Scored<Place> reading : toponym.readings()) {
            if (within(gold, reading.value(), NEAR)) {
                return "ranked below";
            }
        }
        Place place = toponym.place();
        if (place == null || place.latitude() == null) {
            return "no point";
        }
        boolean wide = place.precision() == Place.Precision.COUNTRY
                || place.precision() == Place.Precision.ADMIN1
                || place.precision() == Place.Precision.REGION;
        if (wide && (gold.country() == null || sameCountry(gold, place, countries))) {
            return "another middle of something wide";
        }
        return "no such candidate";
    }

    private static boolean within(Gold gold, @Nullable Place place, double distance) {
        Double latitude = place == null ? null : place.latitude();
        Double longitude = place == null ? null : place.longitude();
        return latitude != null && longitude != null && within(gold, latitude, longitude, distance);
    }

    static boolean within(@Nullable Gold gold, double latitude, double longitude, double distance) {
        return gold != null
                && gold.latitude() != null
                && gold.longitude() != null
                && kilometres(gold.latitude(), gold.longitude(), latitude, longitude) <= distance;
    }

    private static double kilometres(double latitude1, double longitude1, double latitude2, double longitude2) {
        double a = Math.pow(Math.sin(Math.toRadians(latitude2 - latitude1) / 2), 2)
                + Math.cos(Math.toRadians(latitude1))
                        * Math.cos(Math.toRadians(latitude2))
                        * Math.pow(Math.sin(Math.toRadians(longitude2 - longitude1) / 2), 2);
        return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static String show(Read article, Span span, @Nullable Place place) {
        String text = article.document().text();
        String context = "%s: %s[%s]%s"
                .formatted(
                        article.gold().article().id(),
                        text.substring(Math.max(0, span.start() - 40), span.start()),
                        span.of(text),
                        text.substring(span.end(), Math.min(text.length(), span.end() + 40)));
        return place == null ? context : context + " -> " + show(place);
    }

    private static String show(Place place) {
        return "%s %s %s %s (%.2f, %.2f)"
                .formatted(
                        place.name(),
                        place.feature(),
                        place.admin1(),
                        place.country(),
                        place.latitude(),
                        place.longitude());
    }

    private static String show(Gold gold) {
        return "(%.2f, %.2f) %s".formatted(gold.latitude(), gold.longitude(), gold.country());
    }
}
