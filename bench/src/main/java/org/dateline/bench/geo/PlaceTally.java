package org.dateline.bench.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.bench.Report;
import org.dateline.bench.ScoreOptions;
import org.dateline.bench.geo.GeoArticle.Gold;
import org.dateline.geo.Geoparser;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Country;
import org.dateline.model.Document;
import org.dateline.model.Place;
import org.dateline.model.Scored;
import org.dateline.model.Span;
import org.dateline.model.Toponym;
import org.jspecify.annotations.Nullable;

/// Counts what a geoparser gets right of articles with gold toponyms.
final class PlaceTally {

    private static final double NEAR = 161;
    private static final double CLOSE = 25;
    private static final double PEOPLES_MARKED = 0.01;

    private final Countries countries = ScoreOptions.knowledge().countries();
    private final boolean people;
    private final boolean tellsCountries;
    private final Report errors = new Report(0);
    private final int[] right = new int[4];
    private final int[] rightOfGold = new int[4];
    private int articles;
    private int found;
    private int gold;
    private int allGold;

    /// @param corpus the whole corpus, which shows what its annotators marked
    PlaceTally(List<GeoArticle> corpus) {
        people = marksPeoples(corpus);
        tellsCountries = corpus.stream()
                .flatMap(article -> article.toponyms().stream())
                .anyMatch(toponym -> toponym.country() != null);
    }

    private record Read(GeoArticle gold, Document document) {}

    /// Counts one article.
    ///
    /// @param goldMentions whether only to resolve the gold's names
    void add(GeoArticle article, Document document, Geoparser geoparser, boolean goldMentions) {
        articles++;
        Read read = new Read(article, document);
        if (!goldMentions) {
            endToEnd(read, geoparser);
        }
        goldMentions(read, geoparser);
    }

    /// The figures.
    Report report(boolean goldMentions) {
        Report report = new Report(articles);
        if (!goldMentions) {
            report.f1("f1", right[0], found, gold);
            report.f1("f1-25km", right[1], found, gold);
            if (tellsCountries) {
                report.f1("f1-country", right[2], found, gold);
            }
            report.f1("recognised", right[3], found, gold);
        }
        report.percent("gold", rightOfGold[0], allGold).percent("gold-25km", rightOfGold[1], allGold);
        if (tellsCountries) {
            report.percent("gold-country", rightOfGold[2], allGold);
        }
        report.errorsOf(errors);
        return report;
    }

    private void endToEnd(Read article, Geoparser geoparser) {
        Map<Span, Gold> bySpan = new HashMap<>();
        article.gold().toponyms().forEach(toponym -> bySpan.put(toponym.span(), toponym));
        Set<Span> matched = new HashSet<>();
        for (Toponym toponym : geoparser.parse(article.document())) {
            Gold same = bySpan.get(toponym.span());
            if (ignored(toponym, same, article)) {
                continue;
            }
            boolean pinned = toponym.place() != null && toponym.place().latitude() != null;
            found += pinned ? 1 : 0;
            if (same == null) {
                errors.error("spurious " + toponym.use(), show(article, toponym.span(), toponym.place()));
                continue;
            }
            matched.add(toponym.span());
            count(right, same, toponym.place());
            if (!within(same, toponym.place(), NEAR)) {
                errors.error(
                        "misplaced, " + cause(same, toponym),
                        show(article, toponym.span(), toponym.place()) + " is " + show(same));
            }
        }
        for (Gold toponym : article.gold().toponyms()) {
            gold += toponym.latitude() == null ? 0 : 1;
            if (toponym.latitude() != null && !matched.contains(toponym.span())) {
                boolean known = !geoparser
                        .resolve(article.document(), List.of(toponym.span()))
                        .isEmpty();
                errors.error(
                        known ? "missed, though it has the name" : "missed, not in the gazetteer",
                        show(article, toponym.span(), null));
            }
        }
    }

    /// What the file does not judge: places without a gold point, and words for peoples where it marks none.
    private boolean ignored(Toponym toponym, @Nullable Gold same, Read article) {
        if (same != null) {
            return same.latitude() == null;
        }
        if (!people && people(toponym.span().of(article.document().text()), countries)) {
            return true;
        }
        return article.gold().toponyms().stream()
                .anyMatch(other -> other.latitude() == null && other.span().overlaps(toponym.span()));
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

    private void count(int[] out, Gold toponym, @Nullable Place place) {
        out[0] += within(toponym, place, NEAR) ? 1 : 0;
        out[1] += within(toponym, place, CLOSE) ? 1 : 0;
        out[2] += sameCountry(toponym, place) ? 1 : 0;
        out[3]++;
    }

    private boolean sameCountry(Gold toponym, @Nullable Place place) {
        Country country = toponym.country() == null ? null : countries.byName(toponym.country());
        return country != null && place != null && country.iso3().equals(place.country());
    }

    private void goldMentions(Read article, Geoparser geoparser) {
        List<Span> spans = new ArrayList<>();
        Map<Span, Gold> bySpan = new HashMap<>();
        for (Gold toponym : article.gold().toponyms()) {
            if (toponym.latitude() != null) {
                spans.add(toponym.span());
                bySpan.put(toponym.span(), toponym);
            }
        }
        allGold += bySpan.size();
        Set<Span> resolved = new HashSet<>();
        for (Toponym toponym : geoparser.resolve(article.document(), spans)) {
            Gold same = bySpan.get(toponym.span());
            if (same != null && resolved.add(toponym.span())) {
                count(rightOfGold, same, toponym.place());
                if (!within(same, toponym.place(), NEAR)) {
                    errors.error(
                            "gold misplaced, " + cause(same, toponym),
                            show(article, toponym.span(), toponym.place()) + " is " + show(same));
                }
            }
        }
        for (Gold toponym : bySpan.values()) {
            if (!resolved.contains(toponym.span())) {
                errors.error("gold without candidates", show(article, toponym.span(), null) + show(toponym));
            }
        }
    }

    /// Why a name came out elsewhere.
    private String cause(Gold same, Toponym toponym) {
        for (Scored<Place> reading : toponym.readings()) {
            if (within(same, reading.value(), NEAR)) {
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
        if (wide && (same.country() == null || sameCountry(same, place))) {
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
