package org.dateline.app.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A [Filter] in the making. Its methods are named as the filter's fields.
public final class FilterBuilder {

    private List<String> countries = List.of();
    private @Nullable Area area;
    private List<String> actors = List.of();
    private Filter.@Nullable Pair pair;
    private List<String> types = List.of();
    private List<String> statuses = List.of();
    private List<String> sources = List.of();
    private List<String> publishers = List.of();
    private List<String> stories = List.of();
    private List<String> articles = List.of();
    private @Nullable String text;
    private Window published = Window.ANY;
    private Window event = Window.ANY;
    private Window due = Window.ANY;
    private Window asOf = Window.ANY;
    private @Nullable LocalDate knownAsOf;
    private boolean copies = true;

    FilterBuilder() {}

    public FilterBuilder countries(List<String> value) {
        countries = value;
        return this;
    }

    public FilterBuilder area(@Nullable Area value) {
        area = value;
        return this;
    }

    public FilterBuilder actors(List<String> value) {
        actors = value;
        return this;
    }

    public FilterBuilder pair(Filter.@Nullable Pair value) {
        pair = value;
        return this;
    }

    public FilterBuilder types(List<String> value) {
        types = value;
        return this;
    }

    public FilterBuilder statuses(List<String> value) {
        statuses = value;
        return this;
    }

    public FilterBuilder sources(List<String> value) {
        sources = value;
        return this;
    }

    public FilterBuilder publishers(List<String> value) {
        publishers = value;
        return this;
    }

    public FilterBuilder stories(List<String> value) {
        stories = value;
        return this;
    }

    public FilterBuilder articles(List<String> value) {
        articles = value;
        return this;
    }

    public FilterBuilder text(@Nullable String value) {
        text = value;
        return this;
    }

    public FilterBuilder published(Window value) {
        published = value;
        return this;
    }

    public FilterBuilder event(Window value) {
        event = value;
        return this;
    }

    public FilterBuilder due(Window value) {
        due = value;
        return this;
    }

    public FilterBuilder asOf(Window value) {
        asOf = value;
        return this;
    }

    public FilterBuilder knownAsOf(@Nullable LocalDate value) {
        knownAsOf = value;
        return this;
    }

    public FilterBuilder copies(boolean value) {
        copies = value;
        return this;
    }

    public Filter build() {
        return new Filter(
                countries,
                area,
                actors,
                pair,
                types,
                statuses,
                sources,
                publishers,
                stories,
                articles,
                text,
                published,
                event,
                due,
                asOf,
                knownAsOf,
                copies);
    }
}
