package org.dateline.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.app.store.Area;
import org.dateline.app.store.Filter;
import org.dateline.app.store.FilterBuilder;
import org.dateline.app.store.Window;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a query asks for.
final class FilterOptions {

    /// Which of the days of an entry `--from` and `--to` are about.
    enum Clock {
        published,
        event,
        due,
        asof
    }

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "Of a place, an actor or a recipient, e.g. MLI. May be given several times.")
    private List<String> countries = List.of();

    @Option(
            names = "--actor",
            paramLabel = "WHO",
            description =
                    "Who does it or has it done to them: words of a name (\"Wagner\"), a country (MLI), a sector (REB) or both (\"MLI MIL\").")
    private List<String> actors = List.of();

    @Option(names = "--with", paramLabel = "WHO", description = "The other party: what is between --actor and these.")
    private @Nullable String with;

    @Option(names = "--type", paramLabel = "TYPE", description = "Type of event: ASSAULT, RETREAT, AGREE...")
    private List<String> types = List.of();

    @Option(names = "--status", paramLabel = "STATUS", description = "asserted, denied, promised...; a state or trend.")
    private List<String> statuses = List.of();

    @Option(names = "--source", paramLabel = "WHO", description = "Who is said to have said so.")
    private List<String> sources = List.of();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it, by the whole name.")
    private List<String> publishers = List.of();

    @Option(names = "--story", paramLabel = "STORY", description = "In this story.")
    private List<String> stories = List.of();

    @Option(names = "--article", paramLabel = "ARTICLE", description = "In this article, as jsonl calls it.")
    private List<String> articles = List.of();

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words that all occur; \"a phrase\" in quotation marks, begin* or -without.")
    private @Nullable String text;

    @Option(
            names = "--near",
            paramLabel = "LAT,LON,KM",
            description = "Within so many kilometres of a point, e.g. 13.5,-15.9,100.")
    private @Nullable String near;

    @Option(
            names = "--box",
            paramLabel = "WEST,SOUTH,EAST,NORTH",
            description = "In a box, in degrees; west may be greater than east.")
    private @Nullable String box;

    @Option(names = "--from", paramLabel = "DATE", description = "From this day on (2025-03-04).")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Up to this day.")
    private @Nullable LocalDate to;

    @Option(
            names = "--clock",
            paramLabel = "CLOCK",
            defaultValue = "published",
            description =
                    "Which day --from and --to are about: published, event (when it is said to have happened), due or asof (when it was counted or seen). Default: ${DEFAULT-VALUE}.")
    private Clock clock = Clock.published;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "As the record stood at the end of that day: nothing published later.")
    private @Nullable LocalDate asOf;

    @Option(names = "--no-copies", description = "Leave out articles whose words are those of another.")
    private boolean noCopies;

    /// @throws IllegalArgumentException if what was given makes no sense
    Filter filter() {
        Window window = new Window(from, to);
        FilterBuilder out = Filter.builder()
                .countries(countries.stream().map(FilterOptions::country).toList())
                .types(types.stream().map(type -> type.toUpperCase(Locale.ROOT)).toList())
                .statuses(statuses.stream()
                        .map(status -> status.toLowerCase(Locale.ROOT))
                        .toList())
                .sources(sources)
                .publishers(publishers)
                .stories(stories)
                .articles(articles)
                .text(text)
                .area(area())
                .knownAsOf(asOf)
                .copies(!noCopies);
        parties(out);
        switch (clock) {
            case published -> out.published(window);
            case event -> out.event(window);
            case due -> out.due(window);
            case asof -> out.asOf(window);
        }
        return out.build();
    }

    private void parties(FilterBuilder out) {
        if (with == null) {
            out.actors(actors);
        } else if (actors.size() == 1) {
            out.pair(new Filter.Pair(actors.getFirst(), with));
        } else {
            throw new IllegalArgumentException("--with needs one --actor");
        }
    }

    private static String country(String given) {
        String code = given.strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException(
                    "--country takes codes of three letters (ISO 3166-1 alpha-3), such as MLI, not \"%s\""
                            .formatted(given));
        }
        return code;
    }

    private @Nullable Area area() {
        if (near != null && box != null) {
            throw new IllegalArgumentException("--near and --box exclude each other");
        }
        if (near != null) {
            List<Double> parts = numbers("--near", near, 3);
            return new Area.Circle(parts.get(0), parts.get(1), parts.get(2));
        }
        if (box != null) {
            List<Double> parts = numbers("--box", box, 4);
            return new Area.Box(parts.get(1), parts.get(0), parts.get(3), parts.get(2));
        }
        return null;
    }

    private static List<Double> numbers(String option, String given, int count) {
        List<Double> out = new ArrayList<>();
        for (String part : given.split(",")) {
            try {
                out.add(Double.parseDouble(part.strip()));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("%s: \"%s\" is no number".formatted(option, part), e);
            }
        }
        if (out.size() != count) {
            throw new IllegalArgumentException("%s takes %d numbers, not %d".formatted(option, count, out.size()));
        }
        return out;
    }
}
