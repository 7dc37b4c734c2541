package org.dateline.app.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.app.store.Area;
import org.dateline.app.store.Filter;
import org.dateline.app.store.FilterBuilder;
import org.dateline.app.store.Window;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;

/// Reads the parameters that say what to look for.
final class Filters {

    /// Kilometres around the point of a place within which something is at it.
    private static final double AT_PLACE = 0.5;

    private Filters() {}

    /// @throws Problem when parameters do not go together
    ///
    /// @param stories gives the articles of a story
    static Filter of(Query query, Function<String, List<String>> stories) {
        FilterBuilder filter = Filter.builder()
                .countries(query.texts("country"))
                .area(area(query))
                .actors(query.texts("actor").stream().map(Filters::party).toList())
                .types(types(query))
                .statuses(query.has("state") ? query.texts("state") : query.texts("status"))
                .sources(query.texts("source"))
                .publishers(query.texts("publisher"))
                .articles(articles(query, stories))
                .text(text(query.text("text")))
                .published(window(query, "published"))
                .event(window(query, "event"))
                .due(window(query, "due"))
                .asOf(window(query, "asOf"))
                .knownAsOf(query.day("asOf"));
        String pair = query.text("pair");
        if (pair != null) {
            String[] two = pair.split(",", 2);
            if (two[0].isBlank() || two[1].isBlank()) {
                throw Problem.wrong("pair", "It must be two names with a comma between them.");
            }
            filter.pair(new Filter.Pair(party(two[0].strip()), party(two[1].strip())));
        }
        String key = query.text("place");
        if (key != null) {
            Keys.Place place = Keys.place(key);
            if (place == null) {
                throw Problem.wrong("place", "It must be a key of /places.");
            }
            at(place, filter);
        }
        return filter.build();
    }

    /// What no article is called.
    private static final String NONE = "-";

    private static List<String> articles(Query query, Function<String, List<String>> stories) {
        String story = query.text("story");
        String article = query.text("article");
        if (story == null) {
            return article == null ? List.of() : List.of(article);
        }
        List<String> out = new ArrayList<>(stories.apply(story));
        if (article != null) {
            out.retainAll(List.of(article));
        }
        return out.isEmpty() ? List.of(NONE) : out;
    }

    /// A key of `/actors` stands for its name.
    private static String party(String given) {
        Keys.Actor actor = Keys.actor(given);
        String name = actor == null ? given : actor.name();
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Problem.wrong("actor", "\"%s\" is no name.".formatted(Problem.shortened(given)));
        }
        return name;
    }

    /// Adds what is at a place: at its point, or in its country where it has none.
    static FilterBuilder at(Keys.Place place, FilterBuilder filter) {
        if (place.hasPoint()) {
            return filter.area(new Area.Circle(place.latitude(), place.longitude(), AT_PLACE));
        }
        return place.country().isEmpty() ? filter.text(place.name()) : filter.countries(List.of(place.country()));
    }

    private static @Nullable String text(@Nullable String text) {
        if (text != null && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Problem.wrong("text", "It has no word to look for.");
        }
        return text;
    }

    /// Types that both `type` and `quad` admit.
    private static List<String> types(Query query) {
        List<String> types = query.texts("type");
        List<String> quads = query.texts("quad");
        if (quads.isEmpty()) {
            return types;
        }
        List<String> out = new ArrayList<>();
        for (EventType type : EventType.values()) {
            boolean admitted = types.isEmpty() || types.contains(type.name());
            if (admitted && quads.contains(quad(type))) {
                out.add(type.name());
            }
        }
        if (out.isEmpty()) {
            throw Problem.wrong("quad", "No type of \"type\" belongs to it.");
        }
        return out;
    }

    /// A quad as the record calls it.
    static String quad(EventType type) {
        return type.quad().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static Window window(Query query, String clock) {
        LocalDate from = query.day(clock + "From");
        LocalDate to = query.day(clock + "To");
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.wrong(clock + "To", "It must not be before %sFrom, %s.".formatted(clock, from));
        }
        return new Window(from, to);
    }

    private static @Nullable Area area(Query query) {
        String box = query.text("box");
        String near = query.text("near");
        if (box != null && near != null) {
            throw Problem.wrong("near", "It cannot be given together with \"box\".");
        }
        if (near == null && query.has("radius")) {
            throw Problem.wrong("radius", "It needs \"near\".");
        }
        if (box != null) {
            double[] edges = numbers("box", box, 4, "west,south,east,north in degrees, as -12.5,10,4.3,25");
            try {
                return new Area.Box(edges[1], edges[0], edges[3], edges[2]);
            } catch (IllegalArgumentException e) {
                throw Problem.wrong(
                        "box",
                        "West and east must be from -180 to 180, south and north from -90 to 90, and south not above north.");
            }
        }
        return near == null ? null : circle(query, near);
    }

    private static Area circle(Query query, String near) {
        Double radius = query.number("radius");
        if (radius == null) {
            throw Problem.wrong("near", "It needs \"radius\" in kilometres.");
        }
        double[] middle = numbers("near", near, 2, "lat,lon in degrees, as 12.65,-8");
        try {
            return new Area.Circle(middle[0], middle[1], radius);
        } catch (IllegalArgumentException e) {
            throw Problem.wrong("near", "The latitude must be from -90 to 90, the longitude from -180 to 180.");
        }
    }

    private static double[] numbers(String name, String text, int count, String form) {
        String[] parts = text.split(",", -1);
        double[] out = new double[count];
        try {
            for (int i = 0; i < count && parts.length == count; i++) {
                out[i] = Double.parseDouble(parts[i].strip());
                if (!Double.isFinite(out[i])) {
                    throw new NumberFormatException("not a number to reckon with");
                }
            }
        } catch (NumberFormatException e) {
            throw Problem.wrong(name, "It must be %s.".formatted(form));
        }
        if (parts.length != count) {
            throw Problem.wrong(name, "It must be %s.".formatted(form));
        }
        return out;
    }
}
